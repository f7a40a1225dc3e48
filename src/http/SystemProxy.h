#pragma once

#include <QString>

class QUrl;

namespace orgdesk {

//! The proxy that requests to `address` go through, by this computer's settings or by the person's
//! own (ProxyChoice), as "host:port"; empty: none. May take seconds where a script decides: ask on
//! a worker thread.
[[nodiscard]] QString systemProxyFor(const QUrl &address);

//! Whether there is one. On a worker thread, too.
[[nodiscard]] bool isBehindProxy(const QUrl &address);

} // namespace orgdesk
