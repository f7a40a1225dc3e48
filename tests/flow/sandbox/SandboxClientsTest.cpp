#include "ProofKey.h"
#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::claimsOf;
using orgdesk::test::ProofKey;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Fields = QMap<QByteArray, QByteArray>;
using Json = nlohmann::json;

static const QByteArray webClient = "wB3kP8sXe5TfJ2hM7qV9nC4yR6uL1dGz";
static const QByteArray webSecret = "web-secret-of-the-local-tenant-0001";
static const QByteArray webCallback = "http://127.0.0.1:18780/callback";
static const QByteArray machineClient = "mS6vN1zYc8HrK4bQ9wT2xF7pD3jU5eLa";
static const QByteArray machineSecret = "machine-secret-of-the-local-tenant-1";

//! Applications with a secret: the web application and the machine of the built-in tenant.
class SandboxClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void webApplicationSignsInWithCodeAndSecret();
    void secretCanComeInTheHeader();
    void otherWaysToAuthenticateAreRefused();
    void challengeOfAConfidentialClientIsVerified();
    void codesBelongToTheirClient();
    void nativeApplicationsMustNotSendASecret();
    void confidentialRefreshTokensAreNotBoundToAKey();
    void confidentialClientsNeedNoNonce();
    void revocationNeedsTheSecret();
    void machinesAreDeniedByDefault();
    void machineGetsATokenForOneOrganization();
    void machineTokenWithoutAnOrganizationOpensNothing();
    void machineNeedsAGrantOfItsOwnKind();
    void machineScopesCanBeNarrowed();
    void machineTokensCanBeBoundToAKey();
    void grantTypesAreThoseOfTheApplication();

private:
    Answer webRedirect(const QByteArray &more = {});
    Answer exchangeWeb(const Answer &redirect, Fields fields, const Fields &headers = {});
    Answer machineToken(Fields fields = {}, const Fields &headers = {});
    void allowMachines();
    void changeApplication(const QByteArray &clientId, const Json &members);

    SandboxClient m_sandbox;
};

void SandboxClientsTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.forgetCookies();
}

void SandboxClientsTest::changeApplication(const QByteArray &clientId, const Json &members)
{
    Json applications = m_sandbox.control("GET", "tenant").json().at("applications");
    for (Json &application : applications) {
        if (application.at("client_id") == clientId.toStdString()) {
            application.merge_patch(members);
        }
    }
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"applications", applications}}).status, 200);
}

Answer SandboxClientsTest::webRedirect(const QByteArray &more)
{
    const Answer start =
        m_sandbox.send("GET",
                       "/authorize?response_type=code&state=s&client_id=" + webClient
                           + "&redirect_uri=" + webCallback.toPercentEncoding()
                           + "&audience=" + m_sandbox.readyText("audience").toPercentEncoding()
                           + "&organization=org_H4ldenFre1ght01x"
                             "&scope=openid%20offline_access%20read%3Amy_org%3Adetails"
                           + more);
    return m_sandbox.walk(start);
}

Answer SandboxClientsTest::exchangeWeb(const Answer &redirect, Fields fields, const Fields &headers)
{
    fields.insert("grant_type", "authorization_code");
    fields.insert("code", redirect.locationParameter("code"));
    fields.insert("redirect_uri", webCallback);
    return m_sandbox.form("/oauth/token", fields, {}, headers);
}

Answer SandboxClientsTest::machineToken(Fields fields, const Fields &headers)
{
    const Fields usual{{"grant_type", "client_credentials"},
                       {"client_id", machineClient},
                       {"client_secret", machineSecret},
                       {"audience", m_sandbox.readyText("audience")},
                       {"organization", "org_H4ldenFre1ght01x"}};
    for (auto field = usual.begin(); field != usual.end(); ++field) {
        if (!fields.contains(field.key())) {
            fields.insert(field.key(), field.value());
        }
    }
    return m_sandbox.form("/oauth/token", fields, {}, headers);
}

void SandboxClientsTest::allowMachines()
{
    QCOMPARE(m_sandbox
                 .control("PATCH", "tenant",
                          {{"api", {{"policies", {{"client", "require_client_grant"}}}}}})
                 .status,
             200);
}

