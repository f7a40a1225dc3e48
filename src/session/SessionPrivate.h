#pragma once

#include "oauth/LoopbackRedirectReceiver.h"
#include "session/AuthorizationServer.h"
#include "session/BrowserStepUp.h"
#include "session/Session.h"
#include "session/SessionVault.h"
#include "session/TokenKeeper.h"
#include "store/SavedSignIns.h"

#include <memory>
#include <optional>
#include <vector>

namespace orgdesk {

//! The flows behind Session: one function per step.
class SessionPrivate : public QObject
{
    Q_OBJECT

public:
    SessionPrivate(Session &session, const Session::Doors &doors);
    ~SessionPrivate() override;

    Future<SessionInfo> signIn(const SignInOptions &options);
    void cancelSignIn();
    Future<SessionInfo> restore(const SavedSignIn &saved);
    Future<Done> signOut(Session::SignOutScope scope);
    Future<Done> removeSignIn(const SavedSignIn &saved);
    Future<Done> endProgram();
    [[nodiscard]] QUrl browserSignOutLink() const;

    Session::Doors doors;
    Session::State state = Session::State::SignedOut;
    SessionInfo info;
    AuthorizationServer server;
    SessionVault vault;
    TokenKeeper tokens;
    BrowserStepUp stepUp;
    std::unique_ptr<SignInFlow> flow;

    //! The outside world for one trip through the browser.
    [[nodiscard]] SignInFlow::Doors flowDoors();

private:
    [[nodiscard]] SignInRequest requestFor(const SignInOptions &options) const;
    void setState(Session::State next);
    void connectTokens();

    // Sign-in
    void testKeychain();
    void openBrowser();
    void onSignedIn(const Result<SignInOutcome> &outcome);
    void endSignIn(const Result<SessionInfo> &result);

    // Restore
    Future<SessionInfo> resume(const SavedSignIn &saved, const SessionEntry &stored);
    SignInRequired endForOtherMode(const SavedSignIn &saved, const SessionEntry &stored);
    Error onRestoreFailed(const Error &error);

    // Sign-out
    Future<Done> removeEntry(const SessionEntry &entry, const Result<Done> &revoked);
    Result<Done> endSignOut(const Result<Done> &soFar);

    // Removal of a saved sign-in
    Future<Done> removeStored(const SavedSignIn &saved, const SessionEntry &stored);
    Future<Done> revokeAtIssuer(const SessionEntry &stored);
    Future<Done> takeOffTheList(const SavedSignIn &saved, const Result<Done> &soFar);

    void setInfo(const SessionInfo &next);
    [[nodiscard]] SessionInfo infoOf(const Identity &identity) const;
    [[nodiscard]] SavedSignIn savedSignInOf(bool resumable) const;
    void saveSignIn(const SavedSignIn &signIn);
    void finishRemovals();
    void tellClock();

    Session &m_session;
    SignInOptions m_options;
    std::optional<Completer<SessionInfo>> m_signIn;
    std::optional<Future<SessionInfo>> m_restore;
    Session::State m_stateBefore = Session::State::SignedOut;
    bool m_removalsDone = false;
    //! Where saved sign-ins of other vendor settings are revoked.
    std::vector<std::unique_ptr<AuthorizationServer>> m_others;
};

} // namespace orgdesk
