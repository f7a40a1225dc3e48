#pragma once

#include <QString>

namespace orgdesk {

//! A name for a file: `name` itself where it is safe in every file system, else a hash of it.
[[nodiscard]] QString fileNameFor(const QString &name);

} // namespace orgdesk
