#include "SessionFixture.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! Step-up through the browser against the real sandbox.
class StepUpFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init()
    {
        QVERIFY(m_sandbox.reset());
        QVERIFY(m_sandbox.patchTenant(R"({"switches":{"any_loopback_port":true}})"));
    }

    void aSensitiveOperationAsksFirstAndGoesOnByItself();
    void theWordsOfOneQuestionAreNotThoseOfTheNext();
    void severalWaitingOperationsShareOneQuestion();
    void theServersChallengeAsksOnce();
    void withoutAPromptItFails();
    void givingUpCancelsAtEveryStep_data();
    void givingUpCancelsAtEveryStep();
    void anotherPersonIsRefusedAndTheSessionStays();
    void aSignInWithoutASecondFactorIsRefused();
    void decliningInTheBrowserCanBeTriedAgain();
    void theElevatedTokenEndsWithItsTime();
    void aConfirmationThatTheTenantEndsEarlyIsAskedForAgain();
    void whereEveryOperationIsConfirmedEachOneIsServed();
    void aRenewalThatWantsThePersonGoesThroughTheBrowser();
    void aScopeTheRoleDoesNotGiveIsNotAskedForTwice();

private:
    //! Signs in and lets the prompt open the browser whenever it asks.
    void prepare(SessionFixture &f, FakePrompt &prompt);

    SandboxProcess m_sandbox{QStringLiteral(ORGDESK_SANDBOX_PATH)};
};

void StepUpFlowTest::prepare(SessionFixture &f, FakePrompt &prompt)
{
    QVERIFY_RESULT(f.signIn());
    f.session->stepUp().setPrompt(&prompt);
    f.session->stepUp().setActionText(u"save 1 change to Depot SAML"_s);
    prompt.onAsk = [&f] { f.session->stepUp().openBrowser(); };
}

void StepUpFlowTest::aSensitiveOperationAsksFirstAndGoesOnByItself()
{
    SessionFixture f(m_sandbox);
    FakePrompt prompt;
    prepare(f, prompt);
    const int tokenRequests = m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s);
    QSignalSpy confirmed(f.session.get(), &Session::confirmationChanged);
    const Result<HttpResponse> renamed = f.send(f.rename());
    QVERIFY_RESULT(renamed);
    QCOMPARE(renamed->status, 200);
    QCOMPARE(prompt.shown, (QStringList{u"ask"_s, u"waiting"_s, u"close"_s}));
    QCOMPARE(prompt.action, u"save 1 change to Depot SAML"_s);
    QVERIFY(f.browser.pages().contains(u"second-factor"_s));
    const QUrlQuery asked(f.browser.opened().constLast());
    const QStringList scopes = asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded).split(u' ');
    QVERIFY(!scopes.contains(u"offline_access"_s)); // One short token, nothing to renew.
    QVERIFY(scopes.contains(u"update:my_org:identity_providers"_s));
    QVERIFY(scopes.contains(u"delete:my_org:identity_providers"_s)); // Of the other operation.
    QCOMPARE(asked.queryItemValue(u"max_age"_s), u"600"_s);
    QCOMPARE(asked.queryItemValue(u"organization"_s), u"org_H4ldenFre1ght01x"_s);
    QCOMPARE(asked.queryItemValue(u"login_hint"_s, QUrl::FullyDecoded), u"mara@halden.example"_s);
    QCOMPARE(asked.queryItemValue(u"audience"_s, QUrl::FullyDecoded),
             f.configuration.audience.toString());
    QCOMPARE(asked.queryItemValue(u"acr_values"_s, QUrl::FullyDecoded),
             u"http://schemas.openid.net/pape/policies/2007/06/multi-factor"_s);
    QCOMPARE(m_sandbox.countOf(u"PATCH"_s, u"/my-org/v1/identity-providers/con_4kQz81TnWc0PzR2e"_s),
             1);
    QCOMPARE(confirmed.size(), 1);
    QVERIFY(f.session->confirmation().until > QDateTime::currentDateTimeUtc());
    // The next one needs no question; the base session is untouched and nothing more is stored.
    QVERIFY_RESULT(f.send(f.rename()));
    QCOMPARE(prompt.shown.size(), 3);
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), tokenRequests + 1);
    QCOMPARE(f.secrets.entries().size(), 1);
}

void StepUpFlowTest::theWordsOfOneQuestionAreNotThoseOfTheNext()
{
    SessionFixture f(m_sandbox);
    FakePrompt prompt;
    prepare(f, prompt);
    prompt.onAsk = [&f] { f.session->stepUp().giveUp(); };
    QVERIFY(f.send(f.rename()).errorAs<Cancelled>());
    QCOMPARE(prompt.action, u"save 1 change to Depot SAML"_s);
    QVERIFY(f.send(f.rename()).errorAs<Cancelled>());
    QCOMPARE(prompt.action, QString());
}

