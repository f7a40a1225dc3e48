// How a session comes back and how it goes: restore and sign-out of SessionPrivate.

#include "core/Logging.h"
#include "oauth/BrowserLauncher.h"
#include "oauth/FormEncoding.h"
#include "session/SessionPrivate.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

// Restore -----------------------------------------------------------------------------------------

Future<SessionInfo> SessionPrivate::restore(const SavedSignIn &saved)
{
    if (m_restore)
        return *m_restore;
    if (!saved.resumable || saved.issuer != server.issuer || saved.clientId != server.clientId
        || !vault.isPersistent() || m_signIn)
        return ready<SessionInfo>(SignInRequired{SignInRequired::Reason::None});
    setState(Session::State::Restoring);
    SessionEntry like;
    like.issuer = saved.issuer;
    like.clientId = saved.clientId;
    like.organizationId = saved.organizationId;
    like.userId = saved.userId;
    const Future<SessionInfo> resumed = andThen(
        vault.read(like), this, [this, saved](const SessionEntry &stored) -> Future<SessionInfo> {
            if (state != Session::State::Restoring) // Signed in anew in the meantime.
                return ready<SessionInfo>(Cancelled{});
            finishRemovals();
            if (!server.canContinueWith(stored.key))
                return ready<SessionInfo>(endForOtherMode(saved, stored));
            return resume(saved, stored);
        });
    m_restore = continueWith(resumed, this,
                             [this](const Result<SessionInfo> &result) -> Result<SessionInfo> {
                                 m_restore.reset();
                                 if (!result)
                                     return onRestoreFailed(result.error());
                                 if (state == Session::State::Restoring)
                                     setState(Session::State::Active);
                                 tellClock();
                                 return result;
                             });
    return *m_restore;
}

Future<SessionInfo> SessionPrivate::resume(const SavedSignIn &saved, const SessionEntry &stored)
{
    stepUp.giveUp();
    if (tokens.isActive() && !tokens.isStored()) // Another session that nothing keeps.
        static_cast<void>(server.revoke(tokens.entry().refreshToken));
    // Names are display data of the last sign-in; who it is decides the stored entry.
    SessionInfo next;
    next.organizationId = stored.organizationId;
    next.organizationName = saved.organizationName;
    next.userId = stored.userId;
    next.userName = saved.userName;
    next.email = saved.email;
    setInfo(next);
    return andThen(tokens.resume(stored), this, [this, next](const Done &) -> Result<SessionInfo> {
        SessionInfo active = next;
        active.grantedScopes = tokens.grantedScopes();
        active.persistent = tokens.isStored();
        active.boundToKey = tokens.isBound();
        stepUp.setLoginHint(active.email);
        setInfo(active);
        saveSignIn(savedSignInOf(true));
        return active;
    });
}

//! The configuration changed between tokens with and without a key: a new sign-in is needed.
SignInRequired SessionPrivate::endForOtherMode(const SavedSignIn &saved, const SessionEntry &stored)
{
    qCWarning(lcSession) << "the saved sign-in has not the kind of token that is configured now";
    static_cast<void>(server.revoke(stored.refreshToken));
    static_cast<void>(vault.remove(stored));
    SavedSignIn ended = saved;
    ended.resumable = false;
    saveSignIn(ended);
    return SignInRequired{SignInRequired::Reason::Expired};
}

