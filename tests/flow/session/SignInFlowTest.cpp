#include "SessionFixture.h"
#include "myorg/Endpoints.h"
#include "oauth/OAuthErrors.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! Sign-in, restart and sign-out against the real sandbox.
class SignInFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init()
    {
        QVERIFY(m_sandbox.reset());
        QVERIFY(m_sandbox.patchTenant(R"({"switches":{"any_loopback_port":true}})"));
    }

    void signsInThroughTheBrowser();
    void listensOnTheLoopbackAddressOnlyAndNotLongerThanNeeded();
    void restoresWithoutABrowserWithOneTokenRequest();
    void aReusedRefreshTokenEndsTheSession();
    void signOutRevokesAndRemovesTheEntry();
    void signOutWorksWhenTheServerIsGone();
    void cancelClosesTheListener();
    void aSecondSignInShowsTheFirstAgain();
    void busyPortsAreNamed();
    void aBusyPortIsSkipped();
    void aDeclinedConsentIsToldAsSuch();
    void aForeignOrganizationIsToldAsSuch();
    void aMissingBrowserLeavesTheLink();
    void withoutStayingSignedInNothingIsStored();
    void aKeychainThatFailsDoesNotStopTheWork();
    void aLockedKeychainIsNotASignOut();
    void anExpiredTokenIsRenewedOnce();
    void aSavedSignInToAnotherOrganizationIsContinuedWhileSignedIn();
    void aBrokenRestoreLeavesTheRunningSession();
    void tokensWithoutAKeyAreRefusedWhereTheConfigurationDemandsOne();
    void aCanceledSignInDoesNotLeadBackToARestoreThatEnded();
    void aRemovedSignInIsRevokedAndLeavesTheKeychain();
    void aRemovedSignInThatRunsIsSignedOut();
    void aRemovedSignInIsToldWhenTheServerIsGone();
    void aLockedKeychainKeepsTheSignInInTheList();
    void aServerThatGivesNoRefreshTokenIsToldAsSuch();
    void everyPermissionButTheWithheldOnesIsAskedFor();
    void everyAttemptHasItsOwnSecrets();
    void aWrongClockIsTold_data();
    void aWrongClockIsTold();
    void whatComesAfterGivingUpIsRevoked();
    void anotherProgramWithTheSessionEndsAfterASignOut();
    void theBrowserAsksForThePasswordAgainIfItWasSignedOutToo_data();
    void theBrowserAsksForThePasswordAgainIfItWasSignedOutToo();

private:
    SandboxProcess m_sandbox{QStringLiteral(ORGDESK_SANDBOX_PATH)};
};

namespace {

//! A keychain whose unlock prompt stays open.
class PromptingStore final : public SecretStore
{
public:
    [[nodiscard]] Future<Secret> read(const QString &) override { return prompt.future(); }
    [[nodiscard]] Future<Done> write(const QString &, const Secret &) override
    {
        return ready<Done>(Done{});
    }
    [[nodiscard]] Future<Done> remove(const QString &) override { return ready<Done>(Done{}); }
    [[nodiscard]] bool isPersistent() const override { return true; }

    Completer<Secret> prompt;
};

//! A server that does not let anybody stay signed in.
class WithoutRefreshTokens final : public QObject, public HttpClient
{
public:
    explicit WithoutRefreshTokens(HttpClient &next)
        : m_next(next)
    {
    }
    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        return andThen(m_next.send(request), this, [](HttpResponse response) {
            response.body.replace(R"("refresh_token":)", R"("other":)");
            return Result<HttpResponse>(response);
        });
    }

private:
    HttpClient &m_next;
};

//! Does something right after a code was sent.
class OnCode final : public QObject, public HttpClient
{
public:
    explicit OnCode(HttpClient &next)
        : m_next(next)
    {
    }

