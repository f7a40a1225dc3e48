#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::claimsOf;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Json = nlohmann::json;

static const char freight[] = "org_H4ldenFre1ght01x";
static const char auditor[] = "rol_Aud1torReadsOnly";
static const QByteArray asked = "openid offline_access read:my_org:details update:my_org:details "
                                "delete:my_org:organizations read:my_org:clients read:made_up";

//! Activation, policies, client grants, roles and consent (API reference 1.4).
class SandboxAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void anInactiveApiGivesNoTokenAndAnswersNoCall();
    void aTenantFileThatDoesNotActivateTheApiHasItInactive();
    void withoutItsClientGrantAnApplicationIsRefused();
    void theClientGrantIsTheMostThatComes();
    void allowAllGivesAnyApplicationAnyScopeOfTheApi();
    void allowAllStillNarrowsByRole();
    void denyAllRefusesGrantedApplicationsToo();
    void aGrantForMachinesIsNoneForPeople();
    void rolesCountInTheirOrganizationOnly();
    void aRoleWithoutPermissionsLeavesTheTokenEmpty();
    void theScopeIsNeededWhateverTheRoleOrTheBehaviour();
    void callsNeedATokenInTheHeader();
    void renewalFollowsTheRole();
    void renewalOfAnInactiveApiBringsNoScopeOfIt();
    void withheldConsentLeavesTheScopeOut();
    void unknownPoliciesAreNotTaken();

private:
    void patch(const Json &mergePatch);
    void setRoles(const char *organization, const Json &roles);
    Json scopeAfter(const SignIn &signIn) { return m_sandbox.signIn(signIn).value("scope", "-"); }

    SandboxClient m_sandbox;
};

static SignIn asking()
{
    SignIn signIn;
    signIn.scope = asked;
    return signIn;
}

static const Json fullAnswer = "openid offline_access read:my_org:details update:my_org:details";

void SandboxAccessTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.forgetCookies();
}

void SandboxAccessTest::patch(const Json &mergePatch)
{
    const Answer answer = m_sandbox.control("PATCH", "tenant", mergePatch);
    QVERIFY2(answer.status == 200, answer.body.constData());
}

void SandboxAccessTest::setRoles(const char *organization, const Json &roles)
{
    Json users = m_sandbox.control("GET", "tenant").json().at("users");
    for (Json &membership : users.at(0).at("memberships")) {
        if (membership.at("organization") == organization) {
            membership["roles"] = roles;
        }
    }
    patch({{"users", users}});
}

void SandboxAccessTest::anInactiveApiGivesNoTokenAndAnswersNoCall()
{
    const Json before = m_sandbox.signIn(asking());
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
    patch({{"api", {{"activated", false}}}});
    const Answer renewal = m_sandbox.refresh(before.at("refresh_token").get<std::string>());
    QCOMPARE(renewal.status, 200);
    COMPARE_JSON(renewal.json().at("scope"), Json("openid offline_access"));
    const Answer call = m_sandbox.api("GET", "/details");
    QCOMPARE(call.status, 403);
    COMPARE_JSON(call.json().at("detail"),
                 Json("The My Organization API is not activated for this tenant."));
    const Answer redirect = m_sandbox.authorize(asking());
    QCOMPARE(redirect.locationParameter("error"), "access_denied");
    QCOMPARE(redirect.locationParameter("error_description"),
             "Service not found: " + m_sandbox.readyText("audience"));
    patch({{"api", {{"activated", true}}}});
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
}

void SandboxAccessTest::aTenantFileThatDoesNotActivateTheApiHasItInactive()
{
    Json tenant = m_sandbox.control("GET", "tenant").json();
    tenant["api"] = Json::object();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"tenant.json"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(orgdesk::test::dumped(tenant));
    file.close();
    SandboxClient fresh;
    QVERIFY(fresh.start({u"--tenant"_s, file.fileName()}));
    const Json api = fresh.control("GET", "tenant").json().at("api");
    COMPARE_JSON(api.at("activated"), Json(false));
    COMPARE_JSON(api.at("policies"), {{"client", "deny_all"}, {"user", "require_client_grant"}});
    QCOMPARE(fresh.authorize(asking()).locationParameter("error"), "access_denied");
}

void SandboxAccessTest::withoutItsClientGrantAnApplicationIsRefused()
{
    patch({{"client_grants", Json::array()}});
    const Answer redirect = m_sandbox.authorize(asking());
    QCOMPARE(redirect.locationParameter("error"), "access_denied");
    QVERIFY(redirect.locationParameter("error_description").contains("is not authorized"));
    QVERIFY(m_sandbox.steps().isEmpty());
}

void SandboxAccessTest::theClientGrantIsTheMostThatComes()
{
    COMPARE_JSON(scopeAfter(asking()), fullAnswer);
    Json grants = m_sandbox.control("GET", "tenant").json().at("client_grants");
    grants.at(0)["scope"] = {"read:my_org:details"};
    patch({{"client_grants", grants}});
    COMPARE_JSON(scopeAfter(asking()), Json("openid offline_access read:my_org:details"));
    const Answer refused = m_sandbox.api("PATCH", "/details", {{"display_name", "Other"}});
    QCOMPARE(refused.status, 403);
    COMPARE_JSON(refused.json().at("type"), Json("https://auth0.com/api-errors#A0E-403-0002"));
}

void SandboxAccessTest::allowAllGivesAnyApplicationAnyScopeOfTheApi()
{
    patch({{"client_grants", Json::array()}, {"api", {{"policies", {{"user", "allow_all"}}}}}});
    COMPARE_JSON(scopeAfter(asking()),
                 Json("openid offline_access read:my_org:details update:my_org:details "
                      "delete:my_org:organizations read:my_org:clients"));
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
}

