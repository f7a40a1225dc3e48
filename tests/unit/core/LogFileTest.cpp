#include "core/LogFile.h"

#include "core/Logging.h"
#include "core/Secret.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

// The sink can be started once per process, so this is one story in steps.
class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void levelNamesAreKnown();
    void everyLineIsRedacted();
    void oneMessageIsOneLine();
    void levelBelowTheMinimumIsLeftOut();
    void fileIsForItsOwnerOnly();
    void largeFileIsRotatedOnce();
    void theLibrariesAreRedactedAtTheHighestLevel();
    void fileThatCannotBeWrittenIsAnError();

private:
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_path;
    QtMessageHandler m_before = nullptr;
};

void LogFileTest::initTestCase()
{
    m_path = m_folder.filePath(u"logs/orgdesk.log"_s);
    m_before = qInstallMessageHandler(nullptr);
    QVERIFY(startLogging(m_path, u"info"_s).has_value());
}

void LogFileTest::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
}

void LogFileTest::levelNamesAreKnown()
{
    for (const char *name : {"debug", "info", "warning", "critical"})
        QVERIFY(isLogLevel(QString::fromLatin1(name)));
    QVERIFY(!isLogLevel(u"loud"_s));
    QVERIFY(!isLogLevel(QString()));
}

void LogFileTest::everyLineIsRedacted()
{
    qCInfo(lcHttp) << "GET /callback?code=CANARY&state=CANARY HTTP/1.1";
    qCInfo(lcOAuth) << QUrl(u"https://a.example/authorize?x=CANARY"_s);
    qCInfo(lcSecrets) << Secret::fromView("CANARY");
    const QByteArray log = contents();
    QVERIFY(log.contains("orgdesk.http"));
    QVERIFY(log.contains("/callback"));
    QVERIFY(log.contains("a.example/authorize"));
    QVERIFY2(!log.contains("CANARY"), log.constData());
}

void LogFileTest::oneMessageIsOneLine()
{
    const auto before = contents().count('\n');
    qCInfo(lcHttp).noquote()
        << "first\n2026-01-01T00:00:00.000Z critical orgdesk.app: forged\r\x1b[2J";
    QCOMPARE(contents().count('\n'), before + 1);
    QVERIFY(!contents().contains('\x1b'));
    QVERIFY(!contents().contains('\r'));
}

void LogFileTest::levelBelowTheMinimumIsLeftOut()
{
    qCDebug(lcApp) << "too quiet";
    QVERIFY(!contents().contains("too quiet"));
}

void LogFileTest::fileIsForItsOwnerOnly()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(m_path).absolutePath()) & others));
}

void LogFileTest::largeFileIsRotatedOnce()
{
    const QString line(2000, u'x');
    for (int i = 0; i < 1200; ++i)
        qCInfo(lcApp).noquote() << i << line;
    const QFileInfo current(m_path);
    const QFileInfo older(m_path + u".1"_s);
    QVERIFY(older.exists());
    QVERIFY(current.size() < 1024 * 1024 + 4096);
    QVERIFY(older.size() < 1024 * 1024 + 4096);
    QCOMPARE(QDir(current.absolutePath()).entryList(QDir::Files).size(), 2);
    QVERIFY(contents().contains("1199 xxx"));
    fileIsForItsOwnerOnly();
}

void LogFileTest::theLibrariesAreRedactedAtTheHighestLevel()
{
    QVERIFY(startLogging(m_path, u"debug"_s).has_value());
    QLoggingCategory::setFilterRules(u"*=true"_s); // As QT_LOGGING_RULES would.
    static const QLoggingCategory library("qt.network.http");
    qCDebug(library) << "sending \"Authorization: DPoP CANARY\" DPoP: CANARY";
    qCDebug(library) << QByteArray("code=CANARY&code_verifier=CANARY&refresh_token=CANARY");
    qCDebug(lcOAuth) << "POST /oauth/token"
                     << "id_token=eyJCANARY.CANARY.CANARY";
    qDebug() << "xdg-open failed for" << QUrl(u"https://a.example/authorize?state=CANARY"_s);
    QLoggingCategory::setFilterRules({});
    const QByteArray log = contents();
    QVERIFY(log.contains("qt.network.http"));
    QVERIFY(log.contains("xdg-open failed"));
    QVERIFY2(!log.contains("CANARY"), log.constData());
}

void LogFileTest::fileThatCannotBeWrittenIsAnError()
{
    const Result<Done> result = startLogging(m_folder.path(), u"info"_s);
    QVERIFY(result.errorAs<FileError>());
    QCOMPARE(result.errorAs<FileError>()->path, m_folder.path());
}

ORGDESK_TEST(LogFileTest)

} // namespace orgdesk::test

#include "LogFileTest.moc"
