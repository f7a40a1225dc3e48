#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::claimsOf;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Json = nlohmann::json;

static const QByteArray stepUpQuery =
    "&acr_values=http%3A%2F%2Fschemas.openid.net%2Fpape%2Fpolicies%2F2007%2F06%2Fmulti-factor"
    "&max_age=600&organization=org_H4ldenFre1ght01x";

//! Authorization server: pages, codes, tokens.
class SandboxSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void signsInThroughLoginOrganizationAndConsent();
    void idTokenVerifiesWithThePublishedKey();
    void onlyOneOrganizationNeedsNoChoice();
    void rolesNarrowTheScopes();
    void wrongPasswordShowsTheFormAgain();
    void secondSignInInTheSameBrowserAsksNothing();
    void promptLoginAndMaxAgeAskForThePasswordAgain();
    void denyingComesBackAsAccessDenied();
    void strangersToTheOrganizationAreDenied();
    void callbackMustBeTheExactString();
    void anyLoopbackPortFollowsTheSwitch();
    void pkceIsChecked();
    void codeWorksOnceAndReuseEndsTheSession();
    void refreshTokensRotateAndReuseIsDetected();
    void overlapForgivesALostAnswer();
    void revocationEndsTheFamily();
    void withoutOfflineAccessThereIsNoRefreshToken();
    void accessTokensExpire();
    void stepUpAsksOnlyForTheSecondFactor();
    void wrongCodeIsRefused();
    void renewedIdTokenProvesNoSecondFactor();
    void challengedOperationNeedsASecondFactor();
    void renewalCanDemandASecondFactor();
    void confirmationPageAndIssuerFollowTheirSwitches();
    void signOutEndsTheBrowserSession();

private:
    Json newTokens(const SignIn &signIn = {}) { return m_sandbox.signIn(signIn); }
    void setSwitch(const char *name, const Json &value);

    SandboxClient m_sandbox;
};

void SandboxSignInTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.forgetCookies();
}

void SandboxSignInTest::setSwitch(const char *name, const Json &value)
{
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"switches", {{name, value}}}}).status, 200);
}

void SandboxSignInTest::signsInThroughLoginOrganizationAndConsent()
{
    const Answer redirect = m_sandbox.authorize();
    QCOMPARE(m_sandbox.steps(), QStringList({u"login"_s, u"organization"_s, u"consent"_s}));
    QCOMPARE(redirect.status, 302);
    QCOMPARE(redirect.locationParameter("state"), "st&ate");
    const Answer answer = m_sandbox.exchange(redirect);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
    const Json tokens = answer.json();
    COMPARE_JSON(tokens.at("token_type"), Json("Bearer"));
    COMPARE_JSON(tokens.at("expires_in"), Json(600));
    const Json claims = claimsOf(tokens.at("id_token"));
    COMPARE_JSON(claims.at("iss"), m_sandbox.ready().at("issuer"));
    COMPARE_JSON(claims.at("aud"), m_sandbox.ready().at("client_id"));
    COMPARE_JSON(claims.at("nonce"), Json("nonce"));
    COMPARE_JSON(claims.at("org_id"), Json("org_H4ldenFre1ght01x"));
    COMPARE_JSON(claims.at("org_name"), Json("halden-freight"));
    COMPARE_JSON(claims.at("email"), Json("mara@halden.example"));
    QVERIFY(claims.contains("sid") && claims.contains("auth_time"));
    QVERIFY(!claims.contains("amr"));
    const Json access = claimsOf(tokens.at("access_token"));
    COMPARE_JSON(access.at("aud").at(0), m_sandbox.ready().at("audience"));
    COMPARE_JSON(access.at("org_id"), claims.at("org_id"));
}

