#include "http/CertificateCheck.h"

#include <QHostAddress>

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#ifdef ORGDESK_HAS_LIBPSL
#include <libpsl.h>
#endif

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
#ifdef ORGDESK_HAS_LIBPSL
    // Only the registries' suffixes: hosting companies do have wildcards for their own.
    return psl_is_public_suffix2(psl_builtin(), name.constData(), PSL_TYPE_ICANN) != 0;
#else
    Q_UNUSED(name)
    return false;
#endif
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

} // namespace

std::optional<QString> certificateProblem(const QByteArray &der, const QString &host)
{
    const X509Pointer certificate = certificateFromDer(der);
    if (!certificate)
        return u"cannot be read"_s;
    // Asking for the flags also parses all extensions.
    const quint32 flags = X509_get_extension_flags(certificate.get());
    if (flags & EXFLAG_INVALID)
        return u"has extensions that cannot be read"_s;
    const bool named = isIpAddress(host) ? namesAddress(certificate.get(), host)
                                         : namesHost(certificate.get(), host);
    if (!named)
        return u"does not name "_s + host;
    if (!hasStrongKey(certificate.get()))
        return u"has a weak key"_s;
    if (flags & EXFLAG_CA)
        return u"is that of a certificate authority"_s;
    if ((flags & EXFLAG_XKUSAGE)
        && !(X509_get_extended_key_usage(certificate.get()) & XKU_SSL_SERVER))
        return u"is not made for servers"_s;
    return std::nullopt;
}

} // namespace orgdesk
