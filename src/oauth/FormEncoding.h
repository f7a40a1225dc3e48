#pragma once

#include "core/Secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

namespace orgdesk {

//! Everything but unreserved characters as %XX, so that `+` survives a form decoder (oauth rule 9).
[[nodiscard]] QByteArray percentEncode(QByteArrayView value);
[[nodiscard]] QByteArray percentEncode(const QString &value);

//! One parameter of a query or a form body.
using FormField = std::pair<QByteArray, QByteArray>;

//! "name=value&…" with encoded values; for request bodies that hold tokens.
[[nodiscard]] Secret formBody(
    std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> fields);

//! Splits on `&` and `=`, turns `+` into a blank and decodes %XX once (oauth rule 14). Nothing when
//! a %XX is broken.
[[nodiscard]] std::optional<QList<FormField>> parseForm(QByteArrayView text);

} // namespace orgdesk
