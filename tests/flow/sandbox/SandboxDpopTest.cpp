#include "ProofKey.h"
#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::claimsOf;
using orgdesk::test::ProofKey;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Json = nlohmann::json;

//! Tokens that are bound to a key (RFC 9449), at the token endpoint and at the API.
class SandboxDpopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void publicClientsMustAnswerANonceChallenge();
    void boundTokenNamesTheKeyAndOpensTheApi();
    void withoutAProofTokensStayBearer();
    void policyNoneIgnoresTheProof();
    void policyRequiredTakesNothingElse();
    void applicationCanRequireProofs();
    void codeStaysWithTheKeyOfTheRequest();
    void refreshTokensStayWithTheirKey();
    void wrongProofsAreRefusedAtTheTokenEndpoint_data();
    void wrongProofsAreRefusedAtTheTokenEndpoint();
    void wrongProofsAreRefusedAtTheApi_data();
    void wrongProofsAreRefusedAtTheApi();
    void rsaKeysSignProofsToo();
    void twoProofsAreRefused();
    void proofsWorkOnce();
    void secondsOfSkewAreForgiven();
    void boundTokenIsNoBearerToken();
    void bearerTokenIsNoBoundToken();
    void otherKeysDoNotOpenTheApi();
    void apiAsksForANonceWhenTheSwitchIsOn();
    void formerNonceWorksAndBringsTheNextOne();
    void userInfoTakesBoundTokens();
    void stepUpChallengeComesInTheSchemeOfTheToken();

private:
    QByteArray tokenUrl() const { return m_sandbox.readyText("issuer") + "oauth/token"; }
    QByteArray detailsUrl() const { return m_sandbox.readyText("api") + "/details"; }
    //! Challenge and answer; the nonce stays in m_nonce.
    Answer exchange(const ProofKey &key, const SignIn &signIn = {});
    Answer refresh(const std::string &token, const QByteArray &proof);
    QByteArray tokenProof(const ProofKey &key, Json changes = Json::object()) const;
    Answer details(const std::string &token, const QByteArray &proof,
                   const QByteArray &scheme = "DPoP");
    void setPolicy(const char *policy);

    SandboxClient m_sandbox;
    QByteArray m_nonce;
};

void SandboxDpopTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.forgetCookies();
    m_nonce.clear();
}

void SandboxDpopTest::setPolicy(const char *policy)
{
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"api", {{"dpop", policy}}}}).status, 200);
}

QByteArray SandboxDpopTest::tokenProof(const ProofKey &key, Json changes) const
{
    Json all = {{"nonce", m_nonce.toStdString()}};
    all.update(changes);
    return key.proof("POST", tokenUrl(), all);
}

Answer SandboxDpopTest::exchange(const ProofKey &key, const SignIn &signIn)
{
    const Answer redirect = m_sandbox.authorize(signIn);
    const Answer challenge =
        m_sandbox.exchange(redirect, signIn, {{"DPoP", key.proof("POST", tokenUrl())}});
    m_nonce = challenge.headers.value("dpop-nonce");
    return m_sandbox.exchange(redirect, signIn, {{"DPoP", tokenProof(key)}});
}

Answer SandboxDpopTest::refresh(const std::string &token, const QByteArray &proof)
{
    return m_sandbox.form("/oauth/token",
                          {{"grant_type", "refresh_token"},
                           {"client_id", m_sandbox.readyText("client_id")},
                           {"refresh_token", QByteArray::fromStdString(token)}},
                          {},
                          proof.isEmpty() ? QMap<QByteArray, QByteArray>()
                                          : QMap<QByteArray, QByteArray>{{"DPoP", proof}});
}

Answer SandboxDpopTest::details(const std::string &token, const QByteArray &proof,
                                const QByteArray &scheme)
{
    return m_sandbox.send(
        "GET", "/my-org/v1/details?x=1", {},
        {{"Authorization", scheme + ' ' + QByteArray::fromStdString(token)}, {"DPoP", proof}});
}

