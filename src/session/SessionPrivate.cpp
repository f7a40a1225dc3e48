#include "session/SessionPrivate.h"

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "core/Logging.h"
#include "myorg/Endpoints.h"
#include "session/SignInTest.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

SessionPrivate::SessionPrivate(Session &session, const Session::Doors &given)
    : doors(given)
    , server(doors.configuration, doors.authHttp, doors.clock)
    , vault(doors.secrets, doors.clock, doors.profile)
    , tokens({server, vault, doors.clock, doors.lockFolder}, doors.configuration.apiBase)
    , stepUp(flowDoors(), tokens)
    , m_session(session)
{
    connectTokens();
}

SessionPrivate::~SessionPrivate()
{
    // They use what goes away with the members.
    qDeleteAll(findChildren<SignInTest *>(Qt::FindDirectChildrenOnly));
}

SignInFlow::Doors SessionPrivate::flowDoors()
{
    RedirectReceiverFactory receivers = doors.receivers;
    if (!receivers) {
        receivers = [ports = doors.configuration.redirectPorts, &clock = doors.clock] {
            return std::make_unique<LoopbackRedirectReceiver>(ports, clock);
        };
    }
    return {doors.configuration, server, doors.browser, doors.clock, receivers};
}

void SessionPrivate::connectTokens()
{
    connect(&tokens, &TokenKeeper::ended, this, [this] {
        stepUp.giveUp();
        saveSignIn(savedSignInOf(false));
        if (state == Session::State::Active)
            setState(Session::State::NeedsSignIn);
        else if (m_signIn && m_stateBefore == Session::State::Active)
            m_stateBefore = Session::State::NeedsSignIn;
    });
    connect(&tokens, &TokenKeeper::changed, this, [this] {
        if (state != Session::State::Active)
            return;
        SessionInfo next = info;
        next.grantedScopes = tokens.grantedScopes();
        next.persistent = tokens.isStored();
        next.boundToKey = tokens.isBound();
        const bool nowStored = next.persistent && !info.persistent;
        setInfo(next);
        if (nowStored) // The keychain is back: it can be continued after all.
            saveSignIn(savedSignInOf(true));
    });
    connect(&tokens, &TokenKeeper::notStored, this,
            [this](const Error &error) { Q_EMIT m_session.notice(error); });
    connect(&vault, &SessionVault::awaitedChanged, &m_session, &Session::keyringAwaitedChanged);
    connect(&stepUp, &BrowserStepUp::confirmationChanged, &m_session,
            &Session::confirmationChanged);
}

void SessionPrivate::setState(Session::State next)
{
    if (std::exchange(state, next) != next)
        Q_EMIT m_session.stateChanged(next);
}

void SessionPrivate::setInfo(const SessionInfo &next)
{
    if (info == next)
        return;
    info = next;
    Q_EMIT m_session.infoChanged();
}

SessionInfo SessionPrivate::infoOf(const Identity &identity) const
{
    SessionInfo next;
    next.organizationId = identity.organizationId;
    next.organizationName = identity.organizationName;
    next.userId = identity.subject;
    next.userName = identity.name;
    next.email = identity.email;
    next.grantedScopes = tokens.grantedScopes();
    next.persistent = tokens.isStored();
    next.boundToKey = tokens.isBound();
    return next;
}

SavedSignIn SessionPrivate::savedSignInOf(bool resumable) const
{
    SavedSignIn saved;
    saved.issuer = server.issuer;
    saved.clientId = server.clientId;
    saved.organizationId = info.organizationId;
    saved.organizationName = info.organizationName;
    saved.userId = info.userId;
    saved.userName = info.userName;
    saved.email = info.email;
    saved.lastUsed = doors.clock.now();
    saved.resumable = resumable;
    return saved;
}

void SessionPrivate::saveSignIn(const SavedSignIn &signIn)
{
    if (signIn.userId.isEmpty())
        return;
    onResult(doors.savedSignIns.put(signIn), this, [this](const Result<Done> &saved) {
        if (saved)
            return;
        qCWarning(lcSession) << "the sign-in could not be remembered:" << saved.error();
        Q_EMIT m_session.notice(saved.error());
    });
}

//! Entries that could not be deleted at sign-out, because the keyring was locked, go now.
void SessionPrivate::finishRemovals()
{
    if (std::exchange(m_removalsDone, true))
        return;
    const QList<SavedSignIn> all = doors.savedSignIns.all();
    for (const SavedSignIn &saved : all) {
        if (saved.resumable || saved.issuer != server.issuer)
            continue;
        SessionEntry like;
        like.issuer = saved.issuer;
        like.clientId = saved.clientId;
        like.organizationId = saved.organizationId;
        like.userId = saved.userId;
        static_cast<void>(vault.remove(like));
    }
}

