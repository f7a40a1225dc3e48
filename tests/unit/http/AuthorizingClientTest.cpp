#include "http/AuthorizingClient.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

namespace {

// Tokens "t1", "t2", …; callers who come while a renewal runs share it.
class FakeTokens final : public AccessTokens
{
public:
    Future<RequestAuthorization> authorize(const QByteArray &method, const QUrl &url,
                                           Authorization kind) override
    {
        asked << QString::fromUtf8(method) + u' ' + url.path()
                + (kind == Authorization::Elevated ? u" elevated"_s : QString());
        if (failure)
            return ready<RequestAuthorization>(*failure);
        RequestAuthorization authorization;
        authorization.generation = generation;
        authorization.headers.set("Authorization",
                                  QByteArray("Bearer t" + QByteArray::number(generation)));
        if (proves)
            authorization.headers.set("DPoP", QByteArray("proof with " + nonce));
        return ready<RequestAuthorization>(authorization);
    }

    Future<Done> renew(quint64 refused) override
    {
        if (refused != generation)
            return ready<Done>(Done{});
        if (!m_running) {
            ++renewals;
            m_running = Completer<Done>();
            QTimer::singleShot(5, &m_context, [this] {
                if (!renewalFailure)
                    ++generation;
                const Completer<Done> running = *std::exchange(m_running, std::nullopt);
                running.complete(renewalFailure ? Result<Done>(*renewalFailure)
                                                : Result<Done>(Done{}));
            });
        }
        return m_running->future();
    }

    bool isOurs(const QUrl &url) const override { return url.host() == u"a.example"; }

    void observe(const QUrl &, const HttpHeaders &headers) override
    {
        if (headers.contains("DPoP-Nonce"))
            nonce = headers.value("DPoP-Nonce");
    }

    quint64 generation = 1;
    int renewals = 0;
    bool proves = false;
    QByteArray nonce;
    QStringList asked;
    std::optional<Error> failure;
    std::optional<Error> renewalFailure;

private:
    std::optional<Completer<Done>> m_running;
    QObject m_context;
};

HttpHeaders challenge(const QByteArray &value)
{
    HttpHeaders headers;
    headers.set("WWW-Authenticate", value);
    return headers;
}

} // namespace

class AuthorizingClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsPutOnTheRequest();
    void requestWithoutAuthorizationIsLeftAlone();
    void foreignAddressNeverSeesAToken();
    void refusedTokenIsRenewedOnce_data();
    void refusedTokenIsRenewedOnce();
    void writeIsSentAgainToo();
    void secondRefusalIsGivenBack();
    void otherAnswersAreGivenBack_data();
    void otherAnswersAreGivenBack();
    void concurrent401sShareOneRenewal();
    void failedRenewalLeavesNothingOpen();
    void failedAuthorizationSendsNothing();
    void aRefusedElevatedTokenIsAskedForAgain();
    void nonceIsUsedOnce();
    void writeIsSentAgainWithTheNonce();
    void challengeOfTheOtherSchemeIsLeftAlone();
    void refusedProofIsMadeAnewOnce();
    void nonceThenRenewalTakesThreeSends();
    void endlessChallengerIsGivenBack();
    void transportErrorPassesThrough();
    void destroyedClientCancels();

private:
    static HttpRequest request(const QByteArray &method = "GET",
                               Authorization authorization = Authorization::Base)
    {
        HttpRequest result;
        result.method = method;
        result.url = QUrl(u"https://a.example/a"_s);
        result.authorization = authorization;
        return result;
    }
};

void AuthorizingClientTest::tokenIsPutOnTheRequest()
{
    FakeHttpClient http;
    http.expect("GET", "/a")
        .withHeader("Authorization", "Bearer t1")
        .withHeader("Accept", "x")
        .respond(200);
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    HttpRequest sent = request();
    sent.headers.set("Accept", "x");
    sent.headers.set("authorization", "Bearer old"); // replaced, not doubled
    const auto result = await(client.send(sent));
    QVERIFY_RESULT(result);
    QCOMPARE(result->sends, 1);
    QCOMPARE(http.requests().constFirst().headers.values("Authorization").size(), 1);
    QCOMPARE(tokens.asked, QStringList{u"GET /a"_s});
}

