#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace orgdesk::sandbox {

//! The tenant's RSA key (2048 bits, made at start): signs tokens (RS256) and certificates.
class SigningKey
{
public:
    SigningKey();
    ~SigningKey();
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;

    //! Public part as a JSON Web Key Set.
    nlohmann::json keySet() const;
    //! Compact JWS of the claims; typ is "JWT" or "at+jwt".
    std::string sign(const nlohmann::json &claims, std::string_view typ) const;
    //! Self-signed PEM certificate that ends the given number of days from now (may be negative).
    std::string certificate(const std::string &commonName, std::int64_t days) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

//! Base64 of the DER form of a certificate given as PEM, as base64, or as base64 of PEM;
//! nullopt when it is no X.509 certificate.
std::optional<std::string> certificateBody(std::string_view text);

} // namespace orgdesk::sandbox
