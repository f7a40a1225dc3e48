#pragma once

#include <QString>

namespace orgdesk {

//! The text without tokens, codes, secrets and URL queries (oauth rule 88). Applied at the log sink
//! and wherever foreign text becomes part of an error. Thread-safe.
[[nodiscard]] QString redact(const QString &text);

} // namespace orgdesk
