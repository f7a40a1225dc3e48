#include "app/CommandLine.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivesTheDefaults();
    void everyOptionIsRead();
    void valueMayFollowAnEqualsSign();
    void wrongUsageIsOneLineAndExit64_data();
    void wrongUsageIsOneLineAndExit64();
    void helpNamesEveryOption();
    void versionIsPrinted();
};

void CommandLineTest::nothingGivesTheDefaults()
{
    const CommandLine line = CommandLine::parse({});
    QCOMPARE(line.profile, u"default"_s);
    QCOMPARE(line.logLevel, u"info"_s);
    QVERIFY(line.configFile.isEmpty() && line.language.isEmpty() && line.theme.isEmpty());
    QVERIFY(!line.sandbox && !line.diagnose && !line.json);
    QVERIFY(line.output.isEmpty());
}

void CommandLineTest::everyOptionIsRead()
{
    const CommandLine line =
        CommandLine::parse({u"--sandbox"_s, u"--profile"_s, u"work-2"_s, u"--language"_s,
                            u"pt_BR"_s, u"--theme"_s, u"dark"_s, u"--log-level"_s, u"debug"_s,
                            u"--log-file"_s, u"a b.log"_s, u"--diagnose"_s, u"--json"_s});
    QVERIFY(line.diagnose && line.json);
    QCOMPARE(line.output, QString());
    QVERIFY(line.sandbox);
    QCOMPARE(line.profile, u"work-2"_s);
    QCOMPARE(line.language, u"pt_BR"_s);
    QCOMPARE(line.theme, u"dark"_s);
    QCOMPARE(line.logLevel, u"debug"_s);
    QCOMPARE(line.logFile, u"a b.log"_s);
}

void CommandLineTest::valueMayFollowAnEqualsSign()
{
    QCOMPARE(CommandLine::parse({u"--config=a=b.json"_s}).configFile, u"a=b.json"_s);
}

void CommandLineTest::wrongUsageIsOneLineAndExit64_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const QStringList &arguments, const char *named) {
        QTest::addRow("%s", qPrintable(arguments.join(u' ')))
            << arguments << QString::fromUtf8(named);
    };
    row({u"--wrong"_s}, "--wrong");
    row({u"--json"_s}, "--json needs --diagnose");
    row({u"--diagnose=yes"_s}, "--diagnose");
    row({u"-h"_s}, "-h");
    row({u"-config"_s, u"a"_s}, "-config");
    row({u"--"_s}, "--");
    row({u"file.json"_s}, "file.json");
    row({QString()}, "argument");
    row({u"--config"_s}, "--config");
    row({u"--config="_s}, "--config");
    row({u"--profile"_s, u"Work"_s}, "a-z");
    row({u"--profile"_s, u"../x"_s}, "a-z");
    row({u"--profile"_s, QString(33, u'a')}, "1 to 32");
    row({u"--theme"_s, u"blue"_s}, "light, dark or system");
    row({u"--language"_s, u"English!"_s}, "language code");
    row({u"--log-level"_s, u"loud"_s}, "debug, info, warning or critical");
    row({u"--sandbox=yes"_s}, "--sandbox");
    row({u"--sandbox"_s, u"--config"_s, u"a"_s}, "--config and --sandbox");
}

void CommandLineTest::wrongUsageIsOneLineAndExit64()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const CommandLine line = CommandLine::parse(arguments);
    QCOMPARE(line.exitCode, 64);
    QVERIFY2(line.output.contains(named), qPrintable(line.output));
    QVERIFY(line.output.startsWith(u"orgdesk: "_s));
    QCOMPARE(line.output.count(u'\n'), 1);
    QVERIFY(line.output.endsWith(u'\n'));
}

void CommandLineTest::helpNamesEveryOption()
{
    const CommandLine line = CommandLine::parse({u"--help"_s});
    QCOMPARE(line.exitCode, 0);
    for (const QString &option :
         {u"--config FILE"_s, u"--sandbox"_s, u"--profile NAME"_s, u"--language CODE"_s,
          u"--theme"_s, u"--log-level LEVEL"_s, u"--log-file FILE"_s, u"--diagnose"_s, u"--json"_s,
          u"--version"_s, u"--help"_s})
        QVERIFY2(line.output.contains(option), qPrintable(option));
}

void CommandLineTest::versionIsPrinted()
{
    const CommandLine line = CommandLine::parse({u"--sandbox"_s, u"--version"_s});
    QCOMPARE(line.exitCode, 0);
    QCOMPARE(line.output, u"OrgDesk " ORGDESK_VERSION "\n"_s);
}

ORGDESK_TEST(CommandLineTest)

#include "CommandLineTest.moc"
