#include "http/CertificateCheck.h"

#include <QHostAddress>

#include <libpsl.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using X509Pointer = std::unique_ptr<X509, decltype(&X509_free)>;

X509Pointer certificateFromDer(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return {d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), &X509_free};
}

bool isPublicSuffix(const QByteArray &name)
{
    // Only the registries' suffixes: hosting companies do have wildcards for their own.
    return psl_is_public_suffix2(psl_builtin(), name.constData(), PSL_TYPE_ICANN) != 0;
}

bool isIpAddress(const QString &host)
{
    return !QHostAddress(host).isNull();
}

bool namesAddress(X509 *certificate, const QString &host)
{
    return X509_check_ip_asc(certificate, host.toLatin1().constData(), 0) == 1;
}

bool namesHost(X509 *certificate, const QString &host)
{
    const QByteArray name = host.toLatin1();
    char *matched = nullptr;
    const int answer = X509_check_host(
        certificate, name.constData(), static_cast<std::size_t>(name.size()),
        X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, &matched);
    const QByteArray entry(matched);
    OPENSSL_free(matched);
    if (answer != 1)
        return false;
    if (!entry.startsWith("*."))
        return true;
    const QByteArray parent = entry.mid(2);
    return parent.contains('.') && !isPublicSuffix(parent.toLower());
}

bool hasStrongKey(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (!key)
        return false;
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        return EVP_PKEY_get_bits(key) >= 2048;
    case EVP_PKEY_EC:
        return EVP_PKEY_get_bits(key) >= 256;
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return true;
    default:
        return false;
    }
}

// OpenSSL knows no digest for signatures like Ed25519, which are strong by themselves.
bool hasStrongSignature(X509 *certificate)
{
    int digest = NID_undef;
    if (X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr) != 1)
        return false;
    return digest != NID_md5 && digest != NID_sha1 && digest != NID_md5_sha1 && digest != NID_md4
        && digest != NID_md2 && digest != NID_ripemd160;
}

bool isSelfIssued(X509 *certificate)
{
    return (X509_get_extension_flags(certificate) & EXFLAG_SI) != 0;
}

// The first that applies says the most about what happened and what helps.
TlsProblem problemOfQtError(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return TlsProblem::Expired;
    case QSslError::CertificateNotYetValid:
        return TlsProblem::NotYetValid;
    case QSslError::HostNameMismatch:
        return TlsProblem::OtherHost;
    case QSslError::SelfSignedCertificate:
        return TlsProblem::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsProblem::UnknownAuthority;
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return TlsProblem::BadAuthority;
    case QSslError::InvalidPurpose:
    case QSslError::CertificateRejected:
        return TlsProblem::WrongUse;
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::UnableToDecodeIssuerPublicKey:
    case QSslError::CertificateSignatureFailed:
    case QSslError::InvalidNotBeforeField:
    case QSslError::InvalidNotAfterField:
        return TlsProblem::Unreadable;
    case QSslError::NoPeerCertificate:
        return TlsProblem::NotTls;
    default:
        return TlsProblem::Other; // a code of Qt's, not an enum of ours
    }
}

} // namespace

std::optional<CertificateProblem> certificateProblem(const QByteArray &der, const QString &host)
{
    const X509Pointer certificate = certificateFromDer(der);
    if (!certificate)
        return CertificateProblem{TlsProblem::Unreadable, u"cannot be read"_s};
    // Asking for the flags also parses all extensions.
    const quint32 flags = X509_get_extension_flags(certificate.get());
    if (flags & EXFLAG_INVALID)
        return CertificateProblem{TlsProblem::Unreadable, u"has extensions that cannot be read"_s};
    const bool named = isIpAddress(host) ? namesAddress(certificate.get(), host)
                                         : namesHost(certificate.get(), host);
    if (!named)
        return CertificateProblem{TlsProblem::OtherHost, u"does not name "_s + host};
    if (!hasStrongKey(certificate.get()))
        return CertificateProblem{TlsProblem::WeakKey, u"has a weak key"_s};
    if (flags & EXFLAG_CA)
        return CertificateProblem{TlsProblem::WrongUse, u"is that of a certificate authority"_s};
    if ((flags & EXFLAG_XKUSAGE)
        && !(X509_get_extended_key_usage(certificate.get()) & XKU_SSL_SERVER))
        return CertificateProblem{TlsProblem::WrongUse, u"is not made for servers"_s};
    return std::nullopt;
}

std::optional<CertificateProblem> chainProblem(const QList<QByteArray> &chain)
{
    for (const QByteArray &der : chain) {
        const X509Pointer certificate = certificateFromDer(der);
        if (!certificate)
            return CertificateProblem{TlsProblem::Unreadable, u"cannot be read"_s};
        if (!hasStrongKey(certificate.get()))
            return CertificateProblem{TlsProblem::WeakKey, u"has a weak key in its chain"_s};
        if (!isSelfIssued(certificate.get()) && !hasStrongSignature(certificate.get()))
            return CertificateProblem{TlsProblem::WeakSignature,
                                      u"is signed with a method that is no longer safe"_s};
    }
    return std::nullopt;
}

std::optional<CertificateProblem> unsaidProblem(const QList<QByteArray> &chain)
{
    if (const auto problem = chainProblem(chain))
        return problem;
    for (const QByteArray &der : chain) {
        const X509Pointer certificate = certificateFromDer(der);
        if (X509_get_extension_flags(certificate.get()) & EXFLAG_CRITICAL)
            return CertificateProblem{TlsProblem::Unreadable,
                                      u"has a critical extension that is not understood"_s};
        if (X509_get_ext_by_NID(certificate.get(), NID_name_constraints, -1) >= 0)
            return CertificateProblem{TlsProblem::BadAuthority,
                                      u"comes from an authority that may not name this host"_s};
    }
    return std::nullopt;
}

TlsProblem tlsProblemOf(const QList<QSslError> &errors)
{
    // Who issued it comes before what it says: nobody vouches for the rest.
    for (const TlsProblem first :
         {TlsProblem::UnknownAuthority, TlsProblem::SelfSigned, TlsProblem::Unreadable,
          TlsProblem::BadAuthority, TlsProblem::OtherHost, TlsProblem::Expired,
          TlsProblem::NotYetValid, TlsProblem::WrongUse, TlsProblem::NotTls}) {
        for (const QSslError &error : errors) {
            if (problemOfQtError(error.error()) == first)
                return first;
        }
    }
    return TlsProblem::Other;
}

} // namespace orgdesk
