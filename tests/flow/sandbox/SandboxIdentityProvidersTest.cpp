#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTest>

using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using Json = nlohmann::json;

static const std::string okta = "con_0ktaHa1denFre1gt";
static const std::string partner = "con_PartnerP0rta1001";

static QByteArray providerPath(const std::string &id)
{
    return QByteArray("/identity-providers/") + QByteArray::fromStdString(id);
}

static Json oktaProvider(const std::string &name)
{
    return {{"name", name},
            {"strategy", "okta"},
            {"options",
             {{"domain", "a.okta.example"}, {"client_id", "1"}, {"client_secret", "hidden-one"}}}};
}

//! Identity providers, details and configuration as the contract has them.
class SandboxIdentityProvidersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void bothBasePathsServeTheSame();
    void listShowsEveryStrategyWithoutSecrets();
    void eachStrategyCanBeCreatedAndReadBack_data();
    void eachStrategyCanBeCreatedAndReadBack();
    void closedBodiesNameTheWrongMember_data();
    void closedBodiesNameTheWrongMember();
    void bodyThatIsNoJsonHasItsOwnCode();
    void idOfTheWrongShapeIsAValidationError();
    void sameNameIsAConflict();
    void strategyThatIsNotAllowedIsRefused();
    void connectionLimitHolds();
    void undiscoverableIssuerIsNamed();
    void domainsOfANewProviderMustBeVerified();
    void updateKeepsWhatItDoesNotName();
    void updateReplacesOptionsAndKeepsAnUnsentSecret();
    void limitedAccessChangesThreeFlagsOnly();
    void readOnlyAndHiddenProvidersCantBeChanged();
    void flagsTheProfileFixesAreRefused();
    void nonEmptyConnectionIsKeptUnderAllowIfEmpty();
    void allowTakesTheUsersAlong();
    void withoutABehaviourNothingIsDeleted();
    void detachedProviderIsGoneButTheConnectionStays();
    void refreshBringsAttributesUpToDate();
    void applicationWithoutSetUpIsTold();
    void detailsMergeBranding();

private:
    void setApplication(const Json &configuration);
    Json provider(const std::string &id) { return m_sandbox.api("GET", providerPath(id)).json(); }

    SandboxClient m_sandbox;
};

void SandboxIdentityProvidersTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.signIn();
}

void SandboxIdentityProvidersTest::setApplication(const Json &configuration)
{
    Json applications = m_sandbox.control("GET", "tenant").json().at("applications");
    Json &stored = applications.at(0);
    if (configuration.is_null()) {
        stored.erase("my_organization_configuration");
    } else {
        stored["my_organization_configuration"].merge_patch(configuration);
    }
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"applications", applications}}).status, 200);
}

void SandboxIdentityProvidersTest::bothBasePathsServeTheSame()
{
    const QByteArray token =
        QByteArray::fromStdString(m_sandbox.signIn().at("access_token").get<std::string>());
    const Answer older =
        m_sandbox.send("GET", "/my-org/config", {}, {{"Authorization", "Bearer " + token}});
    QCOMPARE(older.status, 200);
    QCOMPARE(older.body, m_sandbox.api("GET", "/config").body);
}

void SandboxIdentityProvidersTest::listShowsEveryStrategyWithoutSecrets()
{
    const Answer answer = m_sandbox.api("GET", "/identity-providers");
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.contains("never-returned"));
    QVERIFY(!answer.body.contains("signingCert"));
    QVERIFY(!answer.body.contains("users_count"));
    const Json providers = answer.json().at("identity_providers");
    QCOMPARE(providers.size(), std::size_t(8));
    for (const Json &item : providers) {
        const auto strategy = item.at("strategy").get<std::string>();
        const bool hasAttributes = strategy == "oidc" || strategy == "okta" || strategy == "samlp";
        QCOMPARE(item.contains("attributes"), hasAttributes);
    }
}

