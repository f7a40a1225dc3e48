#include "myorg/Domains.h"

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
using Finding = OutcomeUnknown::Finding;

class DomainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsRead();
    void aWrongItemIsNamedByItsPlace();
    void aMissingListIsNoEmptyList();
    void aRepeatedPageMarkerEndsTheReading();
    void tenThousandDomainsAreRead();
    void oneIsReadById();
    void createSendsTheNameOnly();
    void aNameInUseIsAConflict();
    void aLostClaimIsRememberedUntilItIsSettled();
    void aRepeatThatNeverLeftLeavesTheFirstOneUnknown();
    void aLostCreateIsLookedForByName_data();
    void aLostCreateIsLookedForByName();
    void verifyDeliversTheStateInTheAnswer_data();
    void verifyDeliversTheStateInTheAnswer();
    void aLostVerifyIsDoneOnlyWhenVerified_data();
    void aLostVerifyIsDoneOnlyWhenVerified();
    void removeTakesNotFoundAsDone();
    void aLostRemovalIsLookedFor_data();
    void aLostRemovalIsLookedFor();
    void theProvidersOfADomainAreRead();
    void theStatusIsReadAsVerification_data();
    void theStatusIsReadAsVerification();
};

static const QUrl base(QStringLiteral("https://login.example/my-org"));

static QByteArray page(const QByteArray &domain, const QByteArray &next)
{
    const QByteArray marker = next.isEmpty() ? next : R"(,"next":")" + next + '"';
    return R"({"organization_domains":[{"id":"ord_1","domain":")" + domain
        + R"(","status":"verified"}])" + marker + '}';
}

void DomainsTest::everyPageIsRead()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/domains?take=100").respond(200, page("one.example", "a/b&c"));
    http.expect("GET", "/my-org/domains?take=100&from=a%2Fb%26c")
        .respond(200, page("two.example", {}));
    Domains domains(http, base);
    const auto result = await(domains.list());
    QVERIFY_RESULT(result);
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->at(0).domain, u"one.example"_s);
    QCOMPARE(result->at(1).domain, u"two.example"_s);
    QVERIFY(http.verify());
}

void DomainsTest::aWrongItemIsNamedByItsPlace()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/domains?take=100").respond(200, R"({"organization_domains":[
        {"id":"ord_1","domain":"one.example","status":"pending"},{"id":"ord_2","status":"pending"}]})");
    Domains domains(http, base);
    const auto result = await(domains.list());
    QVERIFY(result.errorAs<ProtocolError>());
    QCOMPARE(result.errorAs<ProtocolError>()->pointer, u"/organization_domains/1/domain"_s);
}

void DomainsTest::aMissingListIsNoEmptyList()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/domains?take=100").respond(200, "{}");
    Domains domains(http, base);
    QVERIFY(await(domains.list()).errorAs<ProtocolError>());
}

void DomainsTest::aRepeatedPageMarkerEndsTheReading()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/domains?take=100").respond(200, page("one.example", "again"));
    http.expect("GET", "/my-org/domains?take=100&from=again")
        .respond(200, page("two.example", "again"));
    Domains domains(http, base);
    const auto result = await(domains.list());
    QVERIFY(result.errorAs<ProtocolError>());
    QCOMPARE(result.errorAs<ProtocolError>()->pointer, u"/next"_s);
    QVERIFY(http.verify());
}

void DomainsTest::tenThousandDomainsAreRead()
{
    FakeHttpClient http;
    for (int page = 0; page < 100; ++page) {
        QByteArray body = R"({"organization_domains":[)";
        for (int index = 0; index < 100; ++index) {
            const QByteArray number = QByteArray::number(100 * page + index);
            body += (index == 0 ? "" : ",");
            body += R"({"id":"ord_)" + number + R"(","domain":"d)" + number
                + R"(.example","status":"verified"})";
        }
        body += page == 99 ? QByteArray("]}") : R"(],"next":"p)" + QByteArray::number(page) + "\"}";
        http.expect("GET",
                    page == 0 ? QByteArray("/my-org/domains?take=100")
                              : "/my-org/domains?take=100&from=p" + QByteArray::number(page - 1))
            .respond(200, body);
    }
    Domains domains(http, base);
    const auto result = await(domains.list(), 60'000);
    QVERIFY_RESULT(result);
    QCOMPARE(result->size(), 10'000);
    QCOMPARE(result->constLast().domain, u"d9999.example"_s);
}

static NetworkError lost()
{
    NetworkError error;
    error.host = u"login.example"_s;
    error.reason = NetworkError::Reason::Interrupted;
    error.technical = u"closed"_s;
    error.mayHaveArrived = true;
    return error;
}

static QByteArray domainJson(const QByteArray &status, const QByteArray &name = "one.example")
{
    return R"({"id":"ord_1","domain":")" + name + R"(","status":")" + status
        + R"(","verification_host":"_c.one.example","verification_txt":"proof"})";
}