    std::function<void()> then;

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        const Future<HttpResponse> answer = m_next.send(request);
        if (request.method == "POST" && request.url.path() == u"/oauth/token")
            QMetaObject::invokeMethod(
                this, [this] { then(); }, Qt::QueuedConnection);
        return answer;
    }

private:
    HttpClient &m_next;
};

//! A server whose clock goes otherwise than ours.
class WithAnotherClock final : public QObject, public HttpClient
{
public:
    WithAnotherClock(HttpClient &next, int minutes)
        : m_next(next)
        , m_minutes(minutes)
    {
    }
    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        return andThen(m_next.send(request), this, [this](HttpResponse response) {
            const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(60 * m_minutes);
            response.headers.set(
                "Date",
                QLocale::c().toString(theirs, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
            return Result<HttpResponse>(response);
        });
    }

private:
    HttpClient &m_next;
    int m_minutes;
};

} // namespace

void SignInFlowTest::signsInThroughTheBrowser()
{
    SessionFixture f(m_sandbox);
    const Result<SessionInfo> info = f.signIn();
    QVERIFY_RESULT(info);
    QCOMPARE(info->organizationId, u"org_H4ldenFre1ght01x"_s);
    QCOMPARE(info->organizationName, u"halden-freight"_s);
    QCOMPARE(info->userName, u"Mara Lindqvist"_s);
    QCOMPARE(info->email, u"mara@halden.example"_s);
    QVERIFY(info->persistent);
    QVERIFY(info->grantedScopes.contains(u"read:my_org:details"_s));
    QCOMPARE(f.session->state(), Session::State::Active);
    QVERIFY(f.session->signInLink().isEmpty());
    QCOMPARE(f.browser.opened().size(), 1);
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), 1);
    QCOMPARE(f.secrets.entries().size(), 1);
    const Secret entry = f.secrets.entries().begin().value();
    QVERIFY(entry.size() <= 2048);
    QVERIFY(!entry.reveal().contains("eyJ"));
    QCOMPARE(f.saved.all().size(), 1);
    QVERIFY(f.saved.all().constFirst().resumable);
    const Result<HttpResponse> details = f.getDetails();
    QVERIFY_RESULT(details);
    QCOMPARE(details->status, 200);
    // The browser saw the closing page, which does not claim success.
    QTRY_COMPARE(f.browser.pages().value(f.browser.pages().size() - 1), u"done"_s);
    QVERIFY(f.browser.lastPage().contains("return to OrgDesk"));
}

void SignInFlowTest::listensOnTheLoopbackAddressOnlyAndNotLongerThanNeeded()
{
    SessionFixture f(m_sandbox);
    FakePerson person;
    person.leavesAt = u"login"_s;
    f.browser.setPerson(person);
    const Future<SessionInfo> signingIn = f.session->signIn({});
    QTRY_COMPARE(f.browser.pages(), QStringList{u"login"_s});
    const QStringList during = listeningAddresses();
    QCOMPARE(during.size(), 1);
    QVERIFY2(during.constFirst().startsWith(u"127.0.0.1:"_s), qPrintable(during.constFirst()));
    QVERIFY(f.session->signInDeadline() > QDateTime::currentDateTimeUtc().addSecs(280));
    f.browser.setPerson(FakePerson::mara());
    QVERIFY_RESULT(f.session->openBrowserAgain());
    QVERIFY_RESULT(await(signingIn));
    QTRY_COMPARE_WITH_TIMEOUT(listeningAddresses(), QStringList(), 4000);
}

void SignInFlowTest::restoresWithoutABrowserWithOneTokenRequest()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const int before = m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s);
    const Secret stored = f.secrets.entries().begin().value();
    f.restart();
    const Result<SessionInfo> info = await(f.session->restore(f.saved.all().constFirst()));
    QVERIFY_RESULT(info);
    QCOMPARE(f.session->state(), Session::State::Active);
    QCOMPARE(info->userName, u"Mara Lindqvist"_s);
    QCOMPARE(info->organizationName, u"halden-freight"_s);
    QVERIFY(info->grantedScopes.contains(u"read:my_org:details"_s));
    QCOMPARE(f.browser.opened().size(), 1);
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), before + 1);
    QCOMPARE(f.secrets.entries().size(), 1);
    QVERIFY(!(f.secrets.entries().begin().value() == stored)); // Rotated and stored.
    const Result<HttpResponse> details = f.getDetails();
    QVERIFY_RESULT(details);
    QCOMPARE(details->status, 200);
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), before + 1);
}