void SandboxAccessTest::allowAllStillNarrowsByRole()
{
    patch({{"api", {{"policies", {{"user", "allow_all"}}}}}});
    SignIn signIn = asking();
    signIn.user = "jonas@halden.example";
    COMPARE_JSON(scopeAfter(signIn), Json("openid offline_access read:my_org:details"));
}

void SandboxAccessTest::denyAllRefusesGrantedApplicationsToo()
{
    patch({{"api", {{"policies", {{"user", "deny_all"}}}}}});
    QCOMPARE(m_sandbox.authorize(asking()).locationParameter("error"), "access_denied");
}

void SandboxAccessTest::aGrantForMachinesIsNoneForPeople()
{
    Json grants = m_sandbox.control("GET", "tenant").json().at("client_grants");
    grants.at(0)["subject_type"] = "client";
    patch({{"client_grants", grants}});
    QCOMPARE(m_sandbox.authorize(asking()).locationParameter("error"), "access_denied");
    grants.at(0)["subject_type"] = "user";
    patch({{"client_grants", grants}});
    COMPARE_JSON(scopeAfter(asking()), fullAnswer);
}

void SandboxAccessTest::rolesCountInTheirOrganizationOnly()
{
    setRoles(freight, {auditor});
    SignIn signIn = asking();
    COMPARE_JSON(scopeAfter(signIn), Json("openid offline_access read:my_org:details"));
    signIn.organization = "org_H4ldenRa1l000002";
    COMPARE_JSON(scopeAfter(signIn), fullAnswer);
}

void SandboxAccessTest::aRoleWithoutPermissionsLeavesTheTokenEmpty()
{
    setRoles(freight, {"rol_D1spatcherHalden"});
    COMPARE_JSON(scopeAfter(asking()), Json("openid offline_access"));
    const Answer refused = m_sandbox.api("GET", "/details");
    QCOMPARE(refused.status, 403);
    COMPARE_JSON(refused.json().at("title"), Json("Insufficient Scope"));
}

void SandboxAccessTest::theScopeIsNeededWhateverTheRoleOrTheBehaviour()
{
    Json applications = m_sandbox.control("GET", "tenant").json().at("applications");
    applications.at(0).at("my_organization_configuration")["connection_deletion_behavior"] =
        "allow";
    patch({{"applications", applications}});
    SignIn signIn = asking();
    m_sandbox.signIn(signIn);
    const Answer refused = m_sandbox.api("DELETE", "/identity-providers/con_0ktaHa1denFre1gt");
    QCOMPARE(refused.status, 403);
    COMPARE_JSON(refused.json().at("title"), Json("Insufficient Scope"));
    signIn.scope = "openid delete:my_org:identity_providers";
    m_sandbox.signIn(signIn);
    QCOMPARE(m_sandbox.api("DELETE", "/identity-providers/con_0ktaHa1denFre1gt").status, 204);
}

void SandboxAccessTest::callsNeedATokenInTheHeader()
{
    const std::string token = m_sandbox.signIn(asking()).at("access_token").get<std::string>();
    const QByteArray text = QByteArray::fromStdString(token);
    const Answer bare = m_sandbox.send("GET", "/my-org/v1/details");
    QCOMPARE(bare.status, 401);
    COMPARE_JSON(bare.json().at("type"), Json("https://auth0.com/api-errors#A0E-401-0002"));
    QCOMPARE(m_sandbox.send("GET", "/my-org/v1/details?access_token=" + text).status, 401);
    QCOMPARE(m_sandbox.send("GET", "/my-org/v1/details", {}, {{"Authorization", "Bearer " + text}})
                 .status,
             200);
    QCOMPARE(
        m_sandbox.send("GET", "/my-org/v1/details", {}, {{"Authorization", "Bearer " + text + 'x'}})
            .status,
        401);
}

void SandboxAccessTest::renewalOfAnInactiveApiBringsNoScopeOfIt()
{
    const Json tokens = m_sandbox.signIn(asking());
    patch({{"api", {{"activated", false}}}});
    const Json renewed = m_sandbox.refresh(tokens.at("refresh_token").get<std::string>()).json();
    COMPARE_JSON(renewed.at("scope"), Json("openid offline_access"));
}

void SandboxAccessTest::renewalFollowsTheRole()
{
    const Json tokens = m_sandbox.signIn(asking());
    setRoles(freight, {auditor});
    const Json renewed = m_sandbox.refresh(tokens.at("refresh_token").get<std::string>()).json();
    COMPARE_JSON(renewed.at("scope"), Json("openid offline_access read:my_org:details"));
    COMPARE_JSON(claimsOf(renewed.at("access_token")).at("scope"), renewed.at("scope"));
}

void SandboxAccessTest::withheldConsentLeavesTheScopeOut()
{
    SignIn signIn = asking();
    signIn.boxes = "boxes=yes&scope=read:my_org:details";
    COMPARE_JSON(scopeAfter(signIn), Json("openid offline_access read:my_org:details"));
    // The same browser asks again, since one scope is not agreed to.
    COMPARE_JSON(scopeAfter(asking()), fullAnswer);
    QVERIFY(m_sandbox.steps().contains(u"consent"_s));
}

void SandboxAccessTest::unknownPoliciesAreNotTaken()
{
    for (const Json &policies : {Json{{"user", "allow_some"}}, Json{{"client", "allow_all"}},
                                 Json{{"machine", "deny_all"}}}) {
        QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"api", {{"policies", policies}}}}).status,
                 400);
    }
}

ORGDESK_TEST(SandboxAccessTest)

#include "SandboxAccessTest.moc"
