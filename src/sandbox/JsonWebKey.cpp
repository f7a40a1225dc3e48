#include "sandbox/JsonWebKey.h"

#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::size_t coordinateSize = 32;

template<auto function>
struct FreedBy
{
    template<typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};

using NumberHandle = std::unique_ptr<BIGNUM, FreedBy<BN_free>>;
using BuilderHandle = std::unique_ptr<OSSL_PARAM_BLD, FreedBy<OSSL_PARAM_BLD_free>>;
using ParametersHandle = std::unique_ptr<OSSL_PARAM, FreedBy<OSSL_PARAM_free>>;
using KeyContextHandle = std::unique_ptr<EVP_PKEY_CTX, FreedBy<EVP_PKEY_CTX_free>>;
using DigestContextHandle = std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>>;
using SignatureHandle = std::unique_ptr<ECDSA_SIG, FreedBy<ECDSA_SIG_free>>;

const unsigned char *octets(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

NumberHandle numberFrom(std::string_view bytes)
{
    return NumberHandle(BN_bin2bn(octets(bytes), static_cast<int>(bytes.size()), nullptr));
}

std::string member(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool hasPrivatePart(const Json &jwk)
{
    static constexpr std::array secrets{"d", "p", "q", "dp", "dq", "qi", "oth", "k"};
    return std::any_of(secrets.begin(), secrets.end(),
                       [&jwk](const char *name) { return jwk.contains(name); });
}

//! The key, when its public part is one that the mathematics allows.
std::shared_ptr<void> publicKey(const char *type, OSSL_PARAM_BLD *builder)
{
    const ParametersHandle parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContextHandle maker(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !maker || EVP_PKEY_fromdata_init(maker.get()) != 1
        || EVP_PKEY_fromdata(maker.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1) {
        return nullptr;
    }
    std::shared_ptr<void> handle(key,
                                 [](void *raw) { EVP_PKEY_free(static_cast<EVP_PKEY *>(raw)); });
    const KeyContextHandle checker(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return checker && EVP_PKEY_public_check(checker.get()) == 1 ? handle : nullptr;
}

std::shared_ptr<void> ellipticKey(const std::string &x, const std::string &y)
{
    const std::string point = '\x04' + x + y;
    const BuilderHandle builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                     point.size());
    return publicKey("EC", builder.get());
}

std::shared_ptr<void> rsaKey(const std::string &modulus, const std::string &exponent)
{
    constexpr int fewestBits = 2048;
    constexpr int mostBits = 8192;
    const NumberHandle n = numberFrom(modulus);
    const NumberHandle e = numberFrom(exponent);
    if (!n || !e || BN_num_bits(n.get()) < fewestBits || BN_num_bits(n.get()) > mostBits) {
        return nullptr;
    }
    const BuilderHandle builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    return publicKey("RSA", builder.get());
}

//! DER form of the raw pair r, s; empty when it has the wrong length.
std::string derSignature(std::string_view raw)
{
    if (raw.size() != 2 * coordinateSize) {
        return {};
    }
    const SignatureHandle pair(ECDSA_SIG_new());
    NumberHandle r = numberFrom(raw.substr(0, coordinateSize));
    NumberHandle s = numberFrom(raw.substr(coordinateSize));
    ECDSA_SIG_set0(pair.get(), r.release(), s.release());
    std::string der(static_cast<std::size_t>(i2d_ECDSA_SIG(pair.get(), nullptr)), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

} // namespace

std::optional<std::string> fromBase64Url(std::string_view text)
{
    const bool fits = std::all_of(text.begin(), text.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
    });
    auto bytes = fits ? fromBase64(text) : std::nullopt;
    // Encoding again finds slack bits and lengths that no encoder makes.
    return bytes && base64Url(*bytes) == text ? bytes : std::nullopt;
}

std::optional<JsonWebKey> JsonWebKey::parse(const Json &jwk)
{
    if (!jwk.is_object() || hasPrivatePart(jwk)) {
        return std::nullopt;
    }
    JsonWebKey key;
    key.m_isElliptic = member(jwk, "kty") == "EC" && member(jwk, "crv") == "P-256";
    if (!key.m_isElliptic && member(jwk, "kty") != "RSA") {
        return std::nullopt;
    }
    const std::string firstText = member(jwk, key.m_isElliptic ? "x" : "n");
    const std::string secondText = member(jwk, key.m_isElliptic ? "y" : "e");
    const auto first = fromBase64Url(firstText);
    const auto second = fromBase64Url(secondText);
    if (!first || !second || first->empty() || second->empty()
        || (key.m_isElliptic
            && (first->size() != coordinateSize || second->size() != coordinateSize))) {
        return std::nullopt;
    }
    key.m_key = key.m_isElliptic ? ellipticKey(*first, *second) : rsaKey(*first, *second);
    if (key.m_key == nullptr) {
        return std::nullopt;
    }
    // Members in alphabetical order and no white space: the form that RFC 7638 section 3 hashes.
    const Json canonical = key.m_isElliptic
        ? Json{{"crv", "P-256"}, {"kty", "EC"}, {"x", firstText}, {"y", secondText}}
        : Json{{"e", secondText}, {"kty", "RSA"}, {"n", firstText}};
    key.m_thumbprint = base64Url(sha256(canonical.dump()));
    return key;
}

std::string_view JsonWebKey::algorithm() const
{
    return m_isElliptic ? "ES256" : "RS256";
}

bool JsonWebKey::verifies(std::string_view input, std::string_view signature) const
{
    const std::string der = m_isElliptic ? derSignature(signature) : std::string(signature);
    const DigestContextHandle context(EVP_MD_CTX_new());
    return !der.empty()
        && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                static_cast<EVP_PKEY *>(m_key.get()))
        == 1
        && EVP_DigestVerify(context.get(), octets(der), der.size(), octets(input), input.size())
        == 1;
}

} // namespace orgdesk::sandbox