void SignInFlowTest::aReusedRefreshTokenEndsTheSession()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const QString key = f.secrets.entries().begin().key();
    const Secret first = f.secrets.entries().begin().value();
    const SavedSignIn saved = f.saved.all().constFirst();
    f.restart();
    QVERIFY_RESULT(await(f.session->restore(saved)));
    // Somebody uses the token of before the rotation: the whole family dies.
    MemorySecretStore stolen(true);
    stolen.put(key, first);
    Session thief(
        {f.configuration, f.authNetwork, stolen, f.browser, f.clock, f.saved, u"default"_s});
    const Result<SessionInfo> refused = await(thief.restore(saved));
    QVERIFY(refused.errorAs<SignInRequired>());
    QCOMPARE(thief.state(), Session::State::SignedOut);
    QVERIFY(stolen.entries().isEmpty());
    const Result<Done> renewed = await(f.session->accessTokens().renew(1));
    QVERIFY(renewed.errorAs<SignInRequired>());
    QCOMPARE(f.session->state(), Session::State::NeedsSignIn);
    QTRY_VERIFY(f.secrets.entries().isEmpty());
    QCOMPARE(f.session->info().email, u"mara@halden.example"_s); // For "Sign in again".
    const Result<HttpResponse> details = f.getDetails();
    QVERIFY(details.errorAs<SignInRequired>());
}

void SignInFlowTest::signOutRevokesAndRemovesTheEntry()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const QString key = f.secrets.entries().begin().key();
    const Secret entry = f.secrets.entries().begin().value();
    SavedSignIn saved = f.saved.all().constFirst();
    QVERIFY(f.session->browserSignOutLink().path() == u"/oidc/logout"_s);
    QVERIFY_RESULT(await(f.session->signOut()));
    QCOMPARE(f.session->state(), Session::State::SignedOut);
    QCOMPARE(f.session->info(), SessionInfo());
    QVERIFY(f.secrets.entries().isEmpty());
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/revoke"_s), 1);
    QVERIFY(!f.saved.all().constFirst().resumable);
    QVERIFY(f.getDetails().errorAs<SignInRequired>());
    // The token that was stored is worth nothing any more.
    f.secrets.put(key, entry);
    f.restart();
    QVERIFY(await(f.session->restore(saved)).errorAs<SignInRequired>());
}

void SignInFlowTest::signOutWorksWhenTheServerIsGone()
{
    SandboxProcess other(QStringLiteral(ORGDESK_SANDBOX_PATH));
    QVERIFY(other.start());
    QVERIFY(other.patchTenant(R"({"switches":{"any_loopback_port":true}})"));
    SessionFixture f(other);
    QVERIFY_RESULT(f.signIn());
    other.kill();
    const Result<Done> result = await(f.session->signOut());
    QVERIFY(result.errorAs<NetworkError>()); // The server side may live on: worth telling.
    QCOMPARE(f.session->state(), Session::State::SignedOut);
    QVERIFY(f.secrets.entries().isEmpty());
}

void SignInFlowTest::cancelClosesTheListener()
{
    SessionFixture f(m_sandbox);
    FakePerson person;
    person.leavesAt = u"login"_s;
    f.browser.setPerson(person);
    const Future<SessionInfo> signingIn = f.session->signIn({});
    QTRY_COMPARE(listeningAddresses().size(), 1);
    f.session->cancelSignIn();
    QVERIFY(await(signingIn).errorAs<Cancelled>());
    QCOMPARE(f.session->state(), Session::State::SignedOut);
    QCOMPARE(listeningAddresses(), QStringList());
    QVERIFY(f.secrets.entries().isEmpty());
    f.browser.setPerson(FakePerson::mara());
    QVERIFY_RESULT(f.signIn());
}

