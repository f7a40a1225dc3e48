#include "oauth/TokenEndpoint.h"

#include "core/Logging.h"
#include "oauth/Discovery.h"
#include "oauth/JwksCache.h"
#include "oauth/OAuthErrors.h"
#include "oauth/ServerTime.h"
#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! Discovery, key set and token requests with a scripted server.
class TokenEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discoveryIsFetchedOnceForAllCallers();
    void aWrongDiscoveryDocumentIsUntrusted_data();
    void aWrongDiscoveryDocumentIsUntrusted();
    void aFailedDiscoveryIsTriedAgain();
    void theCodeIsExchangedWithTheVerifier();
    void answersThatAreNoTokensAreErrors_data();
    void answersThatAreNoTokensAreErrors();
    void missingScopeAndLifetimeHaveDefaults();
    void aLostAnswerToARenewalIsSentOnceMore();
    void aCodeIsNeverSentTwice();
    void aRenewalWithoutANewRefreshTokenKeepsTheOld();
    void revocationTakesNothingBut200();
    void noRequestLastsForEver();
    void unknownKeysAreFetchedOnceInFiveMinutes();
    void theServersClockIsLearned();

private:
    static HttpHeaders json()
    {
        HttpHeaders headers;
        headers.set("Content-Type", "application/json; charset=utf-8");
        return headers;
    }
    static OidcMetadata server()
    {
        OidcMetadata server;
        server.issuer = u"https://login.example/"_s;
        server.tokenEndpoint = QUrl(u"https://login.example/oauth/token"_s);
        server.revocationEndpoint = QUrl(u"https://login.example/oauth/revoke"_s);
        return server;
    }

    ManualClock m_clock;
};

static const QByteArray goodDiscovery = R"({"issuer":"https://login.example/",
"authorization_endpoint":"https://login.example/authorize",
"token_endpoint":"https://login.example/oauth/token",
"jwks_uri":"https://login.example/.well-known/jwks.json",
"revocation_endpoint":"https://login.example/oauth/revoke"})";

void TokenEndpointTest::discoveryIsFetchedOnceForAllCallers()
{
    FakeHttpClient http;
    ServerTime time(m_clock);
    Discovery discovery(http, time, u"https://login.example/"_s);
    http.expect("GET", "/.well-known/openid-configuration").respond(200, goodDiscovery, json());
    const Future<OidcMetadata> one = discovery.metadata();
    const Future<OidcMetadata> two = discovery.metadata();
    const Result<OidcMetadata> first = await(one);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(await(two));
    QVERIFY_RESULT(await(discovery.metadata()));
    QCOMPARE(first->tokenEndpoint, QUrl(u"https://login.example/oauth/token"_s));
    QVERIFY(!first->issuerParameterSupported);
}

void TokenEndpointTest::aWrongDiscoveryDocumentIsUntrusted_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("issuer without slash")
        << QByteArray("login.example/\",") << QByteArray("login.example\",");
    QTest::newRow("other issuer") << QByteArray("\"https://login.example/\"")
                                  << QByteArray("\"https://evil.example/\"");
    QTest::newRow("token endpoint elsewhere")
        << QByteArray("login.example/oauth/token") << QByteArray("evil.example/oauth/token");
    QTest::newRow("keys elsewhere") << QByteArray("login.example/.well-known/jwks")
                                    << QByteArray("login.example.evil.example/.well-known/jwks");
    QTest::newRow("plain http") << QByteArray("https://login.example/authorize")
                                << QByteArray("http://login.example/authorize");
    QTest::newRow("other port") << QByteArray("login.example/authorize")
                                << QByteArray("login.example:8443/authorize");
    QTest::newRow("user in address") << QByteArray("https://login.example/authorize")
                                     << QByteArray("https://a@login.example/authorize");
    QTest::newRow("revocation elsewhere")
        << QByteArray("login.example/oauth/revoke") << QByteArray("evil.example/oauth/revoke");
    QTest::newRow("no token endpoint") << QByteArray("token_endpoint") << QByteArray("other");
    QTest::newRow("number") << QByteArray("\"https://login.example/authorize\"") << QByteArray("7");
}

