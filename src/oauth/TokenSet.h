#pragma once

#include "core/Secret.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace orgdesk {

//! How an access token is shown to the API; `token_type` of the answer decides (oauth rule 32).
enum class TokenScheme {
    Bearer,
    DPoP //!< Bound to the key of the proof that came with the token request.
};

//! What a token answer gives.
struct TokenSet
{
    Secret accessToken;
    Secret refreshToken; //!< Empty when none was given.
    Secret idToken;      //!< Empty only after a renewal.
    TokenScheme scheme = TokenScheme::Bearer;
    QStringList grantedScopes; //!< What was asked for when the answer says nothing.
    std::chrono::seconds lifetime{300};
};

} // namespace orgdesk