void SandboxDpopTest::publicClientsMustAnswerANonceChallenge()
{
    const ProofKey key;
    const Answer redirect = m_sandbox.authorize();
    const Answer challenge =
        m_sandbox.exchange(redirect, {}, {{"DPoP", key.proof("POST", tokenUrl())}});
    QCOMPARE(challenge.status, 400);
    COMPARE_JSON(challenge.json().at("error"), Json("use_dpop_nonce"));
    QVERIFY(challenge.json().contains("error_description"));
    m_nonce = challenge.headers.value("dpop-nonce");
    QVERIFY(m_nonce.size() >= 16);
    // The code was not used up.
    const Answer answer = m_sandbox.exchange(redirect, {}, {{"DPoP", tokenProof(key)}});
    QCOMPARE(answer.status, 200);
    COMPARE_JSON(answer.json().at("token_type"), Json("DPoP"));
}

void SandboxDpopTest::boundTokenNamesTheKeyAndOpensTheApi()
{
    const ProofKey key;
    const Json tokens = exchange(key).json();
    const auto token = tokens.at("access_token").get<std::string>();
    COMPARE_JSON(claimsOf(token).at("cnf").at("jkt"), Json(key.thumbprint().toStdString()));
    QCOMPARE(details(token, key.proofFor(token, "GET", detailsUrl())).status, 200);
}

void SandboxDpopTest::withoutAProofTokensStayBearer()
{
    const Json tokens = m_sandbox.signIn();
    COMPARE_JSON(tokens.at("token_type"), Json("Bearer"));
    QVERIFY(!claimsOf(tokens.at("access_token")).contains("cnf"));
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
}

void SandboxDpopTest::policyNoneIgnoresTheProof()
{
    setPolicy("none");
    const ProofKey key;
    const Json tokens = exchange(key).json();
    COMPARE_JSON(tokens.at("token_type"), Json("Bearer"));
    const auto token = tokens.at("access_token").get<std::string>();
    QVERIFY(!claimsOf(token).contains("cnf"));
    m_sandbox.useToken(token);
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
    // Nothing is bound, so another key may renew.
    QCOMPARE(refresh(tokens.at("refresh_token"), tokenProof(ProofKey())).status, 200);
    QCOMPARE(m_sandbox.send("GET", "/my-org/v1/details").headers.value("www-authenticate"),
             "Bearer");
}

void SandboxDpopTest::policyRequiredTakesNothingElse()
{
    const Json bearer = m_sandbox.signIn();
    setPolicy("required");
    const Answer old = m_sandbox.api("GET", "/details");
    QCOMPARE(old.status, 401);
    QVERIFY(old.headers.value("www-authenticate").startsWith("DPoP error=\"invalid_token\""));
    const Answer open = m_sandbox.send("GET", "/my-org/v1/details");
    QCOMPARE(open.headers.value("www-authenticate"), "DPoP algs=\"ES256 RS256\"");
    const Answer redirect = m_sandbox.authorize();
    const Answer refused = m_sandbox.exchange(redirect);
    QCOMPARE(refused.status, 400);
    COMPARE_JSON(refused.json().at("error"), Json("invalid_dpop_proof"));
    COMPARE_JSON(m_sandbox.refresh(bearer.at("refresh_token")).json().at("error"),
                 Json("invalid_dpop_proof"));
    COMPARE_JSON(exchange(ProofKey()).json().at("token_type"), Json("DPoP"));
}

void SandboxDpopTest::applicationCanRequireProofs()
{
    Json applications = m_sandbox.control("GET", "tenant").json().at("applications");
    applications.at(0)["require_proof_of_possession"] = true;
    m_sandbox.control("PATCH", "tenant", {{"applications", applications}});
    COMPARE_JSON(m_sandbox.exchange(m_sandbox.authorize()).json().at("error"),
                 Json("invalid_dpop_proof"));
    COMPARE_JSON(exchange(ProofKey()).json().at("token_type"), Json("DPoP"));
}

void SandboxDpopTest::codeStaysWithTheKeyOfTheRequest()
{
    const ProofKey key;
    SignIn named;
    named.extraQuery = "&dpop_jkt=" + key.thumbprint();
    QCOMPARE(exchange(key, named).status, 200);
    COMPARE_JSON(exchange(ProofKey(), named).json().at("error"), Json("invalid_grant"));
    // Leaving the proof out does not get around it.
    COMPARE_JSON(m_sandbox.exchange(m_sandbox.authorize(named)).json().at("error"),
                 Json("invalid_grant"));
    named.extraQuery = "&dpop_jkt=short";
    QCOMPARE(m_sandbox.authorize(named).locationParameter("error"), "invalid_request");
}

