#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace orgdesk {

//! The two algorithms an ID token may be signed with (oauth rule 35). Which one is our
//! configuration, never the token's choice.
enum class SignatureAlgorithm { RS256, PS256 };

[[nodiscard]] QByteArrayView nameOf(SignatureAlgorithm algorithm);

//! An RSA public key as in a JWK (RFC 7518 6.3.1): big-endian numbers.
struct RsaPublicKey
{
    QByteArray modulus;
    QByteArray exponent;

    [[nodiscard]] int bits() const; //!< Of the modulus, without leading zero bits.
    //! At least 2048 bits, an odd exponent from 3 to 64 bits, and not of the chips whose primes can
    //! be found (CVE-2017-15361, "ROCA").
    [[nodiscard]] bool isSound() const;
    bool operator==(const RsaPublicKey &) const = default;
};

//! False for a wrong signature and for an unusable key.
[[nodiscard]] bool verifySignature(SignatureAlgorithm algorithm, const RsaPublicKey &key,
                                   QByteArrayView data, QByteArrayView signature);

} // namespace orgdesk
