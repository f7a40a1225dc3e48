#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "oauth/Identity.h"
#include "oauth/Jwks.h"

#include <optional>

namespace orgdesk {

//! What an ID token must say (oauth rules 38 to 44).
struct IdTokenExpectation
{
    QString issuer;
    QString clientId;
    QDateTime now;        //!< The server's time, UTC.
    Secret nonce;         //!< Empty: none was sent (renewal).
    QString organization; //!< Asked for: `org_…` or a name; empty: any.
    //! Set when `max_age` or `prompt=login` was sent: `auth_time` must be there and not older.
    std::optional<QDateTime> authenticatedSince;
    Secret accessToken; //!< For `at_hash`; empty: not checked.
};

//! Verifies the signature first and then every claim.
//! \return SignInFailed with UntrustedAnswer, or OtherOrganization for another `org_id`.
[[nodiscard]] Result<Identity> verifyIdToken(QByteArrayView token, const QList<JsonWebKey> &keys,
                                             SignatureAlgorithm algorithm,
                                             const IdTokenExpectation &expected);

//! Rule 44: the ID token of a renewal must be about the same sign-in.
[[nodiscard]] Result<Done> checkSamePerson(const Identity &renewed, const Identity &known);

} // namespace orgdesk
