#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTest>

using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Json = nlohmann::json;

static const QByteArray oktaPath = "/identity-providers/con_0ktaHa1denFre1gt";
static const QByteArray mara = "/members/auth0%7C66f1c0a1b2c3d4e5f6a7b801";

//! Pages, fields, order and limits of the contract, and the open questions of API reference 10 that
//! no other test asks.
class SandboxContractDetailsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void pagesGoOnWhenTheirCursorIsGone();
    void wrongQueriesAreNamed_data();
    void wrongQueriesAreNamed();
    void fieldsChooseOrLeaveOut();
    void invitationsAreSortedByTime();
    void invitationLinksTakeTheCustomDomain();
    void invitationHasLimits();
    void memberListShowsTenRolesAtMost();
    void scimTokenNeedsNoBody();
    void scimTokenOfAnyLifetimeHasAReadableEnd();
    void thirdActiveScimTokenIsRefused();
    void readOnlyMembersOfANewProviderAreIgnored();
    void domainIsUniquePerOrganization();
    void verifiedDomainStaysVerified();
    void listsAreInTheOrderOfCreation();
    void providersAreFilteredByState();
    void domainLimitHolds();
    void validationShapeIsTheOnlyOneWhereDeclared();
    void userStoreOfAnotherOrganizationTakesNoInvitations();

private:
    void set(const char *member, const Json &value)
    {
        QCOMPARE(m_sandbox.control("PATCH", "tenant", {{member, value}}).status, 200);
    }
    Json tenant() { return m_sandbox.control("GET", "tenant").json(); }
    Answer invite(const QByteArrayList &addresses);

    SandboxClient m_sandbox;
};

void SandboxContractDetailsTest::init()
{
    m_sandbox.control("POST", "reset");
    set("tenant", {{"tier", "unlimited"}});
    m_sandbox.forgetCookies();
    m_sandbox.signIn();
}

Answer SandboxContractDetailsTest::invite(const QByteArrayList &addresses)
{
    Json invitees = Json::array();
    for (const QByteArray &address : addresses) {
        invitees.push_back({{"email", address.toStdString()}});
    }
    return m_sandbox.api(
        "POST", "/member-invitations",
        {{"invitees", invitees}, {"identity_provider_id", "con_0ktaHa1denFre1gt"}});
}

void SandboxContractDetailsTest::pagesGoOnWhenTheirCursorIsGone()
{
    const Json first = m_sandbox.api("GET", "/domains?take=3").json();
    const Json &last = first.at("organization_domains").at(2);
    const Json expected = m_sandbox.api("GET", "/domains?take=4").json().at("organization_domains");
    const QByteArray id = QByteArray::fromStdString(last.at("id").get<std::string>());
    QCOMPARE(m_sandbox.api("DELETE", "/domains/" + id).status, 204);
    const QByteArray next = QByteArray::fromStdString(first.at("next").get<std::string>());
    const Json second = m_sandbox.api("GET", "/domains?take=3&from=" + next).json();
    COMPARE_JSON(second.at("organization_domains").at(0), expected.at(3));
    QCOMPARE(second.at("organization_domains").size(), std::size_t(3));
}

void SandboxContractDetailsTest::wrongQueriesAreNamed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char *path, const char *pointer) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(pointer);
    };
    row("/domains?take=0", "/take");
    row("/domains?take=101", "/take");
    row("/domains?take=5&take=6", "/take");
    row("/domains?from=", "/from");
    row("/members?include_fields=yes", "/include_fields");
    row("/members?include_totals=1", "/include_totals");
    row("/members?fields=", "/fields");
    row("/roles?name=", "/name");
    row("/member-invitations?sort=created_at:2", "/sort");
    row("/member-invitations?fields=id,ticket_id", "/fields");
    row("/identity-providers?member_access_level=some", "/member_access_level");
    row("/user-stores?is_enabled=maybe", "/is_enabled");
}

void SandboxContractDetailsTest::wrongQueriesAreNamed()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, pointer);
    const Answer answer = m_sandbox.api("GET", path);
    QCOMPARE(answer.status, 400);
    const Json item = answer.json().at("validation_errors").at(0);
    COMPARE_JSON(item.at("pointer"), pointer.toStdString());
    COMPARE_JSON(item.at("source"), "query");
    QVERIFY(!answer.json().contains("detail"));
}

void SandboxContractDetailsTest::fieldsChooseOrLeaveOut()
{
    const Json chosen = m_sandbox.api("GET", mara + "?fields=email,name").json();
    COMPARE_JSON(chosen, {{"email", "mara@halden.example"}, {"name", "Mara Lindqvist"}});
    const Json whole = m_sandbox.api("GET", mara).json();
    const Json without = m_sandbox.api("GET", mara + "?fields=email&include_fields=false").json();
    QVERIFY(!without.contains("email"));
    QCOMPARE(without.size(), whole.size() - 1);
    invite({"a@a.example"});
    const Json invitation = m_sandbox.api("GET", "/member-invitations?fields=id,invitee")
                                .json()
                                .at("invitations")
                                .at(0);
    QCOMPARE(invitation.size(), std::size_t(2));
    QVERIFY(m_sandbox.api("GET", "/member-invitations")
                .json()
                .at("invitations")
                .at(0)
                .contains("ticket_id"));
}

