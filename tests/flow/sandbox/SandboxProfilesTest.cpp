#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTest>

using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using Json = nlohmann::json;

static const QByteArray oktaPath = "/identity-providers/con_0ktaHa1denFre1gt";
static const QByteArray partnerPath = "/identity-providers/con_PartnerP0rta1001";
static const QByteArray depotPath = "/identity-providers/con_4kQz81TnWc0PzR2e";

static Json newProvider(const std::string &name, const std::string &strategy = "okta")
{
    const Json options = strategy == "oidc"
        ? Json{{"type", "front_channel"},
               {"client_id", "1"},
               {"discovery_url", "https://a.example/x"}}
        : Json{{"domain", "a.example"}, {"client_id", "1"}, {"client_secret", "never-returned"}};
    return {{"name", name}, {"strategy", strategy}, {"options", options}};
}

//! my_organization_configuration, Connection Profiles and User Attribute Profiles.
class SandboxProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void onlyTheEightStrategiesCanBeSaved();
    void wrongSettingsOfTheApplicationAreNotSaved_data();
    void wrongSettingsOfTheApplicationAreNotSaved();
    void missingConfigurationIsToldByEachOperation_data();
    void missingConfigurationIsToldByEachOperation();
    void withoutAConnectionProfileNothingIsCreated_data();
    void withoutAConnectionProfileNothingIsCreated();
    void withoutAnAttributeProfileNothingIsMapped_data();
    void withoutAnAttributeProfileNothingIsMapped();
    void prefixTemplateNamesTheConnection();
    void nameThatIsTooLongWithItsPrefixIsRefused();
    void flagsFollowTheProfile_data();
    void flagsFollowTheProfile();
    void featuresFollowTheProfileAndTheStrategy();
    void strategyOverridesReplaceTheFeatures();
    void profileLimitsTheLifeOfScimTokens();
    void eachProtocolHasItsMapping();
    void changedProfileShowsOnConnections();
    void changedProfileShowsOnProvisioning();
    void wrongProfilesAreNotSaved_data();
    void wrongProfilesAreNotSaved();

private:
    Json tenant() { return m_sandbox.control("GET", "tenant").json(); }
    int save(const char *member, const Json &value);
    void setConfiguration(const Json &patch);
    void setConnectionProfile(const Json &patch);
    void setAttributes(const Json &attributes);
    Json configured() { return m_sandbox.api("GET", "/config/identity-providers").json(); }

    SandboxClient m_sandbox;
};

void SandboxProfilesTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.signIn();
}

int SandboxProfilesTest::save(const char *member, const Json &value)
{
    return m_sandbox.control("PATCH", "tenant", {{member, value}}).status;
}

void SandboxProfilesTest::setConfiguration(const Json &patch)
{
    Json applications = tenant().at("applications");
    Json &stored = applications.at(0)["my_organization_configuration"];
    if (patch.is_null()) {
        stored = nullptr;
    } else {
        stored.merge_patch(patch);
    }
    QCOMPARE(save("applications", applications), 200);
}

void SandboxProfilesTest::setConnectionProfile(const Json &patch)
{
    Json profiles = tenant().at("connection_profiles");
    profiles.at(0).merge_patch(patch);
    QCOMPARE(save("connection_profiles", profiles), 200);
}

void SandboxProfilesTest::setAttributes(const Json &attributes)
{
    Json profiles = tenant().at("user_attribute_profiles");
    profiles.at(0)["attributes"] = attributes;
    QCOMPARE(save("user_attribute_profiles", profiles), 200);
}

void SandboxProfilesTest::onlyTheEightStrategiesCanBeSaved()
{
    const Json eight = {"pingfederate", "ad",   "adfs", "waad",
                        "google-apps",  "okta", "oidc", "samlp"};
    setConfiguration({{"allowed_strategies", eight}});
    COMPARE_JSON(m_sandbox.api("GET", "/config").json().at("allowed_strategies"),
                 {"pingfederate", "adfs", "waad", "google-apps", "okta", "oidc", "samlp"});
}