void AuthorizingClientTest::requestWithoutAuthorizationIsLeftAlone()
{
    FakeHttpClient http;
    http.expect("GET", "/a").withoutHeader("Authorization").respond(401);
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    QCOMPARE(await(client.send(request("GET", Authorization::None)))->status, 401);
    QVERIFY(tokens.asked.isEmpty());
    QCOMPARE(tokens.renewals, 0);
}

void AuthorizingClientTest::foreignAddressNeverSeesAToken()
{
    FakeHttpClient http;
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    HttpRequest sent = request();
    sent.url = QUrl(u"https://evil.example/a"_s);
    QVERIFY(await(client.send(sent)).errorAs<ProtocolError>());
    QVERIFY(tokens.asked.isEmpty());
    QVERIFY(http.requests().isEmpty());
}

void AuthorizingClientTest::refusedTokenIsRenewedOnce_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no error") << QByteArray("Bearer realm=\"x\"");
    QTest::newRow("invalid_token") << QByteArray("Bearer error=\"invalid_token\"");
    QTest::newRow("second scheme") << QByteArray("Basic, DPoP error=invalid_token");
    QTest::newRow("only the realm")
        << QByteArray("Bearer realm=\"insufficient_user_authentication\"");
}

void AuthorizingClientTest::refusedTokenIsRenewedOnce()
{
    QFETCH(QByteArray, challenge);
    FakeHttpClient http;
    http.expect("GET", "/a")
        .withHeader("Authorization", "Bearer t1")
        .respond(401, {}, challenge.isEmpty() ? HttpHeaders() : test::challenge(challenge));
    http.expect("GET", "/a").withHeader("Authorization", "Bearer t2").respond(200, "x");
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    const auto result = await(client.send(request()));
    QVERIFY_RESULT(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(result->sends, 2);
    QCOMPARE(tokens.renewals, 1);
}

void AuthorizingClientTest::writeIsSentAgainToo()
{
    FakeHttpClient http;
    http.expect("POST", "/a").withBody("{}").respond(401);
    http.expect("POST", "/a").withBody("{}").withHeader("Authorization", "Bearer t2").respond(201);
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    HttpRequest sent = request("POST");
    sent.body = Secret::fromView("{}");
    QCOMPARE(await(client.send(sent))->status, 201);
}

void AuthorizingClientTest::secondRefusalIsGivenBack()
{
    FakeHttpClient http;
    http.expect("GET", "/a").respond(401, {}, challenge("Bearer error=\"invalid_token\""));
    http.expect("GET", "/a").respond(401, "second", challenge("Bearer error=\"invalid_token\""));
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    const auto result = await(client.send(request()));
    QVERIFY_RESULT(result);
    QCOMPARE(result->status, 401);
    QCOMPARE(result->body, QByteArray("second"));
    QCOMPARE(result->sends, 2);
    QCOMPARE(tokens.renewals, 1);
}

void AuthorizingClientTest::otherAnswersAreGivenBack_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("step-up") << 401
                             << QByteArray(
                                    "Bearer error=\"insufficient_user_authentication\", max_age=0");
    QTest::newRow("invalid_request") << 401 << QByteArray("Bearer error=\"invalid_request\"");
    QTest::newRow("nonce without a nonce") << 401 << QByteArray("DPoP error=\"use_dpop_nonce\"");
    QTest::newRow("scope") << 403 << QByteArray("Bearer error=\"insufficient_scope\"");
    QTest::newRow("403 with invalid_token") << 403 << QByteArray("Bearer error=\"invalid_token\"");
    QTest::newRow("429") << 429 << QByteArray("Bearer");
}

void AuthorizingClientTest::otherAnswersAreGivenBack()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    FakeHttpClient http;
    http.expect("GET", "/a").respond(status, {}, test::challenge(challenge));
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    const auto result = await(client.send(request()));
    QVERIFY_RESULT(result);
    QCOMPARE(result->status, status);
    QCOMPARE(result->sends, 1);
    QCOMPARE(tokens.renewals, 0);
}