void DomainsTest::oneIsReadById()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/domains/ord_1").respond(200, domainJson("failed"));
    Domains domains(http, base);
    const auto result = await(domains.get(u"ord_1"_s));
    QVERIFY_RESULT(result);
    QCOMPARE(result->verification, DomainVerification::Failed);
}

void DomainsTest::createSendsTheNameOnly()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/domains")
        .withBody(R"({"domain":"one.example"})")
        .respond(201, domainJson("pending"));
    Domains domains(http, base);
    const auto result = await(domains.create(u"one.example"_s));
    QVERIFY_RESULT(result);
    QCOMPARE(result->verificationText, u"proof"_s);
}

void DomainsTest::aNameInUseIsAConflict()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/domains").respond(409, "{}");
    Domains domains(http, base);
    QVERIFY(await(domains.create(u"one.example"_s)).errorAs<Conflict>());
    QVERIFY(http.verify()); // Nothing is looked up: the server said no.
}

void DomainsTest::aLostCreateIsLookedForByName_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("done");
    QTest::newRow("it arrived") << page("One.Example", {}) << true;
    QTest::newRow("it did not") << page("two.example", {}) << false;
}

void DomainsTest::aLostCreateIsLookedForByName()
{
    QFETCH(QByteArray, now);
    QFETCH(bool, done);
    FakeHttpClient http;
    http.expect("POST", "/my-org/domains").fail(lost());
    http.expect("GET", "/my-org/domains?take=100").respond(200, now);
    Domains domains(http, base);
    const QSignalSpy foundDone(&domains, &Domains::foundDone);
    const auto result = await(domains.create(u"one.example"_s));
    QVERIFY(http.verify()); // Sent once.
    QCOMPARE(result.has_value(), done);
    QCOMPARE(foundDone.count(), done ? 1 : 0);
    QVERIFY(done || result.errorAs<OutcomeUnknown>()->finding == Finding::NotDone);
}

void DomainsTest::aLostClaimIsRememberedUntilItIsSettled()
{
    FakeHttpClient http;
    Domains domains(http, base);
    http.expect("POST", "/my-org/domains").fail(lost());
    http.expect("GET", "/my-org/domains?take=100").respond(200, page("two.example", {}));
    QVERIFY(await(domains.create(u"one.example"_s)).errorAs<OutcomeUnknown>());
    http.expect("POST", "/my-org/domains").fail(NetworkError{}); // offline: nothing is settled
    QVERIFY(await(domains.create(u"one.example"_s)).errorAs<NetworkError>());
    http.expect("POST", "/my-org/domains").respond(409, "{}");
    http.expect("GET", "/my-org/domains?take=100").respond(200, page("One.Example", {}));
    const QSignalSpy foundDone(&domains, &Domains::foundDone);
    QVERIFY_RESULT(await(domains.create(u"ONE.example"_s)));
    QCOMPARE(foundDone.count(), 1);
    http.expect("POST", "/my-org/domains").respond(409, "{}"); // and now it is a plain conflict
    QVERIFY(await(domains.create(u"one.example"_s)).errorAs<Conflict>());
    QVERIFY(http.verify());
}

void DomainsTest::aRepeatThatNeverLeftLeavesTheFirstOneUnknown()
{
    FakeHttpClient http;
    http.expect("POST", "/my-org/domains/ord_1/verify").fail(lost());
    http.expect("GET", "/my-org/domains/ord_1").respond(200, domainJson("pending"));
    http.expect("POST", "/my-org/domains/ord_1/verify").fail(Cancelled{}); // in the queue
    Domains domains(http, base);
    const auto result = await(domains.verify(u"ord_1"_s));
    const auto *unknown = result.errorAs<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->finding, Finding::NotDone);
}

void DomainsTest::verifyDeliversTheStateInTheAnswer_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"pending", "verified", "failed"})
        QTest::newRow(status) << QByteArray(status);
}

void DomainsTest::verifyDeliversTheStateInTheAnswer()
{
    QFETCH(QByteArray, status);
    FakeHttpClient http;
    http.expect("POST", "/my-org/domains/ord_1/verify")
        .where(u"no body"_s, [](const HttpRequest &request) { return request.body.isEmpty(); })
        .respond(202, domainJson(status));
    Domains domains(http, base);
    const auto result = await(domains.verify(u"ord_1"_s));
    QVERIFY_RESULT(result);
    QCOMPARE(result->isVerified(), status == "verified");
}

