#include "SessionFixture.h"
#include "http/AccessTokens.h"
#include "oauth/OAuthErrors.h"
#include "session/SignInTest.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QPointer>
#include <QScopedPointer>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! A test sign-in through one provider, against the real sandbox.
class SignInTestFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init()
    {
        QVERIFY(m_sandbox.reset());
        QVERIFY(m_sandbox.patchTenant(R"({"switches":{"any_loopback_port":true}})"));
    }

    void theClaimsComeBack();
    void theSessionIsLeftAlone();
    void itAsksForNothingButWhoItIs();
    void itHasItsOwnStateAndListener();
    void theProvidersOwnWordsComeBack();
    void aDisabledProviderIsToldAsSuch();
    void cancelClosesTheListener();
    void aSessionThatGoesAwayEndsIt();

private:
    SandboxProcess m_sandbox{QStringLiteral(ORGDESK_SANDBOX_PATH)};
};

static const QString okta = QStringLiteral("halden-okta");

static Result<SignInTestResult> runTest(SessionFixture &fixture, const QString &connection = okta)
{
    QScopedPointer<SignInTest> test(fixture.session->newSignInTest(connection, true));
    return await(test->start(), 20'000);
}

static QString valueOf(const QList<IdTokenClaim> &claims, const QString &name)
{
    for (const IdTokenClaim &claim : claims) {
        if (claim.name == name)
            return claim.value;
    }
    return {};
}

void SignInTestFlowTest::theClaimsComeBack()
{
    SessionFixture fixture(m_sandbox);
    QVERIFY_RESULT(fixture.signIn());
    fixture.browser.forgetCookies();
    FakePerson person;
    person.username = u"nora@halden.example"_s;
    person.attributes = {{u"email"_s, u"nora@halden.example"_s}, {u"given_name"_s, u"Nora"_s}};
    fixture.browser.setPerson(person);
    const auto result = runTest(fixture);
    QVERIFY_RESULT(result);
    QCOMPARE(result->email, u"nora@halden.example"_s);
    QCOMPARE(valueOf(result->claims, u"given_name"_s), u"Nora"_s);
    QVERIFY(valueOf(result->claims, u"aud"_s).isEmpty());
}

void SignInTestFlowTest::theSessionIsLeftAlone()
{
    SessionFixture fixture(m_sandbox);
    QVERIFY_RESULT(fixture.signIn());
    const SessionInfo info = fixture.session->info();
    const QHash<QString, Secret> stored = fixture.secrets.entries();
    QCOMPARE(stored.size(), 1);
    const auto before = await(fixture.session->accessTokens().authorize(
        "GET", fixture.configuration.apiBase, Authorization::Base));
    QVERIFY_RESULT(before);
    const int renewals = m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s);

    fixture.browser.forgetCookies();
    QVERIFY_RESULT(runTest(fixture));

    QCOMPARE(fixture.session->state(), Session::State::Active);
    QCOMPARE(fixture.session->info(), info);
    QVERIFY(fixture.secrets.entries() == stored); // the refresh token, byte by byte
    const auto after = await(fixture.session->accessTokens().authorize(
        "GET", fixture.configuration.apiBase, Authorization::Base));
    QVERIFY_RESULT(after);
    QCOMPARE(after->generation, before->generation);
    QCOMPARE(after->headers.value("Authorization"), before->headers.value("Authorization"));
    // One exchange of a code, and no renewal.
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), renewals + 1);
    const auto details = fixture.getDetails();
    QVERIFY_RESULT(details);
    QCOMPARE(details->status, 200);
}

void SignInTestFlowTest::itAsksForNothingButWhoItIs()
{
    SessionFixture fixture(m_sandbox);
    QVERIFY_RESULT(fixture.signIn());
    QVERIFY_RESULT(runTest(fixture));
    const QUrlQuery asked(fixture.browser.opened().constLast());
    QCOMPARE(asked.queryItemValue(u"connection"_s), okta);
    QCOMPARE(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"openid profile email"_s);
    QVERIFY(!asked.hasQueryItem(u"audience"_s));
    QCOMPARE(asked.queryItemValue(u"prompt"_s), u"login"_s);
    QTRY_VERIFY(m_sandbox.countOf(u"POST"_s, u"/oauth/revoke"_s) > 0);
}

