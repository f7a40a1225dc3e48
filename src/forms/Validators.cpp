#include "forms/Validators.h"

#include <QByteArray>
#include <QUrl>

#include <algorithm>

namespace orgdesk::validators {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMetadata = 1024 * 1024; // ui.md 6.4: files up to 1 MB.
constexpr qsizetype longestHostName = 253;         // RFC 1035 2.3.4.
constexpr qsizetype longestLabel = 63;

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isNameCharacter(QChar c)
{
    return isLowerOrDigit(c) || c == u'-' || c == u'_';
}

bool isHexDigit(QChar c)
{
    const QChar lower = c.toLower();
    return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f');
}

bool isHostLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > longestLabel || label.front() == u'-'
        || label.back() == u'-')
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar c) {
        return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

// An internationalized name is checked in the form that is sent over DNS.
bool isHostName(const QString &text)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(text));
    if (ascii.size() > longestHostName)
        return false;
    const QList<QStringView> labels = QStringView(ascii).split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isHostLabel))
        return false;
    // An address of numbers is no domain.
    return !std::all_of(labels.back().begin(), labels.back().end(),
                        [](QChar c) { return c.isDigit(); });
}

// DER starts with SEQUENCE and a length that covers the rest.
bool looksLikeDer(const QByteArray &der)
{
    if (der.size() < 64 || der.at(0) != 0x30)
        return false;
    const auto byteAt = [&](qsizetype i) { return static_cast<quint8>(der.at(i)); };
    const quint8 first = byteAt(1);
    if (first < 0x80)
        return der.size() == 2 + first;
    const int lengthBytes = first & 0x7f;
    if (lengthBytes < 1 || lengthBytes > 4)
        return false;
    qsizetype length = 0;
    for (int i = 0; i < lengthBytes; ++i)
        length = length * 256 + byteAt(2 + i);
    return der.size() == 2 + lengthBytes + length;
}

bool looksLikeCertificates(const QString &text)
{
    static constexpr auto begin = "-----BEGIN CERTIFICATE-----"_L1;
    static constexpr auto end = "-----END CERTIFICATE-----"_L1;
    qsizetype at = text.indexOf(begin);
    if (at < 0)
        return false;
    for (; at >= 0; at = text.indexOf(begin, at)) {
        const qsizetype from = at + begin.size();
        const qsizetype to = text.indexOf(end, from);
        if (to < 0)
            return false;
        const QString body = text.sliced(from, to - from).simplified().remove(u' ');
        const auto der = QByteArray::fromBase64Encoding(body.toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
        if (!der || !looksLikeDer(*der))
            return false;
        at = to;
    }
    return true;
}

} // namespace

const char *providerDisplayName(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QT_TRANSLATE_NOOP("Schema", "Enter a display name.");
    return text.size() > 128 ? QT_TRANSLATE_NOOP("Schema", "Use at most 128 characters.") : nullptr;
}

const char *organizationDisplayName(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QT_TRANSLATE_NOOP("Schema", "Enter a display name.");
    return text.size() > 255 ? QT_TRANSLATE_NOOP("Schema", "Use at most 255 characters.") : nullptr;
}

const char *identifier(const QString &text)
{
    if (text.size() > 128)
        return QT_TRANSLATE_NOOP("Schema", "Use at most 128 characters.");
    const bool good = !text.isEmpty() && isLowerOrDigit(text.front()) && isLowerOrDigit(text.back())
        && std::all_of(text.begin(), text.end(), isNameCharacter);
    return good
        ? nullptr
        : QT_TRANSLATE_NOOP("Schema", "Use lower-case letters, digits, hyphens and underscores.");
}

const char *organizationName(const QString &text)
{
    const bool good = !text.isEmpty() && text.size() <= 50
        && std::all_of(text.begin(), text.end(), isNameCharacter);
    return good
        ? nullptr
        : QT_TRANSLATE_NOOP("Schema",
                            "Use at most 50 lower-case letters, digits, hyphens and underscores.");
}

const char *httpsUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool good = text.startsWith("https://"_L1, Qt::CaseInsensitive) && url.isValid()
        && !url.host().isEmpty() && url.userInfo().isEmpty() && !text.contains(u' ');
    return good ? nullptr : QT_TRANSLATE_NOOP("Schema", "Must start with https://.");
}

const char *hexColor(const QString &text)
{
    const bool good = (text.size() == 4 || text.size() == 7) && text.front() == u'#'
        && std::all_of(text.begin() + 1, text.end(), isHexDigit);
    return good ? nullptr : QT_TRANSLATE_NOOP("Schema", "Enter a color like #2A5BD0.");
}

const char *hostName(const QString &text)
{
    return isHostName(text) ? nullptr
                            : QT_TRANSLATE_NOOP("Schema", "Enter a domain like company.com.");
}

const char *oktaDomain(const QString &text)
{
    return isHostName(text)
        ? nullptr
        : QT_TRANSLATE_NOOP("Schema", "Enter only the domain, like company.okta.com.");
}

const char *clientId(const QString &text)
{
    const bool good = !text.isEmpty()
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return good ? nullptr : QT_TRANSLATE_NOOP("Schema", "Enter the client ID.");
}

const char *clientSecret(const QString &text)
{
    return text.isEmpty() ? QT_TRANSLATE_NOOP("Schema", "Enter the client secret.") : nullptr;
}

const char *certificate(const QString &text)
{
    if (text.contains("PRIVATE KEY-----"_L1)) {
        return QT_TRANSLATE_NOOP("Schema",
                                 "This file contains a private key. Export only the certificate.");
    }
    return looksLikeCertificates(text)
        ? nullptr
        : QT_TRANSLATE_NOOP("Schema", "Choose a certificate file (.pem, .cer, .crt).");
}

const char *metadataXml(const QString &text)
{
    const QString trimmed = text.left(longestMetadata + 1).trimmed();
    if (trimmed.isEmpty())
        return QT_TRANSLATE_NOOP("Schema", "Choose a metadata file (.xml).");
    if (trimmed.size() > longestMetadata)
        return QT_TRANSLATE_NOOP("Schema", "Use a file of at most 1 MB.");
    // Entities are how XML attacks its readers, and metadata needs none (reliability F8).
    const bool good = trimmed.startsWith(u'<') && trimmed.endsWith(u'>')
        && !trimmed.contains("<!DOCTYPE"_L1, Qt::CaseInsensitive);
    return good ? nullptr : QT_TRANSLATE_NOOP("Schema", "This file is not XML metadata.");
}

} // namespace orgdesk::validators
