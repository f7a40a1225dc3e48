#pragma once

#include "core/Json.h"
#include "oauth/Jwks.h"

namespace orgdesk {

//! A compact JWS taken apart (RFC 7515 7.1). Nothing in it is to be believed before verify().
class Jws
{
public:
    //! Three parts, strict base64url, at most 16 KiB, header an object without duplicate keys, with
    //! exactly this `alg` and without `crit`, `jwk`, `jku`, `x5u`, `x5c` (oauth rules 35, 43).
    //! \return SignInFailed UntrustedAnswer otherwise.
    [[nodiscard]] static Result<Jws> parse(QByteArrayView compact, SignatureAlgorithm algorithm);

    [[nodiscard]] const QString &keyId() const { return m_keyId; }
    //! True when exactly one key is meant: the one of this `kid`, or the only one that fits.
    [[nodiscard]] bool hasKeyIn(const QList<JsonWebKey> &keys) const;
    //! The payload, when the signature is right.
    [[nodiscard]] Result<QByteArray> verify(const QList<JsonWebKey> &keys) const;

private:
    [[nodiscard]] QList<JsonWebKey> candidates(const QList<JsonWebKey> &keys) const;

    SignatureAlgorithm m_algorithm = SignatureAlgorithm::RS256;
    QString m_keyId;
    QByteArray m_signed;
    QByteArray m_payload;
    QByteArray m_signature;
};

} // namespace orgdesk
