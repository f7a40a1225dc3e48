#pragma once

#include "oauth/Jwks.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <memory>

namespace orgdesk::test {

//! An RSA key pair of a test's own tenant; signs with OpenSSL, independent of the product's code.
class TokenSigner
{
public:
    explicit TokenSigner(int bits = 2048);
    ~TokenSigner();
    Q_DISABLE_COPY_MOVE(TokenSigner)

    //! The public half as an entry of a key set.
    [[nodiscard]] nlohmann::json publicJwk(const char *keyId = "k1") const;
    [[nodiscard]] JsonWebKey publicKey(const char *keyId = "k1") const;
    //! Compact JWS over these texts, RS256 (or PS256) whatever the header says.
    [[nodiscard]] QByteArray sign(const QByteArray &header, const QByteArray &payload,
                                  bool pss = false) const;
    [[nodiscard]] QByteArray sign(const nlohmann::json &header,
                                  const nlohmann::json &payload) const;

private:
    struct Key;
    std::unique_ptr<Key> m_key;
};

//! {"alg":"RS256","kid":"k1","typ":"JWT"}
[[nodiscard]] nlohmann::json usualHeader();

} // namespace orgdesk::test
