#pragma once

#include "config/VendorConfiguration.h"
#include "oauth/Discovery.h"
#include "oauth/IdTokenVerifier.h"
#include "oauth/ServerTime.h"
#include "oauth/TokenEndpoint.h"

namespace orgdesk {

class Clock;
class HttpClient;

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
    AccessTokenMode accessToken;

    //! Discovers and then renews.
    //! \param key the one of the sign-in; null: the session has none.
    [[nodiscard]] Future<TokenSet> refresh(const Secret &refreshToken, const QStringList &scopes,
                                           const DpopKey &key);
    //! False when the configuration demands tokens that are bound to a key, and these are not
    //! (oauth rule 32).
    [[nodiscard]] bool accepts(const TokenSet &answer) const;
    //! False when the configuration wants the other kind of tokens than a session with this key,
    //! or without one, has.
    [[nodiscard]] bool canContinueWith(const DpopKey &key) const;
    //! Discovers and then revokes. Done for an empty token.
    [[nodiscard]] Future<Done> revoke(const Secret &token);
    //! For continuations that need this server and nothing else: they run while it is there.
    [[nodiscard]] QObject *context() { return &m_context; }
    //! Verifies the ID token of a renewal (oauth rule 44).
    [[nodiscard]] Future<Identity> verifyRenewed(const TokenSet &tokens);

private:
    QObject m_context;
};

} // namespace orgdesk
