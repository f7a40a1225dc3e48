#include "myorg/Domains.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::FakeHttpClient;

class DomainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsRead();
    void aWrongItemIsNamedByItsPlace();
    void aMissingListIsNoEmptyList();
    void aRepeatedPageMarkerEndsTheReading();
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