void SandboxContractDetailsTest::invitationsAreSortedByTime()
{
    for (const char *address : {"a@a.example", "b@a.example", "c@a.example"}) {
        invite({address});
        m_sandbox.control("POST", "clock", {{"advance_s", 1}});
    }
    const auto addresses = [this](const char *query) {
        QByteArrayList list;
        const Json page = m_sandbox.api("GET", QByteArray("/member-invitations") + query).json();
        for (const Json &item : page.at("invitations")) {
            list += QByteArray::fromStdString(
                item.at("invitee").at("email").get<std::string>().substr(0, 1));
        }
        return list.join();
    };
    QCOMPARE(addresses(""), "cba");
    QCOMPARE(addresses("?sort=created_at:-1"), "cba");
    QCOMPARE(addresses("?sort=created_at:1"), "abc");
    QCOMPARE(addresses("?sort=created_at:1&take=2"), "ab");
}

void SandboxContractDetailsTest::invitationLinksTakeTheCustomDomain()
{
    const Json body = {{"invitees", Json::array({{{"email", "a@a.example"}}})},
                       {"identity_provider_id", "con_0ktaHa1denFre1gt"}};
    const auto token = m_sandbox.signIn().at("access_token").get<std::string>();
    const Answer answer = m_sandbox.send("POST", "/my-org/v1/member-invitations",
                                         QByteArray::fromStdString(body.dump()),
                                         {{"Authorization", QByteArray("Bearer ") + token.c_str()},
                                          {"Content-Type", "application/json"},
                                          {"auth0-custom-domain", "login.halden.example"}});
    QVERIFY(answer.json()
                .at(0)
                .at("invitation_url")
                .get<std::string>()
                .starts_with("https://login.halden.example/"));
}

void SandboxContractDetailsTest::invitationHasLimits()
{
    QByteArrayList many;
    for (int i = 0; i < 10; ++i) {
        many += "p" + QByteArray::number(i) + "@a.example";
    }
    QCOMPARE(invite(many).json().size(), std::size_t(10));
    many += "one-more@a.example";
    QCOMPARE(invite(many).status, 400);
    QCOMPARE(invite({}).status, 400);
    QCOMPARE(invite({"no address"}).status, 400);
    Json body = {{"invitees", Json::array({{{"email", "a@a.example"}}})},
                 {"identity_provider_id", "con_0ktaHa1denFre1gt"},
                 {"ttl_sec", 2592001}};
    QCOMPARE(m_sandbox.api("POST", "/member-invitations", body).status, 400);
    // Zero stands for a week.
    body["ttl_sec"] = 0;
    const Json invitation = m_sandbox.api("POST", "/member-invitations", body).json().at(0);
    const auto day = [&](const char *name) {
        return std::stoi(invitation.at(name).get<std::string>().substr(8, 2));
    };
    QVERIFY(day("expires_at") == day("created_at") + 7 || day("expires_at") < day("created_at"));
}

void SandboxContractDetailsTest::memberListShowsTenRolesAtMost()
{
    Json roles = tenant().at("roles");
    Json users = tenant().at("users");
    Json &held = users.at(0).at("memberships").at(0).at("roles");
    while (held.size() < 13) {
        const std::string digits = std::to_string(1000 + held.size());
        const std::string id = "rol_" + std::string(12, 'r') + digits;
        roles.push_back({{"id", id}, {"name", "Role " + digits}});
        held.push_back(id);
    }
    set("roles", roles);
    set("users", users);
    const Json members = m_sandbox.api("GET", "/members").json().at("members");
    QCOMPARE(members.at(0).at("roles").size(), std::size_t(10));
    QCOMPARE(m_sandbox.api("GET", mara + "/roles").json().at("roles").size(), std::size_t(13));
}

void SandboxContractDetailsTest::scimTokenNeedsNoBody()
{
    const Answer created = m_sandbox.api("POST", oktaPath + "/provisioning/scim-tokens");
    QCOMPARE(created.status, 201);
    QVERIFY(!created.json().contains("valid_until"));
}

void SandboxContractDetailsTest::scimTokenOfAnyLifetimeHasAReadableEnd()
{
    const Answer created = m_sandbox.api("POST", oktaPath + "/provisioning/scim-tokens",
                                         {{"token_lifetime", 18446744073709551615U}});
    QCOMPARE(created.status, 201);
    QVERIFY(created.json().at("valid_until").get<std::string>().starts_with("9999-12-31T23:59:5"));
}

