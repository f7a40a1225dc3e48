// What the composition root does when a setting changes.
#include "app/Application.h"

#include "app/CommandLine.h"
#include "store/Paths.h"
#include "store/Settings.h"
#include "support/TestRegistry.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class ApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turningOffOfflineReadingDeletesWhatWasKept_data();
    void turningOffOfflineReadingDeletesWhatWasKept();
};

namespace {

QString write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

} // namespace

void ApplicationTest::turningOffOfflineReadingDeletesWhatWasKept_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::newRow("configured") << QByteArray(R"({"domain":"127.0.0.1:1","client_id":"c"})");
    QTest::newRow("without vendor settings") << QByteArray();
}

void ApplicationTest::turningOffOfflineReadingDeletesWhatWasKept()
{
    QFETCH(QByteArray, configuration);
    const QTemporaryDir folder;
    CommandLine line;
    line.profile = u"default"_s;
    line.logFile = folder.filePath(u"log"_s);
    if (!configuration.isEmpty())
        line.configFile = write(folder.filePath(u"orgdesk.json"_s), configuration);
    const Paths paths(BaseFolders::ofSystem(), line.profile);
    const QString former = write(paths.lastKnown() + u"/org_former/details.json"_s, "{}");
    Application application(line, *qApp);
    QCOMPARE(application.begin(), std::nullopt);
    const auto wanted = configuration.isEmpty() ? ui::AppContext::Start::NeedsVendorSettings
                                                : ui::AppContext::Start::Ready;
    QTRY_COMPARE(application.start(), wanted);
    application.settings().setFlag(u"keepLastKnown"_s, true);
    // The look at the start takes away what no sign-in needs.
    QTRY_VERIFY(!QFile::exists(former));
    const QString kept = write(paths.lastKnown() + u"/org_halden/details.json"_s, "{}");
    QVERIFY(QFile::exists(kept));
    application.settings().setFlag(u"keepLastKnown"_s, false);
    QTRY_VERIFY(!QFile::exists(kept));
    QVERIFY(QDir(paths.lastKnown()).isEmpty());
}

ORGDESK_TEST(ApplicationTest)
#include "ApplicationTest.moc"
