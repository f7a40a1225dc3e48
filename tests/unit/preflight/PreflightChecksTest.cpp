#include "preflight/PreflightChecks.h"

#include "http/HttpClient.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestCertificates.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using Reason = NetworkError::Reason;
using State = CheckResult::State;

namespace {

//! Answers by address; everything else stays silent until the test answers.
class FakeProbe final : public AddressProbe
{
public:
    QHash<QUrl, ProbeAnswer> answers;
    QHash<QUrl, Completer<ProbeAnswer>> open;
    QList<std::pair<QUrl, qsizetype>> asked;

    [[nodiscard]] Future<ProbeAnswer> get(const QUrl &address, qsizetype most) override
    {
        asked << std::pair{address, most};
        if (answers.contains(address))
            return ready<ProbeAnswer>(answers.value(address));
        const Completer<ProbeAnswer> completer;
        open.insert(address, completer);
        return completer.future();
    }
};

ProbeAnswer found(const QByteArray &body, int status = 200)
{
    ProbeAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.took = std::chrono::milliseconds(140);
    return answer;
}

ProbeAnswer silent(Reason reason, bool behindProxy = false)
{
    ProbeAnswer answer;
    answer.failure = NetworkError{u"idp.test"_s, reason, {}, false, {}, {}};
    answer.behindProxy = behindProxy;
    return answer;
}

PreflightInput okta(const QString &domain)
{
    PreflightInput input;
    input.strategy = u"okta"_s;
    input.values = {{u"domain"_s, domain}};
    input.labels = {{u"domain"_s, u"Okta domain"_s}};
    return input;
}

PreflightInput withAddress(const QString &strategy, const QString &key, const QString &address)
{
    PreflightInput input;
    input.strategy = strategy;
    input.values = {{key, address}};
    input.labels = {{key, u"Sign-in address"_s}};
    return input;
}

QStringList judged(const PreflightInput &input, const ProbeAnswer &answer)
{
    const QList<AddressCheck> checks = addressChecks(input);
    QStringList lines;
    for (const CheckResult &result :
         judge(checks.first(), answer, input, QDateTime::currentDateTimeUtc().addSecs(3600)))
        lines << QStringList{QString::number(static_cast<int>(result.state)), result.title,
                             result.remark}
                     .join(u' ')
                     .trimmed();
    return lines;
}

const QByteArray &goodDocument()
{
    static const QByteArray document =
        R"({"issuer":"https://halden.okta.test","authorization_endpoint":"https://h.test/a",
            "token_endpoint":"https://h.test/t"})";
    return document;
}

const QUrl oktaDocument(u"https://halden.okta.test/.well-known/openid-configuration"_s);

} // namespace

class PreflightChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRequestAnswersForAddressAndDocument();
    void anAddressThatDoesNotAnswerFailsOnTheNetwork_data();
    void anAddressThatDoesNotAnswerFailsOnTheNetwork();
    void aProxySoftensIt();
    void aSignInPageMayAnswerAsItLikes();
    void anUnknownTenantIsTold();
    void metadataBehindAnAddressIsRead();
    void aWrongClockIsTold();
    void onlyHttpsAddressesAreAsked_data();
    void onlyHttpsAddressesAreAsked();
    void onlyTheLastInputCounts();
    void probesSendNothingButAGet();
};

void PreflightChecksTest::oneRequestAnswersForAddressAndDocument()
{
    FakeProbe probe;
    probe.answers.insert(oktaDocument, found(goodDocument()));
    const test::ManualClock clock;
    PreflightChecks checks(probe, clock);
    QSignalSpy finished(&checks, &PreflightChecks::finished);
    checks.run(okta(u"halden.okta.test"_s));
    QVERIFY(checks.isRunning());
    QCOMPARE(checks.results().first().state, State::Running);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(checks.results().size(), 2);
    QCOMPARE(checks.results().at(0).title, u"Address answers over https"_s);
    QCOMPARE(checks.results().at(0).remark, u"in 140 ms"_s);
    QCOMPARE(checks.results().at(1).title, u"Discovery document is complete"_s);
    QCOMPARE(probe.asked.size(), 1);
    QCOMPARE(probe.asked.first().second, qsizetype(128 * 1024));
}