void SandboxSignInTest::idTokenVerifiesWithThePublishedKey()
{
    const QByteArray token =
        QByteArray::fromStdString(newTokens().at("id_token").get<std::string>());
    const Json key = m_sandbox.send("GET", "/.well-known/jwks.json").json().at("keys").at(0);
    const auto number = [&key](const char *name) {
        const QByteArray bytes =
            QByteArray::fromBase64(QByteArray::fromStdString(key.at(name).get<std::string>()),
                                   QByteArray::Base64UrlEncoding);
        return std::unique_ptr<BIGNUM, decltype(&BN_free)>(
            BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), int(bytes.size()),
                      nullptr),
            &BN_free);
    };
    const auto modulus = number("n");
    const auto exponent = number("e");
    QCOMPARE(BN_num_bits(modulus.get()), 2048);
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(
        OSSL_PARAM_BLD_new(), &OSSL_PARAM_BLD_free);
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(
        OSSL_PARAM_BLD_to_param(builder.get()), &OSSL_PARAM_free);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> maker(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), &EVP_PKEY_CTX_free);
    EVP_PKEY *raw = nullptr;
    EVP_PKEY_fromdata_init(maker.get());
    QCOMPARE(EVP_PKEY_fromdata(maker.get(), &raw, EVP_PKEY_PUBLIC_KEY, parameters.get()), 1);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> publicKey(raw, &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          &EVP_MD_CTX_free);
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray signature =
        QByteArray::fromBase64(token.mid(dot + 1), QByteArray::Base64UrlEncoding);
    EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, publicKey.get());
    QCOMPARE(EVP_DigestVerify(context.get(),
                              reinterpret_cast<const unsigned char *>(signature.data()),
                              size_t(signature.size()),
                              reinterpret_cast<const unsigned char *>(token.data()), size_t(dot)),
             1);
    const Json head = Json::parse(
        QByteArray::fromBase64(token.left(token.indexOf('.')), QByteArray::Base64UrlEncoding)
            .toStdString());
    COMPARE_JSON(head.at("alg"), Json("RS256"));
    COMPARE_JSON(head.at("kid"), key.at("kid"));
}

void SandboxSignInTest::onlyOneOrganizationNeedsNoChoice()
{
    SignIn jonas;
    jonas.user = "jonas@halden.example";
    QCOMPARE(m_sandbox.authorize(jonas).status, 302);
    QCOMPARE(m_sandbox.steps(), QStringList({u"login"_s, u"consent"_s}));
}

void SandboxSignInTest::rolesNarrowTheScopes()
{
    SignIn jonas;
    jonas.user = "jonas@halden.example";
    const auto scope = newTokens(jonas).at("scope").get<std::string>();
    QVERIFY(scope.find("read:my_org:identity_providers") != std::string::npos);
    QVERIFY(scope.find("create:") == std::string::npos);
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
    const Answer refused = m_sandbox.api("PATCH", "/details", {{"display_name", "X"}});
    QCOMPARE(refused.status, 403);
    COMPARE_JSON(refused.json().at("type"), Json("https://auth0.com/api-errors#A0E-403-0002"));
}

void SandboxSignInTest::wrongPasswordShowsTheFormAgain()
{
    const QByteArray page =
        m_sandbox
            .send("GET",
                  "/authorize?response_type=code&client_id=" + m_sandbox.readyText("client_id")
                      + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A18765%2Fcallback"
                        "&code_challenge_method=S256&code_challenge="
                      + QByteArray(43, 'c'))
            .headers.value("location");
    const Answer again =
        m_sandbox.form(page, {{"username", "<b>mara"}, {"password", "harbour-lamp-41"}});
    QCOMPARE(again.status, 400);
    QVERIFY(again.body.contains("Wrong email address or password."));
    QVERIFY(again.body.contains("value=\"&lt;b&gt;mara\""));
}

void SandboxSignInTest::secondSignInInTheSameBrowserAsksNothing()
{
    newTokens();
    SignIn again;
    again.extraQuery = "&organization=halden-freight";
    const Answer redirect = m_sandbox.authorize(again);
    QVERIFY(m_sandbox.steps().isEmpty());
    QCOMPARE(m_sandbox.exchange(redirect).status, 200);
}

