#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTest>

using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using Json = nlohmann::json;

//! Domains, provisioning, members, invitations and user stores.
class SandboxResourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void domainsComeInPages();
    void domainIsCreatedOnceAndVerifiedThroughDns();
    void tooManyFailedChecksFailADomain();
    void deletedDomainLeavesItsProviders();
    void onlyVerifiedDomainsRouteToAProvider();
    void provisioningTurnsOnOnceAndOff();
    void scimTokenSecretIsShownOnce();
    void membersShowRolesOnlyWithTheirScope();
    void rolesAreAssignedAndTakenAway();
    void membershipEndsForOneMember();
    void invitationReplacesTheOneBefore();
    void invitationNeedsADestination();
    void legacyDeletesFollowTheirSwitch();
    void userStoresCanBeFiltered();
    void deletedOrganizationIsGone();
    void unknownPathsAndMethodsAreRefused();

private:
    SandboxClient m_sandbox;
};

static const QByteArray ines = "/members/okta%7Chalden-okta%7C00u1a2b3c4d5e6f7";
static const QByteArray oktaPath = "/identity-providers/con_0ktaHa1denFre1gt";

void SandboxResourcesTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.signIn();
}

void SandboxResourcesTest::domainsComeInPages()
{
    QByteArray from;
    int seen = 0;
    int pages = 0;
    do {
        const Json page =
            m_sandbox.api("GET", "/domains?take=3" + (from.isEmpty() ? from : "&from=" + from))
                .json();
        seen += int(page.at("organization_domains").size());
        from = QByteArray::fromStdString(page.value("next", std::string()));
        ++pages;
    } while (!from.isEmpty() && pages < 10);
    QCOMPARE(seen, 8);
    QCOMPARE(pages, 3);
    for (const char *query : {"take=0", "take=101", "take=x", "from=nonsense"}) {
        QCOMPARE(m_sandbox.api("GET", QByteArray("/domains?") + query).status, 400);
    }
}

void SandboxResourcesTest::domainIsCreatedOnceAndVerifiedThroughDns()
{
    const Answer created = m_sandbox.api("POST", "/domains", {{"domain", "new.example"}});
    QCOMPARE(created.status, 201);
    const Json domain = created.json();
    COMPARE_JSON(domain.at("status"), "pending");
    QCOMPARE(m_sandbox.api("POST", "/domains", {{"domain", "New.Example"}}).status, 409);
    QCOMPARE(m_sandbox.api("POST", "/domains", {{"domain", "https://x.example"}}).status, 400);
    const QByteArray path =
        "/domains/" + QByteArray::fromStdString(domain.at("id").get<std::string>());
    Answer verified = m_sandbox.api("POST", path + "/verify");
    QCOMPARE(verified.status, 202);
    COMPARE_JSON(verified.json().at("status"), "pending");
    const auto host = domain.at("verification_host").get<std::string>();
    m_sandbox.control("PATCH", "tenant",
                      {{"dns", {{host, Json::array({domain.at("verification_txt")})}}}});
    verified = m_sandbox.api("POST", path + "/verify");
    COMPARE_JSON(verified.json().at("status"), "verified");
    COMPARE_JSON(m_sandbox.api("GET", path).json(), verified.json());
}

void SandboxResourcesTest::tooManyFailedChecksFailADomain()
{
    Json status;
    for (int i = 0; i < 5; ++i) {
        status =
            m_sandbox.api("POST", "/domains/ord_Fre1ghtExample00000002/verify").json().at("status");
    }
    COMPARE_JSON(status, "failed");
}

void SandboxResourcesTest::deletedDomainLeavesItsProviders()
{
    const QByteArray path = "/domains/ord_Ha1denExample000000001";
    const Json users = m_sandbox.api("GET", path + "/identity-providers").json();
    COMPARE_JSON(users.at("identity_providers"),
                 Json::array({{{"id", "con_0ktaHa1denFre1gt"},
                               {"name", "halden-okta"},
                               {"display_name", "Halden Okta"}}}));
    QCOMPARE(m_sandbox.api("DELETE", path).status, 204);
    QCOMPARE(m_sandbox.api("DELETE", path).status, 404);
    COMPARE_JSON(m_sandbox.api("GET", oktaPath).json().at("domains"),
                 Json::array({"people.halden.example"}));
}