void StepUpFlowTest::severalWaitingOperationsShareOneQuestion()
{
    SessionFixture f(m_sandbox);
    FakePrompt prompt;
    prepare(f, prompt);
    const Future<HttpResponse> one = f.api->send(f.rename());
    const Future<HttpResponse> two = f.api->send(f.rename());
    QVERIFY_RESULT(await(one));
    QVERIFY_RESULT(await(two));
    QCOMPARE(prompt.shown.count(u"ask"_s), 1);
}

void StepUpFlowTest::theServersChallengeAsksOnce()
{
    QVERIFY(m_sandbox.patchTenant(R"({"switches":{"step_up_challenge":"rfc9470"}})"));
    SessionFixture f(m_sandbox);
    f.configuration.stepUp.operations = {};
    f.restart();
    FakePrompt prompt;
    prepare(f, prompt);
    const Result<HttpResponse> renamed = f.send(f.rename());
    QVERIFY_RESULT(renamed);
    QCOMPARE(renamed->status, 200);
    QCOMPARE(prompt.shown.count(u"ask"_s), 1);
    QCOMPARE(m_sandbox.countOf(u"PATCH"_s, u"/my-org/v1/identity-providers/con_4kQz81TnWc0PzR2e"_s),
             2);
}

void StepUpFlowTest::withoutAPromptItFails()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const Result<HttpResponse> renamed = f.send(f.rename());
    QVERIFY(renamed.errorAs<StepUpRequired>());
    QCOMPARE(m_sandbox.countOf(u"PATCH"_s, u"/my-org/v1/identity-providers/con_4kQz81TnWc0PzR2e"_s),
             0);
}

void StepUpFlowTest::givingUpCancelsAtEveryStep_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("when asked") << u"ask"_s;
    QTest::newRow("before the browser came up") << u"opening"_s;
    QTest::newRow("while waiting") << u"waiting"_s;
    QTest::newRow("after a failure") << u"failed"_s;
}

void StepUpFlowTest::givingUpCancelsAtEveryStep()
{
    QFETCH(QString, step);
    SessionFixture f(m_sandbox);
    FakePrompt prompt;
    prepare(f, prompt);
    FakePerson person;
    person.leavesAt = step == u"failed"_s ? QString() : u"second-factor"_s;
    person.consents = step != u"failed"_s;
    f.browser.forgetCookies();
    f.browser.setPerson(person);
    StepUp &stepUp = f.session->stepUp();
    if (step == u"ask"_s)
        prompt.onAsk = [&stepUp] { stepUp.giveUp(); };
    if (step == u"opening"_s) {
        prompt.onAsk = [&stepUp] {
            stepUp.openBrowser();
            stepUp.giveUp();
        };
    }
    prompt.onWaiting = [&stepUp, step] {
        if (step == u"waiting"_s)
            stepUp.giveUp();
    };
    prompt.onFailed = [&stepUp] { stepUp.giveUp(); };
    const Result<HttpResponse> renamed = f.send(f.rename());
    QVERIFY(renamed.errorAs<Cancelled>());
    QCOMPARE(prompt.shown.constLast(), u"close"_s);
    QCOMPARE(m_sandbox.countOf(u"PATCH"_s, u"/my-org/v1/identity-providers/con_4kQz81TnWc0PzR2e"_s),
             0);
    QCOMPARE(f.session->state(), Session::State::Active);
    QTRY_COMPARE_WITH_TIMEOUT(listeningAddresses(), QStringList(), 4000);
    // And it can be asked again.
    prompt.onAsk = [&stepUp] { stepUp.openBrowser(); };
    prompt.onWaiting = [] {};
    f.browser.setPerson(FakePerson::mara());
    const Result<HttpResponse> again = f.send(f.rename());
    QVERIFY_RESULT(again);
    QCOMPARE(again->status, 200);
}

void StepUpFlowTest::anotherPersonIsRefusedAndTheSessionStays()
{
    SessionFixture f(m_sandbox);
    FakePrompt prompt;
    prepare(f, prompt);
    f.browser.forgetCookies();
    f.browser.setPerson(FakePerson::jonas());
    prompt.onFailed = [&f] { f.session->stepUp().giveUp(); };
    const Result<HttpResponse> renamed = f.send(f.rename());
    QVERIFY(renamed.errorAs<Cancelled>());
    const auto *failure = std::get_if<SignInFailed>(&*prompt.failure);
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::OtherPerson);
    QCOMPARE(failure->detail, u"jonas@halden.example"_s);
    QVERIFY(!f.session->stepUp().isConfirmed(u"updateIdp"_s));
    const Result<HttpResponse> details = f.getDetails();
    QVERIFY_RESULT(details);
    QCOMPARE(details->status, 200);
    QCOMPARE(f.session->info().email, u"mara@halden.example"_s);
}

void StepUpFlowTest::aSignInWithoutASecondFactorIsRefused()
{
    SessionFixture f(m_sandbox);
    f.configuration.stepUp.acrValues = {u"urn:example:nothing"_s}; // The tenant ignores it.
    f.restart();
    FakePrompt prompt;
    prepare(f, prompt);
    prompt.onFailed = [&f] { f.session->stepUp().giveUp(); };
    QVERIFY(f.send(f.rename()).errorAs<Cancelled>());
    const auto *failure = std::get_if<SignInFailed>(&*prompt.failure);
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::NotConfirmed);
    QCOMPARE(m_sandbox.countOf(u"PATCH"_s, u"/my-org/v1/identity-providers/con_4kQz81TnWc0PzR2e"_s),
             0);
}