void SandboxSignInTest::promptLoginAndMaxAgeAskForThePasswordAgain()
{
    const Json first = claimsOf(newTokens().at("id_token"));
    SignIn again;
    again.extraQuery = "&organization=org_H4ldenFre1ght01x&prompt=login";
    newTokens(again);
    QCOMPARE(m_sandbox.steps(), QStringList{u"login"_s});
    again.extraQuery = "&organization=org_H4ldenFre1ght01x&max_age=300";
    newTokens(again);
    QVERIFY(m_sandbox.steps().isEmpty());
    m_sandbox.control("POST", "clock", {{"advance_s", 301}});
    const Json later = claimsOf(newTokens(again).at("id_token"));
    QCOMPARE(m_sandbox.steps(), QStringList{u"login"_s});
    QVERIFY(later.at("auth_time").get<int>() >= first.at("auth_time").get<int>() + 301);
    COMPARE_JSON(later.at("sub"), first.at("sub"));
}

void SandboxSignInTest::denyingComesBackAsAccessDenied()
{
    SignIn denying;
    denying.action = "deny";
    const Answer redirect = m_sandbox.authorize(denying);
    QCOMPARE(redirect.locationParameter("error"), "access_denied");
    QCOMPARE(redirect.locationParameter("state"), "st&ate");
}

void SandboxSignInTest::strangersToTheOrganizationAreDenied()
{
    SignIn jonas;
    jonas.user = "jonas@halden.example";
    jonas.extraQuery = "&organization=org_H4ldenRa1l000002";
    QCOMPARE(m_sandbox.authorize(jonas).locationParameter("error"), "access_denied");
    jonas.extraQuery = "&organization=org_0000000000000000";
    QCOMPARE(m_sandbox.authorize(jonas).locationParameter("error"), "invalid_request");
}

void SandboxSignInTest::callbackMustBeTheExactString()
{
    for (const char *uri :
         {"http://127.0.0.1:18768/callback", "http://127.0.0.1:18765/callback/",
          "http://localhost:18765/callback", "https://127.0.0.1:18765/callback"}) {
        SignIn other;
        other.redirectUri = uri;
        const Answer page = m_sandbox.authorize(other);
        QCOMPARE(page.status, 403);
        QVERIFY(page.body.contains("Callback URL mismatch"));
        QVERIFY(!page.headers.contains("location"));
    }
}

void SandboxSignInTest::anyLoopbackPortFollowsTheSwitch()
{
    setSwitch("any_loopback_port", true);
    SignIn other;
    other.redirectUri = "http://127.0.0.1:40123/callback";
    QCOMPARE(m_sandbox.exchange(m_sandbox.authorize(other), other).status, 200);
    other.redirectUri = "http://127.0.0.1:40123/other";
    QCOMPARE(m_sandbox.authorize(other).status, 403);
}

void SandboxSignInTest::pkceIsChecked()
{
    SignIn plain;
    plain.challengeMethod = "plain";
    QCOMPARE(m_sandbox.authorize(plain).locationParameter("error"), "invalid_request");
    const Answer redirect = m_sandbox.authorize();
    const Answer wrong = m_sandbox.form("/oauth/token",
                                        {{"grant_type", "authorization_code"},
                                         {"client_id", m_sandbox.readyText("client_id")},
                                         {"code", redirect.locationParameter("code")},
                                         {"redirect_uri", SignIn().redirectUri},
                                         {"code_verifier", QByteArray(43, 'w')}});
    COMPARE_JSON(wrong.json().at("error"), Json("invalid_grant"));
    // A failed attempt uses the code up.
    COMPARE_JSON(m_sandbox.exchange(redirect).json().at("error"), Json("invalid_grant"));
}

void SandboxSignInTest::codeWorksOnceAndReuseEndsTheSession()
{
    const Answer redirect = m_sandbox.authorize();
    const Json tokens = m_sandbox.exchange(redirect).json();
    COMPARE_JSON(m_sandbox.exchange(redirect).json().at("error"), Json("invalid_grant"));
    COMPARE_JSON(m_sandbox.refresh(tokens.at("refresh_token")).json().at("error"),
                 Json("invalid_grant"));
}

