#pragma once

#include "http/HttpClient.h"
#include "oauth/BrowserLauncher.h"
#include "oauth/RedirectReceiver.h"
#include "unit/oauth/TokenSigner.h"

#include <functional>
#include <memory>
#include <optional>

namespace orgdesk::test {

//! One answer of the authorization server.
struct ServerDocument
{
    nlohmann::json json;
    QByteArray text; //!< Sent instead of `json` unless empty.
    int status = 200;
    QByteArray type = "application/json";

    [[nodiscard]] HttpResponse response() const;
};

//! All that an authorization server and a browser say during one sign-in. Right as it is made; an
//! attack changes something. CODE, STATE, NONCE and TOKEN stand for the values of the attempt.
struct SignInWorld
{
    explicit SignInWorld(const TokenSigner &signer, const QDateTime &now);

    ServerDocument discovery;
    QByteArray callback = "code=CODE&state=STATE";
    ServerDocument token;
    nlohmann::json header = usualHeader();
    nlohmann::json claims;
    const TokenSigner *signer; //!< Of the ID token.
    bool pss = false;
    std::function<QByteArray(const QByteArray &)> mangle; //!< The last word about the ID token.
    ServerDocument keys;
};

//! Server, browser and listener of such a world, with no network in between.
class SignInStage final : public HttpClient, public BrowserLauncher
{
public:
    explicit SignInStage(SignInWorld world);
    ~SignInStage() override;

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;
    Result<Done> open(const QUrl &url) override;
    [[nodiscard]] RedirectReceiverFactory receivers();

    //! The browser comes back with this query. False when the listener sends it away.
    bool comeBack(const QByteArray &query);
    bool comeBack() { return comeBack(m_world.callback); }

    [[nodiscard]] bool isBrowserOpen() const { return !m_state.isEmpty(); }
    //! "GET /.well-known/jwks.json" and the like, in order.
    [[nodiscard]] const QStringList &requests() const { return m_requests; }
    [[nodiscard]] const QByteArray &state() const { return m_state; }

    static constexpr const char *issuer = "https://login.example/";

private:
    class Receiver;

    [[nodiscard]] QByteArray idToken() const;

    SignInWorld m_world;
    QByteArray m_state;
    QByteArray m_nonce;
    Completer<Secret> m_redirect;
    RedirectReceiver::Filter m_belongs;
    QStringList m_requests;
};

} // namespace orgdesk::test