void SandboxIdentityProvidersTest::eachStrategyCanBeCreatedAndReadBack_data()
{
    QTest::addColumn<QByteArray>("strategy");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("okta") << QByteArray(
        "okta") << QByteArray(R"({"domain":"a.example","client_id":"1","client_secret":"s"})")
                          << QByteArray("client_secret");
    QTest::newRow("google-apps")
        << QByteArray("google-apps")
        << QByteArray(R"({"domain":"a.example","client_id":"1","client_secret":"s"})")
        << QByteArray("client_secret");
    QTest::newRow("waad")
        << QByteArray("waad")
        << QByteArray(R"({"tenant_domain":"a.example","client_id":"1","client_secret":"s"})")
        << QByteArray("client_secret");
    QTest::newRow("oidc")
        << QByteArray("oidc")
        << QByteArray(
               R"({"type":"front_channel","client_id":"1","discovery_url":"https://a.example/x"})")
        << QByteArray();
    QTest::newRow("adfs") << QByteArray("adfs")
                          << QByteArray(R"({"adfs_server":"https://adfs.a.example/"})")
                          << QByteArray();
    QTest::newRow("samlp automatic")
        << QByteArray("samlp")
        << QByteArray(R"({"metadataUrl":"https://a.example/md","signSAMLRequest":true})")
        << QByteArray();
    QTest::newRow("samlp manual")
        << QByteArray("samlp")
        << QByteArray(
               R"({"signInEndpoint":"https://a.example/","signSAMLRequest":false,"signingCert":"@"})")
        << QByteArray("signingCert");
    QTest::newRow("pingfederate")
        << QByteArray("pingfederate")
        << QByteArray(
               R"({"pingFederateBaseUrl":"https://a.example/","signSAMLRequest":true,"signingCert":"@",)"
               R"("signatureAlgorithm":"rsa-sha256","digestAlgorithm":"sha256"})")
        << QByteArray("signingCert");
}

void SandboxIdentityProvidersTest::eachStrategyCanBeCreatedAndReadBack()
{
    QFETCH(QByteArray, strategy);
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, secret);
    Json sent = Json::parse(options.toStdString());
    const auto certificate =
        provider("con_4kQz81TnWc0PzR2e").at("options").at("cert").get<std::string>();
    if (sent.contains("signingCert")) {
        sent["signingCert"] =
            "-----BEGIN CERTIFICATE-----\n" + certificate + "\n-----END CERTIFICATE-----\n";
    }
    const Answer created = m_sandbox.api(
        "POST", "/identity-providers",
        {{"name", "new-one"}, {"strategy", strategy.toStdString()}, {"options", sent}});
    QCOMPARE(created.status, 201);
    const Json read = provider(created.json().at("id"));
    COMPARE_JSON(read, created.json());
    COMPARE_JSON(read.at("access_level"), "full");
    COMPARE_JSON(read.at("show_as_button"), true);
    COMPARE_JSON(read.at("assign_membership_on_login"), false);
    Json expected = sent;
    expected.erase(secret.toStdString());
    if (secret == "signingCert") {
        expected["cert"] = certificate;
    }
    COMPARE_JSON(read.at("options"), expected);
}

void SandboxIdentityProvidersTest::closedBodiesNameTheWrongMember_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *title, const char *body, const char *pointer,
                        const char *detail) {
        QTest::newRow(title) << QByteArray(body) << QByteArray(pointer) << QByteArray(detail);
    };
    row("no name", R"({"strategy":"okta","options":{}})", "/name", "is required");
    row("unknown strategy", R"({"name":"a","strategy":"ad","options":{}})", "/strategy",
        "must be one of the allowed values");
    row("unknown member",
        R"({"name":"a","strategy":"adfs","options":{"adfs_server":"https://a"},"colour":1})",
        "/colour", "is not allowed");
    row("old member of samlp",
        R"({"name":"a","strategy":"samlp","options":{"signInEndpoint":"https://a","cert":"x","signSAMLRequest":true}})",
        "/options/signingCert", "is required");
    row("both variants of adfs",
        R"({"name":"a","strategy":"adfs","options":{"adfs_server":"https://a","fedMetadataXml":"x"}})",
        "/options/fedMetadataXml", "is not allowed");
    row("no secret", R"({"name":"a","strategy":"okta","options":{"domain":"a","client_id":"1"}})",
        "/options/client_secret", "is required");
    row("wrong type", R"({"name":"a","strategy":"okta","is_enabled":"yes","options":{}})",
        "/is_enabled", "must be boolean");
}

void SandboxIdentityProvidersTest::closedBodiesNameTheWrongMember()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, detail);
    const Answer answer =
        m_sandbox.api("POST", "/identity-providers", Json::parse(body.toStdString()));
    QCOMPARE(answer.status, 400);
    const Json error = answer.json();
    COMPARE_JSON(error.at("type"), "https://auth0.com/api-errors#A0E-400-0003");
    QVERIFY(!error.contains("detail"));
    bool found = false;
    for (const Json &item : error.at("validation_errors")) {
        const bool isIt = item.at("pointer") == pointer.toStdString()
            && item.at("detail") == detail.toStdString()
            && item.at("field") == "data" + pointer.toStdString();
        found = found || isIt;
    }
    QVERIFY2(found, answer.body.constData());
}