void SandboxSignInTest::refreshTokensRotateAndReuseIsDetected()
{
    const Json first = newTokens();
    const Json second = m_sandbox.refresh(first.at("refresh_token")).json();
    QVERIFY(second.at("refresh_token") != first.at("refresh_token"));
    m_sandbox.useToken(second.at("access_token"));
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
    COMPARE_JSON(m_sandbox.refresh(first.at("refresh_token")).json().at("error"),
                 Json("invalid_grant"));
    COMPARE_JSON(m_sandbox.refresh(second.at("refresh_token")).json().at("error"),
                 Json("invalid_grant"));
}

void SandboxSignInTest::overlapForgivesALostAnswer()
{
    setSwitch("rotation_overlap_s", 30);
    const Json first = newTokens();
    QCOMPARE(m_sandbox.refresh(first.at("refresh_token")).status, 200);
    QCOMPARE(m_sandbox.refresh(first.at("refresh_token")).status, 200);
    m_sandbox.control("POST", "clock", {{"advance_s", 31}});
    COMPARE_JSON(m_sandbox.refresh(first.at("refresh_token")).json().at("error"),
                 Json("invalid_grant"));
}

void SandboxSignInTest::revocationEndsTheFamily()
{
    const Json tokens = newTokens();
    const auto token = QByteArray::fromStdString(tokens.at("refresh_token").get<std::string>());
    const QByteArray client = m_sandbox.readyText("client_id");
    QCOMPARE(m_sandbox.form("/oauth/revoke", {{"client_id", client}, {"token", token}}).status,
             200);
    QCOMPARE(m_sandbox.form("/oauth/revoke", {{"client_id", client}, {"token", "x"}}).status, 200);
    COMPARE_JSON(m_sandbox.refresh(tokens.at("refresh_token")).json().at("error"),
                 Json("invalid_grant"));
}

void SandboxSignInTest::withoutOfflineAccessThereIsNoRefreshToken()
{
    SignIn online;
    online.scope = "openid read:my_org:details";
    const Json tokens = newTokens(online);
    QVERIFY(!tokens.contains("refresh_token"));
    COMPARE_JSON(tokens.at("scope"), Json("openid read:my_org:details"));
}

void SandboxSignInTest::accessTokensExpire()
{
    newTokens();
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
    m_sandbox.control("POST", "clock", {{"advance_s", 600}});
    const Answer expired = m_sandbox.api("GET", "/details");
    QCOMPARE(expired.status, 401);
    QVERIFY(expired.headers.value("www-authenticate").contains("invalid_token"));
    const Answer missing = m_sandbox.send("GET", "/my-org/v1/details");
    COMPARE_JSON(missing.json().at("type"), Json("https://auth0.com/api-errors#A0E-401-0002"));
}

void SandboxSignInTest::stepUpAsksOnlyForTheSecondFactor()
{
    const Json base = claimsOf(newTokens().at("id_token"));
    SignIn stepUp;
    stepUp.scope = "openid delete:my_org:identity_providers";
    stepUp.extraQuery = stepUpQuery;
    m_sandbox.control("POST", "clock", {{"advance_s", 100}});
    const Json claims = claimsOf(newTokens(stepUp).at("id_token"));
    QCOMPARE(m_sandbox.steps(), QStringList{u"second-factor"_s});
    COMPARE_JSON(claims.at("amr"), Json({"pwd", "mfa"}));
    QVERIFY(claims.at("auth_time").get<int>() >= base.at("auth_time").get<int>() + 100);
    COMPARE_JSON(claims.at("sub"), base.at("sub"));
    m_sandbox.control("POST", "clock", {{"advance_s", 601}});
    newTokens(stepUp);
    QCOMPARE(m_sandbox.steps(), QStringList({u"login"_s, u"second-factor"_s}));
}

void SandboxSignInTest::wrongCodeIsRefused()
{
    newTokens();
    const QByteArray page =
        m_sandbox
            .send("GET",
                  "/authorize?response_type=code&client_id=" + m_sandbox.readyText("client_id")
                      + "&redirect_uri=http%3A%2F%2F127.0.0.1%3A18765%2Fcallback"
                        "&code_challenge_method=S256&code_challenge="
                      + QByteArray(43, 'c') + stepUpQuery)
            .headers.value("location");
    QVERIFY(page.startsWith("/u/second-factor"));
    const Answer again = m_sandbox.form(page, {{"code", "12345"}});
    QCOMPARE(again.status, 400);
    QVERIFY(again.body.contains("That code isn’t right."));
}

