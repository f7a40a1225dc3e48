#include "preflight/FileKind.h"

#include <QStringDecoder>

#include <algorithm>

namespace orgdesk {

namespace {

constexpr qsizetype looked = 4096;
constexpr char asn1Sequence = 0x30;

bool isHtml(const QByteArray &lower)
{
    return lower.startsWith("<!doctype html") || lower.startsWith("<html")
        || (lower.startsWith("<!--") && lower.contains("<html"))
        || (lower.startsWith("<?xml") && lower.contains("<html"));
}

bool isText(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
}

} // namespace

FileKind fileKindOf(QByteArrayView content)
{
    const QByteArray utf8 = asUtf8(content.first(std::min(content.size(), looked)).toByteArray());
    const QByteArray start = utf8.trimmed();
    if (start.isEmpty())
        return FileKind::Empty;
    if (asUtf8(content.toByteArray()).contains("-----BEGIN "))
        return FileKind::Pem;
    // A SEQUENCE: "0" and a length. Text that begins with "0" goes on with a printable byte.
    if (utf8.front() == asn1Sequence && utf8.size() > 1
        && (static_cast<unsigned char>(utf8.at(1)) >= 0x80 || !isText(utf8)))
        return FileKind::Asn1;
    if (start.startsWith("%PDF-"))
        return FileKind::Pdf;
    if (start.startsWith("PK\x03\x04") || start.startsWith("\x1f\x8b")
        || start.startsWith("7z\xbc\xaf"))
        return FileKind::Archive;
    if (isHtml(start.toLower()))
        return FileKind::Html;
    if (start.startsWith('<'))
        return FileKind::Xml;
    if (start.startsWith('{') || start.startsWith('['))
        return FileKind::JsonText;
    return isText(start) ? FileKind::Text : FileKind::Binary;
}

QByteArray asUtf8(const QByteArray &content)
{
    if (content.startsWith("\xef\xbb\xbf"))
        return content.sliced(3);
    if (!content.startsWith("\xff\xfe") && !content.startsWith("\xfe\xff"))
        return content;
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder.decode(content);
    return text.toUtf8();
}

} // namespace orgdesk
