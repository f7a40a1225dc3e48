// The program itself, as a person or a script starts it.
#include "support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void versionAndHelpNeedNoDisplay();
    void wrongOptionEndsWith64();
    void wrongConfigurationEndsWith78_data();
    void wrongConfigurationEndsWith78();
    void startWithoutConfigurationStaysOpen();
    void secondStartHandsOver();
    void otherProfileOpensAnotherWindow();
    void crashedStartDoesNotBlockTheNext();
    void damagedFilesDoNotStopTheStart();
    void releaseBuildLeavesNoCoreFile();

private:
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
                                    u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            variables.insert(name, m_home->path());
        variables.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return variables;
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment());
        process->start(QStringLiteral(ORGDESK_PROGRAM), arguments);
        return process;
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        const QString path = m_home->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

    [[nodiscard]] QString lockFile(const QString &profile = u"default"_s) const
    {
        return m_home->filePath(u"orgdesk/"_s + profile + u".socket"_s);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void ProgramTest::versionAndHelpNeedNoDisplay()
{
    for (const QString &option : {u"--version"_s, u"--help"_s}) {
        QProcess process;
        QProcessEnvironment variables = environment();
        variables.insert(u"QT_QPA_PLATFORM"_s, u"none-such"_s);
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(ORGDESK_PROGRAM), {option});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!process.readAllStandardOutput().isEmpty());
    }
}

void ProgramTest::wrongOptionEndsWith64()
{
    const auto process = start({u"--colour"_s});
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 64);
    QCOMPARE(process->readAllStandardOutput(), QByteArray());
    QVERIFY(process->readAllStandardError().contains("--colour"));
}

void ProgramTest::wrongConfigurationEndsWith78_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("type") << QByteArray(R"({"domain":"a.example","client_id":7})")
                          << QByteArray("client_id") << QByteArray("a string");
    QTest::newRow("unknown") << QByteArray(R"({"domain":"a.example","client_id":"c","colour":1})")
                             << QByteArray("colour") << QByteArray("one of the keys");
    QTest::newRow("other host") << QByteArray(
        R"({"domain":"a.example","client_id":"c","audience":"https://b.example/"})")
                                << QByteArray("audience") << QByteArray("https://a.example/");
    QTest::newRow("operation") << QByteArray(
        R"({"domain":"a.example","client_id":"c","step_up":{"operations":["noSuch"]}})")
                               << QByteArray("step_up.operations") << QByteArray("operation IDs");
    QTest::newRow("required") << QByteArray(R"({"domain":"a.example"})") << QByteArray("client_id")
                              << QByteArray("required");
    QTest::newRow("damaged") << QByteArray("{") << QByteArray() << QByteArray("valid JSON");
}

void ProgramTest::wrongConfigurationEndsWith78()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, expected);
    const QString file = write(u"vendor.json"_s, text);
    const auto process = start({u"--config"_s, file});
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 78);
    const QByteArray line = process->readAllStandardError();
    QVERIFY2(line.contains(file.toUtf8()), line.constData());
    QVERIFY2(line.contains(key), line.constData());
    QVERIFY2(line.contains(expected), line.constData());
    QCOMPARE(line.count('\n'), 1);
}

void ProgramTest::startWithoutConfigurationStaysOpen()
{
    const auto process = start({});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(lockFile()), 20'000);
    QVERIFY(!process->waitForFinished(500));
    process->kill();
    QVERIFY(process->waitForFinished());
}

void ProgramTest::secondStartHandsOver()
{
    const auto first = start({});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(lockFile()), 20'000);
    const auto second = start({});
    QVERIFY(second->waitForFinished(20'000));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    QVERIFY(first->waitForFinished());
}

void ProgramTest::otherProfileOpensAnotherWindow()
{
    const auto first = start({});
    const auto second = start({u"--profile"_s, u"work"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(lockFile()), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(lockFile(u"work"_s)), 20'000);
    QVERIFY(!second->waitForFinished(300));
    first->kill();
    second->kill();
    QVERIFY(first->waitForFinished() && second->waitForFinished());
}

void ProgramTest::crashedStartDoesNotBlockTheNext()
{
    const auto first = start({});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(lockFile()), 20'000);
    first->kill();
    QVERIFY(first->waitForFinished());
    QVERIFY(QFileInfo::exists(lockFile()));
    const auto second = start({});
    QVERIFY(!second->waitForFinished(2000));
    second->kill();
    QVERIFY(second->waitForFinished());
}

void ProgramTest::damagedFilesDoNotStopTheStart()
{
    const QString settings = write(u"orgdesk/profiles/default/settings.json"_s, "{\"theme\":");
    const QString sessions = write(u"orgdesk/profiles/default/sessions.json"_s, "[]");
    const QString draft = write(u"orgdesk/drafts/default/org_1/a.json"_s, "nothing");
    const auto process = start({});
    for (const QString &file : {settings, sessions, draft})
        QTRY_VERIFY2_WITH_TIMEOUT(QFileInfo::exists(file + u".damaged"_s), qPrintable(file),
                                  20'000);
    QVERIFY(!process->waitForFinished(500));
    process->kill();
    QVERIFY(process->waitForFinished());
}

void ProgramTest::releaseBuildLeavesNoCoreFile()
{
#if !defined(Q_OS_LINUX)
    QSKIP("reads /proc");
#endif
    if (!ORGDESK_RELEASE)
        QSKIP("development builds may be debugged");
    const auto process = start({});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(lockFile()), 20'000);
    QFile limits(u"/proc/%1/limits"_s.arg(process->processId()));
    const bool readable = limits.open(QIODevice::ReadOnly);
    const QByteArray text = readable ? limits.readAll() : QByteArray();
    process->kill();
    QVERIFY(process->waitForFinished());
    QVERIFY(readable);
    QVERIFY(QString::fromLatin1(text).contains(
        QRegularExpression(u"Max core file size\\s+0\\s+0\\s"_s)));
}

ORGDESK_TEST(ProgramTest)

#include "ProgramTest.moc"