void TokenEndpointTest::aWrongDiscoveryDocumentIsUntrusted()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    FakeHttpClient http;
    ServerTime time(m_clock);
    Discovery discovery(http, time, u"https://login.example/"_s);
    QByteArray document = goodDiscovery;
    QVERIFY(document.contains(from));
    document.replace(document.indexOf(from), from.size(), to);
    http.expect("GET", "/.well-known/openid-configuration").respond(200, document, json());
    const Result<OidcMetadata> result = await(discovery.metadata());
    const auto *failure = result.errorAs<SignInFailed>();
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::UntrustedAnswer);
}

void TokenEndpointTest::aFailedDiscoveryIsTriedAgain()
{
    FakeHttpClient http;
    ServerTime time(m_clock);
    Discovery discovery(http, time, u"https://login.example/"_s);
    http.expect("GET", "/.well-known/openid-configuration").respond(503);
    QVERIFY(await(discovery.metadata()).errorAs<ServerError>());
    http.expect("GET", "/.well-known/openid-configuration").respond(200, goodDiscovery, json());
    QVERIFY_RESULT(await(discovery.metadata()));
}

void TokenEndpointTest::theCodeIsExchangedWithTheVerifier()
{
    FakeHttpClient http;
    ServerTime time(m_clock);
    TokenEndpoint tokens(http, time, u"client"_s);
    http.expect("POST", "/oauth/token")
        .withHeader("Content-Type", "application/x-www-form-urlencoded")
        .withoutHeader("Authorization")
        .withBody("grant_type=authorization_code&client_id=client&code=c%2B%2F%3D&"
                  "redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fcallback&code_verifier=verifier")
        .where(u"never repeated"_s,
               [](const HttpRequest &request) { return request.retry == RetryClass::Never; })
        .respond(200,
                 R"({"access_token":"a","token_type":"bearer","expires_in":600,"scope":"openid x",
                     "id_token":"i","refresh_token":"r"})",
                 json());
    const Result<TokenSet> set = await(tokens.exchangeCode(server(),
                                                           {Secret::fromView("c+/="),
                                                            u"http://127.0.0.1:1/callback"_s,
                                                            Secret::fromView("verifier"),
                                                            {u"openid"_s}}));
    QVERIFY_RESULT(set);
    QVERIFY(set->accessToken == Secret::fromView("a"));
    QVERIFY(set->refreshToken == Secret::fromView("r"));
    QCOMPARE(set->grantedScopes, (QStringList{u"openid"_s, u"x"_s}));
    QCOMPARE(set->lifetime, std::chrono::seconds(600));
}

void TokenEndpointTest::answersThatAreNoTokensAreErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); // Index of the expected alternative of Error.
    const auto row = [](const char *name, int status, const char *type, const char *body,
                        const Error &kind) {
        QTest::newRow(name) << status << QByteArray(type) << QByteArray(body)
                            << static_cast<int>(kind.index());
    };
    constexpr const char *jsonType = "application/json";
    row("page", 200, "text/html", "<html>", NetworkError{});
    row("no type", 200, "", "{}", NetworkError{});
    row("redirect", 302, "text/html", "", NetworkError{});
    row("proxy", 407, "text/html", "<html>", NetworkError{});
    row("no JSON", 200, jsonType, "{", ProtocolError{});
    row("array", 200, jsonType, "[]", ProtocolError{});
    row("no access token", 200, jsonType, R"({"token_type":"Bearer","id_token":"i"})",
        ProtocolError{});
    row("empty access token", 200, jsonType,
        R"({"access_token":"","token_type":"Bearer","id_token":"i"})", ProtocolError{});
    row("no type of token", 200, jsonType, R"({"access_token":"a","id_token":"i"})",
        ProtocolError{});
    row("no ID token", 200, jsonType, R"({"access_token":"a","token_type":"Bearer"})",
        ProtocolError{});
    row("foreign type of token", 200, jsonType,
        R"({"access_token":"a","token_type":"DPoP","id_token":"i"})", SignInFailed{});
    row("201", 201, jsonType, R"({"access_token":"a","token_type":"Bearer","id_token":"i"})",
        ProtocolError{});
    row("invalid_grant", 403, jsonType, R"({"error":"invalid_grant"})", OAuthError{});
    row("error with 200", 200, jsonType, R"({"error":"invalid_grant"})", OAuthError{});
    row("invalid_client", 401, jsonType, R"({"error":"invalid_client"})", SignInFailed{});
    row("429", 429, jsonType, R"({"error":"too_many_requests"})", RateLimited{});
    row("500", 500, jsonType, R"({"error":"server_error"})", ServerError{});
    row("503 page", 503, "text/html", "<html>", ServerError{});
}

