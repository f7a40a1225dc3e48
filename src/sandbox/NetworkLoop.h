#pragma once

#include "sandbox/HttpMessage.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace orgdesk::sandbox {

//! The only place that knows sockets: one thread, one loop, 127.0.0.1 only.
//! Requests go in, answers or misbehaviour come out. Head at most 16 KiB, body at most 1 MiB.
class NetworkLoop
{
public:
    using HttpHandler = std::function<Delivery(const HttpRequest &)>;
    //! Gets a datagram, returns the answer; an empty answer is not sent.
    using DatagramHandler = std::function<std::string(const std::string &)>;

    NetworkLoop();
    ~NetworkLoop();
    NetworkLoop(const NetworkLoop &) = delete;
    NetworkLoop &operator=(const NetworkLoop &) = delete;

    //! Port 0 takes a free one. Returns the port, or 0 with a message in error.
    std::uint16_t listenHttp(std::uint16_t port, HttpHandler handler, std::string *error);
    //! A free UDP port, or 0 with a message in error.
    std::uint16_t listenDatagrams(DatagramHandler handler, std::string *error);
    //! Makes run() return on SIGTERM and SIGINT.
    void stopOnSignals();
    //! Makes run() return when standard input, if a pipe or a socket, closes.
    void stopWhenInputCloses();
    void run();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace orgdesk::sandbox
