#include "myorg/Members.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::FakeHttpClient;

class MembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageHasItsPeopleAndTheNextMarker();
    void withoutRolesInTheAnswerTheyAreNotKnown();
    void aMissingListIsNoEmptyList();
    void someoneWithoutAnIdIsAnError();
    void whatIsLeftOutIsEmpty();
    void theIdIsEncodedInThePath();
    void oneMembershipIsEndedPerRequest();
    void someoneWhoIsGoneCountsAsRemoved();
    void aLostRemovalIsLookedUpAndNeverSentTwice();
    void aLostRemovalIsFoundDone();
};

static const QUrl base(QStringLiteral("https://login.example/my-org"));

static NetworkError lost()
{
    NetworkError error;
    error.reason = NetworkError::Reason::Interrupted;
    error.mayHaveArrived = true;
    return error;
}

void MembersTest::aPageHasItsPeopleAndTheNextMarker()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/members?take=100").respond(200, R"({"members":[
        {"user_id":"auth0|1","email":"ada@x.example","name":"Ada Vos",
         "last_login":"2026-08-30T07:11:12.000Z","new_member":1,
         "roles":[{"id":"rol_1","name":"Admin","description":"Everything"}]}],"next":"a/b&c"})");
    http.expect("GET", "/my-org/members?take=100&from=a%2Fb%26c")
        .respond(200, R"({"members":[],"next":null})");
    Members members(http, base);
    const auto page = await(members.page({}));
    QVERIFY_RESULT(page);
    QCOMPARE(page->next, u"a/b&c"_s);
    const Member &ada = page->members.constFirst();
    QCOMPARE(ada.id, u"auth0|1"_s);
    QCOMPARE(ada.title(), u"Ada Vos"_s);
    QCOMPARE(ada.lastLogin.toString(Qt::ISODate), u"2026-08-30T07:11:12Z"_s);
    QVERIFY(ada.rolesKnown);
    QCOMPARE(ada.roles, QList<MemberRole>({{u"rol_1"_s, u"Admin"_s, u"Everything"_s}}));
    const auto last = await(members.page(page->next));
    QVERIFY_RESULT(last);
    QVERIFY(last->next.isEmpty());
    QVERIFY(http.verify());
}

void MembersTest::withoutRolesInTheAnswerTheyAreNotKnown()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/members?take=100")
        .respond(200, R"({"members":[{"user_id":"auth0|1"}]})");
    Members members(http, base);
    const auto page = await(members.page({}));
    QVERIFY_RESULT(page);
    QVERIFY(!page->members.constFirst().rolesKnown);
    QCOMPARE(page->members.constFirst().title(), u"auth0|1"_s);
}

void MembersTest::aMissingListIsNoEmptyList()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/members?take=100").respond(200, "{}");
    Members members(http, base);
    QVERIFY(await(members.page({})).errorAs<ProtocolError>());
}

void MembersTest::someoneWithoutAnIdIsAnError()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/members?take=100")
        .respond(200, R"({"members":[{"user_id":"auth0|1"},{"name":"Bo"}]})");
    Members members(http, base);
    const auto page = await(members.page({}));
    QVERIFY(page.errorAs<ProtocolError>());
    QCOMPARE(page.errorAs<ProtocolError>()->pointer, u"/members/1/user_id"_s);
}

void MembersTest::whatIsLeftOutIsEmpty()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/members/auth0%7C1")
        .respond(200, R"({"user_id":"auth0|1","email":null})");
    Members members(http, base);
    const auto member = await(members.get(u"auth0|1"_s));
    QVERIFY_RESULT(member);
    QVERIFY(member->email.isEmpty());
    QVERIFY(member->lastLogin.isNull());
    QVERIFY(!member->mayHaveMoreRoles());
}

void MembersTest::theIdIsEncodedInThePath()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/members/samlp%7Cdepot%2Fx%7Ca%20b%3F").respond(404, "{}");
    Members members(http, base);
    QVERIFY(await(members.get(u"samlp|depot/x|a b?"_s)).errorAs<NotFound>());
    QVERIFY(http.verify());
}

void MembersTest::oneMembershipIsEndedPerRequest()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/delete-memberships")
        .withBody(R"({"members":["auth0|1"]})")
        .respond(204);
    Members members(http, base);
    QVERIFY_RESULT(await(members.remove(u"auth0|1"_s)));
    QVERIFY(http.verify());
}

void MembersTest::someoneWhoIsGoneCountsAsRemoved()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/delete-memberships").respond(404, "{}");
    Members members(http, base);
    QVERIFY_RESULT(await(members.remove(u"auth0|1"_s)));
}

void MembersTest::aLostRemovalIsLookedUpAndNeverSentTwice()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/delete-memberships").fail(lost());
    http.expect("GET", "/my-org/members/auth0%7C1").respond(200, R"({"user_id":"auth0|1"})");
    Members members(http, base);
    const auto result = await(members.remove(u"auth0|1"_s));
    QVERIFY(result.errorAs<OutcomeUnknown>());
    QCOMPARE(result.errorAs<OutcomeUnknown>()->finding, OutcomeUnknown::Finding::NotDone);
    QVERIFY(http.verify());
}

void MembersTest::aLostRemovalIsFoundDone()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/delete-memberships").fail(lost());
    http.expect("GET", "/my-org/members/auth0%7C1").respond(404, "{}");
    Members members(http, base);
    QSignalSpy found(&members, &Members::foundDone);
    QVERIFY_RESULT(await(members.remove(u"auth0|1"_s)));
    QCOMPARE(found.count(), 1);
}

ORGDESK_TEST(MembersTest)

#include "MembersTest.moc"
