#pragma once

#include "core/Result.h"

namespace orgdesk {

//! Sends everything that goes through Qt's logging to a rotated file (mode 0600, at most 1 MiB and
//! one older file) and, for warnings and worse, to standard error. Every line is redacted at this
//! sink (oauth rule 88). Thread-safe. Call once, at start.
//! \param minimum "debug", "info", "warning" or "critical".
//! \return FileError when the file cannot be written; standard error is used all the same.
Result<Done> startLogging(const QString &file, const QString &minimum);

//! True for the level names that startLogging understands.
[[nodiscard]] bool isLogLevel(const QString &name);

} // namespace orgdesk