void SandboxClientsTest::webApplicationSignsInWithCodeAndSecret()
{
    const Answer redirect = webRedirect();
    QVERIFY(redirect.headers.value("location").startsWith(webCallback));
    const Answer answer =
        exchangeWeb(redirect, {{"client_id", webClient}, {"client_secret", webSecret}});
    QCOMPARE(answer.status, 200);
    const Json tokens = answer.json();
    COMPARE_JSON(claimsOf(tokens.at("access_token")).at("client_id"),
                 Json(webClient.toStdString()));
    m_sandbox.useToken(tokens.at("access_token"));
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
    const auto token = QByteArray::fromStdString(tokens.at("refresh_token").get<std::string>());
    Fields renewal{
        {"grant_type", "refresh_token"}, {"client_id", webClient}, {"refresh_token", token}};
    COMPARE_JSON(m_sandbox.form("/oauth/token", renewal).json().at("error"),
                 Json("invalid_client"));
    renewal.insert("client_secret", webSecret);
    QCOMPARE(m_sandbox.form("/oauth/token", renewal).status, 200);
}

void SandboxClientsTest::secretCanComeInTheHeader()
{
    changeApplication(
        webClient,
        {{"token_endpoint_auth_method", "client_secret_basic"}, {"client_secret", "a:b%c d"}});
    const Answer redirect = webRedirect();
    // Both parts are form-encoded first.
    const QByteArray pair = QByteArray(webClient + ":a%3Ab%25c+d").toBase64();
    const Answer wrong =
        exchangeWeb(redirect, {}, {{"Authorization", "Basic " + QByteArray("eDp5")}});
    QCOMPARE(wrong.status, 401);
    QVERIFY(wrong.headers.value("www-authenticate").startsWith("Basic "));
    QCOMPARE(exchangeWeb(redirect, {}, {{"Authorization", "Basic " + pair}}).status, 200);
}

void SandboxClientsTest::otherWaysToAuthenticateAreRefused()
{
    const Answer redirect = webRedirect();
    const QByteArray basic = "Basic " + QByteArray(webClient + ':' + webSecret).toBase64();
    const QList<std::pair<Fields, Fields>> wrongs{
        {{{"client_id", webClient}}, {}},
        {{{"client_id", webClient}, {"client_secret", "wrong"}}, {}},
        {{{"client_id", webClient}, {"client_secret", ""}}, {}},
        {{{"client_id", machineClient}, {"client_secret", webSecret}}, {}},
        {{{"client_id", "nobody"}, {"client_secret", webSecret}}, {}},
        {{}, {{"Authorization", basic}}},
        {{{"client_id", webClient}, {"client_secret", webSecret}}, {{"Authorization", basic}}},
        {{{"client_id", webClient}, {"client_secret", webSecret}}, {{"Authorization", "Bearer x"}}},
    };
    for (const auto &[fields, headers] : wrongs) {
        const Answer refused = exchangeWeb(redirect, fields, headers);
        QCOMPARE(refused.status, 401);
        COMPARE_JSON(refused.json().at("error"), Json("invalid_client"));
    }
    // None of them used the code up.
    QCOMPARE(exchangeWeb(redirect, {{"client_id", webClient}, {"client_secret", webSecret}}).status,
             200);
}

