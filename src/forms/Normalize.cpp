#include "forms/Normalize.h"

#include <QUrl>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pemBegin = "-----BEGIN "_L1;
constexpr char derSequence = 0x30; // ASN.1 SEQUENCE: how every certificate starts.
constexpr qsizetype pemColumns = 64;

QString hostOf(const QString &text)
{
    if (!text.contains("://"_L1))
        return text;
    const QString host = QUrl(text, QUrl::StrictMode).host();
    return host.isEmpty() ? text : host;
}

QString withoutQuotes(QString text)
{
    static constexpr QStringView opening = u"\"'“‘`";
    static constexpr QStringView closing = u"\"'”’`";
    while (text.size() >= 2 && opening.contains(text.front()) && closing.contains(text.back()))
        text = text.sliced(1, text.size() - 2).trimmed();
    return text;
}

QString wrapped(const QByteArray &der)
{
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += pemColumns)
        pem += base64.mid(at, pemColumns) + '\n';
    pem += "-----END CERTIFICATE-----\n";
    return QString::fromLatin1(pem);
}

} // namespace

bool isTidiedAtOnce(FieldKind kind)
{
    return kind == FieldKind::Host || kind == FieldKind::Url || kind == FieldKind::Color;
}

QString normalized(const Field &field, const QString &text)
{
    switch (field.kind) {
    case FieldKind::Host:
        return hostOf(withoutQuotes(text.trimmed()));
    case FieldKind::Url:
    case FieldKind::Color:
        return withoutQuotes(text.trimmed());
    case FieldKind::Text:
        return field.monospace ? withoutQuotes(text.trimmed()) : text.trimmed();
    case FieldKind::Certificate:
        return pemCertificate(text);
    case FieldKind::Metadata:
        return text.trimmed();
    case FieldKind::Secret:
    case FieldKind::Choice:
    case FieldKind::Toggle:
        break;
    }
    return text;
}

QString pemCertificate(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (trimmed.contains(pemBegin))
        return trimmed + u'\n';
    QByteArray compact = trimmed.toLatin1();
    compact.replace('\n', "").replace('\r', "").replace(' ', "").replace('\t', "");
    const auto decoded =
        QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return trimmed;
    if ((*decoded).trimmed().startsWith("-----BEGIN "))
        return QString::fromLatin1((*decoded).trimmed()) + u'\n';
    return (*decoded).front() == derSequence ? wrapped(*decoded) : trimmed;
}

QString pemCertificate(const QByteArray &content)
{
    if (!content.isEmpty() && content.front() == derSequence && !content.contains("-----BEGIN "))
        return wrapped(content);
    return pemCertificate(QString::fromUtf8(content));
}

} // namespace orgdesk