void SandboxProfilesTest::wrongSettingsOfTheApplicationAreNotSaved_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::newRow("unknown strategy") << QByteArray(R"({"allowed_strategies":["auth0"]})");
    QTest::newRow("key of the configuration map")
        << QByteArray(R"({"allowed_strategies":["googleapps"]})");
    QTest::newRow("same strategy twice") << QByteArray(R"({"allowed_strategies":["okta","okta"]})");
    QTest::newRow("no list") << QByteArray(R"({"allowed_strategies":"okta"})");
    QTest::newRow("unknown behavior") << QByteArray(R"({"connection_deletion_behavior":"never"})");
    QTest::newRow("profile that is no text") << QByteArray(R"({"connection_profile_id":7})");
    QTest::newRow("empty profile") << QByteArray(R"({"user_attribute_profile_id":""})");
    QTest::newRow("unknown member") << QByteArray(R"({"allowed_strategy":["okta"]})");
}

void SandboxProfilesTest::wrongSettingsOfTheApplicationAreNotSaved()
{
    QFETCH(QByteArray, patch);
    const Json before = tenant().at("applications");
    Json applications = before;
    applications.at(0)["my_organization_configuration"].merge_patch(
        Json::parse(patch.toStdString()));
    const Answer refused = m_sandbox.control("PATCH", "tenant", {{"applications", applications}});
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.json().at("detail").get<std::string>().find("my_organization_configuration")
                 != std::string::npos,
             refused.body.constData());
    COMPARE_JSON(tenant().at("applications"), before);
}

void SandboxProfilesTest::missingConfigurationIsToldByEachOperation_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *method, const char *path, int status, const char *code) {
        QTest::newRow(path) << QByteArray(method) << QByteArray(path) << status << QByteArray(code);
    };
    row("GET", "/config", 404, "A0E-404-0002");
    row("GET", "/config/identity-providers", 404, "A0E-404-0002");
    row("POST", "/identity-providers", 409, "A0E-409-0001");
    for (const char *path : {"/details", "/domains", "/identity-providers", "/members", "/roles",
                             "/member-invitations", "/user-stores"}) {
        // The same answer whatever the operation; the path alone would clash with the row above.
        QTest::newRow(qPrintable(QString::fromLatin1("GET ") + QString::fromLatin1(path)))
            << QByteArray("GET") << QByteArray(path) << 403 << QByteArray("A0E-403-0001");
    }
}

void SandboxProfilesTest::missingConfigurationIsToldByEachOperation()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    setConfiguration(nullptr);
    const Answer answer = m_sandbox.api(method, path, method == "POST" ? newProvider("a") : Json());
    QCOMPARE(answer.status, status);
    COMPARE_JSON(answer.json().at("type"), "https://auth0.com/api-errors#" + code.toStdString());
}

void SandboxProfilesTest::withoutAConnectionProfileNothingIsCreated_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::newRow("missing") << QByteArray(R"({"connection_profile_id":null})");
    QTest::newRow("dangling") << QByteArray(R"({"connection_profile_id":"cop_gone"})");
}

void SandboxProfilesTest::withoutAConnectionProfileNothingIsCreated()
{
    QFETCH(QByteArray, patch);
    setConfiguration(Json::parse(patch.toStdString()));
    QCOMPARE(m_sandbox.api("GET", "/config").status, 200);
    QCOMPARE(m_sandbox.api("GET", "/config/identity-providers").status, 404);
    const Answer created = m_sandbox.api("POST", "/identity-providers", newProvider("a"));
    QCOMPARE(created.status, 409);
    COMPARE_JSON(created.json().at("title"), "Configuration issue");
    QCOMPARE(m_sandbox.api("POST", partnerPath + "/provisioning").status, 400);
    QCOMPARE(m_sandbox.api("GET", "/identity-providers").status, 200);
}

void SandboxProfilesTest::withoutAnAttributeProfileNothingIsMapped_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::newRow("missing") << QByteArray(R"({"user_attribute_profile_id":null})");
    QTest::newRow("dangling") << QByteArray(R"({"user_attribute_profile_id":"uap_gone"})");
}

