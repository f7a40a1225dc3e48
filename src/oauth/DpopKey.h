#pragma once

#include "core/Secret.h"

#include <QByteArray>

#include <memory>

namespace orgdesk {

//! The key pair that a session's tokens are bound to: P-256 for ES256 (oauth rule 69, RFC 9449 5).
//! Copies share one key, which is wiped when the last copy goes. Thread-safe once made.
class DpopKey
{
public:
    //! No key.
    DpopKey() = default;

    //! A new key from the system's random source. Null only when OpenSSL cannot work at all.
    [[nodiscard]] static DpopKey create();
    //! A stored key; null for anything but a P-256 key pair that fits together.
    [[nodiscard]] static DpopKey fromPkcs8(const Secret &der);

    [[nodiscard]] bool isNull() const { return !m_pair; }
    //! PKCS#8 DER, 138 bytes: what the keychain keeps (oauth rule 45). Empty without a key.
    [[nodiscard]] Secret toPkcs8() const;

    //! The public key as a JWK in the form of RFC 7638 3.2: `crv`, `kty`, `x`, `y`, no blanks.
    [[nodiscard]] QByteArray jwk() const;
    //! base64url(SHA-256(jwk())): the `dpop_jkt` of an authorization request (RFC 9449 10).
    [[nodiscard]] QByteArray thumbprint() const;
    //! ES256 over `data`: r and s, 32 bytes each (RFC 7518 3.4). Empty without a key.
    [[nodiscard]] QByteArray sign(QByteArrayView data) const;

    //! Equal key pairs; two without a key are equal too.
    friend bool operator==(const DpopKey &left, const DpopKey &right);

private:
    struct Pair;
    explicit DpopKey(std::shared_ptr<const Pair> pair);

    std::shared_ptr<const Pair> m_pair;
};

bool operator==(const DpopKey &left, const DpopKey &right);

} // namespace orgdesk
