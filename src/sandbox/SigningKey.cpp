#include "sandbox/SigningKey.h"

#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace orgdesk::sandbox {

namespace {

template<auto function>
struct Releases
{
    template<typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};

using DigestPointer = std::unique_ptr<EVP_MD_CTX, Releases<EVP_MD_CTX_free>>;
using CertificatePointer = std::unique_ptr<X509, Releases<X509_free>>;
using BioPointer = std::unique_ptr<BIO, Releases<BIO_free_all>>;
using NumberPointer = std::unique_ptr<BIGNUM, Releases<BN_free>>;

constexpr long secondsPerDay = 24 * 60 * 60;
constexpr std::int64_t longestValidity = 730;

std::string publicNumber(const EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key, name, &raw);
    const NumberPointer number(raw);
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(raw)), '\0');
    BN_bn2bin(raw, reinterpret_cast<unsigned char *>(bytes.data()));
    return base64Url(bytes);
}

CertificatePointer readPem(std::string_view text)
{
    const BioPointer bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    return CertificatePointer(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

std::string derBody(X509 *certificate)
{
    std::string der(static_cast<std::size_t>(i2d_X509(certificate, nullptr)), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return base64(der);
}

} // namespace

class SigningKey::Impl
{
public:
    Impl() = default;
    ~Impl() { EVP_PKEY_free(key); }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    EVP_PKEY *key = EVP_RSA_gen(2048);
    std::string keyId = randomText(21);
};

SigningKey::SigningKey()
    : m_impl(std::make_unique<Impl>())
{
}

SigningKey::~SigningKey() = default;

nlohmann::json SigningKey::keySet() const
{
    const EVP_PKEY *key = m_impl->key;
    return {{"keys",
             {{{"kty", "RSA"},
               {"use", "sig"},
               {"alg", "RS256"},
               {"kid", m_impl->keyId},
               {"n", publicNumber(key, OSSL_PKEY_PARAM_RSA_N)},
               {"e", publicNumber(key, OSSL_PKEY_PARAM_RSA_E)}}}}};
}

std::string SigningKey::sign(const nlohmann::json &claims, std::string_view typ) const
{
    const nlohmann::json head = {{"alg", "RS256"}, {"typ", typ}, {"kid", m_impl->keyId}};
    const std::string input = base64Url(head.dump()) + "." + base64Url(claims.dump());
    const DigestPointer context(EVP_MD_CTX_new());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_impl->key);
    std::size_t length = 0;
    const auto *data = reinterpret_cast<const unsigned char *>(input.data());
    EVP_DigestSign(context.get(), nullptr, &length, data, input.size());
    std::string signature(length, '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                   data, input.size());
    signature.resize(length);
    return input + "." + base64Url(signature);
}

std::string SigningKey::certificate(const std::string &commonName, std::int64_t days) const
{
    const CertificatePointer certificate(X509_new());
    X509 *raw = certificate.get();
    X509_set_version(raw, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(raw), 4711 + static_cast<long>(commonName.size()));
    X509_gmtime_adj(X509_getm_notAfter(raw), static_cast<long>(days) * secondsPerDay + 3600);
    X509_gmtime_adj(X509_getm_notBefore(raw),
                    static_cast<long>(days - longestValidity) * secondsPerDay);
    X509_NAME *name = X509_get_subject_name(raw);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName.c_str()), -1, -1,
                               0);
    X509_set_issuer_name(raw, name);
    X509_set_pubkey(raw, m_impl->key);
    X509_sign(raw, m_impl->key, EVP_sha256());
    const BioPointer bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), raw);
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(length)};
}

std::optional<std::string> certificateBody(std::string_view text)
{
    if (CertificatePointer certificate = readPem(text)) {
        return derBody(certificate.get());
    }
    const auto decoded = fromBase64(text);
    if (!decoded || decoded->empty()) {
        return std::nullopt;
    }
    if (CertificatePointer certificate = readPem(*decoded)) {
        return derBody(certificate.get());
    }
    const auto *data = reinterpret_cast<const unsigned char *>(decoded->data());
    const CertificatePointer certificate(
        d2i_X509(nullptr, &data, static_cast<long>(decoded->size())));
    return certificate ? std::optional(derBody(certificate.get())) : std::nullopt;
}

} // namespace orgdesk::sandbox