void SignInFlowTest::aSecondSignInShowsTheFirstAgain()
{
    SessionFixture f(m_sandbox);
    FakePerson person;
    person.leavesAt = u"login"_s;
    f.browser.setPerson(person);
    const Future<SessionInfo> first = f.session->signIn({});
    QTRY_COMPARE(f.browser.pages().size(), 1);
    f.browser.setPerson(FakePerson::mara());
    const Future<SessionInfo> second = f.session->signIn({});
    QVERIFY_RESULT(await(first));
    QVERIFY_RESULT(await(second));
    QCOMPARE(f.browser.opened().size(), 2);
    QCOMPARE(f.browser.opened().at(0), f.browser.opened().at(1));
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), 1);
}

void SignInFlowTest::busyPortsAreNamed()
{
    QTcpServer one;
    QTcpServer two;
    QVERIFY(one.listen(QHostAddress::LocalHost) && two.listen(QHostAddress::LocalHost));
    SessionFixture f(m_sandbox);
    f.configuration.redirectPorts = {one.serverPort(), two.serverPort()};
    f.restart();
    const Result<SessionInfo> result = f.signIn();
    const auto *failure = result.errorAs<SignInFailed>();
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::PortsBusy);
    QVERIFY(failure->detail.contains(QString::number(one.serverPort())));
    QVERIFY(failure->detail.contains(QString::number(two.serverPort())));
    QVERIFY(f.browser.opened().isEmpty()); // Bound before the browser opens.
}

void SignInFlowTest::aBusyPortIsSkipped()
{
    QTcpServer busy;
    QVERIFY(busy.listen(QHostAddress::LocalHost));
    SessionFixture f(m_sandbox);
    f.configuration.redirectPorts = {busy.serverPort(), 0};
    f.restart();
    QVERIFY_RESULT(f.signIn());
}

void SignInFlowTest::aDeclinedConsentIsToldAsSuch()
{
    SessionFixture f(m_sandbox);
    FakePerson person;
    person.consents = false;
    f.browser.setPerson(person);
    const Result<SessionInfo> result = f.signIn();
    const auto *error = result.errorAs<OAuthError>();
    QVERIFY(error);
    QCOMPARE(error->code, u"access_denied"_s);
    QCOMPARE(f.session->state(), Session::State::SignedOut);
    // Whoever declined must not be left with "This site can't be reached".
    QTRY_COMPARE(f.browser.pages().value(f.browser.pages().size() - 1), u"done"_s);
    QVERIFY(f.browser.lastPage().contains("return to OrgDesk"));
}

void SignInFlowTest::aForeignOrganizationIsToldAsSuch()
{
    SessionFixture f(m_sandbox);
    f.browser.setPerson(FakePerson::jonas());
    SignInOptions options;
    options.organization = u"org_H4ldenRa1l000002"_s;
    const Result<SessionInfo> result = f.signIn(options);
    const auto *failure = result.errorAs<SignInFailed>();
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::NotMember);
    QCOMPARE(failure->detail, QString());
    options.organization = u"org_doesnotexist00"_s;
    const Result<SessionInfo> none = f.signIn(options);
    const auto *missing = none.errorAs<SignInFailed>();
    QVERIFY(missing);
    QCOMPARE(missing->reason, SignInFailed::Reason::NoSuchOrganization);
    QCOMPARE(missing->detail, options.organization);
}