void DomainsTest::aLostVerifyIsDoneOnlyWhenVerified_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("sends");
    QTest::newRow("verified") << QByteArray("verified") << 1;
    QTest::newRow("still pending") << QByteArray("pending") << 2;
}

void DomainsTest::aLostVerifyIsDoneOnlyWhenVerified()
{
    QFETCH(QByteArray, now);
    QFETCH(int, sends);
    FakeHttpClient http;
    http.expect("POST", "/my-org/domains/ord_1/verify").fail(lost());
    http.expect("GET", "/my-org/domains/ord_1").respond(200, domainJson(now));
    if (sends > 1)
        http.expect("POST", "/my-org/domains/ord_1/verify").respond(202, domainJson("pending"));
    Domains domains(http, base);
    const auto result = await(domains.verify(u"ord_1"_s));
    QVERIFY_RESULT(result);
    QVERIFY(http.verify());
    QCOMPARE(result->isVerified(), now == "verified");
}

void DomainsTest::removeTakesNotFoundAsDone()
{
    FakeHttpClient http;
    http.expect("DELETE", "/my-org/domains/ord_1").respond(204);
    http.expect("DELETE", "/my-org/domains/ord_1").respond(404, "{}");
    Domains domains(http, base);
    QVERIFY_RESULT(await(domains.remove(u"ord_1"_s)));
    QVERIFY_RESULT(await(domains.remove(u"ord_1"_s)));
}

void DomainsTest::aLostRemovalIsLookedFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("sends");
    QTest::newRow("gone") << 404 << 1;
    QTest::newRow("still there") << 200 << 2;
}

void DomainsTest::aLostRemovalIsLookedFor()
{
    QFETCH(int, status);
    QFETCH(int, sends);
    FakeHttpClient http;
    http.expect("DELETE", "/my-org/domains/ord_1").fail(lost());
    http.expect("GET", "/my-org/domains/ord_1").respond(status, domainJson("pending"));
    if (sends > 1)
        http.expect("DELETE", "/my-org/domains/ord_1").respond(204);
    Domains domains(http, base);
    QVERIFY_RESULT(await(domains.remove(u"ord_1"_s)));
    QVERIFY(http.verify());
}

void DomainsTest::theProvidersOfADomainAreRead()
{
    FakeHttpClient http;
    http.expect("GET", "/my-org/domains/ord_1/identity-providers")
        .respond(200, R"({"identity_providers":[{"id":"con_1","name":"okta",
                          "display_name":"Halden Okta"},{"id":"con_2","name":"saml"}]})");
    http.expect("GET", "/my-org/domains/ord_1/identity-providers").respond(200, "{}");
    http.expect("GET", "/my-org/domains/ord_1/identity-providers")
        .respond(200, R"({"identity_providers":[{"id":"con_1","name":"a"},{"name":"b"}]})");
    Domains domains(http, base);
    const auto result = await(domains.providersOf(u"ord_1"_s));
    QVERIFY_RESULT(result);
    QCOMPARE(result->size(), 2);
    QCOMPARE(result->at(0).displayName, u"Halden Okta"_s);
    QVERIFY(await(domains.providersOf(u"ord_1"_s)).errorAs<ProtocolError>());
    const auto wrong = await(domains.providersOf(u"ord_1"_s));
    QCOMPARE(wrong.errorAs<ProtocolError>()->pointer, u"/identity_providers/1/id"_s);
}

void DomainsTest::theStatusIsReadAsVerification_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<DomainVerification>("verification");
    QTest::newRow("pending") << u"pending"_s << DomainVerification::Pending;
    QTest::newRow("verified") << u"verified"_s << DomainVerification::Verified;
    QTest::newRow("failed") << u"failed"_s << DomainVerification::Failed;
    QTest::newRow("a newer word") << u"expired"_s << DomainVerification::Unknown;
}

void DomainsTest::theStatusIsReadAsVerification()
{
    QFETCH(QString, status);
    QFETCH(DomainVerification, verification);
    const auto domain = OrganizationDomain::fromJson(Json{{"id", "ord_1"},
                                                          {"domain", "one.example"},
                                                          {"status", status.toStdString()},
                                                          {"verification_host", "_c.one.example"},
                                                          {"verification_txt", "proof"}});
    QVERIFY_RESULT(domain);
    QCOMPARE(domain->verification, verification);
    QCOMPARE(domain->isVerified(), verification == DomainVerification::Verified);
    QCOMPARE(domain->verificationHost, u"_c.one.example"_s);
    QCOMPARE(domain->verificationText, u"proof"_s);
}

ORGDESK_TEST(DomainsTest)

#include "DomainsTest.moc"