void PreflightChecksTest::anAddressThatDoesNotAnswerFailsOnTheNetwork_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("remark");
    QTest::newRow("dns") << static_cast<int>(Reason::HostNotFound) << u"doesn’t exist in DNS"_s;
    QTest::newRow("refused") << static_cast<int>(Reason::Refused) << u"refuses the connection"_s;
    QTest::newRow("tls") << static_cast<int>(Reason::Tls)
                         << u"has a certificate this computer doesn’t trust"_s;
    QTest::newRow("timeout") << static_cast<int>(Reason::Timeout)
                             << u"doesn’t answer within 10 seconds"_s;
}

void PreflightChecksTest::anAddressThatDoesNotAnswerFailsOnTheNetwork()
{
    QFETCH(int, reason);
    QFETCH(QString, remark);
    const PreflightInput input = okta(u"halden.okta.test"_s);
    const QList<CheckResult> results =
        judge(addressChecks(input).first(), silent(static_cast<Reason>(reason)), input,
              QDateTime::currentDateTimeUtc());
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().title, u"Okta domain"_s);
    QCOMPARE(results.first().remark, remark);
    QCOMPARE(results.first().state, State::Failed);
    QVERIFY2(results.first().network, "a firewall here may be the cause");
}

void PreflightChecksTest::aProxySoftensIt()
{
    const PreflightInput input = okta(u"halden.okta.test"_s);
    for (const ProbeAnswer &answer : {silent(Reason::Timeout, true), silent(Reason::Offline)}) {
        const QList<CheckResult> results =
            judge(addressChecks(input).first(), answer, input, QDateTime::currentDateTimeUtc());
        QCOMPARE(results.first().state, State::Warning);
    }
}

void PreflightChecksTest::aSignInPageMayAnswerAsItLikes()
{
    const PreflightInput input =
        withAddress(u"samlp"_s, u"signInEndpoint"_s, u"https://idp.test/sso"_s);
    const QStringList good{u"1 Sign-in address answers over https in 140 ms"_s};
    for (const int status : {200, 400, 404, 405})
        QCOMPARE(judged(input, found({}, status)), good);
    ProbeAnswer redirect = silent(Reason::Redirected);
    redirect.took = std::chrono::milliseconds(140);
    QCOMPARE(judged(input, redirect), good);
    QCOMPARE(judged(input, found({}, 503)),
             QStringList{u"3 Sign-in address answers with an error (503)"_s});
}

void PreflightChecksTest::anUnknownTenantIsTold()
{
    PreflightInput input = okta(u"halden.example"_s);
    input.strategy = u"waad"_s;
    input.labels = {{u"domain"_s, u"Tenant domain"_s}};
    QCOMPARE(addressChecks(input).first().url,
             QUrl(u"https://login.microsoftonline.com/halden.example/v2.0/.well-known/"
                  "openid-configuration"_s));
    QCOMPARE(judged(input, found("{}", 400)),
             QStringList{u"4 Tenant domain isn’t known to Entra ID"_s});
    QCOMPARE(judged(input, found("{}")), QStringList{u"1 The tenant exists"_s});
    QCOMPARE(judged(input, silent(Reason::Timeout)),
             QStringList{u"3 Tenant domain couldn’t be looked up"_s});
}

void PreflightChecksTest::metadataBehindAnAddressIsRead()
{
    const PreflightInput input =
        withAddress(u"samlp"_s, u"metadataUrl"_s, u"https://idp.test/metadata"_s);
    const QByteArray certificate =
        test::makeCertificate({.rsaBits = 2048, .validToDays = 100}).der().toBase64();
    const QByteArray xml =
        "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"e\">"
        "<IDPSSODescriptor><KeyDescriptor><KeyInfo xmlns=\"http://www.w3.org/2000/09/xmldsig#\">"
        "<X509Data><X509Certificate>"
        + certificate
        + "</X509Certificate></X509Data></KeyInfo></KeyDescriptor><SingleSignOnService "
          "Location=\"https://idp.test/s\" "
          "Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST\"/>"
          "</IDPSSODescriptor></EntityDescriptor>";
    QCOMPARE(judged(input, found(xml)),
             QStringList({u"1 Address answers over https in 140 ms"_s,
                          u"1 Metadata is complete and well formed"_s,
                          u"1 Certificate is valid for 99 more days"_s}));
    QCOMPARE(judged(input, found("<html>Sign in</html>")).last(), u"4 Metadata can’t be used"_s);
    QCOMPARE(judged(input, found({}, 404)).last(), u"4 Metadata is not there (status 404)"_s);
    QCOMPARE(judged(input, silent(Reason::TooLarge)).last(),
             u"4 Metadata answers with more than is allowed"_s);
    QCOMPARE(addressChecks(input).first().most(), qsizetype(1024 * 1024));
}

