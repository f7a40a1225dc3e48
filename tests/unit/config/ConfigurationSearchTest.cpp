#include "config/ConfigurationSearch.h"

#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;
using Place = ConfigurationOrigin::Place;

namespace {

//! The five places in a folder of their own.
class Folder
{
public:
    Folder()
    {
        places.policy = path(u"policy.json"_s);
        places.userFile = path(u"user.json"_s);
        places.packaged = {path(u"next.json"_s), path(u"resources.json"_s)};
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    void writeOption(const QByteArray &text)
    {
        write(u"option.json"_s, text);
        places.option = path(u"option.json"_s);
    }

    [[nodiscard]] Result<FoundConfiguration> find() const
    {
        return findConfiguration(places, ConfigurationLoader({u"createIdp"_s}));
    }

    ConfigurationPlaces places;

private:
    QTemporaryDir m_folder;
};

const QByteArray complete = R"({"domain":"login.example.com","client_id":"package"})";

} // namespace

class ConfigurationSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstHitWins_data();
    void firstHitWins();
    void valuesOfAllPlacesAreMerged();
    void nullOrganizationIsAHit();
    void nothingAtAllIsNoError();
    void productAloneAsksForVendorSettings();
    void policyOfOneRequiredKeyAsksForTheRest();
    void firstPackagedFileIsUsed();
    void missingOptionFileIsAnError();
    void incompleteOptionFileIsAnError();
    void wrongFileIsAnError_data();
    void wrongFileIsAnError();
    void wrongPolicyKeysAreReportedOnly();
    void unusablePolicyIsAnError();
    void hostRuleLooksAtMergedValues();
    void audienceOfAnotherFileIsNamed();
};

void ConfigurationSearchTest::firstHitWins_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<bool>("option");
    QTest::addColumn<bool>("policy");
    QTest::addColumn<bool>("user");
    QTest::addColumn<int>("winner");

    // Every combination; the package always has the value.
    for (int bits = 0; bits < 16; ++bits) {
        const bool policy = bits & 1;
        const bool locked = policy && (bits & 8);
        const bool option = bits & 2;
        const bool user = bits & 4;
        if ((bits & 8) && !policy)
            continue;
        const Place winner = locked ? Place::LockedPolicy
            : option                ? Place::Option
            : policy                ? Place::Policy
            : user                  ? Place::UserFile
                                    : Place::Package;
        QTest::addRow("%d", bits) << locked << option << policy << user << static_cast<int>(winner);
    }
}

void ConfigurationSearchTest::firstHitWins()
{
    QFETCH(const bool, locked);
    QFETCH(const bool, option);
    QFETCH(const bool, policy);
    QFETCH(const bool, user);
    QFETCH(const int, winner);

    Folder folder;
    folder.write(u"next.json"_s, complete);
    if (user)
        folder.write(u"user.json"_s, R"({"client_id":"user"})");
    if (policy) {
        folder.write(u"policy.json"_s,
                     locked ? R"({"client_id":{"value":"policy","locked":true}})"
                            : R"({"client_id":"policy"})");
    }
    if (option)
        folder.writeOption(R"({"client_id":"option"})");

    const Result<FoundConfiguration> found = folder.find();
    QVERIFY_RESULT(found);
    QVERIFY(found->configuration);
    const ConfigurationOrigin origin = found->originOf(u"client_id"_s);
    QCOMPARE(static_cast<int>(origin.place), winner);
    const QMap<Place, QString> names{{Place::LockedPolicy, u"policy"_s},
                                     {Place::Option, u"option"_s},
                                     {Place::Policy, u"policy"_s},
                                     {Place::UserFile, u"user"_s},
                                     {Place::Package, u"package"_s}};
    const QString name = names.value(static_cast<Place>(winner));
    QCOMPARE(found->configuration->clientId, name);
    QCOMPARE(origin.file,
             folder.path(name == u"package"_s ? u"next.json"_s : QString(name + u".json"_s)));
    QCOMPARE(static_cast<int>(found->originOf(u"domain"_s).place),
             static_cast<int>(Place::Package));
}

void ConfigurationSearchTest::valuesOfAllPlacesAreMerged()
{
    Folder folder;
    folder.write(u"next.json"_s, complete);
    folder.write(u"user.json"_s, R"({"organization":"org_user"})");
    folder.write(u"policy.json"_s, R"({"redirect_ports":[1],"step_up":{"max_age":60}})");
    folder.writeOption(R"({"tenant_name":"option","redirect_ports":[2]})");

    const Result<FoundConfiguration> found = folder.find();
    QVERIFY_RESULT(found);
    QCOMPARE(found->configuration->clientId, u"package"_s);
    QCOMPARE(found->configuration->organization, u"org_user"_s);
    QCOMPARE(found->configuration->redirectPorts, QList<quint16>{2});
    QCOMPARE(found->configuration->tenantName, u"option"_s);
    QCOMPARE(found->configuration->stepUp.maxAge, std::chrono::seconds(60));
    QCOMPARE(found->configuration->stepUp.operations.size(), 9);
    QVERIFY(found->originOf(u"audience"_s).place == Place::Default);
    QCOMPARE(found->domain, u"login.example.com"_s);
    QCOMPARE(found->clientId, u"package"_s);
    QCOMPARE(found->organization, u"org_user"_s);
}

void ConfigurationSearchTest::nullOrganizationIsAHit()
{
    Folder folder;
    folder.write(u"next.json"_s,
                 R"({"domain":"a.example","client_id":"c","organization":"org_package"})");
    folder.write(u"user.json"_s, R"({"organization":null})");
    const Result<FoundConfiguration> found = folder.find();
    QVERIFY_RESULT(found);
    QCOMPARE(found->configuration->organization, QString());
    QVERIFY(found->originOf(u"organization"_s).place == Place::UserFile);
}

