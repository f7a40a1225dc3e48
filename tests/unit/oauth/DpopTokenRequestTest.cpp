#include "core/Json.h"
#include "oauth/Base64Url.h"
#include "oauth/ServerTime.h"
#include "oauth/TokenEndpoint.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! Token requests with proofs, and a scripted server that challenges them.
class DpopTokenRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeyNoProofIsSent();
    void theCodeExchangeAnswersANonceChallengeOnce();
    void theNextRequestHasTheNonceOfTheLastAnswer();
    void anEndlessChallengerIsGivenUp();
    void aChallengeWithoutANonceIsAnError();
    void theSchemeIsWhatTheAnswerSays_data();
    void theSchemeIsWhatTheAnswerSays();
    void aLostAnswerIsFollowedByAProofOfItsOwn();
    void aLostAnswerToACodeIsNeverSentAgain();
    void aRefusedProofCorrectsTheClockOnce();
    void aCodeIsNotSentAgainForTheClock();
    void aRevocationTeachesTheNonce();

private:
    static HttpHeaders json(const QByteArray &nonce = {})
    {
        HttpHeaders headers;
        headers.set("Content-Type", "application/json");
        if (!nonce.isEmpty())
            headers.set("DPoP-Nonce", nonce);
        return headers;
    }
    static QByteArray tokens(const QByteArray &type = "DPoP")
    {
        return QByteArray(R"({"access_token":"a","refresh_token":"r2","id_token":"i",
                              "token_type":"%1"})")
            .replace("%1", type);
    }
    static OidcMetadata server()
    {
        OidcMetadata server;
        server.tokenEndpoint = QUrl(u"https://login.example/oauth/token?tenant=1"_s);
        server.revocationEndpoint = QUrl(u"https://login.example/oauth/revoke"_s);
        return server;
    }
    static NetworkError lost()
    {
        NetworkError error;
        error.reason = NetworkError::Reason::Interrupted;
        error.mayHaveArrived = true;
        return error;
    }
    FakeHttpClient::Expectation &expectToken()
    {
        return m_http->expect("POST", "/oauth/token?tenant=1");
    }
    void challenge(const QByteArray &nonce)
    {
        expectToken().respond(400, R"({"error":"use_dpop_nonce"})", json(nonce));
    }
    Result<TokenSet> exchange()
    {
        CodeExchange exchange;
        exchange.code = Secret::fromView("c");
        exchange.key = m_key;
        return await(m_tokens->exchangeCode(server(), exchange));
    }
    Result<TokenSet> refresh()
    {
        return await(m_tokens->refresh(server(), Secret::fromView("r1"), {}, m_key));
    }
    static QByteArray textIn(const Json &object, const char *name)
    {
        return QByteArray::fromStdString(object.at(name).get<std::string>());
    }
    //! Claims of the proof in the request of this number.
    [[nodiscard]] Json claims(int request) const
    {
        const QByteArray proof = m_http->requests().at(request).headers.value("DPoP");
        return Json::parse(decodeBase64Url(proof.split('.').value(1)).value().toStdString());
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_time = std::make_unique<ServerTime>(*m_clock);
        m_http = std::make_unique<FakeHttpClient>();
        m_tokens = std::make_unique<TokenEndpoint>(*m_http, *m_time, u"client"_s);
        m_key = DpopKey::create();
    }
    void cleanup() { m_http.reset(); }

private:
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ServerTime> m_time;
    std::unique_ptr<FakeHttpClient> m_http;
    std::unique_ptr<TokenEndpoint> m_tokens;
    DpopKey m_key;
};

void DpopTokenRequestTest::withoutAKeyNoProofIsSent()
{
    m_key = {};
    expectToken().withoutHeader("DPoP").respond(200, tokens("Bearer"), json());
    QVERIFY_RESULT(exchange());
    expectToken().withoutHeader("DPoP").respond(400, R"({"error":"use_dpop_nonce"})", json("n"));
    QVERIFY(refresh().errorAs<OAuthError>());
}

void DpopTokenRequestTest::theCodeExchangeAnswersANonceChallengeOnce()
{
    challenge("n1");
    expectToken().respond(200, tokens(), json("n2"));
    const Result<TokenSet> set = exchange();
    QVERIFY_RESULT(set);
    QVERIFY(set->scheme == TokenScheme::DPoP);
    QVERIFY(m_http->requests()[0].body == m_http->requests()[1].body);
    QCOMPARE(textIn(claims(0), "htm"), QByteArray("POST"));
    QCOMPARE(textIn(claims(0), "htu"), QByteArray("https://login.example/oauth/token"));
    QVERIFY(!claims(0).contains("nonce"));
    QVERIFY(!claims(0).contains("ath"));
    QCOMPARE(textIn(claims(1), "nonce"), QByteArray("n1"));
    QVERIFY(claims(0).at("jti") != claims(1).at("jti"));
}

