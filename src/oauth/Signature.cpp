#include "oauth/Signature.h"

#include "oauth/OpenSslPtr.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace orgdesk {

namespace {

using Number = OpenSslPtr<BIGNUM, BN_free>;
using ParamBuilder = OpenSslPtr<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Params = OpenSslPtr<OSSL_PARAM, OSSL_PARAM_free>;
using KeyContext = OpenSslPtr<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Key = OpenSslPtr<EVP_PKEY, EVP_PKEY_free>;
using DigestContext = OpenSslPtr<EVP_MD_CTX, EVP_MD_CTX_free>;

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Number numberOf(const QByteArray &bytes)
{
    return Number(BN_bin2bn(octets(bytes), static_cast<int>(bytes.size()), nullptr));
}

Key keyOf(const RsaPublicKey &key)
{
    const Number modulus = numberOf(key.modulus);
    const Number exponent = numberOf(key.exponent);
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return {};
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *made = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    return Key(made);
}

bool setPadding(SignatureAlgorithm algorithm, EVP_PKEY_CTX *context)
{
    switch (algorithm) {
    case SignatureAlgorithm::RS256:
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    case SignatureAlgorithm::PS256:
        // RFC 7518 3.5: the salt is as long as the hash, the mask uses the same hash.
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1
            && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1;
    }
    return false;
}

} // namespace

QByteArrayView nameOf(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::RS256 ? "RS256" : "PS256";
}

bool verifySignature(SignatureAlgorithm algorithm, const RsaPublicKey &publicKey,
                     QByteArrayView data, QByteArrayView signature)
{
    const Key key = keyOf(publicKey);
    const DigestContext digest(EVP_MD_CTX_new());
    EVP_PKEY_CTX *context = nullptr; // Owned by the digest context.
    return key && digest
        && EVP_DigestVerifyInit(digest.get(), &context, EVP_sha256(), nullptr, key.get()) == 1
        && setPadding(algorithm, context)
        && EVP_DigestVerify(digest.get(), octets(signature),
                            static_cast<std::size_t>(signature.size()), octets(data),
                            static_cast<std::size_t>(data.size()))
        == 1;
}

} // namespace orgdesk