void TokenEndpointTest::answersThatAreNoTokensAreErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    FakeHttpClient http;
    ServerTime time(m_clock);
    TokenEndpoint tokens(http, time, u"client"_s);
    HttpHeaders headers;
    if (!type.isEmpty())
        headers.set("Content-Type", type);
    http.expect("POST", "/oauth/token").respond(status, body, headers);
    const Result<TokenSet> set = await(tokens.exchangeCode(server(), {}));
    QVERIFY(!set);
    QCOMPARE(static_cast<int>(set.error().index()), kind);
}

void TokenEndpointTest::missingScopeAndLifetimeHaveDefaults()
{
    FakeHttpClient http;
    ServerTime time(m_clock);
    TokenEndpoint tokens(http, time, u"client"_s);
    http.expect("POST", "/oauth/token")
        .respond(200, R"({"access_token":"a","token_type":"Bearer","id_token":"i"})", json());
    CodeExchange exchange;
    exchange.askedScopes = {u"openid"_s, u"y"_s};
    const Result<TokenSet> set = await(tokens.exchangeCode(server(), exchange));
    QVERIFY_RESULT(set);
    QCOMPARE(set->grantedScopes, exchange.askedScopes);
    QCOMPARE(set->lifetime, std::chrono::seconds(300));
    QVERIFY(set->refreshToken.isEmpty());
}

static NetworkError lostAnswer()
{
    NetworkError error;
    error.reason = NetworkError::Reason::Interrupted;
    error.mayHaveArrived = true;
    return error;
}

void TokenEndpointTest::aLostAnswerToARenewalIsSentOnceMore()
{
    FakeHttpClient http;
    ServerTime time(m_clock);
    TokenEndpoint tokens(http, time, u"client"_s);
    http.expect("POST", "/oauth/token").fail(lostAnswer());
    http.expect("POST", "/oauth/token")
        .withBody("grant_type=refresh_token&client_id=client&refresh_token=r1")
        .respond(200, R"({"access_token":"a","token_type":"Bearer","refresh_token":"r2"})", json());
    const Result<TokenSet> set = await(tokens.refresh(server(), Secret::fromView("r1"), {}));
    QVERIFY_RESULT(set);
    QVERIFY(set->refreshToken == Secret::fromView("r2"));
    http.expect("POST", "/oauth/token").fail(lostAnswer());
    http.expect("POST", "/oauth/token").fail(lostAnswer());
    QVERIFY(await(tokens.refresh(server(), Secret::fromView("r2"), {})).errorAs<NetworkError>());
    // A connection that never opened is not a lost answer.
    NetworkError refused;
    refused.reason = NetworkError::Reason::Refused;
    http.expect("POST", "/oauth/token").fail(refused);
    QVERIFY(await(tokens.refresh(server(), Secret::fromView("r2"), {})).errorAs<NetworkError>());
}

void TokenEndpointTest::aCodeIsNeverSentTwice()
{
    FakeHttpClient http;
    ServerTime time(m_clock);
    TokenEndpoint tokens(http, time, u"client"_s);
    http.expect("POST", "/oauth/token").fail(lostAnswer());
    QVERIFY(await(tokens.exchangeCode(server(), {})).errorAs<NetworkError>());
}

void TokenEndpointTest::aRenewalWithoutANewRefreshTokenKeepsTheOld()
{
    FakeHttpClient http;
    ServerTime time(m_clock);
    TokenEndpoint tokens(http, time, u"client"_s);
    http.expect("POST", "/oauth/token")
        .respond(200, R"({"access_token":"a","token_type":"Bearer"})", json());
    const Result<TokenSet> set = await(tokens.refresh(server(), Secret::fromView("r1"), {u"s"_s}));
    QVERIFY_RESULT(set);
    QVERIFY(set->refreshToken == Secret::fromView("r1"));
    QCOMPARE(set->grantedScopes, QStringList{u"s"_s});
}

