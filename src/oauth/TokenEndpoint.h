#pragma once

#include "core/Future.h"
#include "http/HttpMessage.h"
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
};

//! Token and revocation requests of a public client (oauth rules 27 to 33, 62 to 65). Errors:
//! OAuthError, SignInFailed, NetworkError, RateLimited, ServerError, ProtocolError.
class TokenEndpoint : public QObject
{
    Q_OBJECT

public:
    TokenEndpoint(HttpClient &http, ServerTime &time, QString clientId, QObject *parent = nullptr);

    //! Sent once, whatever happens.
    [[nodiscard]] Future<TokenSet> exchangeCode(const OidcMetadata &server,
                                                const CodeExchange &exchange);
    //! When the answer is lost, the same token is sent once more at once. The result's refresh
    //! token is the new one, or the old one when the server kept it.
    [[nodiscard]] Future<TokenSet> refresh(const OidcMetadata &server, const Secret &refreshToken,
                                           const QStringList &knownScopes);
    //! Five seconds at most. Done also when the server does not know the token (RFC 7009 2.2) or
    //! publishes no revocation endpoint.
    [[nodiscard]] Future<Done> revoke(const OidcMetadata &server, const Secret &token);

private:
    [[nodiscard]] static HttpRequest formRequest(const QUrl &url, const Secret &body);
    Future<TokenSet> send(const HttpRequest &request, const QStringList &askedScopes);

    HttpClient &m_http;
    ServerTime &m_time;
    QString m_clientId;
};

} // namespace orgdesk
