#include "ProofKey.h"
#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::claimsOf;
using orgdesk::test::ProofKey;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Fields = QMap<QByteArray, QByteArray>;
using Json = nlohmann::json;

static const QByteArray stepUpQuery =
    "&acr_values=http%3A%2F%2Fschemas.openid.net%2Fpape%2Fpolicies%2F2007%2F06%2Fmulti-factor";
static const QByteArray formType = "application/x-www-form-urlencoded";

//! Authorization requests: pushed ones (RFC 9126), silent ones, and the extra confirmation page.
class SandboxAuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void pushedRequestSignsIn();
    void pushedRequestWorksOnceAndForHalfAMinute();
    void pushedRequestBelongsToItsClient();
    void parametersBesideAPushedRequestCountForNothing();
    void wrongRequestsAreRefusedWhenPushed();
    void pushingNeedsTheSecretOfTheClient();
    void proofOfAPushedRequestBindsTheCode();
    void applicationCanRequirePushedRequests();
    void discoveryNamesWhatIsThere();
    void silentRequestBringsACodeWhenNothingIsToBeAsked();
    void silentRequestSaysWhatIsMissing();
    void confirmationPageIsForLoopbackCallbacksAlone();
    void confirmationCanBeDeclined();
    void errorsCarryTheIssuerWhenItIsSwitchedOn();
    void applicationsWithoutTheGrantSignNobodyIn();
    void signInEndsWhenItsApplicationIsGone();
    void wishesThatAreNotGrantedAreErrors();
    void overlapLetsTwoProcessesRenewFromOneToken();
    void reuseAfterTheOverlapEndsAllDescendants();
    void oldestSessionsEndWhenThereAreTooMany();
    void renewalDoesNotLengthenTheLifeOfASession();
    void idleSessionsEnd();

private:
    Answer push(const QByteArray &form, const Fields &headers = {});
    Answer goOn(const Json &pushed, const QByteArray &more = {});
    void setSwitch(const char *name, const Json &value);
    void changeFirstApplication(const Json &members);

    SandboxClient m_sandbox;
};

void SandboxAuthorizationTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.forgetCookies();
}

void SandboxAuthorizationTest::setSwitch(const char *name, const Json &value)
{
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"switches", {{name, value}}}}).status, 200);
}

void SandboxAuthorizationTest::changeFirstApplication(const Json &members)
{
    Json applications = m_sandbox.control("GET", "tenant").json().at("applications");
    applications.at(0).merge_patch(members);
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"applications", applications}}).status, 200);
}

Answer SandboxAuthorizationTest::push(const QByteArray &form, const Fields &headers)
{
    Fields all = headers;
    all.insert("Content-Type", formType);
    return m_sandbox.send("POST", "/oauth/par", form, all);
}

Answer SandboxAuthorizationTest::goOn(const Json &pushed, const QByteArray &more)
{
    const auto uri = QByteArray::fromStdString(pushed.at("request_uri").get<std::string>());
    return m_sandbox.walk(m_sandbox.send("GET",
                                         "/authorize?client_id=" + m_sandbox.readyText("client_id")
                                             + "&request_uri=" + uri.toPercentEncoding() + more));
}

void SandboxAuthorizationTest::pushedRequestSignsIn()
{
    const Answer pushed = push(m_sandbox.authorizationQuery());
    QCOMPARE(pushed.status, 201);
    QCOMPARE(pushed.headers.value("cache-control"), "no-store");
    const Json body = pushed.json();
    QVERIFY(body.at("request_uri")
                .get<std::string>()
                .starts_with("urn:ietf:params:oauth:request_uri:"));
    COMPARE_JSON(body.at("expires_in"), Json(30));
    const Answer redirect = goOn(body);
    QCOMPARE(redirect.locationParameter("state"), "st&ate");
    QCOMPARE(m_sandbox.exchange(redirect).status, 200);
}

void SandboxAuthorizationTest::pushedRequestWorksOnceAndForHalfAMinute()
{
    const Json once = push(m_sandbox.authorizationQuery()).json();
    QCOMPARE(goOn(once).status, 302);
    QCOMPARE(goOn(once).status, 400);
    const Json late = push(m_sandbox.authorizationQuery()).json();
    m_sandbox.control("POST", "clock", {{"advance_s", 31}});
    const Answer over = goOn(late);
    QCOMPARE(over.status, 400);
    QVERIFY(!over.headers.contains("location"));
    QCOMPARE(goOn({{"request_uri", "https://elsewhere.example/request"}}).status, 400);
}

