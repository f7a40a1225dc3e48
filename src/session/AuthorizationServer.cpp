#include "session/AuthorizationServer.h"

namespace orgdesk {

AuthorizationServer::AuthorizationServer(const VendorConfiguration &configuration, HttpClient &http,
                                         Clock &clock)
    : time(clock)
    , discovery(http, time, configuration.issuer())
    , tokens(http, time, configuration.clientId)
    , idTokens(http, clock, SignatureAlgorithm::RS256)
    , issuer(configuration.issuer())
    , clientId(configuration.clientId)
    , accessToken(configuration.accessToken)
{
}

Future<TokenSet> AuthorizationServer::refresh(const Secret &refreshToken, const QStringList &scopes,
                                              const DpopKey &key)
{
    return andThen(discovery.metadata(), &m_context,
                   [this, refreshToken, scopes, key](const OidcMetadata &server) {
                       return tokens.refresh(server, refreshToken, scopes, key);
                   });
}

bool AuthorizationServer::accepts(const TokenSet &answer) const
{
    return accessToken != AccessTokenMode::DPoP || answer.scheme == TokenScheme::DPoP;
}

bool AuthorizationServer::canContinueWith(const DpopKey &key) const
{
    return accessToken == AccessTokenMode::Auto
        || (accessToken == AccessTokenMode::DPoP) != key.isNull();
}

Future<Done> AuthorizationServer::revoke(const Secret &token)
{
    if (token.isEmpty())
        return ready<Done>(Done{});
    return andThen(discovery.metadata(), &m_context, [this, token](const OidcMetadata &server) {
        return tokens.revoke(server, token);
    });
}

Future<Identity> AuthorizationServer::verifyRenewed(const TokenSet &renewed)
{
    return andThen(discovery.metadata(), &m_context, [this, renewed](const OidcMetadata &server) {
        IdTokenExpectation expected;
        expected.issuer = issuer;
        expected.clientId = clientId;
        expected.now = time.now();
        expected.accessToken = renewed.accessToken;
        return idTokens.verify(renewed.idToken, server.jwksUri, expected);
    });
}

} // namespace orgdesk
