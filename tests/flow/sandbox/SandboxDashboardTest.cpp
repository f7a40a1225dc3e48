#include "DashboardClient.h"
#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::DashboardClient;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Json = nlohmann::json;

static const QByteArray okta = "con_0ktaHa1denFre1gt";
static const QByteArray mara = "auth0%7C66f1c0a1b2c3d4e5f6a7b801";

//! Each form of the dashboard, posted as a browser does; what it changes shows at the API.
class SandboxDashboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void theBannerActivatesTheApi();
    void accessPoliciesTakeEffectAndAllowAllWarnsOnEveryPage();
    void aGrantLosesAScope();
    void grantsComeAndGo();
    void anApplicationWithoutConfigurationIsRefused();
    void credentialsAndGrantTypesAreChecked();
    void strategiesAndDeletionReachTheConfiguration();
    void withoutConnectionProfileNothingIsCreated();
    void connectionProfileDecidesWhatCanBeSet();
    void profilesComeAndGo();
    void attributesOfAProfileReachTheConnections();
    void anAttributeIsThereOnce();
    void featuresOfOneStrategyCanDiffer();
    void aRoleGetsAPermission();
    void aDeletedRoleIsTakenFromEverybody();
    void membershipCanBeTakenAway();
    void connectionsAreEmptiedAndRestricted();
    void aDetachedConnectionIsAttachedAgain();
    void aPublishedRecordVerifiesTheDomain();
    void tierAndSwitchesTakeEffect();
    void tokenLifetimeTakesEffect();
    void requestsAreListed();

private:
    Answer saved(const QByteArray &path, const QMap<QByteArray, QList<QByteArray>> &changes);
    Json scopeOf(const QByteArray &scope);

    SandboxClient m_sandbox;
    DashboardClient m_dashboard{m_sandbox};
};

void SandboxDashboardTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.forgetCookies();
}

Answer SandboxDashboardTest::saved(const QByteArray &path,
                                   const QMap<QByteArray, QList<QByteArray>> &changes)
{
    const Answer answer = m_dashboard.save(path, changes);
    // Post, redirect, get: loading the page again posts nothing.
    if (answer.status != 303 || !answer.headers.value("location").contains("saved=yes")) {
        QTest::qFail(QByteArray("not saved: " + path).constData(), __FILE__, __LINE__);
    }
    const Answer shown = m_sandbox.send("GET", answer.headers.value("location"));
    if (shown.status != 200 || !shown.body.contains("role=\"status\"")) {
        QTest::qFail(QByteArray("does not say so: " + path).constData(), __FILE__, __LINE__);
    }
    return answer;
}

Json SandboxDashboardTest::scopeOf(const QByteArray &scope)
{
    SignIn signIn;
    signIn.scope = scope;
    return m_sandbox.signIn(signIn).value("scope", "-");
}

static QByteArray applicationPath(SandboxClient &sandbox)
{
    return "/applications/edit?client_id=" + sandbox.readyText("client_id");
}

static QByteArray grantPath(SandboxClient &sandbox, const QByteArray &subject)
{
    return "/grants/edit?client_id=" + sandbox.readyText("client_id") + "&subject=" + subject;
}

void SandboxDashboardTest::theBannerActivatesTheApi()
{
    m_sandbox.signIn();
    saved("/api", {{"activated", {}}});
    QCOMPARE(m_sandbox.api("GET", "/details").status, 403);
    QVERIFY(m_dashboard.page("").body.contains("It is not activated"));
    QVERIFY(!m_dashboard.page("").body.contains(m_sandbox.readyText("audience")));
    QCOMPARE(m_dashboard.press("", "/dashboard/activate").status, 303);
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
    QVERIFY(!m_dashboard.page("").body.contains("It is not activated"));
    QVERIFY(m_dashboard.page("").body.contains(m_sandbox.readyText("audience")));
}