void SandboxAuthorizationTest::pushedRequestBelongsToItsClient()
{
    const Json pushed = push(m_sandbox.authorizationQuery()).json();
    const auto uri = QByteArray::fromStdString(pushed.at("request_uri").get<std::string>());
    QCOMPARE(m_sandbox
                 .send("GET",
                       "/authorize?client_id=wB3kP8sXe5TfJ2hM7qV9nC4yR6uL1dGz&request_uri="
                           + uri.toPercentEncoding())
                 .status,
             400);
    QCOMPARE(goOn(pushed).status, 302);
}

void SandboxAuthorizationTest::parametersBesideAPushedRequestCountForNothing()
{
    const Json pushed = push(m_sandbox.authorizationQuery()).json();
    const Answer redirect = goOn(pushed, "&state=other&prompt=none&redirect_uri=https%3A%2F%2Fx");
    QCOMPARE(redirect.locationParameter("state"), "st&ate");
    QVERIFY(redirect.headers.value("location").startsWith("http://127.0.0.1:18765/callback?"));
    QCOMPARE(m_sandbox.exchange(redirect).status, 200);
}

void SandboxAuthorizationTest::wrongRequestsAreRefusedWhenPushed()
{
    SignIn wrong;
    wrong.redirectUri = "http://127.0.0.1:18768/callback";
    const Answer mismatch = push(m_sandbox.authorizationQuery(wrong));
    QCOMPARE(mismatch.status, 400);
    COMPARE_JSON(mismatch.json().at("error"), Json("invalid_request"));
    SignIn plain;
    plain.challengeMethod = "plain";
    COMPARE_JSON(push(m_sandbox.authorizationQuery(plain)).json().at("error"),
                 Json("invalid_request"));
    QCOMPARE(push(m_sandbox.authorizationQuery() + "&request_uri=urn%3Ax").status, 400);
    QCOMPARE(push("client_id=nobody").status, 401);
    QCOMPARE(m_sandbox.send("GET", "/oauth/par").status, 405);
}

void SandboxAuthorizationTest::pushingNeedsTheSecretOfTheClient()
{
    const QByteArray form = "client_id=wB3kP8sXe5TfJ2hM7qV9nC4yR6uL1dGz&response_type=code"
                            "&redirect_uri=http%3A%2F%2F127.0.0.1%3A18780%2Fcallback";
    QCOMPARE(push(form).status, 401);
    QCOMPARE(push(form + "&client_secret=wrong").status, 401);
    QCOMPARE(push(form + "&client_secret=web-secret-of-the-local-tenant-0001").status, 201);
}

void SandboxAuthorizationTest::proofOfAPushedRequestBindsTheCode()
{
    const QByteArray url = m_sandbox.readyText("issuer") + "oauth/par";
    const ProofKey key;
    const QByteArray form = m_sandbox.authorizationQuery();
    const Answer pushed = push(form, {{"DPoP", key.proof("POST", url)}});
    QCOMPARE(pushed.status, 201);
    // A token request without the key is refused.
    COMPARE_JSON(m_sandbox.exchange(goOn(pushed.json())).json().at("error"), Json("invalid_grant"));
    const QByteArray other = "&dpop_jkt=" + ProofKey().thumbprint();
    COMPARE_JSON(push(form + other, {{"DPoP", key.proof("POST", url)}}).json().at("error"),
                 Json("invalid_dpop_proof"));
    COMPARE_JSON(push(form, {{"DPoP", key.proof("POST", url + "x")}}).json().at("error"),
                 Json("invalid_dpop_proof"));
}

void SandboxAuthorizationTest::applicationCanRequirePushedRequests()
{
    changeFirstApplication({{"require_pushed_authorization_requests", true}});
    QCOMPARE(m_sandbox.authorize().locationParameter("error"), "invalid_request");
    QCOMPARE(goOn(push(m_sandbox.authorizationQuery()).json()).status, 302);
    QVERIFY(m_sandbox.steps().contains(u"login"_s));
}

void SandboxAuthorizationTest::discoveryNamesWhatIsThere()
{
    const auto discovery = [this] {
        return m_sandbox.send("GET", "/.well-known/openid-configuration").json();
    };
    const Json document = discovery();
    COMPARE_JSON(document.at("pushed_authorization_request_endpoint"),
                 Json(m_sandbox.readyText("issuer").toStdString() + "oauth/par"));
    COMPARE_JSON(document.at("dpop_signing_alg_values_supported"), Json({"ES256", "RS256"}));
    COMPARE_JSON(document.at("token_endpoint_auth_methods_supported"),
                 Json({"none", "client_secret_post", "client_secret_basic"}));
    m_sandbox.control("PATCH", "tenant", {{"api", {{"dpop", "none"}}}});
    QVERIFY(!discovery().contains("dpop_signing_alg_values_supported"));
}

