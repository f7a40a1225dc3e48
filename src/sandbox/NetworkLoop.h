#pragma once

#include "sandbox/HttpMessage.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace orgdesk::sandbox {

//! The only place that knows sockets: one thread, one loop, 127.0.0.1 only.
//! Requests go in, answers or misbehaviour come out. Head at most 16 KiB, body at most 1 MiB.
class NetworkLoop
{
public:
    struct HttpHandlers
    {
        std::function<Delivery(const HttpRequest &)> answer;
        //! Asked when the head of a request is there: whether the rest is not wanted.
        std::function<std::optional<RequestCut>(const std::string &method, const std::string &path)>
            cut = [](const std::string &, const std::string &) { return std::nullopt; };
    };
    //! Gets a datagram, returns the answer; an empty answer is not sent.
    using DatagramHandler = std::function<std::string(const std::string &)>;

    NetworkLoop();
    ~NetworkLoop();
    NetworkLoop(const NetworkLoop &) = delete;
    NetworkLoop &operator=(const NetworkLoop &) = delete;

    //! Port 0 takes a free one. Returns the port, or 0 with a message in error.
    std::uint16_t listenHttp(std::uint16_t port, HttpHandlers handlers, std::string *error);
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
