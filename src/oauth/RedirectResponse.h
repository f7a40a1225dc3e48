#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArrayView>
#include <QString>

namespace orgdesk {

//! What an authorization response must fit (RFC 6749 4.1.2, RFC 9207).
struct RedirectExpectation
{
    Secret state;
    QString issuer;
    bool issuerRequired = false; //!< The metadata says `iss` is always sent.
};

//! True when the query carries exactly this state, compared in constant time. Everything else does
//! not belong to this attempt and is ignored (oauth rule 12).
[[nodiscard]] bool carriesState(QByteArrayView query, const Secret &state);

//! The authorization code (oauth rules 12 to 15).
//! \return OAuthError or SignInFailed (TimedOut never) for an error response; SignInFailed
//! UntrustedAnswer when a rule is broken.
[[nodiscard]] Result<Secret> parseRedirect(QByteArrayView query,
                                           const RedirectExpectation &expected);

} // namespace orgdesk