void SandboxSignInTest::renewedIdTokenProvesNoSecondFactor()
{
    SignIn strong;
    strong.extraQuery = stepUpQuery;
    const Json tokens = newTokens(strong);
    const Json first = claimsOf(tokens.at("id_token"));
    QVERIFY(first.contains("amr"));
    const Json renewed =
        claimsOf(m_sandbox.refresh(tokens.at("refresh_token")).json().at("id_token"));
    for (const char *name : {"amr", "acr", "nonce"}) {
        QVERIFY(!renewed.contains(name));
    }
    for (const char *name : {"sub", "sid", "org_id", "auth_time", "iss"}) {
        COMPARE_JSON(renewed.at(name), first.at(name));
    }
}

void SandboxSignInTest::challengedOperationNeedsASecondFactor()
{
    setSwitch("step_up_challenge", "rfc9470");
    newTokens();
    QCOMPARE(m_sandbox.api("GET", "/details").status, 200);
    const QByteArray path = "/identity-providers/con_PartnerP0rta1001";
    const Answer challenge = m_sandbox.api("DELETE", path);
    QCOMPARE(challenge.status, 401);
    const QByteArray header = challenge.headers.value("www-authenticate");
    QVERIFY(header.contains("error=\"insufficient_user_authentication\""));
    QVERIFY(header.contains("max_age=\"600\""));
    SignIn stepUp;
    stepUp.scope = "openid delete:my_org:identity_providers";
    stepUp.extraQuery = stepUpQuery;
    newTokens(stepUp);
    QCOMPARE(m_sandbox.api("DELETE", path).status, 204);
}

void SandboxSignInTest::renewalCanDemandASecondFactor()
{
    const Json tokens = newTokens();
    setSwitch("step_up_challenge", "mfa_required");
    const Answer challenge = m_sandbox.refresh(tokens.at("refresh_token"));
    QCOMPARE(challenge.status, 403);
    COMPARE_JSON(challenge.json().at("error"), Json("mfa_required"));
    SignIn stepUp;
    stepUp.extraQuery = stepUpQuery;
    newTokens(stepUp);
    // The refused token was not used up.
    QCOMPARE(m_sandbox.refresh(tokens.at("refresh_token")).status, 200);
}

void SandboxSignInTest::confirmationPageAndIssuerFollowTheirSwitches()
{
    setSwitch("loopback_confirmation", true);
    setSwitch("iss_parameter", true);
    const Answer redirect = m_sandbox.authorize();
    QCOMPARE(m_sandbox.steps().last(), u"confirm"_s);
    QCOMPARE(redirect.locationParameter("iss"), m_sandbox.readyText("issuer"));
    const Json discovery = m_sandbox.send("GET", "/.well-known/openid-configuration").json();
    COMPARE_JSON(discovery.at("authorization_response_iss_parameter_supported"), Json(true));
}

void SandboxSignInTest::signOutEndsTheBrowserSession()
{
    const Json tokens = newTokens();
    const auto sid = claimsOf(tokens.at("id_token")).at("sid").get<std::string>();
    const Answer away = m_sandbox.send(
        "GET",
        "/oidc/logout?client_id=" + m_sandbox.readyText("client_id") + "&logout_hint="
            + QByteArray::fromStdString(sid) + "&state=s1&post_logout_redirect_uri="
            + QByteArray("http://127.0.0.1:18765/done").toPercentEncoding());
    QCOMPARE(away.headers.value("location"), "http://127.0.0.1:18765/done?state=s1");
    m_sandbox.authorize();
    QVERIFY(m_sandbox.steps().contains(u"login"_s));
    QCOMPARE(m_sandbox.send("GET", "/v2/logout?returnTo=https%3A%2F%2Fevil.example").status, 400);
}

ORGDESK_TEST(SandboxSignInTest)
#include "SandboxSignInTest.moc"
