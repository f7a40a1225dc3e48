#include "preflight/CertificateFile.h"

#include "preflight/FileKind.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

#include <memory>

namespace orgdesk {

using namespace Qt::StringLiterals;
using Reason = FileProblem::Reason;

namespace {

constexpr auto pemBegin = "-----BEGIN ";
constexpr auto pemEnd = "-----END ";
constexpr auto pemDashes = "-----";

//! Whether `parse` takes all of the bytes.
template<class T, class Parse, class Free>
std::unique_ptr<T, Free> parsed(const QByteArray &der, Parse parse, Free free)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = bytes + der.size();
    std::unique_ptr<T, Free> value(parse(nullptr, &bytes, static_cast<long>(der.size())), free);
    if (value && bytes != end)
        value.reset();
    ERR_clear_error();
    return value;
}

bool isPrivateKey(const QByteArray &der)
{
    // A certificate is no key, and with the first look for one OpenSSL loads all its decoders: 8 ms.
    if (parsed<X509>(der, d2i_X509, &X509_free))
        return false;
    return parsed<EVP_PKEY>(der, d2i_AutoPrivateKey, &EVP_PKEY_free)
        || parsed<PKCS8_PRIV_KEY_INFO>(der, d2i_PKCS8_PRIV_KEY_INFO, &PKCS8_PRIV_KEY_INFO_free);
}

//! Containers that are for a private key: PKCS #12, and an encrypted PKCS #8.
bool isKeyContainer(const QByteArray &der)
{
    return parsed<PKCS12>(der, d2i_PKCS12, &PKCS12_free)
        || parsed<X509_SIG>(der, d2i_X509_SIG, &X509_SIG_free);
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    QByteArray compact = text.toByteArray();
    compact.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    auto decoded = QByteArray::fromBase64Encoding(
        compact, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return std::nullopt;
    return *decoded;
}

bool addBundle(const QByteArray &der, QList<Certificate> &certificates)
{
    const auto bundle = parsed<PKCS7>(der, d2i_PKCS7, &PKCS7_free);
    if (!bundle || !PKCS7_type_is_signed(bundle.get()) || !bundle->d.sign)
        return false;
    const STACK_OF(X509) *held = bundle->d.sign->cert;
    for (int i = 0; i < sk_X509_num(held); ++i) {
        unsigned char *bytes = nullptr;
        const int size = i2d_X509(sk_X509_value(held, i), &bytes);
        if (size <= 0)
            continue;
        const QByteArray copy(reinterpret_cast<const char *>(bytes), size);
        OPENSSL_free(bytes);
        if (auto certificate = certificateFromDer(copy))
            certificates << *certificate;
    }
    return true;
}

CertificateFile refused(Reason reason, const QString &detail = {})
{
    return {{}, {reason, detail}};
}

Reason reasonOfDer(const QByteArray &der)
{
    if (isPrivateKey(der))
        return Reason::PrivateKey;
    if (parsed<PKCS12>(der, d2i_PKCS12, &PKCS12_free))
        return Reason::Pkcs12;
    if (parsed<X509_SIG>(der, d2i_X509_SIG, &X509_SIG_free))
        return Reason::PrivateKey; // an encrypted PKCS #8
    if (parsed<X509_REQ>(der, d2i_X509_REQ, &X509_REQ_free))
        return Reason::CertificateRequest;
    if (parsed<EVP_PKEY>(der, d2i_PUBKEY, &EVP_PKEY_free))
        return Reason::PublicKey;
    if (parsed<X509_CRL>(der, d2i_X509_CRL, &X509_CRL_free))
        return Reason::RevocationList;
    return Reason::DamagedCertificate;
}

CertificateFile readDer(const QByteArray &der)
{
    if (auto certificate = certificateFromDer(der))
        return {{*certificate}, {}};
    CertificateFile file;
    if (addBundle(der, file.certificates))
        return file.certificates.isEmpty() ? refused(Reason::NoCertificate) : file;
    return refused(reasonOfDer(der));
}

struct PemBlock
{
    QByteArray label;
    QByteArray body;
    bool complete = false;
};

QList<PemBlock> pemBlocks(const QByteArray &text)
{
    QList<PemBlock> blocks;
    qsizetype at = text.indexOf(pemBegin);
    while (at >= 0) {
        const qsizetype label = at + static_cast<qsizetype>(qstrlen(pemBegin));
        const qsizetype labelEnd = text.indexOf(pemDashes, label);
        if (labelEnd < 0 || labelEnd - label > 64) {
            blocks << PemBlock{};
            break;
        }
        PemBlock block;
        block.label = text.sliced(label, labelEnd - label);
        const qsizetype body = labelEnd + static_cast<qsizetype>(qstrlen(pemDashes));
        const qsizetype next = text.indexOf(pemBegin, body);
        // Only up to the next block: else a file of beginnings takes quadratic time.
        const QByteArrayView inside = QByteArrayView(text).first(next < 0 ? text.size() : next);
        const qsizetype end = inside.indexOf(QByteArray(pemEnd + block.label + pemDashes), body);
        block.complete = end >= 0;
        if (block.complete)
            block.body = text.sliced(body, end - body);
        blocks << block;
        at = next;
    }
    return blocks;
}

bool isCertificateLabel(const QByteArray &label)
{
    return label == "CERTIFICATE" || label == "X509 CERTIFICATE" || label == "TRUSTED CERTIFICATE";
}

//! A trusted certificate has OpenSSL's own words after it.
std::optional<Certificate> trustedCertificate(const QByteArray &der)
{
    const auto x509 = parsed<X509>(der, d2i_X509_AUX, &X509_free);
    if (!x509)
        return std::nullopt;
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(x509.get(), &bytes);
    const QByteArray copy(reinterpret_cast<const char *>(bytes), std::max(size, 0));
    OPENSSL_free(bytes);
    return certificateFromDer(copy);
}

bool addBlock(const PemBlock &block, QList<Certificate> &certificates)
{
    const std::optional<QByteArray> der = fromBase64(block.body);
    if (!block.complete || !der)
        return false;
    if (block.label == "PKCS7" || block.label == "CMS")
        return addBundle(*der, certificates);
    const auto certificate =
        block.label == "TRUSTED CERTIFICATE" ? trustedCertificate(*der) : certificateFromDer(*der);
    if (certificate)
        certificates << *certificate;
    else if (!addBundle(*der, certificates)) // Windows labels bundles so
        return false;
    return true;
}

Reason reasonOfLabel(const QByteArray &label)
{
    if (label.endsWith("CERTIFICATE REQUEST"))
        return Reason::CertificateRequest;
    if (label.endsWith("PUBLIC KEY"))
        return Reason::PublicKey;
    if (label.endsWith("CRL"))
        return Reason::RevocationList;
    return Reason::NoCertificate;
}

CertificateFile readPem(const QByteArray &text)
{
    CertificateFile file;
    Reason other = Reason::NoCertificate;
    int number = 0;
    const QList<PemBlock> blocks = pemBlocks(text);
    for (const PemBlock &block : blocks) {
        const bool isBundle = block.label == "PKCS7" || block.label == "CMS";
        if (!isBundle && !isCertificateLabel(block.label)) {
            if (other == Reason::NoCertificate)
                other =
                    block.label.isEmpty() ? Reason::DamagedCertificate : reasonOfLabel(block.label);
            continue;
        }
        ++number;
        if (!addBlock(block, file.certificates))
            return refused(Reason::DamagedCertificate,
                           blocks.size() > 1 ? QString::number(number) : QString());
    }
    return file.certificates.isEmpty() ? refused(other) : file;
}

//! A key that is not wrapped in a container with a name of its own.
bool holdsBareKey(const QByteArray &content)
{
    const QByteArray text = asUtf8(content);
    if (text.contains("PRIVATE KEY") || text.contains("PuTTY-User-Key-File"))
        return true;
    if (!text.isEmpty() && text.front() == 0x30 && isPrivateKey(text))
        return true;
    const std::optional<QByteArray> der = fromBase64(text);
    return der && (der->contains("PRIVATE KEY") || isPrivateKey(*der));
}

} // namespace

const Certificate *CertificateFile::best(const QDateTime &now) const
{
    for (const Certificate &certificate : certificates) {
        if (certificate.isValid(now))
            return &certificate;
    }
    return certificates.isEmpty() ? nullptr : &certificates.first();
}

bool holdsPrivateKey(const QByteArray &content)
{
    if (holdsBareKey(content) || isKeyContainer(content))
        return true;
    const std::optional<QByteArray> der = fromBase64(asUtf8(content));
    return der && isKeyContainer(*der);
}

CertificateFile readCertificates(const QByteArray &content)
{
    if (content.size() > largestCertificateFile)
        return refused(Reason::TooLarge, u"1 MB"_s);
    if (holdsBareKey(content)) // a container is named by what it is, below
        return refused(Reason::PrivateKey);
    const QByteArray text = asUtf8(content);
    switch (fileKindOf(content)) {
    case FileKind::Empty:
        return refused(Reason::Empty);
    case FileKind::Pem:
        return readPem(text);
    case FileKind::Asn1:
        return readDer(text);
    case FileKind::Xml:
        return refused(Reason::Metadata);
    case FileKind::Html:
        return refused(Reason::Html);
    case FileKind::JsonText:
        return refused(Reason::JsonText);
    case FileKind::Pdf:
        return refused(Reason::Pdf);
    case FileKind::Archive:
        return refused(Reason::Archive);
    case FileKind::Text:
    case FileKind::Binary:
        break;
    }
    if (const std::optional<QByteArray> der = fromBase64(text)) {
        if (der->startsWith(pemBegin))
            return readPem(*der);
        if (der->front() == 0x30)
            return readDer(*der);
    }
    return refused(fileKindOf(content) == FileKind::Text ? Reason::Text : Reason::Binary);
}

std::optional<Certificate> certificateFromBase64(const QByteArray &text)
{
    if (text.contains(pemBegin)) {
        const CertificateFile file = readPem(text);
        return file.certificates.isEmpty() ? std::nullopt
                                           : std::optional(file.certificates.first());
    }
    const std::optional<QByteArray> der = fromBase64(text);
    return der ? certificateFromDer(*der) : std::nullopt;
}

} // namespace orgdesk
