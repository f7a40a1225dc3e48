#pragma once

class QUrl;

namespace orgdesk {

//! Whether this computer's settings lead requests to `address` through a proxy. May take seconds
//! where a script decides: ask on a worker thread.
[[nodiscard]] bool isBehindProxy(const QUrl &address);

} // namespace orgdesk
