#include "preflight/Certificate.h"

#include <QCryptographicHash>

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

#include <algorithm>
#include <ctime>
#include <memory>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using BioPointer = std::unique_ptr<BIO, decltype(&BIO_free)>;
using X509Pointer = std::unique_ptr<X509, decltype(&X509_free)>;

constexpr qsizetype pemColumns = 64;
constexpr qsizetype longestName = 1024;
constexpr qint64 secondsPerDay = 86'400;

// Names come from a stranger: nothing that changes direction or hides, nothing endless.
QString harmless(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8).left(longestName);
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return text;
}

QString nameText(const X509_NAME *name)
{
    constexpr unsigned long strings = ASN1_STRFLGS_ESC_CTRL | ASN1_STRFLGS_UTF8_CONVERT
        | ASN1_STRFLGS_DUMP_UNKNOWN | ASN1_STRFLGS_DUMP_DER;
    const BioPointer bio(BIO_new(BIO_s_mem()), &BIO_free);
    if (!bio || !name
        || X509_NAME_print_ex(bio.get(), name, 0,
                              strings | XN_FLAG_SEP_CPLUS_SPC | XN_FLAG_DN_REV | XN_FLAG_FN_SN)
            < 0)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? harmless(QByteArray(data, static_cast<qsizetype>(size))) : QString();
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, std::min(parts.tm_sec, 59)), Qt::UTC};
}

QString serialOf(X509 *certificate)
{
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr), &BN_free);
    if (!number)
        return {};
    char *hex = BN_bn2hex(number.get());
    const QString text = QString::fromLatin1(hex).left(longestName);
    OPENSSL_free(hex);
    return text;
}

void readKey(X509 *x509, Certificate &certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(x509);
    if (!key)
        return;
    certificate.keyBits = EVP_PKEY_get_bits(key);
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
    case EVP_PKEY_RSA_PSS:
        certificate.keyType = u"RSA"_s;
        break;
    case EVP_PKEY_EC:
        certificate.keyType = u"EC"_s;
        break;
    case EVP_PKEY_DSA:
        certificate.keyType = u"DSA"_s;
        break;
    case EVP_PKEY_ED25519:
        certificate.keyType = u"Ed25519"_s;
        break;
    case EVP_PKEY_ED448:
        certificate.keyType = u"Ed448"_s;
        break;
    default:
        break;
    }
}

void readSignature(X509 *x509, Certificate &certificate)
{
    const int algorithm = X509_get_signature_nid(x509);
    if (const char *name = OBJ_nid2ln(algorithm))
        certificate.signature = QString::fromLatin1(name);
    int digest = NID_undef;
    if (X509_get_signature_info(x509, &digest, nullptr, nullptr, nullptr) != 1)
        OBJ_find_sigid_algs(algorithm, &digest, nullptr);
    certificate.weakDigest = digest == NID_md5 || digest == NID_sha1 || digest == NID_md4
        || digest == NID_md2 || digest == NID_md5_sha1;
}

} // namespace

std::optional<Certificate> certificateFromDer(const QByteArray &der)
{
    if (der.isEmpty())
        return std::nullopt;
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = bytes + der.size();
    const X509Pointer x509(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), &X509_free);
    if (!x509 || bytes != end) {
        ERR_clear_error();
        return std::nullopt;
    }
    Certificate certificate;
    certificate.der = der;
    certificate.subject = nameText(X509_get_subject_name(x509.get()));
    certificate.issuer = nameText(X509_get_issuer_name(x509.get()));
    certificate.serial = serialOf(x509.get());
    certificate.validFrom = timeOf(X509_get0_notBefore(x509.get()));
    certificate.validUntil = timeOf(X509_get0_notAfter(x509.get()));
    readKey(x509.get(), certificate);
    readSignature(x509.get(), certificate);
    ERR_clear_error();
    return certificate;
}

QByteArray Certificate::sha256() const
{
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256);
}

QString Certificate::fingerprint() const
{
    return QString::fromLatin1(sha256().toHex(':').toUpper());
}

QString Certificate::shortFingerprint() const
{
    const QString all = fingerprint();
    return u"%1:…:%2"_s.arg(all.left(8), all.right(5));
}

QString Certificate::pem() const
{
    const QByteArray base64 = der.toBase64();
    QByteArray text = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += pemColumns)
        text += base64.mid(at, pemColumns) + '\n';
    text += "-----END CERTIFICATE-----\n";
    return QString::fromLatin1(text);
}

QString Certificate::shortSubject() const
{
    for (const QString &part : subject.split(u", "_s)) {
        if (part.startsWith("CN="_L1))
            return part;
    }
    return subject;
}

QString Certificate::keyText() const
{
    if (keyType.isEmpty())
        return keyBits > 0 ? QString::number(keyBits) : QString();
    return keyType.startsWith("Ed"_L1) ? keyType : u"%1 %2"_s.arg(keyType).arg(keyBits);
}

bool Certificate::isExpired(const QDateTime &now) const
{
    return !validUntil.isValid() || now > validUntil;
}

bool Certificate::isNotYetValid(const QDateTime &now) const
{
    return validFrom.isValid() && now < validFrom;
}

int Certificate::daysLeft(const QDateTime &now) const
{
    const qint64 seconds = now.secsTo(validUntil);
    const qint64 days =
        seconds >= 0 ? seconds / secondsPerDay : -((-seconds + secondsPerDay - 1) / secondsPerDay);
    return static_cast<int>(std::clamp<qint64>(days, -1'000'000, 10'000'000));
}

bool Certificate::hasWeakKey() const
{
    if (keyType == "RSA"_L1 || keyType == "DSA"_L1)
        return keyBits < 2048;
    return keyType == "EC"_L1 && keyBits < 256;
}

} // namespace orgdesk
