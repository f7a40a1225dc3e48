#include "oauth/DpopKey.h"

#include "oauth/Base64Url.h"
#include "oauth/OpenSslPtr.h"

#include <QCryptographicHash>
#include <QString>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>

namespace orgdesk {

namespace {

using EcKeyPair = OpenSslPtr<EVP_PKEY, EVP_PKEY_free>;
using EcNumber = OpenSslPtr<BIGNUM, BN_free>;
using EcSignature = OpenSslPtr<ECDSA_SIG, ECDSA_SIG_free>;
using SigningContext = OpenSslPtr<EVP_MD_CTX, EVP_MD_CTX_free>;
using CheckContext = OpenSslPtr<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Pkcs8 = OpenSslPtr<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

constexpr char curveName[] = "P-256";
constexpr int coordinateSize = 32; // Bytes of x, y, r and s, with leading zeros.

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray padded(const BIGNUM *number)
{
    QByteArray bytes(coordinateSize, '\0');
    return number && BN_bn2binpad(number, writable(bytes), coordinateSize) == coordinateSize
        ? bytes
        : QByteArray();
}

QByteArray coordinate(EVP_PKEY *pair, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(pair, name, &number);
    return padded(EcNumber(number).get());
}

bool isOnOurCurve(const EVP_PKEY *pair)
{
    std::array<char, 32> group{};
    if (EVP_PKEY_is_a(pair, "EC") != 1
        || EVP_PKEY_get_group_name(pair, group.data(), group.size(), nullptr) != 1)
        return false;
    const QByteArrayView name(group.data());
    return name == "prime256v1" || name == curveName;
}

//! The public point belongs to the private number.
bool fitsTogether(EVP_PKEY *pair)
{
    const CheckContext context(EVP_PKEY_CTX_new(pair, nullptr));
    return context && EVP_PKEY_check(context.get()) == 1;
}

} // namespace

struct DpopKey::Pair
{
    EcKeyPair pair; //!< OpenSSL wipes the private number when it frees it.
    QByteArray jwk;
};

DpopKey::DpopKey(std::shared_ptr<const Pair> pair)
    : m_pair(std::move(pair))
{
}

//! Null when the public point cannot be read.
static QByteArray jwkOf(EVP_PKEY *pair)
{
    const QByteArray x = coordinate(pair, OSSL_PKEY_PARAM_EC_PUB_X);
    const QByteArray y = coordinate(pair, OSSL_PKEY_PARAM_EC_PUB_Y);
    if (x.isEmpty() || y.isEmpty())
        return {};
    return QByteArray(R"({"crv":"P-256","kty":"EC","x":")") + encodeBase64Url(x) + R"(","y":")"
        + encodeBase64Url(y) + "\"}";
}

DpopKey DpopKey::create()
{
    EcKeyPair pair(EVP_EC_gen(curveName));
    const QByteArray jwk = pair ? jwkOf(pair.get()) : QByteArray();
    if (jwk.isEmpty())
        return {};
    return DpopKey(std::make_shared<const Pair>(Pair{std::move(pair), jwk}));
}

DpopKey DpopKey::fromPkcs8(const Secret &der)
{
    const QByteArrayView bytes = der.reveal();
    const unsigned char *at = readable(bytes);
    const Pkcs8 parsed(
        bytes.isEmpty() ? nullptr
                        : d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, static_cast<long>(bytes.size())));
    if (!parsed || at != readable(bytes) + bytes.size())
        return {};
    EcKeyPair pair(EVP_PKCS82PKEY(parsed.get()));
    if (!pair || !isOnOurCurve(pair.get()) || !fitsTogether(pair.get()))
        return {};
    const QByteArray jwk = jwkOf(pair.get());
    if (jwk.isEmpty())
        return {};
    return DpopKey(std::make_shared<const Pair>(Pair{std::move(pair), jwk}));
}

Secret DpopKey::toPkcs8() const
{
    const Pkcs8 made(m_pair ? EVP_PKEY2PKCS8(m_pair->pair.get()) : nullptr);
    const int size = made ? i2d_PKCS8_PRIV_KEY_INFO(made.get(), nullptr) : 0;
    if (size <= 0)
        return {};
    QByteArray der(size, '\0');
    unsigned char *at = writable(der);
    i2d_PKCS8_PRIV_KEY_INFO(made.get(), &at);
    return Secret::fromBytes(std::move(der));
}

QByteArray DpopKey::jwk() const
{
    return m_pair ? m_pair->jwk : QByteArray();
}

QByteArray DpopKey::thumbprint() const
{
    return m_pair
        ? encodeBase64Url(QCryptographicHash::hash(m_pair->jwk, QCryptographicHash::Sha256))
        : QByteArray();
}

QByteArray DpopKey::sign(QByteArrayView data) const
{
    const SigningContext context(EVP_MD_CTX_new());
    std::size_t size = 0;
    const auto length = static_cast<std::size_t>(data.size());
    if (!m_pair || !context
        || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_pair->pair.get())
            != 1
        || EVP_DigestSign(context.get(), nullptr, &size, readable(data), length) != 1)
        return {};
    QByteArray der(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), writable(der), &size, readable(data), length) != 1)
        return {};
    const unsigned char *at = readable(der);
    const EcSignature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size)));
    if (!signature)
        return {};
    return padded(ECDSA_SIG_get0_r(signature.get())) + padded(ECDSA_SIG_get0_s(signature.get()));
}

bool operator==(const DpopKey &left, const DpopKey &right)
{
    // A public key has one private key only.
    return left.jwk() == right.jwk();
}

} // namespace orgdesk
