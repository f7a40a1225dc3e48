#include "config/UserConfiguration.h"

#include "config/ConfigurationSearch.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;

class UserConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsFound();
    void fileBelongsToTheOwnerAlone();
    void emptyOrganizationMeansTheLoginPageAsks();
    void otherKeysStay();
    void damagedFileIsReplaced();
    void wrongValueIsNamedAndNothingIsWritten_data();
    void wrongValueIsNamedAndNothingIsWritten();
    void folderThatCannotBeMadeIsAFileError();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void UserConfigurationTest::whatIsWrittenIsFound()
{
    const QTemporaryDir folder;
    ConfigurationPlaces places;
    places.userFile = folder.filePath(u"orgdesk/orgdesk.json"_s);
    QVERIFY_RESULT(writeUserConfiguration(places.userFile,
                                          {u" login.example.com "_s, u"abc\n"_s, u"org_1"_s}));
    const Result<FoundConfiguration> found = findConfiguration(places, ConfigurationLoader({}));
    QVERIFY_RESULT(found);
    QVERIFY(found->configuration);
    QCOMPARE(found->configuration->domain, u"login.example.com"_s);
    QCOMPARE(found->configuration->clientId, u"abc"_s);
    QCOMPARE(found->configuration->organization, u"org_1"_s);
}

void UserConfigurationTest::fileBelongsToTheOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orgdesk/orgdesk.json"_s);
    QVERIFY_RESULT(writeUserConfiguration(path, {u"a.example"_s, u"abc"_s, {}}));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(!(QFileInfo(folder.filePath(u"orgdesk"_s)).permissions() & others));
}

void UserConfigurationTest::emptyOrganizationMeansTheLoginPageAsks()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orgdesk.json"_s);
    QVERIFY_RESULT(writeUserConfiguration(path, {u"a.example"_s, u"abc"_s, u"  "_s}));
    QVERIFY(read(path).contains("\"organization\": null"));
}

void UserConfigurationTest::otherKeysStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orgdesk.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"domain":"old.example","redirect_ports":[4000]})");
    file.close();
    QVERIFY_RESULT(writeUserConfiguration(path, {u"new.example"_s, u"abc"_s, {}}));
    QVERIFY(read(path).contains("4000"));
    QVERIFY(read(path).contains("new.example"));
    QVERIFY(!read(path).contains("old.example"));
}

void UserConfigurationTest::damagedFileIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orgdesk.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"domain":"old.exa)");
    file.close();
    QVERIFY_RESULT(writeUserConfiguration(path, {u"new.example"_s, u"abc"_s, {}}));
    QVERIFY(read(path).contains("new.example"));
}

void UserConfigurationTest::wrongValueIsNamedAndNothingIsWritten_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QString>("key");
    QTest::newRow("no domain") << QString() << u"abc"_s << QString() << u"domain"_s;
    QTest::newRow("URL") << u"https://a.example"_s << u"abc"_s << QString() << u"domain"_s;
    QTest::newRow("no client") << u"a.example"_s << u" "_s << QString() << u"client_id"_s;
    QTest::newRow("blank in client") << u"a.example"_s << u"a b"_s << QString() << u"client_id"_s;
    QTest::newRow("blank in organization")
        << u"a.example"_s << u"abc"_s << u"Halden Freight"_s << u"organization"_s;
}

void UserConfigurationTest::wrongValueIsNamedAndNothingIsWritten()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, clientId);
    QFETCH(const QString, organization);
    QFETCH(const QString, key);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"orgdesk.json"_s);
    const Result<Done> written = writeUserConfiguration(path, {domain, clientId, organization});
    const auto *error = written.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(error->file, path);
    QCOMPARE(error->key, key);
    QVERIFY(!error->expected.isEmpty());
    QVERIFY(!QFileInfo::exists(path));
}

void UserConfigurationTest::folderThatCannotBeMadeIsAFileError()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"orgdesk"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<Done> written = writeUserConfiguration(folder.filePath(u"orgdesk/orgdesk.json"_s),
                                                        {u"a.example"_s, u"abc"_s, {}});
    QVERIFY(written.errorAs<FileError>());
}

ORGDESK_TEST(UserConfigurationTest)

#include "UserConfigurationTest.moc"