void SandboxDashboardTest::accessPoliciesTakeEffectAndAllowAllWarnsOnEveryPage()
{
    COMPARE_JSON(scopeOf("openid delete:my_org:organizations"), Json("openid"));
    QVERIFY(!m_dashboard.page("/roles").body.contains("Any application can ask"));
    saved("/api", {{"user", {"allow_all"}}});
    COMPARE_JSON(scopeOf("openid delete:my_org:organizations"),
                 Json("openid delete:my_org:organizations"));
    for (const char *path : {"", "/api", "/roles", "/requests"}) {
        QVERIFY(m_dashboard.page(path).body.contains("Any application can ask for any scope"));
    }
    saved("/api", {{"user", {"deny_all"}}, {"client", {"require_client_grant"}}});
    QCOMPARE(m_sandbox.authorize().locationParameter("error"), "access_denied");
    COMPARE_JSON(m_sandbox.control("GET", "tenant").json().at("api").at("policies").at("client"),
                 Json("require_client_grant"));
}

void SandboxDashboardTest::aGrantLosesAScope()
{
    saved(grantPath(m_sandbox, "user"), {{"scope", {"read:my_org:domains"}}});
    COMPARE_JSON(scopeOf("openid read:my_org:details read:my_org:domains"),
                 Json("openid read:my_org:domains"));
}

void SandboxDashboardTest::grantsComeAndGo()
{
    const QByteArray clientId = m_sandbox.readyText("client_id");
    const Answer again = m_dashboard.save("/grants/new", {{"client_id", {clientId}}});
    QCOMPARE(again.status, 400);
    QVERIFY(again.body.contains("has that grant already"));
    const Answer added = saved("/grants/new", {{"client_id", {clientId}}, {"subject", {"client"}}});
    QVERIFY(added.headers.value("location").contains("subject=client"));
    const Json grants = m_sandbox.control("GET", "tenant").json().at("client_grants");
    COMPARE_JSON(grants.back().at("client_id"), m_sandbox.ready().at("client_id"));
    COMPARE_JSON(grants.back().at("subject_type"), Json("client"));
    const QByteArray people = "/dashboard" + grantPath(m_sandbox, "user");
    QCOMPARE(m_dashboard.press(grantPath(m_sandbox, "user"), people).status, 303);
    QCOMPARE(m_sandbox.authorize().locationParameter("error"), "access_denied");
    QCOMPARE(m_dashboard.page(grantPath(m_sandbox, "user")).status, 404);
}

void SandboxDashboardTest::anApplicationWithoutConfigurationIsRefused()
{
    m_sandbox.signIn();
    saved(applicationPath(m_sandbox), {{"configured", {}}});
    QCOMPARE(m_sandbox.api("GET", "/config").status, 404);
    QCOMPARE(m_sandbox.api("GET", "/details").status, 403);
    QVERIFY(m_dashboard.page("/applications").body.contains("missing"));
    saved(applicationPath(m_sandbox), {{"configured", {"yes"}}});
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
}

void SandboxDashboardTest::credentialsAndGrantTypesAreChecked()
{
    const QByteArray path = "/applications/client?client_id=" + m_sandbox.readyText("client_id");
    const Answer bare =
        m_dashboard.save(path, {{"token_endpoint_auth_method", {"client_secret_post"}}});
    QCOMPARE(bare.status, 400);
    QVERIFY(bare.body.contains("This way to authenticate needs a secret."));
    saved(path, {{"grant_types", {"authorization_code"}}});
    const Json tokens = m_sandbox.signIn();
    const Answer renewal = m_sandbox.refresh(tokens.value("refresh_token", std::string("none")));
    QCOMPARE(renewal.status, 403);
    COMPARE_JSON(renewal.json().at("error"), Json("unauthorized_client"));
    saved(path,
          {{"token_endpoint_auth_method", {"client_secret_post"}}, {"client_secret", {"s3"}}});
    COMPARE_JSON(m_sandbox.signIn().at("error"), Json("invalid_client"));
}