void SandboxAuthorizationTest::silentRequestBringsACodeWhenNothingIsToBeAsked()
{
    m_sandbox.signIn();
    SignIn silent;
    silent.extraQuery = "&organization=org_H4ldenFre1ght01x&prompt=none";
    const Answer redirect = m_sandbox.authorize(silent);
    QVERIFY(m_sandbox.steps().isEmpty());
    QCOMPARE(m_sandbox.exchange(redirect).status, 200);
}

void SandboxAuthorizationTest::silentRequestSaysWhatIsMissing()
{
    SignIn silent;
    silent.extraQuery = "&prompt=none&organization=org_H4ldenFre1ght01x";
    const auto error = [&] { return m_sandbox.authorize(silent).locationParameter("error"); };
    QCOMPARE(error(), "login_required");
    SignIn little;
    little.scope = "openid";
    little.extraQuery = "&organization=org_H4ldenFre1ght01x";
    m_sandbox.signIn(little);
    QCOMPARE(error(), "consent_required");
    m_sandbox.signIn();
    silent.extraQuery += stepUpQuery;
    QCOMPARE(error(), "interaction_required");
    silent.extraQuery = "&prompt=none&organization=org_H4ldenFre1ght01x&max_age=0";
    QCOMPARE(error(), "login_required");
    setSwitch("loopback_confirmation", true);
    silent.extraQuery = "&prompt=none&organization=org_H4ldenFre1ght01x";
    QCOMPARE(error(), "interaction_required");
}

void SandboxAuthorizationTest::confirmationPageIsForLoopbackCallbacksAlone()
{
    setSwitch("loopback_confirmation", true);
    m_sandbox.authorize();
    QCOMPARE(m_sandbox.steps().last(), u"confirm"_s);
    changeFirstApplication({{"callbacks", {"https://portal.fieldnote.example/callback"}}});
    SignIn hosted;
    hosted.redirectUri = "https://portal.fieldnote.example/callback";
    QVERIFY(m_sandbox.authorize(hosted).headers.value("location").startsWith(hosted.redirectUri));
    QVERIFY(!m_sandbox.steps().contains(u"confirm"_s));
}

void SandboxAuthorizationTest::confirmationCanBeDeclined()
{
    m_sandbox.signIn();
    setSwitch("loopback_confirmation", true);
    SignIn declining;
    declining.extraQuery = "&organization=org_H4ldenFre1ght01x";
    declining.action = "deny";
    const Answer redirect = m_sandbox.authorize(declining);
    QCOMPARE(m_sandbox.steps(), QStringList{u"confirm"_s});
    QCOMPARE(redirect.locationParameter("error"), "access_denied");
}

void SandboxAuthorizationTest::errorsCarryTheIssuerWhenItIsSwitchedOn()
{
    SignIn denying;
    denying.action = "deny";
    QVERIFY(m_sandbox.authorize(denying).locationParameter("iss").isEmpty());
    setSwitch("iss_parameter", true);
    QCOMPARE(m_sandbox.authorize(denying).locationParameter("iss"), m_sandbox.readyText("issuer"));
}

void SandboxAuthorizationTest::signInEndsWhenItsApplicationIsGone()
{
    m_sandbox.forgetCookies();
    SignIn signIn;
    signIn.extraQuery = "&organization=org_H4ldenFre1ght01x&prompt=consent";
    const auto start = [this](const SignIn &asked) {
        return m_sandbox.send("GET", "/authorize?" + m_sandbox.authorizationQuery(asked))
            .headers.value("location");
    };
    const QByteArray login = start(signIn);
    const Answer next = m_sandbox.form(
        login, {{"username", "mara@halden.example"}, {"password", "harbour-lamp-42"}});
    const QByteArray consent = next.headers.value("location");
    QVERIFY2(consent.startsWith("/u/consent"), next.body.constData());
    signIn.extraQuery = "&organization=org_H4ldenFre1ght01x&connection=halden-okta";
    const QByteArray provider = start(signIn);
    const QByteArray back = m_sandbox.form(provider, {{"action", "accept"}, {"username", "a"}})
                                .headers.value("location");
    QVERIFY(back.contains("/login/callback?code="));
    Json applications = m_sandbox.control("GET", "tenant").json().at("applications");
    applications.erase(0);
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"applications", applications}}).status, 200);
    const QByteArray callback = back.mid(back.indexOf("/login/callback"));
    for (const Answer &answer :
         {m_sandbox.send("GET", consent), m_sandbox.form(consent, {{"action", "accept"}}),
          m_sandbox.send("GET", callback)}) {
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("This sign-in is over"));
    }
}