void SandboxIdentityProvidersTest::bodyThatIsNoJsonHasItsOwnCode()
{
    const auto token = m_sandbox.signIn().at("access_token").get<std::string>();
    const Answer answer = m_sandbox.send("POST", "/my-org/v1/identity-providers", "{\"name\":",
                                         {{"Authorization", QByteArray("Bearer ") + token.c_str()},
                                          {"Content-Type", "application/json"}});
    QCOMPARE(answer.status, 400);
    COMPARE_JSON(answer.json().at("type"), "https://auth0.com/api-errors#A0E-400-0002");
}

void SandboxIdentityProvidersTest::idOfTheWrongShapeIsAValidationError()
{
    const Answer answer = m_sandbox.api("GET", "/identity-providers/con_short");
    QCOMPARE(answer.status, 400);
    COMPARE_JSON(answer.json().at("validation_errors").at(0).at("source"), "path");
    QCOMPARE(m_sandbox.api("GET", "/identity-providers/con_0000000000000000").status, 404);
}

void SandboxIdentityProvidersTest::sameNameIsAConflict()
{
    QCOMPARE(m_sandbox.api("POST", "/identity-providers", oktaProvider("twice")).status, 201);
    const Answer second = m_sandbox.api("POST", "/identity-providers", oktaProvider("Twice"));
    QCOMPARE(second.status, 409);
    COMPARE_JSON(second.json().at("type"), "https://auth0.com/api-errors#A0E-409-0001");
}

void SandboxIdentityProvidersTest::strategyThatIsNotAllowedIsRefused()
{
    setApplication({{"allowed_strategies", {"samlp", "ad"}}});
    COMPARE_JSON(m_sandbox.api("GET", "/config").json().at("allowed_strategies"),
                 Json::array({"samlp"}));
    const Answer answer = m_sandbox.api("POST", "/identity-providers", oktaProvider("a"));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().contains("detail"));
}

void SandboxIdentityProvidersTest::connectionLimitHolds()
{
    m_sandbox.control("PATCH", "tenant", {{"switches", {{"connection_limit", 9}}}});
    QCOMPARE(m_sandbox.api("POST", "/identity-providers", oktaProvider("ninth")).status, 201);
    QCOMPARE(m_sandbox.api("POST", "/identity-providers", oktaProvider("tenth")).status, 400);
}

void SandboxIdentityProvidersTest::undiscoverableIssuerIsNamed()
{
    Json body = oktaProvider("a");
    body["options"]["domain"] = "nowhere.invalid";
    const Answer answer = m_sandbox.api("POST", "/identity-providers", body);
    QCOMPARE(answer.status, 400);
    COMPARE_JSON(answer.json().at("detail"), "discovery failure: nowhere.invalid");
}

void SandboxIdentityProvidersTest::domainsOfANewProviderMustBeVerified()
{
    Json body = oktaProvider("a");
    body["domains"] = {"freight.example"};
    QCOMPARE(m_sandbox.api("POST", "/identity-providers", body).status, 400);
    body["domains"] = {"halden.example"};
    COMPARE_JSON(m_sandbox.api("POST", "/identity-providers", body).json().at("domains"),
                 body.at("domains"));
    body = oktaProvider("b");
    body["domains"] = {"Halden.Example", "halden.example", "HALDEN.EXAMPLE"};
    COMPARE_JSON(m_sandbox.api("POST", "/identity-providers", body).json().at("domains"),
                 Json::array({"halden.example"}));
}

void SandboxIdentityProvidersTest::updateKeepsWhatItDoesNotName()
{
    const Json before = provider(okta);
    const Json after =
        m_sandbox.api("PATCH", providerPath(okta), {{"display_name", "Renamed"}}).json();
    Json expected = before;
    expected["display_name"] = "Renamed";
    COMPARE_JSON(after, expected);
    for (const char *member : {"name", "strategy", "domains", "id", "access_level"}) {
        QCOMPARE(m_sandbox.api("PATCH", providerPath(okta), {{member, before.at(member)}}).status,
                 400);
    }
}

