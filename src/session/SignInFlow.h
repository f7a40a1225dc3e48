#pragma once

#include "core/Future.h"
#include "oauth/AuthorizationRequest.h"
#include "oauth/DpopKey.h"
#include "oauth/Identity.h"
#include "oauth/OidcMetadata.h"
#include "oauth/RedirectReceiver.h"
#include "oauth/TokenSet.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace orgdesk {

class AuthorizationServer;
class BrowserLauncher;
class Clock;
struct VendorConfiguration;

//! What is wanted of one trip through the browser.
struct SignInRequest
{
    QStringList scopes;
    QString organization; //!< `org_…`, a name, or empty.
    QString loginHint;
    QStringList acrValues;
    std::optional<std::chrono::seconds> maxAge;
    bool forceLogin = false;
    QString connection{}; //!< Straight to this identity provider; empty: the login page asks.
    bool forApi = true;   //!< False: only who it is, no access to the API.
    DpopKey key{}; //!< Of the session that is confirmed; null: a new one, where keys are used.
};

//! Verified tokens of one trip through the browser.
struct SignInOutcome
{
    TokenSet tokens;
    Identity identity;
    QDateTime startedAt; //!< When the browser was asked, in the server's time.
    DpopKey key{};       //!< What the token requests proved; null in mode "bearer".
};

//! From button to verified token set, one named step per function (oauth sections A to E). Ends by
//! itself after five minutes. Stores nothing. One attempt per object.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    struct Doors
    {
        const VendorConfiguration &configuration;
        AuthorizationServer &server;
        BrowserLauncher &browser;
        Clock &clock;
        RedirectReceiverFactory receivers;
    };

    static constexpr std::chrono::minutes longestWait{5};

    SignInFlow(const Doors &doors, SignInRequest request, QObject *parent = nullptr);
    ~SignInFlow() override;

    //! Errors: Cancelled, SignInFailed, OAuthError, NetworkError and the like. A browser that does
    //! not open is no error: the link can be copied.
    [[nodiscard]] Future<SignInOutcome> start();
    void cancel();

    //! Empty before waiting() and after the end.
    [[nodiscard]] QUrl link() const;
    [[nodiscard]] QDateTime deadline() const; //!< UTC; null when not waiting.
    Result<Done> openBrowser();
    //! How the last openBrowser() ended.
    [[nodiscard]] bool isBrowserOpened() const { return m_browserOpened; }

Q_SIGNALS:
    //! The listener is up and link() can be opened; the browser was asked to.
    void waiting();
    //! The browser came back.
    void checking();

private:
    void openAuthorizationPage();
    void onRedirect(const Secret &query);
    void exchangeCode(const Secret &code);
    void checkScheme(const TokenSet &tokens);
    void checkIdToken(const TokenSet &tokens);
    void finish(const Result<SignInOutcome> &outcome);
    template<class T, class Step>
    void orFail(const Future<T> &future, Step step);

    Doors m_doors;
    SignInRequest m_request;
    OidcMetadata m_metadata;
    std::unique_ptr<RedirectReceiver> m_receiver;
    std::optional<Completer<SignInOutcome>> m_outcome;
    Secret m_state;
    Secret m_nonce;
    Secret m_codeVerifier;
    DpopKey m_key;
    Secret m_unused; //!< A refresh token that nobody keeps yet.
    std::shared_ptr<bool> m_givenUp = std::make_shared<bool>(false);
    QString m_redirectUri;
    QUrl m_link;
    QDateTime m_startedAt; //!< The server's time.
    QDateTime m_deadline;
    bool m_browserOpened = false;
    bool m_cameBack = false;
};

//! Puts a flow that has ended aside; it may be the one that is calling right now.
void retire(std::unique_ptr<SignInFlow> &flow);

} // namespace orgdesk