void SignInTestFlowTest::itHasItsOwnStateAndListener()
{
    SessionFixture fixture(m_sandbox);
    QVERIFY_RESULT(fixture.signIn());
    QTRY_VERIFY(listeningAddresses().isEmpty());
    QVERIFY_RESULT(runTest(fixture));
    QVERIFY_RESULT(runTest(fixture));
    QSet<QString> states;
    QSet<QString> nonces;
    for (const QUrl &url : fixture.browser.opened()) {
        states.insert(QUrlQuery(url).queryItemValue(u"state"_s));
        nonces.insert(QUrlQuery(url).queryItemValue(u"nonce"_s));
    }
    QCOMPARE(states.size(), 3);
    QCOMPARE(nonces.size(), 3);
    QTRY_VERIFY(listeningAddresses().isEmpty());
}

void SignInTestFlowTest::theProvidersOwnWordsComeBack()
{
    SessionFixture fixture(m_sandbox);
    QVERIFY_RESULT(fixture.signIn());
    FakePerson person;
    person.failure = u"AADSTS7000222: the client secret is expired"_s;
    fixture.browser.setPerson(person);
    const auto result = runTest(fixture);
    const auto *refused = result.errorAs<OAuthError>();
    QVERIFY2(refused, result ? "a value" : qPrintable(describe(result.error())));
    QCOMPARE(refused->code, u"access_denied"_s);
    QVERIFY(refused->description.contains("the client secret is expired"_L1));
    QCOMPARE(fixture.session->state(), Session::State::Active);
}

void SignInTestFlowTest::aDisabledProviderIsToldAsSuch()
{
    SessionFixture fixture(m_sandbox);
    QVERIFY_RESULT(fixture.signIn());
    QScopedPointer<SignInTest> test(fixture.session->newSignInTest(u"contractors-google"_s, false));
    const auto result = await(test->start(), 20'000);
    const auto *refused = result.errorAs<OAuthError>();
    QVERIFY2(refused, result ? "a value" : qPrintable(describe(result.error())));
    QVERIFY(refused->description.contains("not enabled"_L1));
    QVERIFY(!QUrlQuery(fixture.browser.opened().constLast()).hasQueryItem(u"organization"_s));
}

void SignInTestFlowTest::cancelClosesTheListener()
{
    SessionFixture fixture(m_sandbox);
    QVERIFY_RESULT(fixture.signIn());
    QTRY_VERIFY(listeningAddresses().isEmpty());
    FakePerson person;
    person.leavesAt = u"login"_s;
    fixture.browser.setPerson(person);
    QScopedPointer<SignInTest> test(fixture.session->newSignInTest(okta, true));
    QSignalSpy waiting(test.data(), &SignInTest::waiting);
    const Future<SignInTestResult> future = test->start();
    QVERIFY(waiting.count() > 0 || waiting.wait());
    QCOMPARE(listeningAddresses().size(), 1);
    test->cancel();
    QVERIFY(await(future).errorAs<Cancelled>());
    QTRY_VERIFY(listeningAddresses().isEmpty());
}

void SignInTestFlowTest::aSessionThatGoesAwayEndsIt()
{
    SessionFixture fixture(m_sandbox);
    QVERIFY_RESULT(fixture.signIn());
    FakePerson person;
    person.leavesAt = u"login"_s;
    fixture.browser.setPerson(person);
    QPointer<SignInTest> test(fixture.session->newSignInTest(okta, true));
    QSignalSpy waiting(test.data(), &SignInTest::waiting);
    static_cast<void>(test->start());
    QVERIFY(waiting.count() > 0 || waiting.wait());
    fixture.restart();
    QVERIFY(test.isNull());
    QTRY_VERIFY(listeningAddresses().isEmpty());
}

ORGDESK_TEST(SignInTestFlowTest)

#include "SignInTestFlowTest.moc"
