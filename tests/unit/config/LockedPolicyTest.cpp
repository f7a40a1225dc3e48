// What a policy locks stays as it is, whatever the other places say.
#include "config/ConfigurationKeys.h"
#include "config/ConfigurationSearch.h"
#include "config/UserConfiguration.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;
using Place = ConfigurationOrigin::Place;

namespace {

//! A key with the value of the policy and another one, as JSON.
struct Row
{
    const char *key;
    const char *policy;
    const char *elsewhere;
};

constexpr Row rows[] = {
    {"domain", R"("policy.example.com")", R"("other.example.com")"},
    {"client_id", R"("policy")", R"("other")"},
    {"audience", R"("https://login.example.com/policy/")", R"("https://login.example.com/other/")"},
    {"api_base_url", R"("https://login.example.com/policy/v1")",
     R"("https://login.example.com/other/v1")"},
    {"organization", R"("org_policy")", "null"},
    {"redirect_ports", "[20001]", "[20002,20003]"},
    {"access_token", R"("dpop")", R"("bearer")"},
    {"dns_servers", R"(["192.0.2.1"])", R"(["192.0.2.2:53"])"},
    {"connection_name_prefix_template", R"("policy-{org_id}-")", R"("other-")"},
    {"tenant_name", R"("policy")", R"("other")"},
    {"step_up", R"({"max_age":60,"operations":["createIdp","deleteIdp"]})",
     R"({"max_age":86400,"operations":[]})"},
    {"product", R"({"vendor_name":"Policy","support_url":"https://policy.example/"})",
     R"({"vendor_name":"Other","support_url":"https://other.example/"})"},
};

} // namespace

class LockedPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyKeyIsTried();
    void noFileAndNoOptionChangesALockedKey_data();
    void noFileAndNoOptionChangesALockedKey();
    void vendorSettingsChangeNoLockedKey();

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    //! The policy sets one key; every other place says something else about it.
    void setEverywhere(const QByteArray &key, const QByteArray &value, bool locked,
                       const QByteArray &other)
    {
        write(u"policy.json"_s,
              "{\"" + key + "\":" + (locked ? "{\"value\":" + value + ",\"locked\":true}" : value)
                  + '}');
        for (const QString &name : {u"user.json"_s, u"option.json"_s})
            write(name, "{\"" + key + "\":" + other + '}');
        m_places.userFile = m_folder->filePath(u"user.json"_s);
        m_places.option = m_folder->filePath(u"option.json"_s);
    }
    [[nodiscard]] Result<FoundConfiguration> find() const
    {
        return findConfiguration(m_places, ConfigurationLoader({u"createIdp"_s, u"deleteIdp"_s}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ConfigurationPlaces m_places;
};

void LockedPolicyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_places = {};
    m_places.policy = m_folder->filePath(u"policy.json"_s);
    m_places.packaged = {m_folder->filePath(u"package.json"_s)};
    write(u"package.json"_s, R"({"domain":"login.example.com","client_id":"package"})");
}

void LockedPolicyTest::everyKeyIsTried()
{
    QStringList tried;
    for (const Row &row : rows)
        tried << QString::fromLatin1(row.key);
    QStringList keys;
    for (const ConfigurationKey &key : configurationKeys())
        keys << QString::fromLatin1(key.name);
    QCOMPARE(tried, keys);
}

void LockedPolicyTest::noFileAndNoOptionChangesALockedKey_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("other");
    for (const Row &row : rows)
        QTest::newRow(row.key) << QByteArray(row.policy) << QByteArray(row.elsewhere);
}

void LockedPolicyTest::noFileAndNoOptionChangesALockedKey()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, other);
    const QByteArray key = QTest::currentDataTag();

    setEverywhere(key, value, true, other);
    const Result<FoundConfiguration> locked = find();
    QVERIFY_RESULT(locked);
    QVERIFY(locked->originOf(QString::fromLatin1(key)).place == Place::LockedPolicy);

    m_places.userFile.clear();
    m_places.option.clear();
    const Result<FoundConfiguration> alone = find();
    QVERIFY_RESULT(alone);
    QVERIFY(locked->configuration == alone->configuration);

    // Without the lock the command line wins: the values above differ.
    setEverywhere(key, value, false, other);
    const Result<FoundConfiguration> open = find();
    QVERIFY_RESULT(open);
    QVERIFY(open->originOf(QString::fromLatin1(key)).place == Place::Option);
    QVERIFY(open->configuration != locked->configuration);
}

void LockedPolicyTest::vendorSettingsChangeNoLockedKey()
{
    write(u"policy.json"_s, R"({"domain":{"value":"policy.example.com","locked":true},
        "organization":{"value":"org_policy","locked":true}})");
    m_places.userFile = m_folder->filePath(u"user.json"_s);
    // What Vendor settings… does with what was typed.
    QVERIFY_RESULT(writeUserConfiguration(m_places.userFile,
                                          {u"typed.example.com"_s, u"typed"_s, u"org_typed"_s}));
    const Result<FoundConfiguration> found = find();
    QVERIFY_RESULT(found);
    QCOMPARE(found->configuration->domain, u"policy.example.com"_s);
    QCOMPARE(found->configuration->organization, u"org_policy"_s);
    QCOMPARE(found->configuration->clientId, u"typed"_s); // not locked
    QVERIFY(found->originOf(u"client_id"_s).place == Place::UserFile);
}

ORGDESK_TEST(LockedPolicyTest)
#include "LockedPolicyTest.moc"