void SandboxIdentityProvidersTest::updateReplacesOptionsAndKeepsAnUnsentSecret()
{
    const Json partial = {{"options", {{"discovery_url", "https://b.example/x"}}}};
    QCOMPARE(m_sandbox.api("PATCH", providerPath(partner), partial).status, 400);
    const Json whole = {
        {"type", "back_channel"}, {"client_id", "2"}, {"discovery_url", "https://b.example/x"}};
    const Answer answer = m_sandbox.api("PATCH", providerPath(partner), {{"options", whole}});
    COMPARE_JSON(answer.json().at("options"), whole);
    const Json tenant = m_sandbox.control("GET", "tenant").json();
    for (const Json &stored : tenant.at("connections")) {
        if (stored.at("id") == partner) {
            COMPARE_JSON(stored.at("options").at("client_secret"), "oidc-secret-never-returned");
        }
    }
}

void SandboxIdentityProvidersTest::limitedAccessChangesThreeFlagsOnly()
{
    const QByteArray path = providerPath("con_PingWarehouse001");
    const Json flags = {
        {"is_enabled", false}, {"show_as_button", false}, {"assign_membership_on_login", true}};
    QCOMPARE(m_sandbox.api("PATCH", path, flags).status, 200);
    const Answer refused = m_sandbox.api("PATCH", path, {{"display_name", "X"}});
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.json().at("title") != "Insufficient Scope");
    QCOMPARE(m_sandbox.api("DELETE", path).status, 403);
    QCOMPARE(m_sandbox.api("POST", path + "/detach").status, 403);
}

void SandboxIdentityProvidersTest::readOnlyAndHiddenProvidersCantBeChanged()
{
    QCOMPARE(m_sandbox.api("PATCH", providerPath("con_HqDirectory00001"), {{"is_enabled", false}})
                 .status,
             403);
    Json connections = m_sandbox.control("GET", "tenant").json().at("connections");
    connections.at(0)["access_level"] = "none";
    connections.at(0)["member_access_level"] = "full";
    connections.at(1)["access_level"] = "none";
    m_sandbox.control("PATCH", "tenant", {{"connections", connections}});
    const Json items = m_sandbox.api("GET", "/identity-providers").json().at("identity_providers");
    QCOMPARE(items.size(), std::size_t(7));
    COMPARE_JSON(items.at(0),
                 {{"id", "con_RailAdfs00000001"},
                  {"name", "rail-adfs"},
                  {"display_name", "Rail ADFS"},
                  {"is_enabled", true},
                  {"access_level", "none"}});
    QCOMPARE(m_sandbox.api("GET", providerPath("con_RailAdfs00000001")).status, 404);
    const QByteArray filtered = "/identity-providers?member_access_level=full";
    QCOMPARE(m_sandbox.api("GET", filtered).json().at("identity_providers").size(), std::size_t(1));
    QCOMPARE(m_sandbox.api("GET", "/identity-providers?member_access_level=some").status, 400);
}

void SandboxIdentityProvidersTest::flagsTheProfileFixesAreRefused()
{
    Json profiles = m_sandbox.control("GET", "tenant").json().at("connection_profiles");
    profiles.at(0)["organization"] = {{"show_as_button", "required"},
                                      {"assign_membership_on_login", "none"}};
    m_sandbox.control("PATCH", "tenant", {{"connection_profiles", profiles}});
    COMPARE_JSON(
        m_sandbox.api("GET", "/config/identity-providers").json().at("organization"),
        {{"can_set_show_as_button", false}, {"can_set_assign_membership_on_login", false}});
    Json body = oktaProvider("a");
    body["show_as_button"] = true;
    QCOMPARE(m_sandbox.api("POST", "/identity-providers", body).status, 400);
    body.erase("show_as_button");
    const Json created = m_sandbox.api("POST", "/identity-providers", body).json();
    COMPARE_JSON(created.at("show_as_button"), true);
    COMPARE_JSON(created.at("assign_membership_on_login"), false);
}

void SandboxIdentityProvidersTest::nonEmptyConnectionIsKeptUnderAllowIfEmpty()
{
    const Answer refused = m_sandbox.api("DELETE", providerPath(okta));
    QCOMPARE(refused.status, 400);
    COMPARE_JSON(refused.json().at("type"), "https://auth0.com/api-errors#A0E-400-0001");
    m_sandbox.control("PATCH", "tenant", {{"switches", {{"refused_delete_status", 409}}}});
    QCOMPARE(m_sandbox.api("DELETE", providerPath(okta)).status, 409);
    QCOMPARE(m_sandbox.api("GET", providerPath(okta)).status, 200);
    QCOMPARE(m_sandbox.api("DELETE", providerPath(partner)).status, 204);
    QCOMPARE(m_sandbox.api("DELETE", providerPath(partner)).status, 404);
}