void SignInFlowTest::aMissingBrowserLeavesTheLink()
{
    SessionFixture f(m_sandbox);
    f.browser.setMissing(true);
    const Future<SessionInfo> signingIn = f.session->signIn({});
    QTRY_VERIFY(!f.session->signInLink().isEmpty());
    const Result<Done> again = f.session->openBrowserAgain();
    QVERIFY(again.errorAs<BrowserError>());
    f.browser.setMissing(false);
    QVERIFY_RESULT(f.browser.open(f.session->signInLink())); // The person pastes the link.
    QVERIFY_RESULT(await(signingIn));
}

void SignInFlowTest::withoutStayingSignedInNothingIsStored()
{
    SessionFixture f(m_sandbox);
    SignInOptions options;
    options.staySignedIn = false;
    const Result<SessionInfo> info = f.signIn(options);
    QVERIFY_RESULT(info);
    QVERIFY(!info->persistent);
    QVERIFY(f.secrets.entries().isEmpty());
    QVERIFY(!f.saved.all().constFirst().resumable);
    QVERIFY_RESULT(await(f.session->endProgram()));
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/revoke"_s), 1);
}

void SignInFlowTest::aKeychainThatFailsDoesNotStopTheWork()
{
    SessionFixture f(m_sandbox);
    f.secrets.setFailure(SecretStoreError{SecretStoreError::Reason::NoService, {}});
    QSignalSpy notices(f.session.get(), &Session::notice);
    const Result<SessionInfo> info = f.signIn();
    QVERIFY_RESULT(info);
    QVERIFY(!info->persistent);
    QCOMPARE(notices.size(), 1);
    const Result<HttpResponse> details = f.getDetails();
    QVERIFY_RESULT(details);
    QCOMPARE(details->status, 200);
    // The keyring is back: the next rotation is stored again.
    f.secrets.setFailure(std::nullopt);
    QVERIFY_RESULT(await(f.session->accessTokens().renew(1)));
    QCOMPARE(f.secrets.entries().size(), 1);
    QVERIFY(f.session->info().persistent);
}

void SignInFlowTest::aLockedKeychainIsNotASignOut()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const SavedSignIn saved = f.saved.all().constFirst();
    f.restart();
    f.secrets.setFailure(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    const Result<SessionInfo> locked = await(f.session->restore(saved));
    QVERIFY(locked.errorAs<SecretStoreError>());
    QCOMPARE(f.session->state(), Session::State::KeychainLocked);
    f.secrets.setFailure(std::nullopt);
    QVERIFY_RESULT(await(f.session->restore(saved)));
    QCOMPARE(f.session->state(), Session::State::Active);
}

void SignInFlowTest::anExpiredTokenIsRenewedOnce()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const int before = m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s);
    QVERIFY(m_sandbox.advanceClock(700)); // The server says 401, our clock knows nothing.
    QList<Future<HttpResponse>> answers;
    HttpRequest request;
    request.url = QUrl(f.configuration.apiBase.toString() + u"/details"_s);
    request.authorization = Authorization::Base;
    for (int i = 0; i < 3; ++i)
        answers << f.authorizing->send(request);
    for (const Future<HttpResponse> &answer : std::as_const(answers)) {
        const Result<HttpResponse> response = await(answer);
        QVERIFY_RESULT(response);
        QCOMPARE(response->status, 200);
    }
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), before + 1);
}

void SignInFlowTest::aSavedSignInToAnotherOrganizationIsContinuedWhileSignedIn()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const SavedSignIn freight = f.saved.all().constFirst();
    SignInOptions rail;
    rail.organization = u"org_H4ldenRa1l000002"_s;
    const Result<SessionInfo> second = f.signIn(rail);
    QVERIFY_RESULT(second);
    QCOMPARE(second->organizationName, u"halden-rail"_s);
    QCOMPARE(f.secrets.entries().size(), 2); // One per session.
    const Result<SessionInfo> back = await(f.session->restore(freight));
    QVERIFY_RESULT(back);
    QCOMPARE(back->organizationId, u"org_H4ldenFre1ght01x"_s);
    QCOMPARE(f.session->state(), Session::State::Active);
    QCOMPARE(f.browser.opened().size(), 2);
}