void SandboxProfilesTest::withoutAnAttributeProfileNothingIsMapped()
{
    QFETCH(QByteArray, patch);
    const Json before = m_sandbox.api("GET", oktaPath).json();
    setConfiguration(Json::parse(patch.toStdString()));
    for (const QByteArray &path : QByteArrayList{oktaPath, oktaPath + "/provisioning"}) {
        const Answer refused = m_sandbox.api("PUT", path + "/update-attributes", Json::object());
        QCOMPARE(refused.status, 400);
        COMPARE_JSON(refused.json().at("type"), "https://auth0.com/api-errors#A0E-400-0001");
    }
    QCOMPARE(m_sandbox.api("POST", partnerPath + "/provisioning").status, 400);
    // A strategy without attributes has nothing to map.
    QCOMPARE(m_sandbox
                 .api("PUT", "/identity-providers/con_RailAdfs00000001/update-attributes",
                      Json::object())
                 .status,
             200);
    const Json attributes = m_sandbox.api("GET", oktaPath).json().at("attributes");
    for (const Json &item : attributes) {
        COMPARE_JSON(item.at("is_extra"), false);
        COMPARE_JSON(item.at("is_missing"), false);
    }
    const Json created = m_sandbox.api("POST", "/identity-providers", newProvider("a")).json();
    QVERIFY(created.at("attributes").empty());
}

void SandboxProfilesTest::prefixTemplateNamesTheConnection()
{
    setConnectionProfile({{"connection_name_prefix_template", "x-{org_name}-{org_id}-"}});
    const Json created = m_sandbox.api("POST", "/identity-providers", newProvider("mine")).json();
    COMPARE_JSON(created.at("name"), "mine");
    const QByteArray path = QByteArray("/identity-providers/")
        + QByteArray::fromStdString(created.at("id").get<std::string>()) + "/provisioning";
    const std::string expected = "x-halden-freight-org_H4ldenFre1ght01x-mine";
    COMPARE_JSON(m_sandbox.api("POST", path).json().at("identity_provider_name"), expected);
    setConnectionProfile({{"connection_name_prefix_template", "later-"}});
    COMPARE_JSON(m_sandbox.api("GET", path).json().at("identity_provider_name"), expected);
}

void SandboxProfilesTest::nameThatIsTooLongWithItsPrefixIsRefused()
{
    const std::size_t prefix = std::string("con-org_H4ldenFre1ght01x-").size();
    const Json longest = newProvider(std::string(128 - prefix, 'n'));
    QCOMPARE(m_sandbox.api("POST", "/identity-providers", longest).status, 201);
    const Json longer = newProvider(std::string(129 - prefix, 'm'));
    QCOMPARE(m_sandbox.api("POST", "/identity-providers", longer).status, 400);
}

void SandboxProfilesTest::flagsFollowTheProfile_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<bool>("canSet");
    QTest::addColumn<bool>("button");
    QTest::addColumn<bool>("membership");
    QTest::newRow("none") << QByteArray("none") << false << false << false;
    QTest::newRow("optional") << QByteArray("optional") << true << true << false;
    QTest::newRow("required") << QByteArray("required") << false << true << true;
}

void SandboxProfilesTest::flagsFollowTheProfile()
{
    QFETCH(QByteArray, mode);
    QFETCH(bool, canSet);
    QFETCH(bool, button);
    QFETCH(bool, membership);
    setConnectionProfile({{"organization",
                           {{"show_as_button", mode.toStdString()},
                            {"assign_membership_on_login", mode.toStdString()}}}});
    COMPARE_JSON(
        configured().at("organization"),
        {{"can_set_show_as_button", canSet}, {"can_set_assign_membership_on_login", canSet}});
    const Json created = m_sandbox.api("POST", "/identity-providers", newProvider("a")).json();
    COMPARE_JSON(created.at("show_as_button"), button);
    COMPARE_JSON(created.at("assign_membership_on_login"), membership);
    for (const char *flag : {"show_as_button", "assign_membership_on_login"}) {
        Json body = newProvider(std::string("b-") + (flag[0] == 's' ? "s" : "a"));
        body[flag] = true;
        QCOMPARE(m_sandbox.api("POST", "/identity-providers", body).status, canSet ? 201 : 400);
        QCOMPARE(m_sandbox.api("PATCH", oktaPath, {{flag, true}}).status, canSet ? 200 : 400);
    }
}

void SandboxProfilesTest::featuresFollowTheProfileAndTheStrategy()
{
    const Json both = {"provisioning", "universal_logout"};
    const Json strategies = configured().at("strategies");
    COMPARE_JSON(strategies.at("okta").at("enabled_features"), both);
    COMPARE_JSON(strategies.at("okta").at("provisioning_methods"), Json::array({"scim"}));
    COMPARE_JSON(strategies.at("samlp").at("enabled_features"), Json::array({"provisioning"}));
    COMPARE_JSON(strategies.at("googleapps").at("enabled_features"), Json::array());
    setConnectionProfile({{"enabled_features", Json::array({"universal_logout"})}});
    COMPARE_JSON(configured().at("strategies").at("okta").at("enabled_features"),
                 Json::array({"universal_logout"}));
    QCOMPARE(m_sandbox.api("POST", partnerPath + "/provisioning").status, 400);
}

