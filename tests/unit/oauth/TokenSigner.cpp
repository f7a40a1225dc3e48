#include "TokenSigner.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace orgdesk::test {

static QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

struct TokenSigner::Key
{
    EVP_PKEY *pkey = nullptr;

    explicit Key(int bits)
        : pkey(EVP_RSA_gen(static_cast<unsigned int>(bits)))
    {
    }
    ~Key() { EVP_PKEY_free(pkey); }
    Q_DISABLE_COPY_MOVE(Key)

    QByteArray number(const char *name) const
    {
        BIGNUM *value = nullptr;
        EVP_PKEY_get_bn_param(pkey, name, &value);
        QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
        BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
        BN_free(value);
        return bytes;
    }
};

TokenSigner::TokenSigner(int bits)
    : m_key(std::make_unique<Key>(bits))
{
}

TokenSigner::~TokenSigner() = default;

nlohmann::json TokenSigner::publicJwk(const char *keyId) const
{
    return {{"kty", "RSA"},
            {"kid", keyId},
            {"use", "sig"},
            {"alg", "RS256"},
            {"n", base64Url(m_key->number(OSSL_PKEY_PARAM_RSA_N)).toStdString()},
            {"e", base64Url(m_key->number(OSSL_PKEY_PARAM_RSA_E)).toStdString()}};
}

JsonWebKey TokenSigner::publicKey(const char *keyId) const
{
    const Result<QList<JsonWebKey>> keys =
        readJwks(JsonBox(nlohmann::json{{"keys", {publicJwk(keyId)}}}));
    return keys->constFirst();
}

QByteArray TokenSigner::sign(const QByteArray &header, const QByteArray &payload, bool pss) const
{
    const QByteArray input = base64Url(header) + '.' + base64Url(payload);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    EVP_DigestSignInit(context, &keyContext, EVP_sha256(), nullptr, m_key->pkey);
    if (pss) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    std::size_t length = 0;
    EVP_DigestSign(context, nullptr, &length, bytes, static_cast<std::size_t>(input.size()));
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length, bytes,
                   static_cast<std::size_t>(input.size()));
    EVP_MD_CTX_free(context);
    return input + '.' + base64Url(signature);
}

QByteArray TokenSigner::sign(const nlohmann::json &header, const nlohmann::json &payload) const
{
    return sign(QByteArray::fromStdString(header.dump()),
                QByteArray::fromStdString(payload.dump()));
}

nlohmann::json usualHeader()
{
    return {{"alg", "RS256"}, {"kid", "k1"}, {"typ", "JWT"}};
}

} // namespace orgdesk::test
