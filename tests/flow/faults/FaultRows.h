#pragma once

#include <QByteArray>

#include <chrono>
#include <span>

namespace orgdesk::test {

//! How requests travel while a fault lasts.
enum class Way {
    Straight,     //!< To the sandbox, which misbehaves.
    Refused,      //!< To a port where nobody listens.
    NoName,       //!< To a name that does not exist.
    NoHandshake,  //!< To a host that drops what opens a connection.
    Silent,       //!< To a socket that takes everything and says nothing.
    HalfOpen,     //!< On a connection that is kept, and dead without a sign.
    Proxy407,     //!< Through a proxy that wants a password.
    Proxy502,     //!< Through a proxy that does not get through.
    TlsHandshake, //!< TLS breaks off in the handshake.
    TlsAnswer     //!< TLS breaks off within the answer.
};

//! One kind of trouble.
struct FaultRow
{
    const char *name;
    Way way = Way::Straight;
    //! The sandbox's fault as JSON, without method, path and count.
    QByteArray fault = {};
    //! What stands for the 10 to 60 s that the client waits in earnest, for each request.
    std::chrono::milliseconds patience{5000};
    //! Another page answers: one request, and nothing is repeated.
    bool isPortal = false;
    //! Left out of the run that is not long: another row is much like it.
    bool isLong = false;
};

[[nodiscard]] std::span<const FaultRow> faultRows();

} // namespace orgdesk::test
