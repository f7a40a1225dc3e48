#include "myorg/MemberRoles.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::FakeHttpClient;

class MemberRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfRolesIsRead();
    void aRepeatedPageMarkerEndsTheReading();
    void elevenRolesGoInTwoCalls();
    void theSecondCallIsNotSentAfterAnError();
    void aLostAssignmentThatArrivedIsDone();
    void aLostAssignmentThatDidNotArriveIsSentAgain();
    void aLostUnassignmentIsComparedTheOtherWay();
};

static const QUrl base(QStringLiteral("https://login.example/my-org"));
static const QString member = QStringLiteral("auth0|1");
static constexpr const char *rolesPath = "/my-org/members/auth0%7C1/roles";
static constexpr const char *readRoles = "/my-org/members/auth0%7C1/roles?take=100";

static NetworkError lost()
{
    NetworkError error;
    error.reason = NetworkError::Reason::Interrupted;
    error.mayHaveArrived = true;
    return error;
}

static QByteArray roles(const QByteArray &id, const QByteArray &next = {})
{
    const QByteArray marker = next.isEmpty() ? next : R"(,"next":")" + next + '"';
    return R"({"roles":[{"id":")" + id + R"(","name":"N"}])" + marker + '}';
}

void MemberRolesTest::everyPageOfRolesIsRead()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/roles?take=100").respond(200, roles("rol_1", "n"));
    http.expect("GET", "/my-org/roles?take=100&from=n").respond(200, roles("rol_2"));
    MemberRoles client(http, base);
    const auto result = await(client.available());
    QVERIFY_RESULT(result);
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->at(1).id, u"rol_2"_s);
}

void MemberRolesTest::aRepeatedPageMarkerEndsTheReading()
{
    FakeHttpClient http;
    http.expect("GET", readRoles).respond(200, roles("rol_1", "n"));
    http.expect("GET", "/my-org/members/auth0%7C1/roles?take=100&from=n")
        .respond(200, roles("rol_2", "n"));
    MemberRoles client(http, base);
    QVERIFY(await(client.of(member)).errorAs<ProtocolError>());
}

void MemberRolesTest::elevenRolesGoInTwoCalls()
{
    FakeHttpClient http;
    http.expect("POST", rolesPath)
        .withBody(R"({"role_ids":["r1","r2","r3","r4","r5","r6","r7","r8","r9","r10"]})")
        .respond(204);
    http.expect("POST", rolesPath).withBody(R"({"role_ids":["r11"]})").respond(204);
    QStringList ids;
    for (int index = 1; index <= 11; ++index)
        ids << u"r%1"_s.arg(index);
    MemberRoles client(http, base);
    QVERIFY_RESULT(await(client.assign(member, ids)));
    QVERIFY(http.verify());
}

void MemberRolesTest::theSecondCallIsNotSentAfterAnError()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/members/auth0%7C1/unassign-roles").respond(403, "{}");
    MemberRoles client(http, base);
    QVERIFY(await(client.unassign(member, QStringList(11, u"r"_s))).errorAs<Forbidden>());
    QVERIFY(http.verify());
}

void MemberRolesTest::aLostAssignmentThatArrivedIsDone()
{
    FakeHttpClient http;
    http.expect("POST", rolesPath).fail(lost());
    http.expect("GET", readRoles).respond(200, roles("rol_1"));
    MemberRoles client(http, base);
    QVERIFY_RESULT(await(client.assign(member, {u"rol_1"_s})));
    QVERIFY(http.verify());
}

void MemberRolesTest::aLostAssignmentThatDidNotArriveIsSentAgain()
{
    FakeHttpClient http;
    http.expect("POST", rolesPath).fail(lost());
    http.expect("GET", readRoles).respond(200, roles("rol_other"));
    http.expect("POST", rolesPath).respond(204);
    MemberRoles client(http, base);
    QVERIFY_RESULT(await(client.assign(member, {u"rol_1"_s})));
    QVERIFY(http.verify());
}

void MemberRolesTest::aLostUnassignmentIsComparedTheOtherWay()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/members/auth0%7C1/unassign-roles").respond(503, "{}");
    http.expect("GET", readRoles).respond(200, roles("rol_other"));
    MemberRoles client(http, base);
    QVERIFY_RESULT(await(client.unassign(member, {u"rol_1"_s})));
    QVERIFY(http.verify());
}

ORGDESK_TEST(MemberRolesTest)

#include "MemberRolesTest.moc"
