// How a saved sign-in is removed for good: the rest of SessionPrivate.

#include "config/VendorConfiguration.h"
#include "core/Logging.h"
#include "session/Patience.h"
#include "session/SessionPrivate.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds unlockPatience{20};

SecretStoreError noAnswer()
{
    return {SecretStoreError::Reason::Locked, u"the keychain has not answered yet"_s};
}

SessionEntry entryLike(const SavedSignIn &saved)
{
    SessionEntry like;
    like.issuer = saved.issuer;
    like.clientId = saved.clientId;
    like.organizationId = saved.organizationId;
    like.userId = saved.userId;
    return like;
}

bool isAboutKeychain(const Result<Done> &result)
{
    return result.errorAs<SecretStoreError>() != nullptr;
}

} // namespace

Future<Done> SessionPrivate::removeSignIn(const SavedSignIn &saved)
{
    if (m_restore) // It may be this one that comes back and is stored anew.
        return continueWith(withPatience(*m_restore, unlockPatience, noAnswer(), doors.clock, this),
                            this, [this, saved](const Result<SessionInfo> &) {
                                return m_restore ? ready<Done>(noAnswer()) : removeSignIn(saved);
                            });
    const SessionEntry like = entryLike(saved);
    if (tokens.isActive() && vault.keyOf(tokens.entry()) == vault.keyOf(like))
        return continueWith(signOut(Session::SignOutScope::Here), this,
                            [this, saved](const Result<Done> &signedOut) {
                                return takeOffTheList(saved, signedOut);
                            });
    if (!vault.isPersistent())
        return takeOffTheList(saved, Done{});
    const Future<SessionEntry> stored =
        withPatience(vault.read(like), unlockPatience, noAnswer(), doors.clock, this);
    return continueWith(
        stored, this, [this, saved](const Result<SessionEntry> &entry) -> Future<Done> {
            if (entry)
                return removeStored(saved, *entry);
            using Reason = SecretStoreError::Reason;
            const auto *failure = entry.errorAs<SecretStoreError>();
            // After a sign-out there is nothing to end, keychain or not.
            const bool nothingThere = failure
                && (failure->reason == Reason::NotFound
                    || (!saved.resumable && failure->reason == Reason::NoService));
            return takeOffTheList(
                saved, nothingThere ? Result<Done>(Done{}) : Result<Done>(entry.error()));
        });
}

Future<Done> SessionPrivate::removeStored(const SavedSignIn &saved, const SessionEntry &stored)
{
    return continueWith(
        revokeAtIssuer(stored), this, [this, saved, stored](const Result<Done> &revoked) {
            return continueWith(vault.remove(stored), this,
                                [this, saved, revoked](const Result<Done> &removed) {
                                    return takeOffTheList(saved, removed ? revoked : removed);
                                });
        });
}

Future<Done> SessionPrivate::revokeAtIssuer(const SessionEntry &stored)
{
    if (stored.issuer == server.issuer && stored.clientId == server.clientId)
        return server.revoke(stored.refreshToken);
    VendorConfiguration theirs = doors.configuration;
    theirs.domain = QUrl(stored.issuer).authority();
    theirs.clientId = stored.clientId;
    if (theirs.issuer() != stored.issuer)
        return ready<Done>(ProtocolError{u"the address of an issuer"_s, {}, {}});
    m_others.push_back(std::make_unique<AuthorizationServer>(theirs, doors.authHttp, doors.clock));
    return m_others.back()->revoke(stored.refreshToken);
}

Future<Done> SessionPrivate::takeOffTheList(const SavedSignIn &saved, const Result<Done> &soFar)
{
    if (!soFar)
        qCWarning(lcSession) << "a saved sign-in was not removed everywhere:" << soFar.error();
    if (isAboutKeychain(soFar)) // In the list it can be removed once more.
        return ready<Done>(soFar);
    return continueWith(doors.savedSignIns.remove(saved), this,
                        [soFar](const Result<Done> &taken) { return taken ? soFar : taken; });
}

} // namespace orgdesk