void SignInFlowTest::aBrokenRestoreLeavesTheRunningSession()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    SavedSignIn unknown = f.saved.all().constFirst();
    unknown.userId = u"auth0|nobody"_s;
    QVERIFY(await(f.session->restore(unknown)).errorAs<SignInRequired>());
    QCOMPARE(f.session->state(), Session::State::Active);
    QCOMPARE(f.session->info().userName, u"Mara Lindqvist"_s);
    const Result<HttpResponse> details = f.getDetails();
    QVERIFY_RESULT(details);
    QCOMPARE(details->status, 200);
}

void SignInFlowTest::tokensWithoutAKeyAreRefusedWhereTheConfigurationDemandsOne()
{
    QVERIFY(m_sandbox.patchTenant(R"({"api":{"dpop":"none"}})"));
    SessionFixture f(m_sandbox);
    f.configuration.accessToken = AccessTokenMode::DPoP;
    f.restart();
    const Result<SessionInfo> result = f.signIn();
    const auto *failure = result.errorAs<SignInFailed>();
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::UntrustedAnswer);
    QVERIFY(f.secrets.entries().isEmpty());
}

void SignInFlowTest::aCanceledSignInDoesNotLeadBackToARestoreThatEnded()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    PromptingStore store;
    Session session(
        {f.configuration, f.authNetwork, store, f.browser, f.clock, f.saved, u"default"_s, {}, {}});
    const Future<SessionInfo> restored = session.restore(f.saved.all().constFirst());
    QCOMPARE(session.state(), Session::State::Restoring);
    f.browser.setMissing(true);
    const Future<SessionInfo> signingIn = session.signIn({});
    store.prompt.complete(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    QVERIFY(!await(restored));
    QCOMPARE(session.state(), Session::State::SigningIn);
    session.cancelSignIn();
    QVERIFY(await(signingIn).errorAs<Cancelled>());
    QCOMPARE(session.state(), Session::State::KeychainLocked);
    QCOMPARE(session.info(), SessionInfo());
}

void SignInFlowTest::aRemovedSignInIsRevokedAndLeavesTheKeychain()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const SavedSignIn saved = f.saved.all().constFirst();
    const QString key = f.secrets.entries().begin().key();
    const Secret entry = f.secrets.entries().begin().value();
    f.restart();
    QVERIFY_RESULT(await(f.session->removeSignIn(saved)));
    QVERIFY(f.saved.all().isEmpty());
    QVERIFY(f.secrets.entries().isEmpty());
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/revoke"_s), 1);
    // The token that was stored is worth nothing any more.
    f.secrets.put(key, entry);
    QVERIFY(await(f.session->restore(saved)).errorAs<SignInRequired>());
}

void SignInFlowTest::aRemovedSignInThatRunsIsSignedOut()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    QVERIFY_RESULT(await(f.session->removeSignIn(f.saved.all().constFirst())));
    QCOMPARE(f.session->state(), Session::State::SignedOut);
    QVERIFY(f.saved.all().isEmpty());
    QVERIFY(f.secrets.entries().isEmpty());
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/revoke"_s), 1);
}

void SignInFlowTest::aRemovedSignInIsToldWhenTheServerIsGone()
{
    SandboxProcess other(QStringLiteral(ORGDESK_SANDBOX_PATH));
    QVERIFY(other.start());
    QVERIFY(other.patchTenant(R"({"switches":{"any_loopback_port":true}})"));
    SessionFixture there(other);
    QVERIFY_RESULT(there.signIn());
    const SavedSignIn saved = there.saved.all().constFirst();
    // With the settings of another vendor: it is still revoked where it came from.
    SessionFixture here(m_sandbox);
    QVERIFY_RESULT(await(here.saved.put(saved)));
    const auto copyEntry = [&] {
        here.secrets.put(there.secrets.entries().begin().key(),
                         there.secrets.entries().begin().value());
    };
    copyEntry();
    QVERIFY_RESULT(await(here.session->removeSignIn(saved)));
    QCOMPARE(other.countOf(u"POST"_s, u"/oauth/revoke"_s), 1);
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/revoke"_s), 0);
    QVERIFY(here.secrets.entries().isEmpty());
    copyEntry();
    QVERIFY_RESULT(await(here.saved.put(saved)));
    other.kill();
    QVERIFY(await(here.session->removeSignIn(saved)).errorAs<NetworkError>());
    QVERIFY(here.secrets.entries().isEmpty());
    QVERIFY(here.saved.all().isEmpty());
}

