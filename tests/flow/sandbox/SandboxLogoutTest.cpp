#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::claimsOf;
using orgdesk::test::SandboxClient;
using orgdesk::test::SignIn;
using Json = nlohmann::json;

static const QByteArray done = "http://127.0.0.1:18765/done";

//! Signing out of the browser: /oidc/logout and /v2/logout.
class SandboxLogoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void idTokenIsHintEnough();
    void expiredIdTokensAreGoodHints();
    void foreignAndChangedIdTokensAreRefused();
    void sessionIdIsHintEnough();
    void withoutAHintThePersonIsAsked();
    void hintForAnotherSessionAsksToo();
    void onlyRegisteredAddressesAreReturnedTo();
    void parametersCanBePosted();
    void stateIsPassedOn();
    void simpleLogoutKnowsTheListsOfApplicationAndTenant();
    void refusedLogoutKeepsTheSession();

private:
    Answer logout(const QByteArray &query)
    {
        return m_sandbox.send("GET", "/oidc/logout?" + query);
    }
    QByteArray client() const { return "client_id=" + m_sandbox.readyText("client_id"); }
    static QByteArray target(const QByteArray &url = done);
    //! True when the browser still has a session.
    bool isSignedIn();

    SandboxClient m_sandbox;
    QByteArray m_idToken;
    QByteArray m_sessionId;
};

void SandboxLogoutTest::init()
{
    m_sandbox.control("POST", "reset");
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.forgetCookies();
    const auto token = m_sandbox.signIn().at("id_token").get<std::string>();
    m_idToken = QByteArray::fromStdString(token);
    m_sessionId = QByteArray::fromStdString(claimsOf(token).at("sid").get<std::string>());
}

QByteArray SandboxLogoutTest::target(const QByteArray &url)
{
    return "&post_logout_redirect_uri=" + url.toPercentEncoding();
}

bool SandboxLogoutTest::isSignedIn()
{
    SignIn silent;
    silent.extraQuery = "&prompt=none&organization=org_H4ldenFre1ght01x";
    return !m_sandbox.authorize(silent).locationParameter("code").isEmpty();
}

void SandboxLogoutTest::idTokenIsHintEnough()
{
    QVERIFY(isSignedIn());
    // The client is the one in the token.
    const Answer away = logout("id_token_hint=" + m_idToken + target());
    QCOMPARE(away.status, 302);
    QCOMPARE(away.headers.value("location"), done);
    QVERIFY(!isSignedIn());
}