Error SessionPrivate::onRestoreFailed(const Error &error)
{
    using State = Session::State;
    qCInfo(lcSession) << "the saved sign-in could not be continued:" << error;
    const auto *keychain = std::get_if<SecretStoreError>(&error);
    const bool locked = keychain && keychain->reason == SecretStoreError::Reason::Locked;
    const State next = locked ? State::KeychainLocked : State::SignedOut;
    const bool overtaken = m_signIn && m_stateBefore == State::Restoring;
    if (state == State::Restoring && tokens.isActive()) {
        setState(State::Active); // The session of before goes on.
    } else if (state == State::Restoring || (overtaken && !tokens.isActive())) {
        tokens.forget(SignInRequired::Reason::None);
        setInfo({});
        if (overtaken) // Where a sign-in that is cancelled leads back to.
            m_stateBefore = next;
        else
            setState(next);
    }
    if (keychain && keychain->reason == SecretStoreError::Reason::NotFound)
        return SignInRequired{SignInRequired::Reason::None};
    // A renewal that wants the person needs the browser: the ordinary sign-in does that.
    if (std::holds_alternative<StepUpRequired>(error))
        return SignInRequired{SignInRequired::Reason::Expired};
    return error;
}

// Sign-out (oauth rule 86) ------------------------------------------------------------------------

Future<Done> SessionPrivate::signOut(Session::SignOutScope scope)
{
    if (state == Session::State::SigningOut)
        return ready<Done>(Cancelled{});
    const QUrl link = scope == Session::SignOutScope::BrowserToo ? browserSignOutLink() : QUrl();
    setState(Session::State::SigningOut);
    cancelSignIn();
    stepUp.giveUp();
    const SessionEntry entry = tokens.entry();
    // No new request gets a token from here on.
    tokens.forget(SignInRequired::Reason::None);
    // First, so that a program that is killed in between is signed out, too.
    saveSignIn(savedSignInOf(false));
    const Future<Done> ended = continueWith(
        server.revoke(entry.refreshToken), this,
        [this, entry](const Result<Done> &revoked) { return removeEntry(entry, revoked); });
    return continueWith(ended, this, [this, link](const Result<Done> &result) -> Result<Done> {
        if (link.isEmpty())
            return result;
        const Result<Done> opened = doors.browser.open(link);
        return result ? opened : result;
    });
}

//! Without an ID token, which would stay in the browser's history, and without a place to come back
//! to: nobody listens any more (oauth rule 87).
QUrl SessionPrivate::browserSignOutLink() const
{
    const std::optional<OidcMetadata> metadata = server.discovery.known();
    if (!metadata || !tokens.isActive())
        return {};
    // Older tenants have the endpoint, but do not publish it.
    const QUrl endpoint = metadata->endSessionEndpoint.isEmpty()
        ? QUrl(server.issuer + u"oidc/logout"_s)
        : metadata->endSessionEndpoint;
    QByteArray link = endpoint.toEncoded();
    link += (endpoint.hasQuery() ? "&client_id=" : "?client_id=") + percentEncode(server.clientId);
    if (!tokens.entry().sessionId.isEmpty())
        link += "&logout_hint=" + percentEncode(tokens.entry().sessionId);
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

Future<Done> SessionPrivate::removeEntry(const SessionEntry &entry, const Result<Done> &revoked)
{
    if (entry.userId.isEmpty() || !vault.isPersistent())
        return ready<Done>(endSignOut(revoked));
    return continueWith(vault.remove(entry), this, [this, revoked](const Result<Done> &removed) {
        // What is still there is removed as soon as the keychain opens again.
        if (!revoked && !removed) // The result has room for one of them.
            Q_EMIT m_session.notice(removed.error());
        return endSignOut(revoked ? removed : revoked);
    });
}

Result<Done> SessionPrivate::endSignOut(const Result<Done> &soFar)
{
    if (!soFar)
        qCWarning(lcSession) << "signed out here, but:" << soFar.error();
    server.tokens.forgetNonces();
    m_removalsDone = false;
    setInfo({});
    setState(Session::State::SignedOut);
    return soFar;
}

Future<Done> SessionPrivate::endProgram()
{
    cancelSignIn();
    stepUp.giveUp();
    if (!tokens.isActive() || tokens.isStored())
        return ready<Done>(Done{});
    const Secret refreshToken = tokens.entry().refreshToken;
    tokens.forget(SignInRequired::Reason::None);
    return server.revoke(refreshToken);
}

} // namespace orgdesk
