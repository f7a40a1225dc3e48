#pragma once

#include "core/Future.h"
#include "oauth/RedirectReceiver.h"
#include "session/SessionInfo.h"
#include "session/StepUpPrompt.h"

#include <QObject>

#include <memory>

namespace orgdesk {

class AccessTokens;
class BrowserLauncher;
class Clock;
class HttpClient;
class SavedSignIns;
class SecretStore;
class SessionPrivate;
class SignInTest;
class StepUp;
struct SavedSignIn;
struct VendorConfiguration;

//! What the person wants when signing in.
struct SignInOptions
{
    QString organization;      //!< `org_…` or a short name; empty: the browser asks.
    QString loginHint;         //!< Email, or empty.
    bool staySignedIn = true;  //!< False: the refresh token stays in memory.
    bool otherAccount = false; //!< Sends `prompt=login`.
};

//! A signed-in profile: sign-in, silent renewal, step-up and sign-out (oauth rules A to J).
//! Lives in the GUI thread. Never opens a nested event loop.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        Restoring,      //!< Reading the keychain and renewing.
        KeychainLocked, //!< A saved session waits for the keyring.
        SigningIn,      //!< Waiting for the browser.
        Checking,       //!< The browser came back; tokens are being checked.
        Active,
        NeedsSignIn, //!< The session ended; forms are kept (ui.md 6.11).
        SigningOut
    };
    Q_ENUM(State)

    enum class SignOutScope {
        Here,
        BrowserToo //!< Also asks the browser to end its own session at the vendor.
    };

    //! The outside world, handed in by the composition root. All must outlive the session.
    struct Doors
    {
        const VendorConfiguration &configuration;
        HttpClient &authHttp; //!< Stack for discovery, token and revocation requests.
        SecretStore &secrets;
        BrowserLauncher &browser;
        Clock &clock;
        SavedSignIns &savedSignIns;
        QString profile;
        //! Folder of this person for the lock that keeps two processes from renewing at the same
        //! time (oauth rule 59). Empty: no lock.
        QString lockFolder{};
        //! Empty: a LoopbackRedirectReceiver on the configured ports.
        RedirectReceiverFactory receivers{};
    };

    explicit Session(const Doors &doors, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] const SessionInfo &info() const;
    [[nodiscard]] Confirmation confirmation() const;
    [[nodiscard]] RenewalState renewalState() const;

    //! Opens the browser and ends when the tokens are verified and stored, or with the reason why
    //! not. A second call while one runs gives the same future (oauth rule 18).
    [[nodiscard]] Future<SessionInfo> signIn(const SignInOptions &options);
    //! Ends a running signIn() as Cancelled and closes the listener.
    void cancelSignIn();
    //! The link of the running sign-in, for "Copy link"; empty when none runs.
    [[nodiscard]] QUrl signInLink() const;
    //! When the running sign-in ends by itself, UTC; null when none runs.
    [[nodiscard]] QDateTime signInDeadline() const;
    //! Opens the same link again.
    Result<Done> openBrowserAgain();
    //! False when the running sign-in found no browser: the link has to be copied.
    [[nodiscard]] bool isBrowserOpened() const;
    //! True while the keychain has not answered for more than three seconds. Work goes on without
    //! it where that is possible (oauth rule 51).
    [[nodiscard]] bool isKeyringAwaited() const;

    //! Continues the last saved sign-in of this profile without a browser: keychain, then at most
    //! one renewal. SignInRequired when there is none or it ended.
    [[nodiscard]] Future<SessionInfo> restore(const SavedSignIn &saved);

    //! Revokes, deletes the keychain entry and forgets everything; every step runs even if the one
    //! before failed (oauth rule 86). The result names the first step that failed; a keychain that
    //! failed as well is told by notice(), and the entry goes when the keychain opens again.
    [[nodiscard]] Future<Done> signOut(SignOutScope scope = SignOutScope::Here);
    //! Ends a saved sign-in for good: revokes its refresh token where it came from (five seconds at
    //! most), deletes the keychain entry and takes it off the list; the running one is signed out.
    //! Errors: SecretStoreError when the keychain still has it, and then it stays in the list;
    //! otherwise it is gone from this computer, and the error says why the server was not told.
    [[nodiscard]] Future<Done> removeSignIn(const SavedSignIn &saved);
    //! For the end of the program: revokes a refresh token that is not in the keychain and would be
    //! lost anyway. At most five seconds; Done at once when there is nothing to do.
    [[nodiscard]] Future<Done> endProgram();
    //! Where the browser's own session can be ended (oauth rule 87); empty when none is active.
    [[nodiscard]] QUrl browserSignOutLink() const;

    //! A test of one connection, not started: a trip of its own that leaves this session as it is.
    //! It belongs to this session; delete it when it is over.
    //! \param connection the identifier of a provider of the organization.
    //! \param inOrganization false for one that is disabled there: it may still be open to the
    //! application itself.
    [[nodiscard]] SignInTest *newSignInTest(const QString &connection, bool inOrganization);

    //! For AuthorizingClient.
    [[nodiscard]] AccessTokens &accessTokens();
    //! For StepUpClient and the step-up sheet.
    [[nodiscard]] StepUp &stepUp();

Q_SIGNALS:
    void stateChanged(orgdesk::Session::State state);
    void infoChanged();
    void confirmationChanged();
    void keyringAwaitedChanged();
    //! Something worth telling that does not stop the work: keychain not usable (the session will
    //! not survive a restart), clock off, …
    void notice(const orgdesk::Error &error);

private:
    std::unique_ptr<SessionPrivate> d;
};

} // namespace orgdesk
