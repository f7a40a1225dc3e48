#include "support/TestCertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace orgdesk::test {

using KeyPointer = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using CertificatePointer = std::unique_ptr<X509, decltype(&X509_free)>;
using BioPointer = std::unique_ptr<BIO, decltype(&BIO_free_all)>;

static QByteArray contentsOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

static void spoilSignature(X509 *certificate)
{
    const ASN1_BIT_STRING *signature = nullptr;
    X509_get0_signature(&signature, nullptr, certificate);
    // Of the certificate itself; there is no other way in.
    const_cast<unsigned char *>(
        ASN1_STRING_get0_data(signature))[ASN1_STRING_length(signature) / 2] ^= 1;
}

static BioPointer bioOf(const QByteArray &bytes)
{
    return {BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())), &BIO_free_all};
}

static void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

//! OpenSSL's text form cannot hold a NUL.
static void addRawName(X509 *certificate, const QByteArray &bytes)
{
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    ASN1_STRING_set(text, bytes.constData(), static_cast<int>(bytes.size()));
    GENERAL_NAME *name = GENERAL_NAME_new();
    GENERAL_NAME_set0_value(name, GEN_DNS, text);
    GENERAL_NAMES *names = GENERAL_NAMES_new();
    sk_GENERAL_NAME_push(names, name);
    X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0, X509V3_ADD_DEFAULT);
    GENERAL_NAMES_free(names);
}

static void addUnknownExtension(X509 *certificate, const QByteArray &value)
{
    if (value.isEmpty())
        return;
    X509_EXTENSION *extension =
        X509V3_EXT_conf(nullptr, nullptr, "1.3.6.1.4.1.55555.1", value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

static void addName(X509_NAME *name, const char *field, const QByteArray &value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(value.constData()),
                               static_cast<int>(value.size()), -1, 0);
}

static void addExtensions(X509 *certificate, X509 *signer, const TestCertificateOptions &options)
{
    QByteArray constraints = options.basicConstraints;
    if (constraints.isEmpty())
        constraints = options.authority ? "critical,CA:TRUE" : "critical,CA:FALSE";
    if (constraints != "none")
        addExtension(certificate, signer, NID_basic_constraints, constraints);
    if (options.rawName.isEmpty())
        addExtension(certificate, signer, NID_subject_alt_name, options.alternativeNames);
    else
        addRawName(certificate, options.rawName);
    addExtension(certificate, signer, NID_ext_key_usage,
                 options.authority && options.extendedKeyUsage == "serverAuth"
                     ? QByteArray()
                     : options.extendedKeyUsage);
    addExtension(certificate, signer, NID_key_usage, options.keyUsage);
    addExtension(certificate, signer, NID_name_constraints, options.nameConstraints);
    addUnknownExtension(certificate, options.unknownExtension);
}

TestCertificate makeCertificate(const TestCertificateOptions &options,
                                const TestCertificate *issuer)
{
    const KeyPointer key(options.rsaBits > 0
                             ? EVP_RSA_gen(static_cast<unsigned int>(options.rsaBits))
                             : EVP_EC_gen(options.curve),
                         &EVP_PKEY_free);
    const CertificatePointer certificate(X509_new(), &X509_free);
    static long serial = 1000;
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 86400L * options.validFromDays);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400L * options.validToDays);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    addName(name, "O", options.organization);
    addName(name, "CN", options.commonName);

    CertificatePointer issuerCertificate(nullptr, &X509_free);
    KeyPointer issuerKey(nullptr, &EVP_PKEY_free);
    if (issuer) {
        const BioPointer certificateBio = bioOf(issuer->certificatePem);
        issuerCertificate.reset(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
        const BioPointer keyBio = bioOf(issuer->keyPem);
        issuerKey.reset(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    }
    X509 *signer = issuerCertificate ? issuerCertificate.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    addExtensions(certificate.get(), signer, options);
    X509_sign(certificate.get(), issuerKey ? issuerKey.get() : key.get(),
              EVP_get_digestbyname(options.digest));
    if (options.spoiled)
        spoilSignature(certificate.get());

    const BioPointer certificateOut(BIO_new(BIO_s_mem()), &BIO_free_all);
    PEM_write_bio_X509(certificateOut.get(), certificate.get());
    const BioPointer keyOut(BIO_new(BIO_s_mem()), &BIO_free_all);
    PEM_write_bio_PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {contentsOf(certificateOut.get()), contentsOf(keyOut.get())};
}

QSslConfiguration TestCertificate::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate());
    QSslKey key(keyPem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(keyPem, QSsl::Rsa);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

TrustedForNow::TrustedForNow(const TestCertificate &authority)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration with = m_before;
    with.addCaCertificate(authority.certificate());
    QSslConfiguration::setDefaultConfiguration(with);
}

TrustedForNow::~TrustedForNow()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace orgdesk::test