void SignInFlowTest::aLockedKeychainKeepsTheSignInInTheList()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const SavedSignIn saved = f.saved.all().constFirst();
    f.restart();
    f.secrets.setFailure(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    QVERIFY(await(f.session->removeSignIn(saved)).errorAs<SecretStoreError>());
    QCOMPARE(f.saved.all(), QList<SavedSignIn>{saved}); // Else nobody could remove it any more.
    f.secrets.setFailure(std::nullopt);
    QVERIFY_RESULT(await(f.session->removeSignIn(saved)));
    QVERIFY(f.saved.all().isEmpty());
}

void SignInFlowTest::aServerThatGivesNoRefreshTokenIsToldAsSuch()
{
    SessionFixture f(m_sandbox);
    WithoutRefreshTokens http(f.authNetwork);
    Session session(
        {f.configuration, http, f.secrets, f.browser, f.clock, f.saved, u"default"_s, {}, {}});
    QList<Error> notices;
    connect(&session, &Session::notice, this, [&notices](const Error &error) { notices << error; });
    const Result<SessionInfo> info = await(session.signIn({}));
    QVERIFY_RESULT(info);
    QVERIFY(!info->persistent);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.constFirst(), Error(SignInFailed{SignInFailed::Reason::NotRenewable, {}}));
}

void SignInFlowTest::everyPermissionButTheWithheldOnesIsAskedFor()
{
    SessionFixture f(m_sandbox);
    const QString withheld = u"delete:my_org:identity_providers"_s;
    f.configuration.stepUp.withheldScopes = {withheld};
    f.restart();
    QVERIFY_RESULT(f.signIn());
    const QUrlQuery unknown(f.browser.opened().constLast());
    const QStringList scopes = unknown.queryItemValue(u"scope"_s, QUrl::FullyDecoded).split(u' ');
    for (const QString &scope : wantedScopes())
        QCOMPARE(scopes.contains(scope), scope != withheld);
    for (const QString &scope : {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s})
        QVERIFY(scopes.contains(scope));
    QCOMPARE(unknown.queryItemValue(u"audience"_s, QUrl::FullyDecoded),
             f.configuration.audience.toString());
    QVERIFY(!unknown.hasQueryItem(u"organization"_s)); // The vendor's page asks, …
    QVERIFY(!unknown.hasQueryItem(u"prompt"_s));
    SignInOptions again; // … and from then on it is known, by its ID.
    again.organization = f.session->info().organizationId;
    QVERIFY_RESULT(f.signIn(again));
    QCOMPARE(QUrlQuery(f.browser.opened().constLast()).queryItemValue(u"organization"_s),
             u"org_H4ldenFre1ght01x"_s);
}

void SignInFlowTest::everyAttemptHasItsOwnSecrets()
{
    SessionFixture f(m_sandbox);
    QSet<QString> seen;
    for (int i = 0; i < 3; ++i) {
        QVERIFY_RESULT(f.signIn());
        QVERIFY(f.session->signInLink().isEmpty()); // Nothing of it is left.
        const QUrlQuery query(f.browser.opened().constLast());
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
            const QString value = query.queryItemValue(name);
            QCOMPARE(value.size(), 43);
            seen << value;
        }
    }
    QCOMPARE(seen.size(), 9);
}