void SandboxLogoutTest::expiredIdTokensAreGoodHints()
{
    m_sandbox.control("POST", "clock", {{"advance_s", 40'000}});
    QCOMPARE(logout("id_token_hint=" + m_idToken + target()).status, 302);
    QVERIFY(!isSignedIn());
}

void SandboxLogoutTest::foreignAndChangedIdTokensAreRefused()
{
    const QByteArrayList parts = m_idToken.split('.');
    Json claims = claimsOf(m_idToken.toStdString());
    claims["name"] = "Somebody else";
    const QByteArray payload =
        QByteArray::fromStdString(claims.dump())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray changed = parts.at(0) + '.' + payload + '.' + parts.at(2);
    const QByteArray unsignedToken = "eyJhbGciOiJub25lIn0" + m_idToken.mid(m_idToken.indexOf('.'));
    for (const QByteArray &hint : {changed, unsignedToken, QByteArray("abc")}) {
        QCOMPARE(logout("id_token_hint=" + hint + target()).status, 400);
    }
    QCOMPARE(logout("id_token_hint=" + m_idToken + "&logout_hint=other").status, 400);
    QCOMPARE(
        logout("id_token_hint=" + m_idToken + "&client_id=wB3kP8sXe5TfJ2hM7qV9nC4yR6uL1dGz").status,
        400);
    QVERIFY(isSignedIn());
}

void SandboxLogoutTest::sessionIdIsHintEnough()
{
    const Answer away = logout(client() + "&logout_hint=" + m_sessionId + target());
    QCOMPARE(away.headers.value("location"), done);
    QVERIFY(!isSignedIn());
}

void SandboxLogoutTest::withoutAHintThePersonIsAsked()
{
    const auto ask = [this] {
        const Answer page = logout(client() + target());
        const qsizetype begin = page.body.indexOf("/oidc/logout?confirm=");
        return begin < 0 ? QByteArray()
                         : page.body.mid(begin, page.body.indexOf('"', begin) - begin);
    };
    const QByteArray first = ask();
    QVERIFY(isSignedIn());
    QCOMPARE(m_sandbox.form(first, {{"action", "deny"}}).status, 200);
    QVERIFY(isSignedIn());
    // The page answers once.
    QCOMPARE(m_sandbox.form(first, {{"action", "accept"}}).status, 400);
    QVERIFY(isSignedIn());
    QCOMPARE(m_sandbox.form(ask(), {{"action", "accept"}}).headers.value("location"), done);
    QVERIFY(!isSignedIn());
    QCOMPARE(logout(client() + target()).headers.value("location"), done);
}

void SandboxLogoutTest::hintForAnotherSessionAsksToo()
{
    const Answer page = logout(client() + "&logout_hint=somebodyElse" + target());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Sign out?"));
    QVERIFY(isSignedIn());
}

void SandboxLogoutTest::onlyRegisteredAddressesAreReturnedTo()
{
    for (const char *url :
         {"http://127.0.0.1:18768/done", "http://127.0.0.1:18765/done/", "https://evil.example/"}) {
        const Answer refused = logout("id_token_hint=" + m_idToken + target(url));
        QCOMPARE(refused.status, 400);
        QVERIFY(!refused.headers.contains("location"));
    }
    // Without a client there is no list to look at.
    QCOMPARE(logout("logout_hint=" + m_sessionId + target()).status, 400);
    QCOMPARE(logout("client_id=nobody" + target()).status, 400);
}

void SandboxLogoutTest::parametersCanBePosted()
{
    const Answer away = m_sandbox.form(
        "/oidc/logout", {{"id_token_hint", m_idToken}, {"post_logout_redirect_uri", done}});
    QCOMPARE(away.headers.value("location"), done);
    QVERIFY(!isSignedIn());
}

void SandboxLogoutTest::stateIsPassedOn()
{
    const Answer away = logout("id_token_hint=" + m_idToken + target() + "&state=a%26b");
    QCOMPARE(away.headers.value("location"), done + "?state=a%26b");
}

void SandboxLogoutTest::simpleLogoutKnowsTheListsOfApplicationAndTenant()
{
    const auto leave = [this](const QByteArray &url, const QByteArray &more) {
        return m_sandbox.send("GET", "/v2/logout?returnTo=" + url.toPercentEncoding() + more);
    };
    QCOMPARE(leave(done, '&' + client()).headers.value("location"), done);
    QVERIFY(!isSignedIn());
    QCOMPARE(leave(done, {}).status, 400);
    QCOMPARE(leave("https://fieldnote.example/bye", '&' + client()).status, 400);
    m_sandbox.control("PATCH", "tenant",
                      {{"tenant", {{"allowed_logout_urls", {"https://fieldnote.example/bye"}}}}});
    QCOMPARE(leave("https://fieldnote.example/bye", {}).headers.value("location"),
             "https://fieldnote.example/bye");
    QCOMPARE(m_sandbox.send("GET", "/v2/logout").status, 200);
}

void SandboxLogoutTest::refusedLogoutKeepsTheSession()
{
    QCOMPARE(m_sandbox.send("GET", "/v2/logout?returnTo=https%3A%2F%2Fevil.example").status, 400);
    QVERIFY(isSignedIn());
}

ORGDESK_TEST(SandboxLogoutTest)
#include "SandboxLogoutTest.moc"