void SandboxDashboardTest::strategiesAndDeletionReachTheConfiguration()
{
    m_sandbox.signIn();
    saved(applicationPath(m_sandbox),
          {{"allowed_strategies", {"okta", "ad"}}, {"connection_deletion_behavior", {"allow"}}});
    const Json configuration = m_sandbox.api("GET", "/config").json();
    COMPARE_JSON(configuration.at("allowed_strategies"), Json({"okta"}));
    COMPARE_JSON(configuration.at("connection_deletion_behavior"), Json("allow"));
    QCOMPARE(m_sandbox.api("DELETE", "/identity-providers/" + okta).status, 204);
    saved(applicationPath(m_sandbox), {{"connection_deletion_behavior", {""}}});
    QVERIFY(!m_sandbox.api("GET", "/config").json().contains("connection_deletion_behavior"));
    const Answer refused =
        m_dashboard.save(applicationPath(m_sandbox), {{"allowed_strategies", {"myspace"}}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("“myspace” is not one of these."));
}

void SandboxDashboardTest::withoutConnectionProfileNothingIsCreated()
{
    const Json provider = {
        {"name", "new-okta"},
        {"strategy", "okta"},
        {"options",
         {{"domain", "new.okta.example"}, {"client_id", "id"}, {"client_secret", "secret"}}}};
    m_sandbox.signIn();
    saved(applicationPath(m_sandbox), {{"connection_profile_id", {""}}});
    const Answer refused = m_sandbox.api("POST", "/identity-providers", provider);
    QCOMPARE(refused.status, 409);
    COMPARE_JSON(refused.json().at("type"), Json("https://auth0.com/api-errors#A0E-409-0001"));
    saved(applicationPath(m_sandbox), {{"connection_profile_id", {"cop_fieldnotedefault"}}});
    QCOMPARE(m_sandbox.api("POST", "/identity-providers", provider).status, 201);
}

void SandboxDashboardTest::connectionProfileDecidesWhatCanBeSet()
{
    m_sandbox.signIn();
    saved("/connection-profiles/edit?id=cop_fieldnotedefault",
          {{"show_as_button", {"none"}},
           {"enabled_features", {}},
           {"strategies", {"okta", "oidc", "samlp"}}});
    const Json shown = m_sandbox.api("GET", "/config/identity-providers").json();
    COMPARE_JSON(shown.at("organization").at("can_set_show_as_button"), Json(false));
    COMPARE_JSON(shown.at("strategies").at("okta").at("enabled_features"), Json::array());
    QVERIFY(!shown.at("strategies").contains("waad"));
}

void SandboxDashboardTest::profilesComeAndGo()
{
    const Answer added = saved("/connection-profiles/edit", {{"name", {"Second"}}});
    const QByteArray path = added.headers.value("location").split('&').first();
    QVERIFY(m_dashboard.page(applicationPath(m_sandbox).constData()).body.contains("Second"));
    QCOMPARE(m_dashboard.press(path.mid(10), path).status, 303);
    QCOMPARE(m_sandbox.control("GET", "tenant").json().at("connection_profiles").size(), size_t(1));
    const Answer nameless = m_dashboard.save("/attribute-profiles/edit", {{"name", {"  "}}});
    QCOMPARE(nameless.status, 400);
    saved("/attribute-profiles/edit", {{"name", {"Third"}}});
    QVERIFY(m_dashboard.page("/attribute-profiles").body.contains("Third"));
}

static const QByteArray attributePath =
    "/attribute-profiles/attribute?profile=uap_fieldnotedefault";

void SandboxDashboardTest::attributesOfAProfileReachTheConnections()
{
    m_sandbox.signIn();
    saved(attributePath,
          {{"user_attribute", {"badge"}},
           {"label", {"Badge"}},
           {"oidc_mapping", {"badge\r\n\r\n badge_number "}},
           {"okta_oidc_mapping", {"employeeBadge"}},
           {"scim_mapping", {"urn:example:badge"}}});
    const auto badge = [this](const QByteArray &id) {
        const Json provider = m_sandbox.api("GET", "/identity-providers/" + id).json();
        for (const Json &attribute : provider.at("attributes")) {
            if (attribute.at("user_attribute") == "badge") {
                return attribute;
            }
        }
        return Json();
    };
    COMPARE_JSON(badge(okta).at("is_missing"), Json(true));
    COMPARE_JSON(badge(okta).at("sso_field"), Json({"employeeBadge"}));
    COMPARE_JSON(badge("con_PartnerP0rta1001").at("sso_field"), Json({"badge", "badge_number"}));
    // SAML has no mapping for it.
    QVERIFY(badge("con_4kQz81TnWc0PzR2e").is_null());
    QCOMPARE(
        m_sandbox.api("PUT", "/identity-providers/" + okta + "/update-attributes", Json::object())
            .status,
        200);
    COMPARE_JSON(badge(okta).at("is_missing"), Json(false));
    const QByteArray path = attributePath + "&attribute=badge";
    QCOMPARE(m_dashboard.press(path, "/dashboard" + path).status, 303);
    COMPARE_JSON(badge(okta).at("is_extra"), Json(true));
}

void SandboxDashboardTest::anAttributeIsThereOnce()
{
    const Answer refused = m_dashboard.save(attributePath, {{"user_attribute", {"email"}}});
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.body.contains("has an attribute of that name already"));
    saved(attributePath + "&attribute=department", {{"user_attribute", {"unit"}}});
    const QByteArray shown =
        m_dashboard.page("/attribute-profiles/edit?id=uap_fieldnotedefault").body;
    QVERIFY(shown.contains("attribute=unit") && !shown.contains("attribute=department"));
}