void StepUpFlowTest::decliningInTheBrowserCanBeTriedAgain()
{
    SessionFixture f(m_sandbox);
    FakePrompt prompt;
    prepare(f, prompt);
    FakePerson declining;
    declining.consents = false;
    f.browser.forgetCookies();
    f.browser.setPerson(declining);
    prompt.onFailed = [&f] {
        f.browser.setPerson(FakePerson::mara());
        f.session->stepUp().openBrowser();
    };
    const Result<HttpResponse> renamed = f.send(f.rename());
    QVERIFY_RESULT(renamed);
    QCOMPARE(renamed->status, 200);
    const auto *error = std::get_if<OAuthError>(&*prompt.failure);
    QVERIFY(error);
    QCOMPARE(error->code, u"access_denied"_s);
    QCOMPARE(prompt.shown,
             (QStringList{u"ask"_s, u"waiting"_s, u"failed"_s, u"waiting"_s, u"close"_s}));
}

void StepUpFlowTest::theElevatedTokenEndsWithItsTime()
{
    SessionFixture f(m_sandbox);
    // Long enough for a busy machine to use the token before it ends.
    f.configuration.stepUp.maxAge = std::chrono::seconds(5);
    f.restart();
    FakePrompt prompt;
    prepare(f, prompt);
    QVERIFY_RESULT(f.send(f.rename()));
    QVERIFY(f.session->stepUp().isConfirmed(u"updateIdp"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!f.session->stepUp().isConfirmed(u"updateIdp"_s), 10'000);
    // A coarse timer forgets the confirmation; the token itself is refused to the millisecond.
    QTRY_VERIFY(f.session->confirmation().confirmedAt.isNull());
    QVERIFY_RESULT(f.send(f.rename()));
    QCOMPARE(prompt.shown.count(u"ask"_s), 2);
}

//! Found by the soak: the refused token was taken for the end of the session.
void StepUpFlowTest::aConfirmationThatTheTenantEndsEarlyIsAskedForAgain()
{
    SessionFixture f(m_sandbox);
    FakePrompt prompt;
    prepare(f, prompt);
    QVERIFY_RESULT(f.send(f.rename()));
    QVERIFY(m_sandbox.advanceClock(700));
    QVERIFY(f.session->stepUp().isConfirmed(u"updateIdp"_s)); // As far as this computer knows.
    const Result<HttpResponse> renamed = f.send(f.rename());
    QVERIFY_RESULT(renamed);
    QCOMPARE(renamed->status, 200);
    QCOMPARE(prompt.shown.count(u"ask"_s), 2);
    QCOMPARE(f.session->state(), Session::State::Active);
}

void StepUpFlowTest::whereEveryOperationIsConfirmedEachOneIsServed()
{
    SessionFixture f(m_sandbox);
    f.configuration.stepUp.maxAge = std::chrono::seconds(0);
    f.restart();
    FakePrompt prompt;
    prepare(f, prompt);
    for (int i = 1; i <= 2; ++i) {
        const Result<HttpResponse> renamed = f.send(f.rename());
        QVERIFY_RESULT(renamed);
        QCOMPARE(renamed->status, 200);
        QCOMPARE(prompt.shown.count(u"ask"_s), i);
        QVERIFY(!f.session->stepUp().isConfirmed(u"updateIdp"_s));
        QVERIFY(f.session->confirmation().confirmedAt.isNull());
    }
}

void StepUpFlowTest::aRenewalThatWantsThePersonGoesThroughTheBrowser()
{
    SessionFixture f(m_sandbox);
    FakePrompt prompt;
    prepare(f, prompt);
    QVERIFY(m_sandbox.patchTenant(R"({"switches":{"step_up_challenge":"mfa_required"}})"));
    QVERIFY(m_sandbox.advanceClock(700));
    const Result<HttpResponse> details = f.getDetails();
    QVERIFY_RESULT(details);
    QCOMPARE(details->status, 200);
    QCOMPARE(prompt.shown.count(u"ask"_s), 1);
    QCOMPARE(f.session->state(), Session::State::Active);
    QCOMPARE(f.secrets.entries().size(), 1);
}

void StepUpFlowTest::aScopeTheRoleDoesNotGiveIsNotAskedForTwice()
{
    SessionFixture f(m_sandbox);
    f.browser.setPerson(FakePerson::jonas());
    FakePrompt prompt;
    prepare(f, prompt);
    const Result<HttpResponse> renamed = f.send(f.rename());
    QVERIFY_RESULT(renamed);
    QCOMPARE(renamed->status, 403);
    QCOMPARE(prompt.shown.count(u"ask"_s), 1);
    QVERIFY(f.session->stepUp().isConfirmed(u"updateIdp"_s));
}

ORGDESK_TEST(StepUpFlowTest)
#include "StepUpFlowTest.moc"
