#include "ProofKey.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

namespace orgdesk::test {

using Json = nlohmann::json;

static constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

static QByteArray bytesOf(const BIGNUM *number)
{
    QByteArray bytes(32, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), 32);
    return bytes;
}

static QByteArray part(const Json &value)
{
    return QByteArray::fromStdString(value.dump()).toBase64(base64Url);
}

ProofKey::ProofKey()
    : m_key(EVP_EC_gen("P-256"), [](void *key) { EVP_PKEY_free(static_cast<EVP_PKEY *>(key)); })
{
}

Json ProofKey::jwk() const
{
    const auto coordinate = [this](const char *name) {
        BIGNUM *raw = nullptr;
        EVP_PKEY_get_bn_param(static_cast<EVP_PKEY *>(m_key.get()), name, &raw);
        const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(raw, &BN_free);
        return bytesOf(raw).toBase64(base64Url).toStdString();
    };
    return {{"kty", "EC"},
            {"crv", "P-256"},
            {"x", coordinate(OSSL_PKEY_PARAM_EC_PUB_X)},
            {"y", coordinate(OSSL_PKEY_PARAM_EC_PUB_Y)}};
}

QByteArray ProofKey::thumbprint() const
{
    const Json key = jwk();
    const std::string canonical = R"({"crv":"P-256","kty":"EC","x":")"
        + key.at("x").get<std::string>() + R"(","y":")" + key.at("y").get<std::string>() + "\"}";
    return QCryptographicHash::hash(QByteArray::fromStdString(canonical),
                                    QCryptographicHash::Sha256)
        .toBase64(base64Url);
}

QByteArray ProofKey::sign(const Json &head, const Json &claims) const
{
    const QByteArray input = part(head) + '.' + part(claims);
    const auto *data = reinterpret_cast<const unsigned char *>(input.constData());
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          &EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr,
                       static_cast<EVP_PKEY *>(m_key.get()));
    size_t length = 0;
    EVP_DigestSign(context.get(), nullptr, &length, data, size_t(input.size()));
    QByteArray der(qsizetype(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &length, data,
                   size_t(input.size()));
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(
        d2i_ECDSA_SIG(nullptr, &at, long(length)), &ECDSA_SIG_free);
    const QByteArray raw =
        bytesOf(ECDSA_SIG_get0_r(signature.get())) + bytesOf(ECDSA_SIG_get0_s(signature.get()));
    return input + '.' + raw.toBase64(base64Url);
}

QByteArray ProofKey::proof(const QByteArray &method, const QByteArray &url,
                           const Json &changes) const
{
    Json claims = {{"jti", std::to_string(QRandomGenerator::system()->generate64())},
                   {"htm", method.toStdString()},
                   {"htu", url.toStdString()},
                   {"iat", QDateTime::currentSecsSinceEpoch()}};
    claims.merge_patch(changes);
    return sign({{"typ", "dpop+jwt"}, {"alg", "ES256"}, {"jwk", jwk()}}, claims);
}

QByteArray ProofKey::proofFor(const std::string &token, const QByteArray &method,
                              const QByteArray &url, Json changes) const
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(token), QCryptographicHash::Sha256);
    Json all = {{"ath", hash.toBase64(base64Url).toStdString()}};
    all.update(changes);
    return proof(method, url, all);
}

} // namespace orgdesk::test
