#pragma once

#include "core/Json.h"
#include "oauth/Signature.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace orgdesk {

//! One key of a key set (RFC 7517 4): what decides whether it may verify, and the RSA numbers.
struct JsonWebKey
{
    QString keyType; //!< `kty`
    QString keyId;   //!< `kid`; may be empty.
    std::optional<QString> use;
    std::optional<QStringList> operations; //!< `key_ops`
    std::optional<QString> algorithm;      //!< `alg`
    RsaPublicKey rsa;

    //! A sound RSA key of at least 2048 bits that may verify with this algorithm (oauth rule 36).
    [[nodiscard]] bool fits(SignatureAlgorithm algorithm) const;
    bool operator==(const JsonWebKey &) const = default;
};

//! The keys of a set; entries that are no keys are left out.
//! \return SignInFailed UntrustedAnswer when there is no array of keys.
[[nodiscard]] Result<QList<JsonWebKey>> readJwks(const JsonBox &document);

} // namespace orgdesk
