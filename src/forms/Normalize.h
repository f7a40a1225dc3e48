#pragma once

#include "forms/Field.h"

#include <QByteArray>

namespace orgdesk {

//! True for kinds that never hold white space at their ends: tidied while typing.
[[nodiscard]] bool isTidiedAtOnce(FieldKind kind);

//! What a pasted or typed text means (ui.md 11): trimmed; a full address in a host field reduced to
//! its host; quotes and line breaks around technical values dropped; a certificate as PEM.
[[nodiscard]] QString normalized(const Field &field, const QString &text);

//! A certificate as PEM text: PEM stays as it is, base64 of DER or of PEM is wrapped. Text that is
//! neither comes back trimmed, for the validator to judge.
[[nodiscard]] QString pemCertificate(const QString &text);

//! The content of a certificate file, PEM or DER, as PEM text.
[[nodiscard]] QString pemCertificate(const QByteArray &content);

} // namespace orgdesk
