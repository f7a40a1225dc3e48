#pragma once

#include "core/Secret.h"

#include <QString>

namespace orgdesk {

//! How requests leave this computer, as the person chose.
struct ProxyChoice
{
    enum class Mode { System, Manual, None };
    enum class Kind { Http, Socks5 }; //!< Http: a proxy that knows CONNECT.

    Mode mode = Mode::System;
    Kind kind = Kind::Http; //!< Manual only, as host and port.
    QString host;
    quint16 port = 0;
    QString user;      //!< Empty: none. For the system's proxy, too.
    Secret password{}; //!< Sent to the proxy, which may see it: Basic, or SOCKS5's own.

    bool operator==(const ProxyChoice &) const = default;
};

//! Applies to every NetworkClient from now on. Loopback addresses never go through a proxy (oauth
//! rule 91). Main thread.
void useProxies(const ProxyChoice &choice);

//! The proxy said that name and password are wrong: they are not sent again before the next
//! useProxies(), so that nobody's account is locked by repeats. \return true when there were any.
//! Any thread.
bool refuseProxyPassword();

//! True while a name and a password go along. Any thread.
[[nodiscard]] bool sendsProxyPassword();

//! Makes sure that the rules above hold before anybody chose. Any thread.
void prepareProxies();

} // namespace orgdesk
