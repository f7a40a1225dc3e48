#pragma once

#include "core/Json.h"
#include "core/Secret.h"
#include "forms/Field.h"

#include <optional>

namespace orgdesk {

//! First segment of a field's pointer: the object that a PATCH replaces as a whole ("options").
[[nodiscard]] QString groupOf(const Field &field);
//! True when the pointer has one segment only.
[[nodiscard]] bool isTopLevel(const Field &field);

//! The text of a field in an answer's body; nothing when it is absent, null or of another type.
[[nodiscard]] std::optional<QString> readText(const Json &body, const Field &field);

//! Puts a text at the field's pointer, as text or boolean.
void putText(Json &body, const Field &field, const QString &text);
void putSecret(Json &body, const Field &field, const Secret &secret);
void putNull(Json &body, const Field &field);
//! Copies the stored JSON of a carried field, if there is any.
void putCarried(Json &body, const Field &field, const Json &stored);

//! A server's place ("/options/client_id", "data/name", "#/body/options.domain") as a pointer
//! within the request body; empty for the whole body.
[[nodiscard]] QString bodyPointer(const QString &place);

} // namespace orgdesk