void SandboxResourcesTest::onlyVerifiedDomainsRouteToAProvider()
{
    const QByteArray path = oktaPath + "/domains";
    QCOMPARE(m_sandbox.api("POST", path, {{"domain", "freight.example"}}).status, 400);
    QCOMPARE(m_sandbox.api("POST", path, {{"domain", "stranger.example"}}).status, 404);
    QCOMPARE(m_sandbox.api("POST", path, {{"domain", "halden.example"}}).status, 409);
    const Answer added = m_sandbox.api("POST", path, {{"domain", "depot.example"}});
    QCOMPARE(added.status, 201);
    COMPARE_JSON(added.json(), {{"domain", "depot.example"}});
    QCOMPARE(m_sandbox.api("DELETE", path + "/depot.example").status, 204);
    QCOMPARE(m_sandbox.api("DELETE", path + "/depot.example").status, 404);
    QCOMPARE(m_sandbox.api("DELETE", path + "/not_a_name").status, 400);
}

void SandboxResourcesTest::provisioningTurnsOnOnceAndOff()
{
    const QByteArray path = "/identity-providers/con_4kQz81TnWc0PzR2e/provisioning";
    QCOMPARE(m_sandbox.api("GET", path).status, 404);
    const Answer created = m_sandbox.api("POST", path);
    QCOMPARE(created.status, 201);
    const Json configuration = created.json();
    COMPARE_JSON(configuration.at("method"), "scim");
    COMPARE_JSON(configuration.at("identity_provider_name"), "con-org_H4ldenFre1ght01x-depot-saml");
    QVERIFY(configuration.contains("updated_on") && !configuration.contains("updated_at"));
    QVERIFY(configuration.at("attributes").at(0).at("provisioning_field").is_string());
    QCOMPARE(m_sandbox.api("POST", path).status, 400);
    QCOMPARE(m_sandbox.api("DELETE", path).status, 204);
    QCOMPARE(m_sandbox.api("DELETE", path).status, 404);
    QCOMPARE(m_sandbox.api("POST", "/identity-providers/con_C0ntractorsGoogl/provisioning").status,
             400);
}

void SandboxResourcesTest::scimTokenSecretIsShownOnce()
{
    const QByteArray path = oktaPath + "/provisioning/scim-tokens";
    QCOMPARE(m_sandbox.api("POST", path, {{"token_lifetime", 900}}).status, 400);
    const Answer created = m_sandbox.api("POST", path, {{"token_lifetime", 901}});
    QCOMPARE(created.status, 201);
    const auto id = created.json().at("token_id").get<std::string>();
    QVERIFY(created.json().at("token").get<std::string>().starts_with(id + "."));
    QVERIFY(created.json().contains("valid_until"));
    const Json listed = m_sandbox.api("GET", path).json().at("scim_tokens");
    QCOMPARE(listed.size(), std::size_t(2));
    QVERIFY(!listed.at(1).contains("token"));
    QCOMPARE(m_sandbox.api("POST", path, Json::object()).status, 400);
    QCOMPARE(m_sandbox.api("DELETE", path + '/' + id.c_str()).status, 204);
    QCOMPARE(
        m_sandbox.api("PUT", oktaPath + "/provisioning/update-attributes", Json::object()).status,
        200);
    QVERIFY(m_sandbox.api("GET", path).json().at("scim_tokens").empty());
}

void SandboxResourcesTest::membersShowRolesOnlyWithTheirScope()
{
    QVERIFY(m_sandbox.api("GET", "/members").json().at("members").at(0).contains("roles"));
    QVERIFY(!m_sandbox.api("GET", ines).json().contains("roles"));
    const Json chosen =
        m_sandbox.api("GET", "/members?fields=user_id,email&include_totals=true").json();
    QCOMPARE(chosen.at("members").at(0).size(), std::size_t(2));
    COMPARE_JSON(chosen.at("total"), 5);
    orgdesk::test::SignIn narrow;
    narrow.scope = "openid read:my_org:members";
    m_sandbox.signIn(narrow);
    QVERIFY(!m_sandbox.api("GET", "/members").json().at("members").at(0).contains("roles"));
    QCOMPARE(m_sandbox.api("GET", ines + "/roles").status, 403);
}

void SandboxResourcesTest::rolesAreAssignedAndTakenAway()
{
    const Json change = {{"role_ids", {"rol_WarehouseLead001"}}};
    QCOMPARE(m_sandbox.api("POST", ines + "/roles", change).status, 204);
    QCOMPARE(m_sandbox.api("POST", ines + "/roles", change).status, 204);
    QCOMPARE(m_sandbox.api("GET", ines + "/roles").json().at("roles").size(), std::size_t(2));
    QCOMPARE(m_sandbox.api("POST", ines + "/unassign-roles", change).status, 204);
    QCOMPARE(m_sandbox.api("GET", ines + "/roles").json().at("roles").size(), std::size_t(1));
    QCOMPARE(m_sandbox.api("POST", ines + "/roles", {{"role_ids", Json::array()}}).status, 400);
    QCOMPARE(m_sandbox.api("GET", "/members/nopipe").status, 400);
    const Json named = m_sandbox.api("GET", "/roles?name=WARE").json().at("roles");
    QCOMPARE(named.size(), std::size_t(1));
}

