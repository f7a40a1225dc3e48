#pragma once

#include "core/Future.h"
#include "http/HttpMessage.h"
#include "oauth/DpopKey.h"
#include "oauth/DpopNonces.h"
#include "oauth/OidcMetadata.h"
#include "oauth/TokenSet.h"

#include <QObject>

namespace orgdesk {

class HttpClient;
class ServerTime;

//! What a code is exchanged with (oauth rule 27).
struct CodeExchange
{
    Secret code;
    QString redirectUri; //!< The same string as in the authorization request.
    Secret codeVerifier;
    QStringList askedScopes;
    DpopKey key{}; //!< The tokens shall be bound to it; null: no proof is sent.
};

//! Token and revocation requests of a public client (oauth rules 27 to 33, 62 to 65). Errors:
//! OAuthError, SignInFailed, NetworkError, RateLimited, ServerError, ProtocolError.
//!
//! With a key every send carries a proof of its own. `use_dpop_nonce` with a nonce is answered
//! once: the server did not use the code or the token (oauth rule 75).
class TokenEndpoint : public QObject
{
    Q_OBJECT

public:
    TokenEndpoint(HttpClient &http, ServerTime &time, QString clientId, QObject *parent = nullptr);

    //! Sent once, whatever happens, but for the answer to `use_dpop_nonce`.
    [[nodiscard]] Future<TokenSet> exchangeCode(const OidcMetadata &server,
                                                const CodeExchange &exchange);
    //! When the answer is lost, the same token is sent once more at once; after
    //! `invalid_dpop_proof` too, with the clock that the answer taught (oauth rule 73). The
    //! result's refresh token is the new one, or the old one when the server kept it. \param key
    //! the one of the sign-in; null: the session has none.
    [[nodiscard]] Future<TokenSet> refresh(const OidcMetadata &server, const Secret &refreshToken,
                                           const QStringList &knownScopes, const DpopKey &key = {});
    //! Of this server; they are no longer needed after a sign-out (oauth rule 86).
    void forgetNonces() { m_nonces.clear(); }
    //! Five seconds at most. Done also when the server does not know the token (RFC 7009 2.2) or
    //! publishes no revocation endpoint.
    [[nodiscard]] Future<Done> revoke(const OidcMetadata &server, const Secret &token);

private:
    //! A token request and what may still be tried for it.
    struct Attempt
    {
        HttpRequest request;
        QStringList askedScopes;
        DpopKey key;
        bool mayUseNonce = true;
        bool mayCorrectClock = false;
        bool mayRepeatLost = false;
    };

    [[nodiscard]] static HttpRequest formRequest(const QUrl &url, const Secret &body);
    Future<TokenSet> send(Attempt attempt);
    Future<TokenSet> judge(Attempt attempt, const Result<HttpResponse> &response);
    //! Takes nonce and time from any answer.
    void learn(const QUrl &url, const HttpResponse &response);

    HttpClient &m_http;
    ServerTime &m_time;
    QString m_clientId;
    DpopNonces m_nonces;
};

} // namespace orgdesk
