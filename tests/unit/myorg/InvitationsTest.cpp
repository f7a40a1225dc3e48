#include "myorg/Invitations.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::FakeHttpClient;
using Finding = OutcomeUnknown::Finding;

class InvitationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsReadPageByPage();
    void theBodyIsTheDocumentedOne();
    void anAddressTheAnswerLeavesOutIsUnknown();
    void aStoreIsNamedInsteadOfAProvider();
    void theAnswerIsABareArray();
    void aRefusalIsAnErrorAndNothingIsUnknown();
    void aLostAnswerSaysWhichAddressesAreFound();
    void withoutTheOldListALostAnswerStaysUnknown();
    void aFailedLookLeavesAllUnknown();
    void anEarlierInvitationIsNotTakenForTheNewOne();
    void revokingSendsTheIdsAtOnce();
    void oneThatIsGoneDoesNotKeepTheOthers();
    void aLostRevocationIsReadBack();
};

static const QUrl base(QStringLiteral("https://login.example/my-org"));
static constexpr const char *path = "/my-org/member-invitations";
static constexpr const char *readAll = "/my-org/member-invitations?take=100";

static NetworkError lost()
{
    NetworkError error;
    error.reason = NetworkError::Reason::Interrupted;
    error.mayHaveArrived = true;
    return error;
}

static QByteArray invitation(const QByteArray &id, const QByteArray &email)
{
    return R"({"id":")" + id + R"(","invitee":{"email":")" + email
        + R"("},"inviter":{"name":"Ada"},"identity_provider_id":"con_1","roles":["rol_1"],)"
          R"("created_at":"2026-09-02T09:00:00.000Z","expires_at":"2026-09-04T09:00:00.000Z",)"
          R"("invitation_url":"https://x.example/accept?invitation=1"})";
}

static QByteArray listOf(const QList<QByteArray> &items)
{
    return R"({"invitations":[)" + items.join(',') + "]}";
}

static InvitationCreate wanted()
{
    InvitationCreate create;
    create.emails = {u"ada@x.example"_s, u"bo@y.example"_s};
    create.roleIds = {u"rol_1"_s};
    create.inviterName = u"Mara"_s;
    create.providerId = u"con_1"_s;
    create.lifetimeSeconds = 172800;
    return create;
}

void InvitationsTest::theListIsReadPageByPage()
{
    FakeHttpClient http;
    http.expect("GET", readAll)
        .respond(200,
                 QByteArray(R"({"next":"n","invitations":[)" + invitation("uinv_1", "ada@x.example")
                            + "]}"));
    http.expect("GET", "/my-org/member-invitations?take=100&from=n")
        .respond(200, listOf({invitation("uinv_2", "bo@y.example")}));
    Invitations client(http, base);
    const auto list = await(client.list());
    QVERIFY_RESULT(list);
    QCOMPARE(list->size(), 2);
    const Invitation &first = list->constFirst();
    QCOMPARE(first.email, u"ada@x.example"_s);
    QCOMPARE(first.inviterName, u"Ada"_s);
    QCOMPARE(first.providerId, u"con_1"_s);
    QCOMPARE(first.roleIds, QStringList{u"rol_1"_s});
    QCOMPARE(first.expiresAt.toString(Qt::ISODate), u"2026-09-04T09:00:00Z"_s);
    QCOMPARE(first.link.reveal().toByteArray(), "https://x.example/accept?invitation=1");
}

void InvitationsTest::theBodyIsTheDocumentedOne()
{
    FakeHttpClient http;
    http.expect("POST", path)
        .withBody(R"({"invitees":[{"email":"ada@x.example","roles":["rol_1"]},
            {"email":"bo@y.example","roles":["rol_1"]}],"inviter":{"name":"Mara"},
            "identity_provider_id":"con_1","ttl_sec":172800})")
        .respond(201, "[]");
    Invitations client(http, base);
    QVERIFY_RESULT(await(client.create(wanted(), QSet<QString>())));
    QVERIFY(http.verify());
}

void InvitationsTest::anAddressTheAnswerLeavesOutIsUnknown()
{
    FakeHttpClient http;
    http.expect("POST", path)
        .respond(201, QByteArray('[' + invitation("uinv_1", "Ada@X.example") + ']'));
    Invitations client(http, base);
    const auto report = await(client.create(wanted(), std::nullopt));
    QVERIFY_RESULT(report);
    QCOMPARE(report->sent.size(), 1);
    QCOMPARE(report->unknown, QStringList{u"bo@y.example"_s});
}

void InvitationsTest::aStoreIsNamedInsteadOfAProvider()
{
    InvitationCreate create;
    create.emails = {u"ada@x.example"_s};
    create.userStoreId = u"store_1"_s;
    QVERIFY(
        create.toJson()
        == Json::parse(R"({"invitees":[{"email":"ada@x.example"}],"user_store_id":"store_1"})"));
}