void TokenEndpointTest::revocationTakesNothingBut200()
{
    FakeHttpClient http;
    ServerTime time(m_clock);
    TokenEndpoint tokens(http, time, u"client"_s);
    http.expect("POST", "/oauth/revoke").withBody("client_id=client&token=r").respond(200);
    QVERIFY_RESULT(await(tokens.revoke(server(), Secret::fromView("r"))));
    http.expect("POST", "/oauth/revoke").respond(503);
    QVERIFY(await(tokens.revoke(server(), Secret::fromView("r"))).errorAs<ServerError>());
    QVERIFY_RESULT(await(tokens.revoke(server(), Secret())));
    OidcMetadata without = server();
    without.revocationEndpoint.clear();
    QVERIFY_RESULT(await(tokens.revoke(without, Secret::fromView("r"))));
}

void TokenEndpointTest::noRequestLastsForEver()
{
    FakeHttpClient http;
    ServerTime time(m_clock);
    TokenEndpoint tokens(http, time, u"client"_s);
    const auto lasts = [](int seconds) {
        return [seconds](const HttpRequest &request) {
            return request.deadline == std::chrono::seconds(seconds)
                && request.maximumAnswer == 64 * 1024;
        };
    };
    http.expect("POST", "/oauth/token").where(u"20 s, 64 KiB"_s, lasts(20));
    http.expect("POST", "/oauth/token").where(u"20 s, 64 KiB"_s, lasts(20));
    http.expect("POST", "/oauth/revoke").where(u"5 s, 64 KiB"_s, lasts(5));
    QVERIFY(!await(tokens.exchangeCode(server(), {})));
    QVERIFY(!await(tokens.refresh(server(), Secret::fromView("r"), {})));
    QVERIFY_RESULT(await(tokens.revoke(server(), Secret::fromView("r"))));
    Discovery discovery(http, time, u"https://login.example/"_s);
    http.expect("GET", "/.well-known/openid-configuration").where(u"20 s, 64 KiB"_s, lasts(20));
    QVERIFY(!await(discovery.metadata()));
}

void TokenEndpointTest::unknownKeysAreFetchedOnceInFiveMinutes()
{
    FakeHttpClient http;
    JwksCache cache(http, m_clock);
    const QUrl uri(u"https://login.example/jwks"_s);
    const auto never = [](const JwksCache::Keys &) { return false; };
    const auto always = [](const JwksCache::Keys &) { return true; };
    const auto expectFetch = [&http] {
        http.expect("GET", "/jwks").respond(200, R"({"keys":[]})", json());
    };
    expectFetch();
    const Future<JwksCache::Keys> one = cache.keys(uri, always);
    const Future<JwksCache::Keys> two = cache.keys(uri, always);
    QVERIFY_RESULT(await(one));
    QVERIFY_RESULT(await(two));
    QVERIFY_RESULT(await(cache.keys(uri, always)));
    expectFetch(); // An unknown key: once more, …
    QVERIFY_RESULT(await(cache.keys(uri, never)));
    for (int i = 0; i < 50; ++i) // … but a flood of them fetches nothing.
        QVERIFY_RESULT(await(cache.keys(uri, never)));
    m_clock.advance(std::chrono::minutes(6));
    expectFetch();
    QVERIFY_RESULT(await(cache.keys(uri, never)));
    m_clock.advance(std::chrono::minutes(11));
    expectFetch(); // Too old.
    QVERIFY_RESULT(await(cache.keys(uri, always)));
}

void TokenEndpointTest::theServersClockIsLearned()
{
    ManualClock clock; // Wed, 18 Nov 2026 14:32:00 GMT
    ServerTime time(clock);
    HttpResponse response;
    response.headers.set("Date", "Wed, 18 Nov 2026 14:42:00 GMT");
    time.learn(response.headers);
    QCOMPARE(time.offset(), std::chrono::seconds(600));
    QVERIFY(time.isSkewed());
    QCOMPARE(time.now(), clock.now().addSecs(600));
    response.headers.set("Date", "yesterday");
    time.learn(response.headers);
    QCOMPARE(time.offset(), std::chrono::seconds(600));
    response.headers.set("Date", "Wed, 18 Nov 2026 14:31:00 GMT");
    time.learn(response.headers);
    QVERIFY(!time.isSkewed());
}

ORGDESK_TEST(TokenEndpointTest)
#include "TokenEndpointTest.moc"