void SandboxDpopTest::refreshTokensStayWithTheirKey()
{
    const ProofKey key;
    const auto token = exchange(key).json().at("refresh_token").get<std::string>();
    COMPARE_JSON(refresh(token, {}).json().at("error"), Json("invalid_grant"));
    COMPARE_JSON(refresh(token, tokenProof(ProofKey())).json().at("error"), Json("invalid_grant"));
    const Answer challenge = refresh(token, key.proof("POST", tokenUrl()));
    COMPARE_JSON(challenge.json().at("error"), Json("use_dpop_nonce"));
    // None of these used it up or ended the family.
    const Json renewed = refresh(token, tokenProof(key)).json();
    COMPARE_JSON(renewed.at("token_type"), Json("DPoP"));
    COMPARE_JSON(claimsOf(renewed.at("access_token")).at("cnf").at("jkt"),
                 Json(key.thumbprint().toStdString()));
    // Reuse is found with a right proof as well.
    COMPARE_JSON(refresh(token, tokenProof(key)).json().at("error"), Json("invalid_grant"));
    COMPARE_JSON(refresh(renewed.at("refresh_token"), tokenProof(key)).json().at("error"),
                 Json("invalid_grant"));
}

void SandboxDpopTest::wrongProofsAreRefusedAtTheTokenEndpoint_data()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("changes");
    const auto row = [](const char *name, const Json &head, const Json &changes) {
        QTest::newRow(name) << orgdesk::test::dumped(head) << orgdesk::test::dumped(changes);
    };
    const Json same = Json::object();
    row("other type", {{"typ", "JWT"}}, same);
    row("no type", {{"typ", nullptr}}, same);
    row("algorithm none", {{"alg", "none"}}, same);
    row("symmetric algorithm", {{"alg", "HS256"}}, same);
    row("algorithm of another kind of key", {{"alg", "RS256"}}, same);
    row("no key", {{"jwk", nullptr}}, same);
    row("private key", {{"jwk", {{"d", "AAAA"}}}}, same);
    row("somebody else's key", {{"jwk", ProofKey().jwk()}}, same);
    row("point off the curve", {{"jwk", {{"x", std::string(43, 'A')}}}}, same);
    row("critical extension", {{"crit", {"exp"}}}, same);
    row("no jti", same, {{"jti", nullptr}});
    row("empty jti", same, {{"jti", ""}});
    row("other method", same, {{"htm", "GET"}});
    row("no method", same, {{"htm", nullptr}});
    row("other address", same, {{"htu", "https://fieldnote.example/oauth/token"}});
    row("no address", same, {{"htu", nullptr}});
    row("too old", same, {{"iat", now - 90}});
    row("from the future", same, {{"iat", now + 90}});
    row("fraction of a second", same, {{"iat", double(now) + 0.5}});
    row("time as text", same, {{"iat", std::to_string(now)}});
    row("no time", same, {{"iat", nullptr}});
}

void SandboxDpopTest::wrongProofsAreRefusedAtTheTokenEndpoint()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, changes);
    const ProofKey key;
    const Answer redirect = m_sandbox.authorize();
    const Answer challenge =
        m_sandbox.exchange(redirect, {}, {{"DPoP", key.proof("POST", tokenUrl())}});
    Json wrongHead = {{"typ", "dpop+jwt"}, {"alg", "ES256"}, {"jwk", key.jwk()}};
    wrongHead.merge_patch(Json::parse(head.toStdString()));
    Json claims = {{"jti", std::to_string(QDateTime::currentMSecsSinceEpoch())},
                   {"htm", "POST"},
                   {"htu", tokenUrl().toStdString()},
                   {"iat", QDateTime::currentSecsSinceEpoch()},
                   {"nonce", challenge.headers.value("dpop-nonce").toStdString()}};
    claims.merge_patch(Json::parse(changes.toStdString()));
    const Answer refused =
        m_sandbox.exchange(redirect, {}, {{"DPoP", key.sign(wrongHead, claims)}});
    QCOMPARE(refused.status, 400);
    COMPARE_JSON(refused.json().at("error"), Json("invalid_dpop_proof"));
}

