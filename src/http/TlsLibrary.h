#pragma once

#include <QString>

namespace orgdesk {

//! Name and version of what encrypts connections, "OpenSSL 3.0.15"; empty without one. Loads it,
//! which takes some milliseconds.
[[nodiscard]] QString tlsLibrary();

} // namespace orgdesk