void SessionPrivate::tellClock()
{
    if (!server.time.isSkewed())
        return;
    const auto minutes = std::chrono::round<std::chrono::minutes>(server.time.offset());
    Q_EMIT m_session.notice(SignInFailed{SignInFailed::Reason::ClockSkewed,
                                         QString::number(std::abs(qint64(minutes.count())))});
}

// Sign-in -----------------------------------------------------------------------------------------

SignInRequest SessionPrivate::requestFor(const SignInOptions &options) const
{
    SignInRequest request;
    request.scopes = QStringList{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}
        + wantedScopes(doors.configuration.stepUp.withheldScopes);
    request.organization =
        options.organization.isEmpty() ? doors.configuration.organization : options.organization;
    request.loginHint = options.loginHint;
    request.forceLogin = options.otherAccount;
    return request;
}

Future<SessionInfo> SessionPrivate::signIn(const SignInOptions &options)
{
    if (m_signIn) { // A second click shows the first attempt again (oauth rule 18).
        if (flow && !flow->link().isEmpty())
            static_cast<void>(flow->openBrowser());
        return m_signIn->future();
    }
    m_options = options;
    m_signIn.emplace();
    m_stateBefore = state;
    const Future<SessionInfo> future = m_signIn->future();
    setState(Session::State::SigningIn);
    testKeychain();
    return future;
}

void SessionPrivate::testKeychain()
{
    retire(flow);
    flow = std::make_unique<SignInFlow>(flowDoors(), requestFor(m_options));
    if (!m_options.staySignedIn || !vault.isPersistent()) {
        openBrowser();
        return;
    }
    // An unlock prompt must come before the browser, not after it (oauth rule 53).
    onResult(vault.test(), flow.get(), [this](const Result<Done> &tested) {
        if (!m_signIn)
            return;
        if (tested)
            finishRemovals();
        else
            qCWarning(lcSession) << "the keychain cannot be used now:" << tested.error();
        openBrowser();
    });
}

void SessionPrivate::openBrowser()
{
    connect(flow.get(), &SignInFlow::waiting, this,
            [this] { Q_EMIT m_session.stateChanged(state); });
    connect(flow.get(), &SignInFlow::checking, this,
            [this] { setState(Session::State::Checking); });
    onResult(flow->start(), flow.get(),
             [this, started = flow.get()](const Result<SignInOutcome> &outcome) {
                 if (flow.get() == started) // Else it was cancelled and another one runs.
                     onSignedIn(outcome);
             });
}

void SessionPrivate::onSignedIn(const Result<SignInOutcome> &outcome)
{
    if (!m_signIn)
        return;
    if (!outcome) {
        const auto *failed = outcome.errorAs<SignInFailed>();
        if (failed && failed->reason == SignInFailed::Reason::NoSuchOrganization)
            endSignIn(SignInFailed{failed->reason, requestFor(m_options).organization});
        else
            endSignIn(outcome.error());
        return;
    }
    if (outcome->identity.organizationId.isEmpty()) {
        static_cast<void>(server.revoke(outcome->tokens.refreshToken));
        endSignIn(SignInFailed{SignInFailed::Reason::NotMember, outcome->identity.email});
        return;
    }
    setState(Session::State::Checking);
    onResult(tokens.adopt(*outcome, m_options.staySignedIn), this,
             [this, outcome](const Result<Done> &) {
                 stepUp.setLoginHint(outcome->identity.email);
                 setInfo(infoOf(outcome->identity));
                 saveSignIn(savedSignInOf(tokens.isStored()));
                 if (m_options.staySignedIn && outcome->tokens.refreshToken.isEmpty())
                     Q_EMIT m_session.notice(SignInFailed{SignInFailed::Reason::NotRenewable, {}});
                 endSignIn(info);
             });
}

void SessionPrivate::endSignIn(const Result<SessionInfo> &result)
{
    if (!m_signIn)
        return;
    const Completer<SessionInfo> completer = *m_signIn;
    m_signIn.reset();
    setState(result || tokens.isActive() ? Session::State::Active : m_stateBefore);
    completer.complete(result);
    if (result)
        tellClock();
}

void SessionPrivate::cancelSignIn()
{
    retire(flow);
    endSignIn(Cancelled{});
}

} // namespace orgdesk
