#pragma once

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <memory>

namespace orgdesk::test {

//! A key that signs proofs of possession (RFC 9449), made with OpenSSL alone.
class ProofKey
{
public:
    enum class Kind { P256, Rsa2048 };

    explicit ProofKey(Kind kind = Kind::P256);

    nlohmann::json jwk() const;
    QByteArray thumbprint() const;
    //! A compact JWS of head and claims as they are.
    QByteArray sign(const nlohmann::json &head, const nlohmann::json &claims) const;
    //! A correct proof; changes replaces claims, a null takes one out.
    QByteArray proof(const QByteArray &method, const QByteArray &url,
                     const nlohmann::json &changes = nlohmann::json::object()) const;
    //! The same for a request with an access token.
    QByteArray proofFor(const std::string &token, const QByteArray &method, const QByteArray &url,
                        nlohmann::json changes = nlohmann::json::object()) const;

private:
    QByteArray number(const char *name, int size) const;

    std::shared_ptr<void> m_key;
    Kind m_kind;
};

} // namespace orgdesk::test