void SandboxDashboardTest::featuresOfOneStrategyCanDiffer()
{
    m_sandbox.signIn();
    const auto featuresOf = [this](const char *strategy) {
        const Json shown = m_sandbox.api("GET", "/config/identity-providers").json();
        return shown.at("strategies").at(strategy).at("enabled_features");
    };
    const QByteArray path = "/connection-profiles/edit?id=cop_fieldnotedefault";
    saved(path, {{"override_okta", {"universal_logout"}}});
    COMPARE_JSON(featuresOf("okta"), Json({"universal_logout"}));
    COMPARE_JSON(featuresOf("oidc"), Json({"provisioning", "universal_logout"}));
    saved(path, {{"override_okta", {""}}});
    COMPARE_JSON(featuresOf("okta"), featuresOf("oidc"));
}

void SandboxDashboardTest::aRoleGetsAPermission()
{
    SignIn signIn;
    signIn.user = "jonas@halden.example";
    signIn.scope = "openid update:my_org:details";
    COMPARE_JSON(m_sandbox.signIn(signIn).at("scope"), Json("openid"));
    saved("/roles/edit?id=rol_Aud1torReadsOnly",
          {{"permissions", {"read:my_org:details", "update:my_org:details"}}});
    COMPARE_JSON(m_sandbox.signIn(signIn).at("scope"), Json("openid update:my_org:details"));
    saved("/roles/edit", {{"name", {"Helper"}}, {"everything", {"yes"}}});
    const Json roles = m_sandbox.control("GET", "tenant").json().at("roles");
    COMPARE_JSON(roles.back().at("permissions"), Json({"*"}));
}

void SandboxDashboardTest::aDeletedRoleIsTakenFromEverybody()
{
    const QByteArray path = "/roles/edit?id=rol_OrgAdm1nistrat0r";
    QCOMPARE(m_dashboard.press(path, "/dashboard" + path).status, 303);
    COMPARE_JSON(scopeOf("openid read:my_org:details"), Json("openid"));
    QVERIFY(!m_sandbox.control("GET", "tenant").body.contains("rol_OrgAdm1nistrat0r"));
}

void SandboxDashboardTest::membershipCanBeTakenAway()
{
    const QByteArray path = "/people/edit?user_id=" + mara + "&organization=org_H4ldenFre1ght01x";
    saved(path, {{"roles", {"rol_Aud1torReadsOnly"}}});
    COMPARE_JSON(scopeOf("openid read:my_org:details update:my_org:details"),
                 Json("openid read:my_org:details"));
    const Answer half = m_dashboard.save(path, {{"member", {}}});
    QCOMPARE(half.status, 400);
    QVERIFY(half.body.contains("Only members can have roles."));
    saved(path, {{"member", {}}, {"roles", {}}});
    SignIn signIn;
    signIn.extraQuery = "&organization=org_H4ldenFre1ght01x";
    QCOMPARE(m_sandbox.authorize(signIn).locationParameter("error"), "access_denied");
}

void SandboxDashboardTest::connectionsAreEmptiedAndRestricted()
{
    m_sandbox.signIn();
    const QByteArray path = "/connections/edit?id=" + okta;
    QVERIFY(m_dashboard.page(path).body.contains("ines.roth@halden.example"));
    QVERIFY(!m_dashboard.page(path).body.contains("mara@halden.example"));
    saved(path, {{"access_level", {"readonly"}}});
    QCOMPARE(m_sandbox.api("PATCH", "/identity-providers/" + okta, {{"is_enabled", true}}).status,
             403);
    saved(path, {{"access_level", {"full"}}, {"is_enabled", {}}});
    COMPARE_JSON(m_sandbox.api("GET", "/identity-providers/" + okta).json().at("is_enabled"),
                 Json(false));
    QCOMPARE(m_sandbox.api("DELETE", "/identity-providers/" + okta).status, 400);
    saved(path, {{"users_count", {"0"}}});
    QCOMPARE(m_sandbox.api("DELETE", "/identity-providers/" + okta).status, 204);
}