void SandboxIdentityProvidersTest::allowTakesTheUsersAlong()
{
    setApplication({{"connection_deletion_behavior", "allow"}});
    QVERIFY(m_sandbox.api("GET", "/members").body.contains("ines.roth"));
    QCOMPARE(m_sandbox.api("DELETE", providerPath(okta)).status, 204);
    QVERIFY(!m_sandbox.api("GET", "/members").body.contains("ines.roth"));
    QVERIFY(!m_sandbox.control("GET", "tenant").body.contains(okta.c_str()));
}

void SandboxIdentityProvidersTest::withoutABehaviourNothingIsDeleted()
{
    setApplication({{"connection_deletion_behavior", nullptr}});
    QVERIFY(!m_sandbox.api("GET", "/config").json().contains("connection_deletion_behavior"));
    QCOMPARE(m_sandbox.api("DELETE", providerPath(partner)).status, 403);
}

void SandboxIdentityProvidersTest::detachedProviderIsGoneButTheConnectionStays()
{
    QCOMPARE(m_sandbox.api("POST", providerPath(okta) + "/detach").status, 204);
    QCOMPARE(m_sandbox.api("GET", providerPath(okta)).status, 404);
    QCOMPARE(m_sandbox.api("POST", providerPath(okta) + "/detach").status, 404);
    QVERIFY(m_sandbox.control("GET", "tenant").body.contains(okta.c_str()));
    QVERIFY(m_sandbox.api("GET", "/members").body.contains("ines.roth"));
}

void SandboxIdentityProvidersTest::refreshBringsAttributesUpToDate()
{
    const auto outOfDate = [](const Json &shape) {
        std::size_t count = 0;
        for (const Json &item : shape.at("attributes")) {
            count += item.at("is_extra") == true || item.at("is_missing") == true ? 1U : 0U;
        }
        return count;
    };
    QCOMPARE(outOfDate(provider(okta)), std::size_t(3));
    QCOMPARE(m_sandbox.api("PUT", providerPath(okta) + "/update-attributes", {{"a", 1}}).status,
             400);
    const Answer refreshed =
        m_sandbox.api("PUT", providerPath(okta) + "/update-attributes", Json::object());
    QCOMPARE(refreshed.status, 200);
    QCOMPARE(outOfDate(refreshed.json()), std::size_t(0));
    COMPARE_JSON(provider(okta), refreshed.json());
}

void SandboxIdentityProvidersTest::applicationWithoutSetUpIsTold()
{
    setApplication(nullptr);
    QCOMPARE(m_sandbox.api("GET", "/config").status, 404);
    QCOMPARE(m_sandbox.api("GET", "/config/identity-providers").status, 404);
    QCOMPARE(m_sandbox.api("GET", "/identity-providers").status, 403);
    const Answer create = m_sandbox.api("POST", "/identity-providers", oktaProvider("a"));
    QCOMPARE(create.status, 409);
    COMPARE_JSON(create.json().at("title"), "Configuration issue");
}

void SandboxIdentityProvidersTest::detailsMergeBranding()
{
    const Json colors = {{"primary", "#123ABC"}, {"page_background", "#fff"}};
    const Answer answer = m_sandbox.api("PATCH", "/details", {{"branding", {{"colors", colors}}}});
    QCOMPARE(answer.status, 200);
    COMPARE_JSON(answer.json().at("branding"), {{"logo_url", nullptr}, {"colors", colors}});
    COMPARE_JSON(answer.json().at("display_name"), "Halden Freight");
    QCOMPARE(m_sandbox.api("PATCH", "/details", Json::object()).status, 400);
    for (const Json &wrong :
         {Json{{"logo_url", "http://a.example/x.png"}}, Json{{"colors", {{"primary", "#123ABC"}}}},
          Json{{"colors", {{"primary", "teal"}, {"page_background", "#fff"}}}}}) {
        QCOMPARE(m_sandbox.api("PATCH", "/details", {{"branding", wrong}}).status, 400);
    }
}

ORGDESK_TEST(SandboxIdentityProvidersTest)
#include "SandboxIdentityProvidersTest.moc"