void SandboxDpopTest::wrongProofsAreRefusedAtTheApi_data()
{
    QTest::addColumn<QByteArray>("changes");
    const auto row = [](const char *name, const Json &changes) {
        QTest::newRow(name) << orgdesk::test::dumped(changes);
    };
    row("no hash of the token", {{"ath", nullptr}});
    row("hash of another token", {{"ath", "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"}});
    row("other method", {{"htm", "POST"}});
    row("other path", {{"htu", m_sandbox.readyText("api").toStdString() + "/domains"}});
    row("other prefix", {{"htu", m_sandbox.readyText("issuer").toStdString() + "my-org/details"}});
    row("too old", {{"iat", QDateTime::currentSecsSinceEpoch() - 90}});
}

void SandboxDpopTest::wrongProofsAreRefusedAtTheApi()
{
    QFETCH(QByteArray, changes);
    const ProofKey key;
    const auto token = exchange(key).json().at("access_token").get<std::string>();
    const Answer refused = details(
        token, key.proofFor(token, "GET", detailsUrl(), Json::parse(changes.toStdString())));
    QCOMPARE(refused.status, 401);
    const QByteArray challenge = refused.headers.value("www-authenticate");
    QVERIFY2(challenge.startsWith("DPoP error=\"invalid_dpop_proof\""), challenge.constData());
    QVERIFY(challenge.contains("algs=\"ES256 RS256\""));
    COMPARE_JSON(refused.json().at("type"), Json("https://auth0.com/api-errors#A0E-401-0001"));
    // Query and fragment are no part of what is compared, nor is the case of the host.
    QCOMPARE(
        details(token, key.proofFor(token, "GET", detailsUrl().replace("http", "HTTP") + "?y#z"))
            .status,
        200);
}

void SandboxDpopTest::rsaKeysSignProofsToo()
{
    const ProofKey key(ProofKey::Kind::Rsa2048);
    const auto token = exchange(key).json().at("access_token").get<std::string>();
    COMPARE_JSON(claimsOf(token).at("cnf").at("jkt"), Json(key.thumbprint().toStdString()));
    QCOMPARE(details(token, key.proofFor(token, "GET", detailsUrl())).status, 200);
    QByteArray broken = key.proofFor(token, "GET", detailsUrl());
    broken[broken.size() - 9] = broken.at(broken.size() - 9) == 'A' ? 'B' : 'A';
    QCOMPARE(details(token, broken).status, 401);
}

void SandboxDpopTest::twoProofsAreRefused()
{
    const ProofKey key;
    const auto token = exchange(key).json().at("access_token").get<std::string>();
    const auto proof = [&] { return key.proofFor(token, "GET", detailsUrl()); };
    const QByteArray both = proof() + "\r\nDPoP: " + proof();
    QVERIFY(details(token, both).headers.value("www-authenticate").contains("more than one"));
    QCOMPARE(details(token, proof()).status, 200);
}

void SandboxDpopTest::proofsWorkOnce()
{
    const ProofKey key;
    const auto token = exchange(key).json().at("access_token").get<std::string>();
    const QByteArray proof = key.proofFor(token, "GET", detailsUrl());
    QCOMPARE(details(token, proof).status, 200);
    const Answer replayed = details(token, proof);
    QCOMPARE(replayed.status, 401);
    QVERIFY(replayed.headers.value("www-authenticate").contains("jti"));
    // Still refused at the end of its time, and for being too old after that.
    m_sandbox.control("POST", "clock", {{"advance_s", 58}});
    QVERIFY(details(token, proof).headers.value("www-authenticate").contains("jti"));
    m_sandbox.control("POST", "clock", {{"advance_s", 10}});
    QVERIFY(details(token, proof).headers.value("www-authenticate").contains("iat"));
}

void SandboxDpopTest::secondsOfSkewAreForgiven()
{
    const ProofKey key;
    const auto token = exchange(key).json().at("access_token").get<std::string>();
    for (const int skew : {-50, 50}) {
        const Json changes = {{"iat", QDateTime::currentSecsSinceEpoch() + skew}};
        QCOMPARE(details(token, key.proofFor(token, "GET", detailsUrl(), changes)).status, 200);
    }
}

void SandboxDpopTest::boundTokenIsNoBearerToken()
{
    const ProofKey key;
    const auto token = exchange(key).json().at("access_token").get<std::string>();
    const Answer refused = details(token, key.proofFor(token, "GET", detailsUrl()), "Bearer");
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.headers.value("www-authenticate").startsWith("DPoP error=\"invalid_token\""));
}