void PreflightChecksTest::aWrongClockIsTold()
{
    const PreflightInput input =
        withAddress(u"samlp"_s, u"signInEndpoint"_s, u"https://idp.test/sso"_s);
    ProbeAnswer answer = found({});
    answer.receivedAt = QDateTime::currentDateTimeUtc();
    answer.serverTime = answer.receivedAt.addSecs(-360);
    QCOMPARE(judged(input, answer).last(), u"3 This computer’s clock is 6 min ahead"_s);
    answer.serverTime = answer.receivedAt.addSecs(720);
    QCOMPARE(judged(input, answer).last(), u"3 This computer’s clock is 12 min behind"_s);
    answer.serverTime = answer.receivedAt.addSecs(299);
    QCOMPARE(judged(input, answer).size(), 1);
}

void PreflightChecksTest::onlyHttpsAddressesAreAsked_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"", "http://idp.test/sso", "file:///etc/passwd", "idp.test",
                                "https://", "https://user@idp.test/", "javascript:alert(1)"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void PreflightChecksTest::onlyHttpsAddressesAreAsked()
{
    QFETCH(QString, address);
    for (const QString &key :
         {u"signInEndpoint"_s, u"metadataUrl"_s, u"discoveryUrl"_s, u"baseUrl"_s, u"adfsServer"_s})
        QVERIFY(addressChecks(withAddress(u"samlp"_s, key, address)).isEmpty());
}

void PreflightChecksTest::onlyTheLastInputCounts()
{
    FakeProbe probe;
    probe.answers.insert(oktaDocument, found(goodDocument()));
    const test::ManualClock clock;
    PreflightChecks checks(probe, clock);
    QSignalSpy finished(&checks, &PreflightChecks::finished);
    const QUrl old(u"https://old.okta.test/.well-known/openid-configuration"_s);
    checks.run(okta(u"old.okta.test"_s));
    const Completer<ProbeAnswer> late = probe.open.value(old);
    checks.run(okta(u"halden.okta.test"_s));
    QVERIFY(checks.isAbout(okta(u"halden.okta.test"_s)));
    QVERIFY(!checks.isAbout(okta(u"old.okta.test"_s)));
    QTRY_COMPARE(finished.count(), 1);
    late.complete(silent(Reason::Timeout));
    QTest::qWait(20);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(countOf(checks.results(), State::Failed), 0);
}

void PreflightChecksTest::probesSendNothingButAGet()
{
    struct Http final : HttpClient
    {
        HttpRequest last;
        [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
        {
            last = request;
            HttpResponse response;
            response.status = 200;
            response.headers.set("Date", "Sun, 29 Nov 2026 14:00:00 GMT");
            response.body = "x";
            return ready<HttpResponse>(response);
        }
    } http;
    test::ManualClock clock;
    HttpProbe probe(http, clock, nullptr);
    const Result<ProbeAnswer> answer = test::await(probe.get(QUrl(u"https://idp.test/a"_s), 1234));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->serverTime, QDateTime(QDate(2026, 11, 29), QTime(14, 0), Qt::UTC));
    QCOMPARE(http.last.method, QByteArray("GET"));
    QCOMPARE(http.last.maximumAnswer, qsizetype(1234));
    QCOMPARE(http.last.deadline, std::chrono::milliseconds(10'000));
    QCOMPARE(http.last.authorization, Authorization::None);
    QVERIFY(http.last.headers.fields().isEmpty());
    QVERIFY(http.last.body.isEmpty());
}

ORGDESK_TEST(PreflightChecksTest)
#include "PreflightChecksTest.moc"