void InvitationsTest::theAnswerIsABareArray()
{
    FakeHttpClient http;
    http.expect("POST", path)
        .respond(201,
                 QByteArray('[' + invitation("uinv_1", "ada@x.example") + ','
                            + invitation("uinv_2", "bo@y.example") + ']'));
    Invitations client(http, base);
    const auto report = await(client.create(wanted(), std::nullopt));
    QVERIFY_RESULT(report);
    QCOMPARE(report->sent.size(), 2);
    QVERIFY(report->unknown.isEmpty());
    QVERIFY(!report->lost);
}

void InvitationsTest::aRefusalIsAnErrorAndNothingIsUnknown()
{
    FakeHttpClient http;
    http.expect("POST", path).respond(400, R"({"title":"Bad Request","detail":"no"})");
    Invitations client(http, base);
    QVERIFY(await(client.create(wanted(), QSet<QString>())).errorAs<Rejected>());
    QVERIFY(http.verify());
}

void InvitationsTest::aLostAnswerSaysWhichAddressesAreFound()
{
    FakeHttpClient http;
    http.expect("POST", path).fail(lost());
    http.expect("GET", readAll).respond(200, listOf({invitation("uinv_9", "ADA@x.example")}));
    Invitations client(http, base);
    const auto report = await(client.create(wanted(), QSet<QString>{u"uinv_1"_s}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->sent.size(), 1);
    QCOMPARE(report->sent.constFirst().id, u"uinv_9"_s);
    QCOMPARE(report->unknown, QStringList{u"bo@y.example"_s});
    QVERIFY(report->lost);
    QCOMPARE(report->lost->finding, Finding::Unclear);
    QVERIFY(http.verify()); // sent once
}

void InvitationsTest::withoutTheOldListALostAnswerStaysUnknown()
{
    FakeHttpClient http;
    http.expect("POST", path).respond(503, "{}");
    Invitations client(http, base);
    const auto report = await(client.create(wanted(), std::nullopt));
    QVERIFY_RESULT(report);
    QVERIFY(report->sent.isEmpty());
    QCOMPARE(report->unknown.size(), 2);
    QCOMPARE(report->lost->finding, Finding::NotLookedYet);
    QVERIFY(http.verify());
}

void InvitationsTest::aFailedLookLeavesAllUnknown()
{
    FakeHttpClient http;
    http.expect("POST", path).fail(lost());
    http.expect("GET", readAll).respond(403, "{}");
    Invitations client(http, base);
    const auto report = await(client.create(wanted(), QSet<QString>()));
    QVERIFY_RESULT(report);
    QCOMPARE(report->unknown.size(), 2);
    QCOMPARE(report->lost->finding, Finding::NotLookedYet);
}

void InvitationsTest::anEarlierInvitationIsNotTakenForTheNewOne()
{
    FakeHttpClient http;
    http.expect("POST", path).fail(lost());
    http.expect("GET", readAll)
        .respond(
            200,
            listOf({invitation("uinv_1", "ada@x.example"), invitation("uinv_2", "bo@y.example")}));
    Invitations client(http, base);
    const auto report = await(client.create(wanted(), QSet<QString>{u"uinv_1"_s}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->unknown, QStringList{u"ada@x.example"_s});
}

void InvitationsTest::revokingSendsTheIdsAtOnce()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/delete-member-invitations")
        .withBody(R"({"invitations":["uinv_1","uinv_2"]})")
        .respond(204);
    Invitations client(http, base);
    QVERIFY_RESULT(await(client.revoke({u"uinv_1"_s, u"uinv_2"_s})));
}

void InvitationsTest::oneThatIsGoneDoesNotKeepTheOthers()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/delete-member-invitations").respond(404, "{}");
    http.expect("GET", readAll).respond(200, listOf({invitation("uinv_2", "bo@y.example")}));
    http.expect("POST", "/my-org/delete-member-invitations")
        .withBody(R"({"invitations":["uinv_2"]})")
        .respond(204);
    Invitations client(http, base);
    QVERIFY_RESULT(await(client.revoke({u"uinv_1"_s, u"uinv_2"_s})));
    QVERIFY(http.verify());
}

void InvitationsTest::aLostRevocationIsReadBack()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/delete-member-invitations").fail(lost());
    http.expect("GET", readAll).respond(200, listOf({}));
    Invitations client(http, base);
    QVERIFY_RESULT(await(client.revoke({u"uinv_1"_s})));
    QVERIFY(http.verify());
}

ORGDESK_TEST(InvitationsTest)

#include "InvitationsTest.moc"
