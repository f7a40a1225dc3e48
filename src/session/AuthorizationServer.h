#pragma once

#include "oauth/Discovery.h"
#include "oauth/IdTokenVerifier.h"
#include "oauth/ServerTime.h"
#include "oauth/TokenEndpoint.h"

namespace orgdesk {

class Clock;
class HttpClient;
struct VendorConfiguration;

//! All that the session knows of the tenant's authorization server, in memory.
class AuthorizationServer
{
public:
    AuthorizationServer(const VendorConfiguration &configuration, HttpClient &http, Clock &clock);

    ServerTime time;
    Discovery discovery;
    TokenEndpoint tokens;
    IdTokenVerifier idTokens;
    QString issuer;
    QString clientId;

    //! Discovers and then renews.
    [[nodiscard]] Future<TokenSet> refresh(const Secret &refreshToken, const QStringList &scopes);
    //! Discovers and then revokes. Done for an empty token.
    [[nodiscard]] Future<Done> revoke(const Secret &token);
    //! Verifies the ID token of a renewal (oauth rule 44).
    [[nodiscard]] Future<Identity> verifyRenewed(const TokenSet &tokens);

private:
    QObject m_context;
};

} // namespace orgdesk