void SandboxDpopTest::bearerTokenIsNoBoundToken()
{
    const ProofKey key;
    const auto token = m_sandbox.signIn().at("access_token").get<std::string>();
    QCOMPARE(details(token, key.proofFor(token, "GET", detailsUrl())).status, 401);
}

void SandboxDpopTest::otherKeysDoNotOpenTheApi()
{
    const auto token = exchange(ProofKey()).json().at("access_token").get<std::string>();
    const Answer refused = details(token, ProofKey().proofFor(token, "GET", detailsUrl()));
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.headers.value("www-authenticate").contains("error=\"invalid_token\""));
    QCOMPARE(details(token, "no.proof.atall").status, 401);
}

void SandboxDpopTest::apiAsksForANonceWhenTheSwitchIsOn()
{
    m_sandbox.control("PATCH", "tenant", {{"switches", {{"dpop_api_nonce", true}}}});
    const ProofKey key;
    const auto token = exchange(key).json().at("access_token").get<std::string>();
    const Answer challenge = details(token, key.proofFor(token, "GET", detailsUrl()));
    QCOMPARE(challenge.status, 401);
    QVERIFY(
        challenge.headers.value("www-authenticate").startsWith("DPoP error=\"use_dpop_nonce\""));
    const auto nonce = challenge.headers.value("dpop-nonce").toStdString();
    const QByteArray proof = key.proofFor(token, "GET", detailsUrl(), {{"nonce", nonce}});
    QCOMPARE(details(token, proof).status, 200);
}

void SandboxDpopTest::formerNonceWorksAndBringsTheNextOne()
{
    const ProofKey key;
    Json tokens = exchange(key).json();
    qint64 ahead = 0;
    const auto renewLater = [&] {
        ahead += 301;
        m_sandbox.control("POST", "clock", {{"advance_s", 301}});
        const Json at = {{"iat", QDateTime::currentSecsSinceEpoch() + ahead}};
        return refresh(tokens.at("refresh_token"), tokenProof(key, at));
    };
    const Answer renewed = renewLater();
    QCOMPARE(renewed.status, 200);
    const QByteArray next = renewed.headers.value("dpop-nonce");
    QVERIFY(!next.isEmpty() && next != m_nonce);
    tokens = renewed.json();
    COMPARE_JSON(renewLater().json().at("error"), Json("use_dpop_nonce"));
}

void SandboxDpopTest::userInfoTakesBoundTokens()
{
    const ProofKey key;
    const auto token = exchange(key).json().at("access_token").get<std::string>();
    const auto ask = [&](const QByteArray &proof) {
        return m_sandbox.send(
            "GET", "/userinfo", {},
            {{"Authorization", "DPoP " + QByteArray::fromStdString(token)}, {"DPoP", proof}});
    };
    const QByteArray url = m_sandbox.readyText("issuer") + "userinfo";
    const Answer answer = ask(key.proofFor(token, "GET", url));
    QCOMPARE(answer.status, 200);
    COMPARE_JSON(answer.json().at("email"), Json("mara@halden.example"));
    QCOMPARE(ask(key.proofFor(token, "GET", detailsUrl())).status, 401);
}

void SandboxDpopTest::stepUpChallengeComesInTheSchemeOfTheToken()
{
    m_sandbox.control("PATCH", "tenant", {{"switches", {{"step_up_challenge", "rfc9470"}}}});
    const ProofKey key;
    const auto token = exchange(key).json().at("access_token").get<std::string>();
    const QByteArray path = "/identity-providers/con_PartnerP0rta1001";
    const Answer challenge = m_sandbox.send(
        "DELETE", "/my-org/v1" + path, {},
        {{"Authorization", "DPoP " + QByteArray::fromStdString(token)},
         {"DPoP", key.proofFor(token, "DELETE", m_sandbox.readyText("api") + path)}});
    QCOMPARE(challenge.status, 401);
    QVERIFY(challenge.headers.value("www-authenticate")
                .startsWith("DPoP error=\"insufficient_user_authentication\""));
}

ORGDESK_TEST(SandboxDpopTest)
#include "SandboxDpopTest.moc"
