#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace orgdesk {

//! base64url without padding (RFC 7515 2).
[[nodiscard]] QByteArray encodeBase64Url(QByteArrayView bytes);

//! The strict reverse: nothing for padding, foreign characters, an impossible length or slack bits
//! that are not zero (oauth rule 43).
[[nodiscard]] std::optional<QByteArray> decodeBase64Url(QByteArrayView text);

} // namespace orgdesk