void DpopTokenRequestTest::theNextRequestHasTheNonceOfTheLastAnswer()
{
    expectToken().respond(200, tokens(), json("n1"));
    QVERIFY_RESULT(exchange());
    expectToken().respond(503, {}, json("n2"));
    QVERIFY(!refresh());
    expectToken().respond(200, tokens(), json());
    QVERIFY_RESULT(refresh());
    QCOMPARE(textIn(claims(1), "nonce"), QByteArray("n1"));
    QCOMPARE(textIn(claims(2), "nonce"), QByteArray("n2"));
    m_tokens->forgetNonces();
    expectToken().respond(200, tokens(), json());
    QVERIFY_RESULT(refresh());
    QVERIFY(!claims(3).contains("nonce"));
}

void DpopTokenRequestTest::anEndlessChallengerIsGivenUp()
{
    for (const char *nonce : {"n1", "n2"})
        challenge(nonce);
    const Result<TokenSet> set = exchange();
    QVERIFY(set.errorAs<OAuthError>());
    QCOMPARE(set.errorAs<OAuthError>()->code, u"use_dpop_nonce"_s);
    for (const char *nonce : {"n3", "n4"})
        challenge(nonce);
    QVERIFY(refresh().errorAs<OAuthError>());
}

void DpopTokenRequestTest::aChallengeWithoutANonceIsAnError()
{
    challenge({});
    QVERIFY(exchange().errorAs<OAuthError>());
    challenge("not usable");
    QVERIFY(exchange().errorAs<OAuthError>());
}

void DpopTokenRequestTest::theSchemeIsWhatTheAnswerSays_data()
{
    QTest::addColumn<bool>("proved");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bound") << true << QByteArray("DPoP") << u"dpop"_s;
    QTest::newRow("any case") << true << QByteArray("dpop") << u"dpop"_s;
    QTest::newRow("downgrade") << true << QByteArray("bearer") << u"bearer"_s;
    QTest::newRow("bearer") << false << QByteArray("Bearer") << u"bearer"_s;
    QTest::newRow("bound without asking") << false << QByteArray("DPoP") << u"refused"_s;
    QTest::newRow("unknown") << true << QByteArray("mac") << u"refused"_s;
    QTest::newRow("empty") << true << QByteArray("") << u"refused"_s;
}

void DpopTokenRequestTest::theSchemeIsWhatTheAnswerSays()
{
    QFETCH(bool, proved);
    QFETCH(QByteArray, type);
    QFETCH(QString, expected);
    if (!proved)
        m_key = {};
    expectToken().respond(200, tokens(type), json());
    const Result<TokenSet> set = exchange();
    const QString got = !set               ? u"refused"_s
        : set->scheme == TokenScheme::DPoP ? u"dpop"_s
                                           : u"bearer"_s;
    QCOMPARE(got, expected);
    QVERIFY(set || set.errorAs<SignInFailed>());
}

void DpopTokenRequestTest::aLostAnswerIsFollowedByAProofOfItsOwn()
{
    expectToken().fail(lost());
    challenge("n1");
    expectToken().respond(200, tokens(), json());
    QVERIFY_RESULT(refresh());
    QVERIFY(claims(0).at("jti") != claims(1).at("jti"));
    QCOMPARE(textIn(claims(2), "nonce"), QByteArray("n1"));
}

void DpopTokenRequestTest::aLostAnswerToACodeIsNeverSentAgain()
{
    challenge("n1");
    expectToken().fail(lost());
    QVERIFY(exchange().errorAs<NetworkError>());
}

void DpopTokenRequestTest::aRefusedProofCorrectsTheClockOnce()
{
    HttpHeaders refused = json();
    refused.set("Date", "Wed, 18 Nov 2026 14:42:00 GMT"); // Ten minutes ahead of the test's clock.
    expectToken().respond(400, R"({"error":"invalid_dpop_proof"})", refused);
    expectToken().respond(200, tokens(), json());
    QVERIFY_RESULT(refresh());
    const auto difference = claims(1).at("iat").get<qint64>() - claims(0).at("iat").get<qint64>();
    QCOMPARE(difference, qint64(600));
    for (int i = 0; i < 2; ++i)
        expectToken().respond(400, R"({"error":"invalid_dpop_proof"})", json());
    QCOMPARE(refresh().errorAs<OAuthError>()->code, u"invalid_dpop_proof"_s);
}

void DpopTokenRequestTest::aCodeIsNotSentAgainForTheClock()
{
    expectToken().respond(400, R"({"error":"invalid_dpop_proof"})", json());
    QVERIFY(exchange().errorAs<OAuthError>());
}

void DpopTokenRequestTest::aRevocationTeachesTheNonce()
{
    m_http->expect("POST", "/oauth/revoke").withoutHeader("DPoP").respond(200, {}, json("n7"));
    QVERIFY_RESULT(await(m_tokens->revoke(server(), Secret::fromView("r"))));
    expectToken().respond(200, tokens(), json());
    QVERIFY_RESULT(refresh());
    QCOMPARE(textIn(claims(1), "nonce"), QByteArray("n7"));
}

ORGDESK_TEST(DpopTokenRequestTest)
#include "DpopTokenRequestTest.moc"
