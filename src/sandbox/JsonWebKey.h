#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace orgdesk::sandbox {

//! A public key that came as a JSON Web Key (RFC 7517): EC on P-256, or RSA of 2048 to 8192 bits.
class JsonWebKey
{
public:
    //! nullopt for every other kind of key, a point off the curve, a number not in canonical
    //! base64url, and a key that carries its private part.
    static std::optional<JsonWebKey> parse(const nlohmann::json &jwk);

    //! SHA-256 thumbprint as base64url (RFC 7638).
    const std::string &thumbprint() const { return m_thumbprint; }
    //! The one algorithm that goes with the key: "ES256" or "RS256".
    std::string_view algorithm() const;
    //! signature: as in a JWS; for ES256 that is r and s, 32 bytes each.
    bool verifies(std::string_view input, std::string_view signature) const;

private:
    JsonWebKey() = default;

    std::shared_ptr<void> m_key;
    std::string m_thumbprint;
    bool m_isElliptic = false;
};

//! Bytes of canonical base64url without padding; nullopt for anything else.
std::optional<std::string> fromBase64Url(std::string_view text);

} // namespace orgdesk::sandbox