void AuthorizingClientTest::concurrent401sShareOneRenewal()
{
    FakeHttpClient http;
    for (int i = 0; i < 3; ++i)
        http.expect("GET", "/a").withHeader("Authorization", "Bearer t1").respond(401);
    for (int i = 0; i < 3; ++i)
        http.expect("GET", "/a").withHeader("Authorization", "Bearer t2").respond(200);
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    QList<Future<HttpResponse>> futures;
    for (int i = 0; i < 3; ++i)
        futures << client.send(request());
    for (const auto &future : futures)
        QCOMPARE(await(future)->status, 200);
    QCOMPARE(tokens.renewals, 1);
    QCOMPARE(http.requests().size(), 6);
}

void AuthorizingClientTest::failedRenewalLeavesNothingOpen()
{
    FakeHttpClient http;
    http.expect("POST", "/a").respond(401);
    FakeTokens tokens;
    tokens.renewalFailure =
        NetworkError{u"a.example"_s, NetworkError::Reason::Interrupted, {}, true, {}};
    AuthorizingClient client(http, tokens);
    const auto result = await(client.send(request("POST")));
    QVERIFY(result.errorAs<NetworkError>());
    QVERIFY(!result.errorAs<NetworkError>()->mayHaveArrived);

    http.expect("POST", "/a").respond(401);
    tokens.renewalFailure = SignInRequired{SignInRequired::Reason::Expired};
    QVERIFY(await(client.send(request("POST"))).errorAs<SignInRequired>());
}

void AuthorizingClientTest::failedAuthorizationSendsNothing()
{
    FakeHttpClient http;
    FakeTokens tokens;
    tokens.failure = NetworkError{u"a.example"_s, NetworkError::Reason::Timeout, {}, true, {}};
    AuthorizingClient client(http, tokens);
    const auto result = await(client.send(request("DELETE")));
    QVERIFY(result.errorAs<NetworkError>());
    QVERIFY(!result.errorAs<NetworkError>()->mayHaveArrived);
    QVERIFY(http.requests().isEmpty());
}

void AuthorizingClientTest::aRefusedElevatedTokenIsAskedForAgain()
{
    FakeHttpClient http;
    http.expect("DELETE", "/a").respond(401, {}, challenge("Bearer error=\"invalid_token\""));
    FakeTokens tokens;
    tokens.renewalFailure = StepUpRequired{};
    AuthorizingClient client(http, tokens);
    const auto result = await(client.send(request("DELETE", Authorization::Elevated)));
    QVERIFY(result.errorAs<StepUpRequired>());
    QCOMPARE(tokens.asked, QStringList{u"DELETE /a elevated"_s});
    QCOMPARE(http.requests().size(), 1);
}

void AuthorizingClientTest::nonceIsUsedOnce()
{
    FakeHttpClient http;
    HttpHeaders headers = challenge("DPoP error=\"use_dpop_nonce\"");
    headers.set("DPoP-Nonce", "n1");
    http.expect("GET", "/a").withHeader("DPoP", "proof with ").respond(401, {}, headers);
    http.expect("GET", "/a").withHeader("DPoP", "proof with n1").respond(200);
    FakeTokens tokens;
    tokens.proves = true;
    AuthorizingClient client(http, tokens);
    const auto result = await(client.send(request()));
    QCOMPARE(result->status, 200);
    QCOMPARE(result->sends, 2);
    QCOMPARE(tokens.renewals, 0);
    QCOMPARE(tokens.asked.size(), 2); // a fresh proof for each send
}

void AuthorizingClientTest::nonceThenRenewalTakesThreeSends()
{
    FakeHttpClient http;
    HttpHeaders headers = challenge("DPoP error=\"use_dpop_nonce\"");
    headers.set("DPoP-Nonce", "n1");
    http.expect("GET", "/a").respond(401, {}, headers);
    http.expect("GET", "/a").respond(401, {}, challenge("DPoP error=\"invalid_token\""));
    http.expect("GET", "/a").withHeader("Authorization", "Bearer t2").respond(200);
    FakeTokens tokens;
    tokens.proves = true;
    AuthorizingClient client(http, tokens);
    QCOMPARE(await(client.send(request()))->sends, 3);
}

void AuthorizingClientTest::endlessChallengerIsGivenBack()
{
    FakeHttpClient http;
    HttpHeaders headers = challenge("DPoP error=\"use_dpop_nonce\"");
    headers.set("DPoP-Nonce", "n1");
    for (int i = 0; i < 2; ++i)
        http.expect("GET", "/a").respond(401, {}, headers);
    FakeTokens tokens;
    tokens.proves = true;
    AuthorizingClient client(http, tokens);
    QCOMPARE(await(client.send(request()))->status, 401);
}