void SandboxProfilesTest::strategyOverridesReplaceTheFeatures()
{
    setConnectionProfile({{"enabled_features", Json::array()},
                          {"strategy_overrides",
                           {{"oidc", {{"enabled_features", Json::array({"scim"})}}},
                            {"okta", {{"enabled_features", Json::array({"universal_logout"})}}}}}});
    const Json strategies = configured().at("strategies");
    COMPARE_JSON(strategies.at("oidc").at("enabled_features"), Json::array({"provisioning"}));
    COMPARE_JSON(strategies.at("okta").at("enabled_features"), Json::array({"universal_logout"}));
    COMPARE_JSON(strategies.at("samlp").at("enabled_features"), Json::array());
    QCOMPARE(m_sandbox.api("POST", partnerPath + "/provisioning").status, 201);
    QCOMPARE(m_sandbox.api("POST", depotPath + "/provisioning").status, 400);
    // A profile may offer fewer strategies.
    Json profiles = tenant().at("connection_profiles");
    profiles.at(0)["strategies"] = {{"oidc", Json::object()}};
    QCOMPARE(save("connection_profiles", profiles), 200);
    QCOMPARE(configured().at("strategies").size(), std::size_t(1));
}

void SandboxProfilesTest::profileLimitsTheLifeOfScimTokens()
{
    const Json tokens = {
        {"scopes", {"get:users"}}, {"default_expiry", 5000}, {"max_allowed_expiry", 7000}};
    setConnectionProfile(
        {{"strategies", {{"okta", {{"provisioning", {{"scim", {{"tokens", tokens}}}}}}}}}});
    COMPARE_JSON(configured().at("strategies").at("okta").at("provisioning").at("scim"),
                 {{"tokens", tokens}});
    const QByteArray path = oktaPath + "/provisioning/scim-tokens";
    QCOMPARE(m_sandbox.api("POST", path, {{"token_lifetime", 7001}}).status, 400);
    const Answer created = m_sandbox.api("POST", path);
    QCOMPARE(created.status, 201);
    COMPARE_JSON(created.json().at("scopes"), Json::array({"get:users"}));
    QVERIFY(created.json().contains("valid_until"));
}

void SandboxProfilesTest::eachProtocolHasItsMapping()
{
    setAttributes(Json::array(
        {{{"user_attribute", "email"},
          {"is_required", true},
          {"oidc_mapping", {"mail", "email"}},
          {"saml_mapping", Json::array({"urn:mail"})},
          {"scim_mapping", "emails[primary eq true].value"},
          {"strategy_overrides",
           {{"okta", {{"oidc_mapping", Json::array({"okta_mail"})}, {"scim_mapping", "okta"}}}}}},
         {{"user_attribute", "badge"},
          {"is_required", false},
          {"saml_mapping", Json::array({"badge"})}}}));
    const auto refreshed = [this](const QByteArray &path) {
        return m_sandbox.api("PUT", path + "/update-attributes", Json::object())
            .json()
            .at("attributes");
    };
    const Json oidc = refreshed(partnerPath);
    QCOMPARE(oidc.size(), std::size_t(1));
    COMPARE_JSON(oidc.at(0).at("sso_field"), {"mail", "email"});
    COMPARE_JSON(refreshed(oktaPath).at(0).at("sso_field"), Json::array({"okta_mail"}));
    const Json saml = refreshed(depotPath);
    QCOMPARE(saml.size(), std::size_t(2));
    COMPARE_JSON(saml.at(0).at("sso_field"), Json::array({"urn:mail"}));
    const Json scim = refreshed(oktaPath + "/provisioning");
    QCOMPARE(scim.size(), std::size_t(1));
    COMPARE_JSON(scim.at(0).at("provisioning_field"), "okta");
    Json profiles = tenant().at("user_attribute_profiles");
    profiles.at(0)["user_id"] = {{"scim_mapping", "userName"}};
    QCOMPARE(save("user_attribute_profiles", profiles), 200);
    const Json provisioning = m_sandbox.api("POST", partnerPath + "/provisioning").json();
    COMPARE_JSON(provisioning.at("user_id_attribute"), "userName");
    COMPARE_JSON(provisioning.at("attributes").at(0).at("provisioning_field"),
                 "emails[primary eq true].value");
}