void ConfigurationSearchTest::nothingAtAllIsNoError()
{
    const Folder folder;
    const Result<FoundConfiguration> found = folder.find();
    QVERIFY_RESULT(found);
    QVERIFY(!found->configuration);
    QVERIFY(found->origins.isEmpty());
}

void ConfigurationSearchTest::productAloneAsksForVendorSettings()
{
    const Folder folder;
    folder.write(u"next.json"_s, R"({"product":{"name":"Portal"}})");
    const Result<FoundConfiguration> found = folder.find();
    QVERIFY_RESULT(found);
    QVERIFY(!found->configuration);
}

void ConfigurationSearchTest::policyOfOneRequiredKeyAsksForTheRest()
{
    const Folder folder;
    folder.write(u"policy.json"_s, R"({"domain":{"value":"a.example","locked":true}})");
    const Result<FoundConfiguration> found = folder.find();
    QVERIFY_RESULT(found);
    QVERIFY(!found->configuration);
    QCOMPARE(found->domain, u"a.example"_s);
    QVERIFY(found->originOf(u"domain"_s).place == Place::LockedPolicy);
}

void ConfigurationSearchTest::firstPackagedFileIsUsed()
{
    const Folder folder;
    folder.write(u"next.json"_s, complete);
    folder.write(u"resources.json"_s, R"({"domain":"b.example","tenant_name":"b"})");
    const Result<FoundConfiguration> found = folder.find();
    QVERIFY_RESULT(found);
    QCOMPARE(found->configuration->domain, u"login.example.com"_s);
    QCOMPARE(found->configuration->tenantName, QString());
}

void ConfigurationSearchTest::missingOptionFileIsAnError()
{
    Folder folder;
    folder.write(u"next.json"_s, complete);
    folder.places.option = folder.path(u"gone.json"_s);
    const Result<FoundConfiguration> found = folder.find();
    const auto *error = found.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(error->file, folder.places.option);
    QCOMPARE(error->key, QString());
}

void ConfigurationSearchTest::incompleteOptionFileIsAnError()
{
    Folder folder;
    folder.writeOption(R"({"domain":"a.example"})");
    const Result<FoundConfiguration> found = folder.find();
    const auto *error = found.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(error->file, folder.places.option);
    QCOMPARE(error->key, u"client_id"_s);

    folder.writeOption("{}");
    const Result<FoundConfiguration> empty = folder.find();
    QVERIFY(empty.errorAs<ConfigurationError>());
    QCOMPARE(empty.errorAs<ConfigurationError>()->key, u"domain"_s);
}

void ConfigurationSearchTest::wrongFileIsAnError_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("user file") << u"user.json"_s;
    QTest::newRow("packaged file") << u"next.json"_s;
    QTest::newRow("option") << u"option.json"_s;
}

void ConfigurationSearchTest::wrongFileIsAnError()
{
    QFETCH(const QString, name);
    Folder folder;
    folder.write(u"resources.json"_s, complete);
    folder.write(name, R"({"domian":"typo.example"})");
    if (name == u"option.json"_s)
        folder.places.option = folder.path(name);
    const Result<FoundConfiguration> found = folder.find();
    const auto *error = found.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(error->file, folder.path(name));
    QCOMPARE(error->key, u"domian"_s);
}

void ConfigurationSearchTest::wrongPolicyKeysAreReportedOnly()
{
    const Folder folder;
    folder.write(u"next.json"_s, complete);
    folder.write(u"policy.json"_s,
                 R"({"new_key":1,"domain":{"value":"no host","locked":true},"tenant_name":"t"})");
    const Result<FoundConfiguration> found = folder.find();
    QVERIFY_RESULT(found);
    QCOMPARE(found->configuration->domain, u"login.example.com"_s);
    QCOMPARE(found->configuration->tenantName, u"t"_s);
    QCOMPARE(found->ignored.size(), 2);
}

void ConfigurationSearchTest::unusablePolicyIsAnError()
{
    const Folder folder;
    folder.write(u"next.json"_s, complete);
    folder.write(u"policy.json"_s, "{");
    const Result<FoundConfiguration> found = folder.find();
    const auto *error = found.errorAs<ConfigurationError>();
    QVERIFY(error);
    QCOMPARE(error->file, folder.places.policy);
}

void ConfigurationSearchTest::hostRuleLooksAtMergedValues()
{
    const Folder folder;
    folder.write(
        u"next.json"_s,
        R"({"domain":"a.example","client_id":"c","audience":"https://a.example/my-org/"})");
    QVERIFY_RESULT(folder.find());
    folder.write(u"user.json"_s, R"({"domain":"b.example"})");
    const Result<FoundConfiguration> found = folder.find();
    QVERIFY(found.errorAs<ConfigurationError>());
    QCOMPARE(found.errorAs<ConfigurationError>()->key, u"audience"_s);
}

void ConfigurationSearchTest::audienceOfAnotherFileIsNamed()
{
    const Folder folder;
    folder.write(u"next.json"_s, complete);
    folder.write(u"policy.json"_s, R"({"audience":"https://b.example/my-org/"})");
    const Result<FoundConfiguration> found = folder.find();
    QVERIFY(found.errorAs<ConfigurationError>());
    QCOMPARE(found.errorAs<ConfigurationError>()->file, folder.places.policy);
}

ORGDESK_TEST(ConfigurationSearchTest)

#include "ConfigurationSearchTest.moc"