void AuthorizingClientTest::writeIsSentAgainWithTheNonce()
{
    FakeHttpClient http;
    HttpHeaders headers = challenge("DPoP error=\"use_dpop_nonce\"");
    headers.set("DPoP-Nonce", "n1");
    http.expect("POST", "/a").withBody("{}").respond(401, {}, headers);
    http.expect("POST", "/a").withBody("{}").withHeader("DPoP", "proof with n1").respond(201);
    FakeTokens tokens;
    tokens.proves = true;
    AuthorizingClient client(http, tokens);
    HttpRequest sent = request("POST", Authorization::Elevated);
    sent.body = Secret::fromView("{}");
    QCOMPARE(await(client.send(sent))->status, 201);
    // Only the server's word that it did not run brings it twice: a lost answer does not.
    http.expect("POST", "/a")
        .fail(NetworkError{u"a.example"_s, NetworkError::Reason::Interrupted, {}, true, {}});
    QVERIFY(await(client.send(sent)).errorAs<NetworkError>());
}

void AuthorizingClientTest::challengeOfTheOtherSchemeIsLeftAlone()
{
    FakeHttpClient http;
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    HttpHeaders headers = challenge("DPoP error=\"use_dpop_nonce\"");
    headers.set("DPoP-Nonce", "n1");
    http.expect("GET", "/a").respond(401, {}, headers); // There is nothing to prove.
    QCOMPARE(await(client.send(request()))->sends, 1);
    tokens.proves = true;
    headers.set("WWW-Authenticate",
                "Bearer error=\"invalid_token\", DPoP algs=\"ES256\", error=\"use_dpop_nonce\"");
    http.expect("GET", "/a").respond(401, {}, headers);
    http.expect("GET", "/a").withHeader("DPoP", "proof with n1").respond(200);
    QCOMPARE(await(client.send(request()))->status, 200);
    headers.set("WWW-Authenticate", "DPoP realm=\"use_dpop_nonce\"");
    http.expect("GET", "/a").respond(401, {}, headers); // An ordinary refusal.
    http.expect("GET", "/a").withHeader("Authorization", "Bearer t2").respond(200);
    QCOMPARE(await(client.send(request()))->status, 200);
    QCOMPARE(tokens.renewals, 1);
}

void AuthorizingClientTest::refusedProofIsMadeAnewOnce()
{
    FakeHttpClient http;
    FakeTokens tokens;
    tokens.proves = true;
    AuthorizingClient client(http, tokens);
    const HttpHeaders headers = challenge("DPoP error=\"invalid_dpop_proof\"");
    http.expect("PATCH", "/a").respond(401, {}, headers);
    http.expect("PATCH", "/a").respond(200);
    QCOMPARE(await(client.send(request("PATCH")))->status, 200);
    for (int i = 0; i < 2; ++i)
        http.expect("PATCH", "/a").respond(401, {}, headers);
    QCOMPARE(await(client.send(request("PATCH")))->status, 401);
    QCOMPARE(tokens.renewals, 0);
}

void AuthorizingClientTest::transportErrorPassesThrough()
{
    FakeHttpClient http;
    http.expect("POST", "/a")
        .fail(NetworkError{u"a.example"_s, NetworkError::Reason::Interrupted, {}, true, {}});
    FakeTokens tokens;
    AuthorizingClient client(http, tokens);
    const auto result = await(client.send(request("POST")));
    QVERIFY(result.errorAs<NetworkError>());
    QVERIFY(result.errorAs<NetworkError>()->mayHaveArrived);
}

void AuthorizingClientTest::destroyedClientCancels()
{
    FakeHttpClient http;
    const auto held = http.expect("GET", "/a").hold();
    FakeTokens tokens;
    auto client = std::make_unique<AuthorizingClient>(http, tokens);
    const auto future = client->send(request());
    QTRY_COMPARE(http.requests().size(), 1);
    client.reset();
    held.complete(HttpResponse{});
    QVERIFY(await(future).errorAs<Cancelled>());
}

ORGDESK_TEST(AuthorizingClientTest)

} // namespace orgdesk::test

#include "AuthorizingClientTest.moc"