void SandboxResourcesTest::membershipEndsForOneMember()
{
    const std::string id = "okta|halden-okta|00u1a2b3c4d5e6f7";
    QCOMPARE(m_sandbox.api("POST", "/delete-memberships", {{"members", {id, "auth0|x"}}}).status,
             400);
    QCOMPARE(m_sandbox.api("POST", "/delete-memberships", {{"members", Json::array({id})}}).status,
             204);
    QCOMPARE(m_sandbox.api("GET", ines).status, 404);
    QVERIFY(m_sandbox.control("GET", "tenant").body.contains("ines.roth"));
}

void SandboxResourcesTest::invitationReplacesTheOneBefore()
{
    const Json body = {
        {"invitees",
         Json::array({{{"email", "bo@halden.example"}, {"roles", {"rol_D1spatcherHalden"}}}})},
        {"identity_provider_id", "con_0ktaHa1denFre1gt"}};
    const Answer first = m_sandbox.api("POST", "/member-invitations", body);
    QCOMPARE(first.status, 201);
    QVERIFY(first.json().is_array());
    const Answer second = m_sandbox.api("POST", "/member-invitations", body);
    QCOMPARE(second.status, 201);
    const Json listed = m_sandbox.api("GET", "/member-invitations").json().at("invitations");
    QCOMPARE(listed.size(), std::size_t(1));
    COMPARE_JSON(listed.at(0), second.json().at(0));
    const auto id = second.json().at(0).at("id").get<std::string>();
    const QByteArray path = QByteArray("/member-invitations/") + id.c_str();
    COMPARE_JSON(m_sandbox.api("GET", path + "/roles").json().at("roles").at(0).at("name"),
                 "Dispatcher");
    QCOMPARE(m_sandbox.api("POST", "/delete-member-invitations", {{"invitations", {id}}}).status,
             204);
    QCOMPARE(m_sandbox.api("GET", path).status, 404);
}

void SandboxResourcesTest::invitationNeedsADestination()
{
    const Json invitees = Json::array({{{"email", "bo@halden.example"}}});
    QCOMPARE(m_sandbox.api("POST", "/member-invitations", {{"invitees", invitees}}).status, 400);
    QCOMPARE(m_sandbox
                 .api("POST", "/member-invitations",
                      {{"invitees", invitees}, {"user_store_id", "con_Peop1eDatabase01"}})
                 .status,
             201);
    QCOMPARE(m_sandbox.api("GET", "/member-invitations?sort=name:1").status, 400);
    QCOMPARE(m_sandbox.api("GET", "/member-invitations?fields=ticket_id").status, 400);
}

void SandboxResourcesTest::legacyDeletesFollowTheirSwitch()
{
    const Json change = {{"role_ids", {"rol_D1spatcherHalden"}}};
    m_sandbox.control("PATCH", "tenant", {{"switches", {{"legacy_deletes", false}}}});
    QCOMPARE(m_sandbox.api("DELETE", ines + "/roles", change).status, 404);
    m_sandbox.control("PATCH", "tenant", {{"switches", {{"legacy_deletes", true}}}});
    QCOMPARE(m_sandbox.api("DELETE", ines + "/roles", change).status, 204);
}

void SandboxResourcesTest::userStoresCanBeFiltered()
{
    QCOMPARE(m_sandbox.api("GET", "/user-stores?is_enabled=true").json().at("user_stores").size(),
             std::size_t(1));
    QVERIFY(m_sandbox.api("GET", "/user-stores?is_enabled=false").json().at("user_stores").empty());
}

void SandboxResourcesTest::deletedOrganizationIsGone()
{
    Json grants = m_sandbox.control("GET", "tenant").json().at("client_grants");
    grants.at(0).at("scope").push_back("delete:my_org:organizations");
    m_sandbox.control("PATCH", "tenant", {{"client_grants", grants}});
    m_sandbox.signIn();
    QCOMPARE(m_sandbox.api("DELETE", "/").status, 204);
    QCOMPARE(m_sandbox.api("GET", "/details").status, 404);
    QCOMPARE(m_sandbox.api("DELETE", "/").status, 403);
}

void SandboxResourcesTest::unknownPathsAndMethodsAreRefused()
{
    QCOMPARE(m_sandbox.api("GET", "/nothing").status, 404);
    QCOMPARE(m_sandbox.api("PUT", "/details", Json::object()).status, 405);
    QCOMPARE(m_sandbox.send("GET", "/nothing").status, 404);
}

ORGDESK_TEST(SandboxResourcesTest)
#include "SandboxResourcesTest.moc"
