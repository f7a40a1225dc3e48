#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Json = nlohmann::json;

//! Nonsense at the endpoints of the authorization server: always an answer, never a 500.
class SandboxHostileFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void randomParametersAreAnswered();
    void randomProofsAreAnswered();
    void parametersThatAreNoUtf8AreRefused();

private:
    template<std::size_t size>
    QByteArray any(const char *const (&values)[size])
    {
        return values[m_random.bounded(int(size))];
    }
    QByteArray parameters();
    QByteArray proof();

    SandboxClient m_sandbox;
    QRandomGenerator m_random{20261125};
};

static const char *const places[]{"/oauth/token",
                                  "/oauth/par",
                                  "/oauth/revoke",
                                  "/authorize",
                                  "/login/callback",
                                  "/oidc/logout",
                                  "/v2/logout",
                                  "/userinfo",
                                  "/u/login",
                                  "/u/connection",
                                  "/idp/x/login",
                                  "/idp/x/metadata",
                                  "/idp/halden-okta/login",
                                  "/idp/halden-okta/token",
                                  "/idp/%2e%2e/metadata"};
static const char *const parameterNames[]{
    "client_id",     "client_secret",  "grant_type",
    "code",          "redirect_uri",   "code_verifier",
    "refresh_token", "scope",          "audience",
    "organization",  "connection",     "state",
    "response_type", "code_challenge", "dpop_jkt",
    "request_uri",   "prompt",         "max_age",
    "acr_values",    "login_hint",     "id_token_hint",
    "logout_hint",   "confirm",        "error",
    "username",      "action",         "attribute.x",
    "days",          "token",          "post_logout_redirect_uri"};
static const char *const parameterValues[]{"",
                                           "x",
                                           "%",
                                           "%zz",
                                           "%00%ff%fe",
                                           "%27%22%3Cb%3E",
                                           "-1",
                                           "99999999999999999999",
                                           "none",
                                           "login+consent",
                                           "S256",
                                           "code",
                                           "openid+offline_access",
                                           "org_H4ldenFre1ght01x",
                                           "halden-okta",
                                           "fN7tQ2vKx9LmB4cR8wZ1yD6sH3jP5gUa",
                                           "wB3kP8sXe5TfJ2hM7qV9nC4yR6uL1dGz",
                                           "web-secret-of-the-local-tenant-0001",
                                           "http%3A%2F%2F127.0.0.1%3A18765%2Fcallback",
                                           "urn%3Aietf%3Aparams%3Aoauth%3Arequest_uri%3A",
                                           "authorization_code",
                                           "refresh_token",
                                           "client_credentials",
                                           "eyJhbGciOiJub25lIn0.e30.",
                                           "accept"};

QByteArray SandboxHostileFormsTest::parameters()
{
    QByteArrayList pairs;
    for (int i = m_random.bounded(12); i > 0; --i) {
        pairs += any(parameterNames) + '=' + any(parameterValues);
    }
    return pairs.join('&');
}

QByteArray SandboxHostileFormsTest::proof()
{
    static const char *const heads[]{
        "{}",
        "[]",
        R"({"typ":"dpop+jwt","alg":"ES256","jwk":{"kty":"EC","crv":"P-256","x":1,"y":[]}})",
        R"({"typ":"dpop+jwt","alg":"RS256","jwk":{"kty":"RSA","n":"AQAB","e":"AQAB"}})",
        R"({"typ":"dpop+jwt","alg":5,"jwk":"x"})",
        R"({"typ":null,"alg":"none","jwk":{"kty":"oct","k":"AA"}})",
        R"({"typ":"dpop+jwt","alg":"ES256","jwk":{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}})"};
    static const char *const claims[]{"{}", "3", R"({"iat":1e300,"jti":[]})",
                                      R"({"iat":9223372036854775807,"jti":"a","htm":"POST"})"};
    static const char *const signatures[]{"", "AAAA", "A", "!!"};
    const auto encoded = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encoded(any(heads)) + '.' + encoded(any(claims)) + '.' + any(signatures);
}

void SandboxHostileFormsTest::randomParametersAreAnswered()
{
    for (int i = 0; i < 1500; ++i) {
        const QByteArray path = any(places);
        const bool posts = m_random.bounded(2) == 1;
        const QByteArray sent = parameters();
        const Answer answer = posts
            ? m_sandbox.send("POST", path, sent,
                             {{"Content-Type", "application/x-www-form-urlencoded"}})
            : m_sandbox.send("GET", path + '?' + sent);
        const QByteArray what = path + " with " + sent;
        QVERIFY2(answer.complete && answer.status >= 200 && answer.status < 500, what.constData());
    }
}

void SandboxHostileFormsTest::randomProofsAreAnswered()
{
    for (int i = 0; i < 300; ++i) {
        const QByteArray sent = proof();
        const Answer token =
            m_sandbox.send("POST", "/oauth/token",
                           "grant_type=refresh_token&client_id=fN7tQ2vKx9LmB4cR8wZ1yD6sH3jP5gUa",
                           {{"Content-Type", "application/x-www-form-urlencoded"}, {"DPoP", sent}});
        QCOMPARE(token.status, 400);
        COMPARE_JSON(token.json().at("error"), Json("invalid_dpop_proof"));
        const Answer api = m_sandbox.send("GET", "/my-org/v1/details", {},
                                          {{"Authorization", "DPoP x"}, {"DPoP", sent}});
        QCOMPARE(api.status, 401);
    }
}

void SandboxHostileFormsTest::parametersThatAreNoUtf8AreRefused()
{
    const QByteArray query = "/authorize?" + m_sandbox.authorizationQuery();
    QCOMPARE(m_sandbox.send("GET", query + "&ui_locales=%C3%A9").status, 302);
    const Answer refused = m_sandbox.send("GET", query + "&ui_locales=%FF");
    QCOMPARE(refused.status, 400);
    QVERIFY(!refused.headers.contains("location"));
    QByteArray nonce = query;
    nonce.replace("&nonce=", "&nonce=%FF");
    QVERIFY(nonce != query);
    QCOMPARE(m_sandbox.send("GET", nonce).status, 400);

    SignIn signIn;
    signIn.extraQuery = "&organization=org_H4ldenFre1ght01x&connection=halden-okta";
    const QByteArray provider =
        m_sandbox.send("GET", "/authorize?" + m_sandbox.authorizationQuery(signIn))
            .headers.value("location");
    QVERIFY(provider.startsWith("/idp/"));
    const QMap<QByteArray, QByteArray> type{{"Content-Type", "application/x-www-form-urlencoded"}};
    for (const char *form :
         {"action=accept&username=a%FF", "action=accept&username=a&attribute.name=%ED%A0%80",
          "action=accept&username=a&attribute.%C0%AF=x"}) {
        QCOMPARE(m_sandbox.send("POST", provider, form, type).status, 400);
    }
    const Answer token = m_sandbox.send("POST", "/oauth/token", "client_id=%FF", type);
    QCOMPARE(token.status, 400);
    COMPARE_JSON(token.json().at("error"), Json("invalid_request"));
}

ORGDESK_TEST(SandboxHostileFormsTest)
#include "SandboxHostileFormsTest.moc"
