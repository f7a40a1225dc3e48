#include "ProofKey.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace orgdesk::test {

using Json = nlohmann::json;

static constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

static QByteArray bytesOf(const BIGNUM *number, int size)
{
    QByteArray bytes(size, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), size);
    return bytes;
}

//! r and s of an ECDSA signature in DER form, 32 bytes each.
static QByteArray rawPair(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> pair(
        d2i_ECDSA_SIG(nullptr, &at, long(der.size())), &ECDSA_SIG_free);
    return bytesOf(ECDSA_SIG_get0_r(pair.get()), 32) + bytesOf(ECDSA_SIG_get0_s(pair.get()), 32);
}

static QByteArray part(const Json &value)
{
    return QByteArray::fromStdString(value.dump()).toBase64(base64Url);
}

ProofKey::ProofKey(Kind kind)
    : m_key(kind == Kind::P256 ? EVP_EC_gen("P-256") : EVP_RSA_gen(2048),
            [](void *key) { EVP_PKEY_free(static_cast<EVP_PKEY *>(key)); })
    , m_kind(kind)
{
}

//! size 0: as many bytes as it needs.
QByteArray ProofKey::number(const char *name, int size) const
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(static_cast<EVP_PKEY *>(m_key.get()), name, &raw);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(raw, &BN_free);
    return bytesOf(raw, size == 0 ? BN_num_bytes(raw) : size).toBase64(base64Url);
}

Json ProofKey::jwk() const
{
    if (m_kind == Kind::Rsa2048) {
        return {{"kty", "RSA"},
                {"n", number(OSSL_PKEY_PARAM_RSA_N, 0).toStdString()},
                {"e", number(OSSL_PKEY_PARAM_RSA_E, 0).toStdString()}};
    }
    return {{"kty", "EC"},
            {"crv", "P-256"},
            {"x", number(OSSL_PKEY_PARAM_EC_PUB_X, 32).toStdString()},
            {"y", number(OSSL_PKEY_PARAM_EC_PUB_Y, 32).toStdString()}};
}

QByteArray ProofKey::thumbprint() const
{
    const Json key = jwk();
    const auto member = [&key](const char *name) { return key.at(name).get<std::string>(); };
    const std::string canonical = m_kind == Kind::Rsa2048
        ? R"({"e":")" + member("e") + R"(","kty":"RSA","n":")" + member("n") + "\"}"
        : R"({"crv":"P-256","kty":"EC","x":")" + member("x") + R"(","y":")" + member("y") + "\"}";
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
    QByteArray signature(qsizetype(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                   data, size_t(input.size()));
    signature.truncate(qsizetype(length));
    return input + '.'
        + (m_kind == Kind::P256 ? rawPair(signature) : signature).toBase64(base64Url);
}

QByteArray ProofKey::proof(const QByteArray &method, const QByteArray &url,
                           const Json &changes) const
{
    Json claims = {{"jti", std::to_string(QRandomGenerator::system()->generate64())},
                   {"htm", method.toStdString()},
                   {"htu", url.toStdString()},
                   {"iat", QDateTime::currentSecsSinceEpoch()}};
    claims.merge_patch(changes);
    const char *algorithm = m_kind == Kind::P256 ? "ES256" : "RS256";
    return sign({{"typ", "dpop+jwt"}, {"alg", algorithm}, {"jwk", jwk()}}, claims);
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