void SandboxAuthorizationTest::applicationsWithoutTheGrantSignNobodyIn()
{
    changeFirstApplication({{"grant_types", {"client_credentials"}}});
    QCOMPARE(m_sandbox.authorize().locationParameter("error"), "unauthorized_client");
}

void SandboxAuthorizationTest::wishesThatAreNotGrantedAreErrors()
{
    const auto error = [this](const QByteArray &wish) {
        SignIn asking;
        asking.extraQuery = wish;
        return m_sandbox.authorize(asking).locationParameter("error");
    };
    QCOMPARE(error("&request=eyJhbGciOiJub25lIn0.e30."), "request_not_supported");
    QCOMPARE(error("&response_mode=form_post"), "invalid_request");
    QCOMPARE(error("&response_mode=query"), QByteArray());
    QCOMPARE(error("&max_age=soon"), "invalid_request");
    QCOMPARE(error("&scope=openid"), "invalid_request");
}

void SandboxAuthorizationTest::overlapLetsTwoProcessesRenewFromOneToken()
{
    setSwitch("rotation_overlap_s", 30);
    const auto first = m_sandbox.signIn().at("refresh_token").get<std::string>();
    const Json one = m_sandbox.refresh(first).json();
    const Json other = m_sandbox.refresh(first).json();
    QVERIFY(one.at("refresh_token") != other.at("refresh_token"));
    m_sandbox.control("POST", "clock", {{"advance_s", 300}});
    // Neither is a used token, so both go on.
    QCOMPARE(m_sandbox.refresh(one.at("refresh_token")).status, 200);
    QCOMPARE(m_sandbox.refresh(other.at("refresh_token")).status, 200);
}

void SandboxAuthorizationTest::reuseAfterTheOverlapEndsAllDescendants()
{
    setSwitch("rotation_overlap_s", 30);
    const auto first = m_sandbox.signIn().at("refresh_token").get<std::string>();
    const Json second = m_sandbox.refresh(first).json();
    const Json third = m_sandbox.refresh(second.at("refresh_token")).json();
    m_sandbox.control("POST", "clock", {{"advance_s", 31}});
    COMPARE_JSON(m_sandbox.refresh(first).json().at("error"), Json("invalid_grant"));
    for (const Json &token : {second.at("refresh_token"), third.at("refresh_token")}) {
        COMPARE_JSON(m_sandbox.refresh(token).json().at("error"), Json("invalid_grant"));
    }
}

void SandboxAuthorizationTest::oldestSessionsEndWhenThereAreTooMany()
{
    SignIn again;
    again.extraQuery = "&organization=org_H4ldenFre1ght01x";
    again.scope = "openid offline_access";
    const auto signIn = [&] { return m_sandbox.signIn(again).at("refresh_token"); };
    const Json first = signIn();
    const Json second = signIn();
    for (int i = 0; i < 199; ++i) {
        signIn();
    }
    COMPARE_JSON(m_sandbox.refresh(first).json().at("error"), Json("invalid_grant"));
    QCOMPARE(m_sandbox.refresh(second).status, 200);
}

void SandboxAuthorizationTest::renewalDoesNotLengthenTheLifeOfASession()
{
    changeFirstApplication({{"refresh_token", {{"token_lifetime", 1000}}}});
    Json tokens = m_sandbox.signIn();
    for (int i = 0; i < 3; ++i) {
        m_sandbox.control("POST", "clock", {{"advance_s", 300}});
        tokens = m_sandbox.refresh(tokens.at("refresh_token")).json();
        QVERIFY(tokens.contains("access_token"));
    }
    m_sandbox.control("POST", "clock", {{"advance_s", 100}});
    COMPARE_JSON(m_sandbox.refresh(tokens.at("refresh_token")).json().at("error"),
                 Json("invalid_grant"));
}

void SandboxAuthorizationTest::idleSessionsEnd()
{
    changeFirstApplication({{"refresh_token", {{"idle_token_lifetime", 500}}}});
    Json tokens = m_sandbox.signIn();
    for (int i = 0; i < 3; ++i) {
        m_sandbox.control("POST", "clock", {{"advance_s", 400}});
        tokens = m_sandbox.refresh(tokens.at("refresh_token")).json();
        QVERIFY(tokens.contains("access_token"));
    }
    m_sandbox.control("POST", "clock", {{"advance_s", 500}});
    COMPARE_JSON(m_sandbox.refresh(tokens.at("refresh_token")).json().at("error"),
                 Json("invalid_grant"));
}

ORGDESK_TEST(SandboxAuthorizationTest)
#include "SandboxAuthorizationTest.moc"