void SandboxClientsTest::challengeOfAConfidentialClientIsVerified()
{
    // SHA-256 of 43 times "v".
    const QByteArray challenge =
        QCryptographicHash::hash(QByteArray(43, 'v'), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray more = "&code_challenge_method=S256&code_challenge=" + challenge;
    const Fields client{{"client_id", webClient}, {"client_secret", webSecret}};
    Fields verified = client;
    verified.insert("code_verifier", QByteArray(43, 'v'));
    QCOMPARE(exchangeWeb(webRedirect(more), verified).status, 200);
    COMPARE_JSON(exchangeWeb(webRedirect(more), client).json().at("error"), Json("invalid_grant"));
    // A verifier that nobody asked for: somebody took the challenge out of the request.
    COMPARE_JSON(exchangeWeb(webRedirect(), verified).json().at("error"), Json("invalid_grant"));
    QCOMPARE(webRedirect("&code_challenge_method=plain&code_challenge=" + QByteArray(43, 'v'))
                 .locationParameter("error"),
             "invalid_request");
}

void SandboxClientsTest::codesBelongToTheirClient()
{
    const Answer native = m_sandbox.authorize();
    COMPARE_JSON(exchangeWeb(native, {{"client_id", webClient}, {"client_secret", webSecret}})
                     .json()
                     .at("error"),
                 Json("invalid_grant"));
    const Json tokens = m_sandbox.signIn();
    const auto token = QByteArray::fromStdString(tokens.at("refresh_token").get<std::string>());
    COMPARE_JSON(m_sandbox
                     .form("/oauth/token",
                           {{"grant_type", "refresh_token"},
                            {"client_id", webClient},
                            {"client_secret", webSecret},
                            {"refresh_token", token}})
                     .json()
                     .at("error"),
                 Json("invalid_grant"));
    QCOMPARE(m_sandbox.refresh(tokens.at("refresh_token")).status, 200);
}

void SandboxClientsTest::nativeApplicationsMustNotSendASecret()
{
    const Answer refused = m_sandbox.form("/oauth/token",
                                          {{"grant_type", "authorization_code"},
                                           {"client_id", m_sandbox.readyText("client_id")},
                                           {"client_secret", "x"}});
    QCOMPARE(refused.status, 401);
    COMPARE_JSON(refused.json().at("error"), Json("invalid_client"));
}

void SandboxClientsTest::confidentialRefreshTokensAreNotBoundToAKey()
{
    const QByteArray url = m_sandbox.readyText("issuer") + "oauth/token";
    Fields client{{"client_id", webClient}, {"client_secret", webSecret}};
    const Json tokens =
        exchangeWeb(webRedirect(), client, {{"DPoP", ProofKey().proof("POST", url)}}).json();
    COMPARE_JSON(tokens.at("token_type"), Json("DPoP"));
    client.insert("grant_type", "refresh_token");
    client.insert("refresh_token",
                  QByteArray::fromStdString(tokens.at("refresh_token").get<std::string>()));
    const ProofKey next;
    const Json renewed =
        m_sandbox.form("/oauth/token", client, {}, {{"DPoP", next.proof("POST", url)}}).json();
    COMPARE_JSON(claimsOf(renewed.at("access_token")).at("cnf").at("jkt"),
                 Json(next.thumbprint().toStdString()));
}

void SandboxClientsTest::confidentialClientsNeedNoNonce()
{
    const QByteArray url = m_sandbox.readyText("issuer") + "oauth/token";
    const ProofKey key;
    const Fields client{{"client_id", webClient}, {"client_secret", webSecret}};
    const QByteArray proof = key.proof("POST", url);
    const Answer answer = exchangeWeb(webRedirect(), client, {{"DPoP", proof}});
    QCOMPARE(answer.status, 200);
    COMPARE_JSON(exchangeWeb(webRedirect(), client, {{"DPoP", proof}}).json().at("error"),
                 Json("invalid_dpop_proof"));
}

void SandboxClientsTest::revocationNeedsTheSecret()
{
    const Fields client{{"client_id", webClient}, {"client_secret", webSecret}};
    const auto token = QByteArray::fromStdString(
        exchangeWeb(webRedirect(), client).json().at("refresh_token").get<std::string>());
    QCOMPARE(m_sandbox.form("/oauth/revoke", {{"client_id", webClient}, {"token", token}}).status,
             401);
    Fields renewal = client;
    renewal.insert("grant_type", "refresh_token");
    renewal.insert("refresh_token", token);
    const Json renewed = m_sandbox.form("/oauth/token", renewal).json();
    const auto next = QByteArray::fromStdString(renewed.at("refresh_token").get<std::string>());
    Fields revocation = client;
    revocation.insert("token", next);
    QCOMPARE(m_sandbox.form("/oauth/revoke", revocation).status, 200);
    renewal.insert("refresh_token", next);
    COMPARE_JSON(m_sandbox.form("/oauth/token", renewal).json().at("error"), Json("invalid_grant"));
}

void SandboxClientsTest::machinesAreDeniedByDefault()
{
    const Answer refused = machineToken();
    QCOMPARE(refused.status, 403);
    COMPARE_JSON(refused.json().at("error"), Json("access_denied"));
}

void SandboxClientsTest::machineGetsATokenForOneOrganization()
{
    allowMachines();
    const Answer answer = machineToken();
    QCOMPARE(answer.status, 200);
    const Json tokens = answer.json();
    QVERIFY(!tokens.contains("refresh_token") && !tokens.contains("id_token"));
    const Json claims = claimsOf(tokens.at("access_token"));
    COMPARE_JSON(claims.at("org_id"), Json("org_H4ldenFre1ght01x"));
    COMPARE_JSON(claims.at("sub"), Json(machineClient.toStdString() + "@clients"));
    COMPARE_JSON(claims.at("gty"), Json("client-credentials"));
    m_sandbox.useToken(tokens.at("access_token"));
    COMPARE_JSON(m_sandbox.api("GET", "/details").json().at("name"), Json("halden-freight"));
    QCOMPARE(m_sandbox.api("GET", "/identity-providers").status, 403);
    const Json rail = machineToken({{"organization", "halden-rail"}}).json();
    m_sandbox.useToken(rail.at("access_token"));
    COMPARE_JSON(m_sandbox.api("GET", "/details").json().at("name"), Json("halden-rail"));
    QCOMPARE(machineToken({{"organization", "org_0000000000000000"}}).status, 400);
}

void SandboxClientsTest::machineTokenWithoutAnOrganizationOpensNothing()
{
    allowMachines();
    const Answer answer = m_sandbox.form("/oauth/token",
                                         {{"grant_type", "client_credentials"},
                                          {"client_id", machineClient},
                                          {"client_secret", machineSecret},
                                          {"audience", m_sandbox.readyText("audience")}});
    QCOMPARE(answer.status, 200);
    QVERIFY(!claimsOf(answer.json().at("access_token")).contains("org_id"));
    m_sandbox.useToken(answer.json().at("access_token"));
    QCOMPARE(m_sandbox.api("GET", "/details").status, 404);
}

void SandboxClientsTest::machineNeedsAGrantOfItsOwnKind()
{
    allowMachines();
    Json grants = m_sandbox.control("GET", "tenant").json().at("client_grants");
    for (Json &grant : grants) {
        grant["subject_type"] = "user";
    }
    m_sandbox.control("PATCH", "tenant", {{"client_grants", grants}});
    COMPARE_JSON(machineToken().json().at("error"), Json("access_denied"));
}

void SandboxClientsTest::machineScopesCanBeNarrowed()
{
    allowMachines();
    const Json tokens =
        machineToken({{"scope", "read:my_org:details delete:my_org:domains"}}).json();
    COMPARE_JSON(tokens.at("scope"), Json("read:my_org:details"));
}

void SandboxClientsTest::machineTokensCanBeBoundToAKey()
{
    allowMachines();
    m_sandbox.control("PATCH", "tenant", {{"api", {{"dpop", "required"}}}});
    COMPARE_JSON(machineToken().json().at("error"), Json("invalid_dpop_proof"));
    const ProofKey key;
    const QByteArray url = m_sandbox.readyText("issuer") + "oauth/token";
    const Json tokens = machineToken({}, {{"DPoP", key.proof("POST", url)}}).json();
    COMPARE_JSON(tokens.at("token_type"), Json("DPoP"));
    const auto token = tokens.at("access_token").get<std::string>();
    const QByteArray details = m_sandbox.readyText("api") + "/details";
    QCOMPARE(m_sandbox
                 .send("GET", "/my-org/v1/details", {},
                       {{"Authorization", "DPoP " + QByteArray::fromStdString(token)},
                        {"DPoP", key.proofFor(token, "GET", details)}})
                 .status,
             200);
}

void SandboxClientsTest::grantTypesAreThoseOfTheApplication()
{
    const Answer web = m_sandbox.form("/oauth/token",
                                      {{"grant_type", "client_credentials"},
                                       {"client_id", webClient},
                                       {"client_secret", webSecret},
                                       {"audience", m_sandbox.readyText("audience")}});
    QCOMPARE(web.status, 403);
    COMPARE_JSON(web.json().at("error"), Json("unauthorized_client"));
    const Answer unknown = machineToken({{"grant_type", "password"}});
    QCOMPARE(unknown.status, 400);
    COMPARE_JSON(unknown.json().at("error"), Json("unsupported_grant_type"));
    const Answer none =
        m_sandbox.form("/oauth/token", {{"client_id", webClient}, {"client_secret", webSecret}});
    QCOMPARE(none.status, 400);
    COMPARE_JSON(none.json().at("error"), Json("invalid_request"));
}

ORGDESK_TEST(SandboxClientsTest)
#include "SandboxClientsTest.moc"
