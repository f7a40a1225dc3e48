#pragma once

#include "http/HttpMessage.h"

#include <QHash>

namespace orgdesk {

//! One challenge of a WWW-Authenticate header (RFC 9110 11.6.1).
struct AuthenticationChallenge
{
    QByteArray scheme;                     //!< Lower case: "bearer", "dpop".
    QHash<QByteArray, QString> parameters; //!< Names in lower case, values without quotes.

    [[nodiscard]] QString parameter(const char *name) const
    {
        return parameters.value(QByteArray(name));
    }

    bool operator==(const AuthenticationChallenge &) const = default;
};

//! All challenges of an answer, in order. Several schemes in one header and several headers mean
//! the same. A header that is not well formed gives what stood before the fault.
[[nodiscard]] QList<AuthenticationChallenge> parseWwwAuthenticate(const HttpHeaders &headers);

//! The value of `error` in the challenge of this scheme ("dpop"), or empty.
[[nodiscard]] QString challengeError(const HttpHeaders &headers, QByteArrayView scheme);

//! The value of `error` of the first challenge that has one ("invalid_token",
//! "insufficient_user_authentication", …), or empty.
[[nodiscard]] QString challengeError(const HttpHeaders &headers);

} // namespace orgdesk
