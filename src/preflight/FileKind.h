#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace orgdesk {

//! What a file looks like from its first bytes.
enum class FileKind { Empty, Pem, Asn1, Xml, Html, JsonText, Pdf, Archive, Text, Binary };

//! Never fails; looks at the first kilobytes only.
[[nodiscard]] FileKind fileKindOf(QByteArrayView content);

//! The content in UTF-8 without byte order mark when it is UTF-16 text, else as it is. Windows
//! writes certificates so.
[[nodiscard]] QByteArray asUtf8(const QByteArray &content);

} // namespace orgdesk