static std::string stateOf(const Json &attributes, const std::string &name)
{
    for (const Json &item : attributes) {
        if (item.at("user_attribute") == name) {
            return std::string(item.at("is_extra") == true ? "extra " : "")
                + (item.at("is_missing") == true ? "missing" : "");
        }
    }
    return "none";
}

void SandboxProfilesTest::changedProfileShowsOnConnections()
{
    Json attributes = tenant().at("user_attribute_profiles").at(0).at("attributes");
    attributes.erase(0);
    attributes.at(0)["label"] = "Forename";
    attributes.push_back({{"user_attribute", "shift"},
                          {"is_required", false},
                          {"oidc_mapping", Json::array({"shift"})}});
    setAttributes(attributes);
    const Json shown = m_sandbox.api("GET", partnerPath).json().at("attributes");
    QCOMPARE(stateOf(shown, "email"), std::string("extra "));
    QCOMPARE(stateOf(shown, "given_name"), std::string("extra missing"));
    QCOMPARE(stateOf(shown, "family_name"), std::string());
    QCOMPARE(stateOf(shown, "shift"), std::string("missing"));
    // SAML has no mapping for the new attribute.
    QCOMPARE(stateOf(m_sandbox.api("GET", depotPath).json().at("attributes"), "shift"),
             std::string("none"));
    m_sandbox.api("PUT", partnerPath + "/update-attributes", Json::object());
    const Json reset = m_sandbox.api("GET", partnerPath).json().at("attributes");
    QCOMPARE(stateOf(reset, "email"), std::string("none"));
    QCOMPARE(stateOf(reset, "given_name"), std::string());
    QCOMPARE(stateOf(reset, "shift"), std::string());
}

void SandboxProfilesTest::changedProfileShowsOnProvisioning()
{
    const QByteArray path = oktaPath + "/provisioning";
    Json attributes = tenant().at("user_attribute_profiles").at(0).at("attributes");
    attributes.at(1)["scim_mapping"] = "displayName";
    setAttributes(attributes);
    const Json shown = m_sandbox.api("GET", path).json();
    QCOMPARE(stateOf(shown.at("attributes"), "given_name"), std::string("extra missing"));
    QCOMPARE(stateOf(shown.at("attributes"), "email"), std::string());
    QCOMPARE(m_sandbox.api("GET", path + "/scim-tokens").json().at("scim_tokens").size(),
             std::size_t(1));
    m_sandbox.api("PUT", path + "/update-attributes", Json::object());
    QCOMPARE(stateOf(m_sandbox.api("GET", path).json().at("attributes"), "given_name"),
             std::string());
    QVERIFY(m_sandbox.api("GET", path + "/scim-tokens").json().at("scim_tokens").empty());
}

void SandboxProfilesTest::wrongProfilesAreNotSaved_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("patch");
    const auto row = [](const char *title, const char *member, const char *patch) {
        QTest::newRow(title) << QByteArray(member) << QByteArray(patch);
    };
    row("unknown flag value", "connection_profiles",
        R"({"organization":{"show_as_button":"always"}})");
    row("unknown feature", "connection_profiles", R"({"enabled_features":["logout"]})");
    row("unknown strategy", "connection_profiles", R"({"strategy_overrides":{"entra":{}}})");
    row("unknown member", "connection_profiles", R"({"colour":"red"})");
    row("mapping that is no list", "user_attribute_profiles",
        R"({"attributes":[{"user_attribute":"a","is_required":true,"oidc_mapping":"a"}]})");
    row("attribute without a name", "user_attribute_profiles",
        R"({"attributes":[{"is_required":true}]})");
    row("attribute twice", "user_attribute_profiles",
        R"({"attributes":[{"user_attribute":"a","is_required":true},)"
        R"({"user_attribute":"a","is_required":false}]})");
}

void SandboxProfilesTest::wrongProfilesAreNotSaved()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, patch);
    Json profiles = tenant().at(member.toStdString());
    profiles.at(0).merge_patch(Json::parse(patch.toStdString()));
    QCOMPARE(save(member.constData(), profiles), 400);
}

ORGDESK_TEST(SandboxProfilesTest)
#include "SandboxProfilesTest.moc"