void SandboxContractDetailsTest::thirdActiveScimTokenIsRefused()
{
    const QByteArray path = oktaPath + "/provisioning/scim-tokens";
    QCOMPARE(m_sandbox.api("POST", path, {{"token_lifetime", 901}}).status, 201);
    const Answer third = m_sandbox.api("POST", path);
    QCOMPARE(third.status, 400);
    COMPARE_JSON(third.json().at("type"), "https://auth0.com/api-errors#A0E-400-0001");
    // An expired one does not count.
    m_sandbox.control("POST", "clock", {{"advance_s", 902}});
    m_sandbox.forgetCookies();
    m_sandbox.signIn();
    QCOMPARE(m_sandbox.api("POST", path).status, 201);
}

void SandboxContractDetailsTest::readOnlyMembersOfANewProviderAreIgnored()
{
    const Answer created = m_sandbox.api(
        "POST", "/identity-providers",
        {{"id", "con_0000000000000000"},
         {"access_level", "none"},
         {"name", "n"},
         {"strategy", "okta"},
         {"options", {{"domain", "a.example"}, {"client_id", "1"}, {"client_secret", "s"}}}});
    QCOMPARE(created.status, 201);
    QVERIFY(created.json().at("id") != "con_0000000000000000");
    COMPARE_JSON(created.json().at("access_level"), "full");
}

void SandboxContractDetailsTest::domainIsUniquePerOrganization()
{
    SignIn rail;
    rail.organization = "org_H4ldenRa1l000002";
    m_sandbox.forgetCookies();
    m_sandbox.signIn(rail);
    QCOMPARE(m_sandbox.api("POST", "/domains", {{"domain", "halden.example"}}).status, 201);
    QCOMPARE(m_sandbox.api("POST", "/domains", {{"domain", "halden.example"}}).status, 409);
}

void SandboxContractDetailsTest::verifiedDomainStaysVerified()
{
    const Answer answer = m_sandbox.api("POST", "/domains/ord_Ha1denExample000000001/verify");
    QCOMPARE(answer.status, 202);
    COMPARE_JSON(answer.json().at("status"), "verified");
}

void SandboxContractDetailsTest::listsAreInTheOrderOfCreation()
{
    QCOMPARE(m_sandbox.api("POST", "/domains", {{"domain", "a-first.example"}}).status, 201);
    const Json domains = m_sandbox.api("GET", "/domains").json().at("organization_domains");
    COMPARE_JSON(domains.back().at("domain"), "a-first.example");
    COMPARE_JSON(domains.front().at("domain"), "halden.example");
}

void SandboxContractDetailsTest::providersAreFilteredByState()
{
    const Json off = m_sandbox.api("GET", "/identity-providers?is_enabled=false").json();
    QCOMPARE(off.at("identity_providers").size(), std::size_t(1));
    COMPARE_JSON(off.at("identity_providers").at(0).at("id"), "con_C0ntractorsGoogl");
    const Json none =
        m_sandbox
            .api("GET", "/identity-providers?member_access_level=full&member_access_level=limited")
            .json();
    QVERIFY(none.at("identity_providers").empty());
}

void SandboxContractDetailsTest::domainLimitHolds()
{
    set("switches", {{"domain_limit", 9}});
    QCOMPARE(m_sandbox.api("POST", "/domains", {{"domain", "n1.example"}}).status, 201);
    const Answer refused = m_sandbox.api("POST", "/domains", {{"domain", "n2.example"}});
    QCOMPARE(refused.status, 400);
    COMPARE_JSON(refused.json().at("type"), "https://auth0.com/api-errors#A0E-400-0001");
}

void SandboxContractDetailsTest::validationShapeIsTheOnlyOneWhereDeclared()
{
    const auto token = m_sandbox.signIn().at("access_token").get<std::string>();
    const QByteArray bearer = QByteArray("Bearer ") + token.c_str();
    for (const char *path : {"/delete-memberships", "/delete-member-invitations"}) {
        for (const char *type : {"application/json", "text/plain"}) {
            const Answer answer = m_sandbox.send(
                "POST", QByteArray("/my-org/v1") + path,
                "{\"members\":", {{"Authorization", bearer}, {"Content-Type", type}});
            QCOMPARE(answer.status, 400);
            QVERIFY(answer.json().contains("validation_errors"));
            QVERIFY(!answer.json().contains("detail"));
        }
    }
}

void SandboxContractDetailsTest::userStoreOfAnotherOrganizationTakesNoInvitations()
{
    Json stores = tenant().at("user_stores");
    stores.at(0)["organizations"] = Json::array({"org_H4ldenRa1l000002"});
    set("user_stores", stores);
    QCOMPARE(m_sandbox
                 .api("POST", "/member-invitations",
                      {{"invitees", Json::array({{{"email", "a@a.example"}}})},
                       {"user_store_id", "con_Peop1eDatabase01"}})
                 .status,
             400);
}

ORGDESK_TEST(SandboxContractDetailsTest)
#include "SandboxContractDetailsTest.moc"