void SandboxDashboardTest::aDetachedConnectionIsAttachedAgain()
{
    m_sandbox.signIn();
    QCOMPARE(m_sandbox.api("POST", "/identity-providers/" + okta + "/detach").status, 204);
    QCOMPARE(m_sandbox.api("GET", "/identity-providers/" + okta).status, 404);
    saved("/connections/edit?id=" + okta, {{"organization", {"org_H4ldenFre1ght01x"}}});
    QCOMPARE(m_sandbox.api("GET", "/identity-providers/" + okta).status, 200);
}

void SandboxDashboardTest::aPublishedRecordVerifiesTheDomain()
{
    m_sandbox.signIn();
    const QByteArray id = "ord_Fre1ghtExample00000002";
    const QByteArray action = "/dashboard/domains/record?id=" + id;
    const auto status = [this, &id] {
        return m_sandbox.api("POST", "/domains/" + id + "/verify").json().at("status");
    };
    COMPARE_JSON(status(), Json("pending"));
    QCOMPARE(m_dashboard.press("/domains", action).status, 303);
    COMPARE_JSON(status(), Json("verified"));
    QCOMPARE(m_dashboard.press("/domains", action).status, 303);
    QVERIFY(m_sandbox.control("GET", "tenant").json().at("dns").empty());
    // Records of other types stay as they are.
    const char *host = "_challenge.org_H4ldenFre1ght01x.freight.example";
    m_sandbox.control("PATCH", "tenant", {{"dns", {{host, {{"A", "192.0.2.7"}}}}}});
    QCOMPARE(m_dashboard.press("/domains", action).status, 303);
    const Json records = m_sandbox.control("GET", "tenant").json().at("dns").at(host);
    QVERIFY(records.at("A") == "192.0.2.7" && records.at("TXT").size() == 1);
}

void SandboxDashboardTest::tierAndSwitchesTakeEffect()
{
    m_sandbox.signIn();
    const auto leave = [this] {
        return m_sandbox.send("GET", "/v2/logout?returnTo=https%3A%2F%2Ffieldnote.example%2Fbye");
    };
    QCOMPARE(leave().status, 400);
    saved("/tenant",
          {{"tier", {"public_enterprise"}},
           {"friendly_name", {"Renamed"}},
           {"allowed_logout_urls", {"https://fieldnote.example/bye"}}});
    QCOMPARE(leave().headers.value("location"), "https://fieldnote.example/bye");
    m_sandbox.forgetCookies();
    m_sandbox.signIn();
    QCOMPARE(m_sandbox.api("GET", "/details").headers.value("x-ratelimit-limit"), "8");
    QVERIFY(m_dashboard.page("").body.contains("Renamed"));
    QVERIFY(m_sandbox.authorize().locationParameter("iss").isEmpty());
    saved("/switches", {{"iss_parameter", {"yes"}}, {"domain_limit", {"8"}}});
    QCOMPARE(m_sandbox.authorize().locationParameter("iss"), m_sandbox.readyText("issuer"));
    QCOMPARE(m_sandbox.api("POST", "/domains", {{"domain", "ninth.example"}}).status, 400);
}

void SandboxDashboardTest::tokenLifetimeTakesEffect()
{
    saved("/tokens",
          {{"access_token_lifetime_s", {"77"}}, {"mfa_scopes", {"read:my_org:details"}}});
    COMPARE_JSON(m_sandbox.signIn().at("expires_in"), Json(77));
    QVERIFY(m_sandbox.steps().contains(u"second-factor"_s));
}

void SandboxDashboardTest::requestsAreListed()
{
    m_sandbox.signIn();
    m_sandbox.api("GET", "/identity-providers/con_0000000000000000");
    const QByteArray shown = m_dashboard.page("/requests").body;
    QVERIFY(shown.contains("/my-org/v1/identity-providers/con_0000000000000000"));
    QVERIFY(shown.contains(">404<"));
    QVERIFY(!shown.contains("eyJ"));
}

ORGDESK_TEST(SandboxDashboardTest)

#include "SandboxDashboardTest.moc"