void SignInFlowTest::aWrongClockIsTold_data()
{
    QTest::addColumn<int>("minutes"); //!< What the server's clock is ahead.
    QTest::addColumn<bool>("told");
    QTest::newRow("right") << 0 << false;
    QTest::newRow("a little") << 1 << false;
    QTest::newRow("behind") << 3 << true;
    QTest::newRow("ahead") << -3 << true;
}

void SignInFlowTest::aWrongClockIsTold()
{
    QFETCH(int, minutes);
    QFETCH(bool, told);
    SessionFixture f(m_sandbox);
    WithAnotherClock http(f.authNetwork, minutes);
    Session session(
        {f.configuration, http, f.secrets, f.browser, f.clock, f.saved, u"default"_s, {}, {}});
    QList<Error> notices;
    connect(&session, &Session::notice, this, [&notices](const Error &error) { notices << error; });
    const Result<SessionInfo> info = await(session.signIn({}));
    // Tokens are judged by the server's clock; one that runs behind makes them of the future.
    if (minutes >= 0)
        QVERIFY_RESULT(info);
    const Error expected = SignInFailed{SignInFailed::Reason::ClockSkewed, u"3"_s};
    if (info)
        QCOMPARE(notices, told ? QList<Error>{expected} : QList<Error>());
    else
        QVERIFY(info.errorAs<SignInFailed>());
}

void SignInFlowTest::whatComesAfterGivingUpIsRevoked()
{
    SessionFixture f(m_sandbox);
    OnCode http(f.authNetwork);
    Session session(
        {f.configuration, http, f.secrets, f.browser, f.clock, f.saved, u"default"_s, {}, {}});
    // The code is on its way, and no answer there yet.
    http.then = [&session] { session.cancelSignIn(); };
    QVERIFY(await(session.signIn({})).errorAs<Cancelled>());
    QTRY_COMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), 1);
    QTRY_COMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/revoke"_s), 1);
    QVERIFY(f.secrets.entries().isEmpty());
}

void SignInFlowTest::anotherProgramWithTheSessionEndsAfterASignOut()
{
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    const SavedSignIn saved = f.saved.all().constFirst();
    // Not possible on one profile, unless its lock could not be made.
    Session second(
        {f.configuration, f.authNetwork, f.secrets, f.browser, f.clock, f.saved, u"default"_s});
    QVERIFY_RESULT(await(second.restore(saved)));
    QVERIFY_RESULT(await(second.signOut()));
    QVERIFY(await(f.session->accessTokens().renew(1)).errorAs<SignInRequired>());
    QCOMPARE(f.session->state(), Session::State::NeedsSignIn);
    QVERIFY(f.secrets.entries().isEmpty());
}

void SignInFlowTest::theBrowserAsksForThePasswordAgainIfItWasSignedOutToo_data()
{
    QTest::addColumn<bool>("too");
    QTest::newRow("here") << false;
    QTest::newRow("browser too") << true;
}

void SignInFlowTest::theBrowserAsksForThePasswordAgainIfItWasSignedOutToo()
{
    QFETCH(bool, too);
    using Scope = Session::SignOutScope;
    SessionFixture f(m_sandbox);
    QVERIFY_RESULT(f.signIn());
    QCOMPARE(f.browser.pages().count(u"login"_s), 1);
    QVERIFY_RESULT(await(f.session->signOut(too ? Scope::BrowserToo : Scope::Here)));
    if (too) // Without a question: the link names the very session.
        QTRY_COMPARE(m_sandbox.countOf(u"GET"_s, u"/oidc/logout"_s), 1);
    QTRY_VERIFY(!too || f.browser.pages().constLast() == u"logout"_s);
    QVERIFY_RESULT(f.signIn());
    QCOMPARE(f.browser.pages().count(u"login"_s), too ? 2 : 1);
}

ORGDESK_TEST(SignInFlowTest)
#include "SignInFlowTest.moc"
