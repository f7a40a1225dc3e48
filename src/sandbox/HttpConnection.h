#pragma once

// Private to NetworkLoop.cpp, the one file that is compiled with Boost.Beast.

#include "sandbox/NetworkLoop.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <optional>
#include <sstream>

namespace orgdesk::sandbox {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

inline constexpr std::uint32_t headLimit = 16 * 1024;
inline constexpr std::uint64_t bodyLimit = 1024 * 1024;
inline constexpr std::chrono::seconds idleTimeout{120};

//! One client connection; lives as long as an operation on it is pending.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(tcp::socket socket, const NetworkLoop::HttpHandler &handler)
        : m_stream(std::move(socket))
        , m_timer(m_stream.get_executor())
        , m_handler(handler)
    {
        // The other side may have gone already.
        error_code ignored;
        m_stream.socket().set_option(tcp::no_delay(true), ignored);
    }

    void readRequest()
    {
        m_parser.emplace();
        m_parser->header_limit(headLimit);
        m_parser->body_limit(bodyLimit);
        m_stream.expires_after(idleTimeout);
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](error_code error, std::size_t) {
                             self->requestRead(error);
                         });
    }

private:
    void requestRead(error_code error)
    {
        if (error == http::error::end_of_stream || error == asio::error::eof
            || error == asio::error::connection_reset || error == beast::error::timeout
            || error == asio::error::operation_aborted) {
            return close();
        }
        if (error) {
            m_keepAlive = false;
            const int status = error == http::error::body_limit ? 413 : 400;
            return deliver({{status, {}, {}}, {}, Ending::Complete});
        }
        m_keepAlive = m_parser->get().keep_alive();
        m_version = m_parser->get().version();
        m_isHead = m_parser->get().method() == http::verb::head;
        Delivery delivery = m_handler(takeRequest());
        if (delivery.delay.count() == 0) {
            return deliver(std::move(delivery));
        }
        m_stream.expires_never();
        m_timer.expires_after(delivery.delay);
        m_timer.async_wait(
            [self = shared_from_this(), delivery](error_code) { self->deliver(delivery); });
    }

    HttpRequest takeRequest()
    {
        auto message = m_parser->release();
        HttpRequest request;
        request.method = std::string(message.method_string());
        std::string target(message.target());
        // The absolute form (RFC 9112 section 3.2.2): the authority is that of Host.
        if (const std::size_t scheme = target.find("://"); target.starts_with("http")
            && scheme != std::string::npos && scheme < target.find('/')) {
            const std::size_t path = target.find_first_of("/?", scheme + 3);
            target = path == std::string::npos ? "/" : target.substr(path);
        }
        const std::size_t question = target.find('?');
        request.path = target.substr(0, question);
        request.query = question == std::string::npos ? std::string() : target.substr(question + 1);
        for (const auto &field : message) {
            request.headers.emplace_back(std::string(field.name_string()),
                                         std::string(field.value()));
        }
        request.body = std::move(message.body());
        return request;
    }

    std::string head(const HttpResponse &response) const
    {
        http::response<http::empty_body> message(
            http::int_to_status(static_cast<unsigned>(response.status)), m_version);
        for (const auto &[name, value] : response.headers) {
            message.insert(name, value);
        }
        message.keep_alive(m_keepAlive);
        if (response.status != 204 && response.status != 304) {
            message.content_length(response.body.size());
        }
        std::ostringstream text;
        text << message.base();
        return text.str();
    }

    void deliver(Delivery delivery)
    {
        const std::string &body = delivery.response.body;
        switch (delivery.ending) {
        case Ending::Complete:
            return write(head(delivery.response) + (m_isHead ? std::string() : body), m_keepAlive);
        case Ending::ResetConnection: {
            error_code ignored;
            m_stream.socket().set_option(asio::socket_base::linger(true, 0), ignored);
            m_stream.socket().close(ignored);
            return;
        }
        case Ending::CloseConnection:
            return close();
        case Ending::Truncate:
            return write(head(delivery.response) + body.substr(0, body.size() / 2), false);
        case Ending::NotHttp:
            return write(std::string("\x16\x03\x01 this is not HTTP \xff\xfe\r\n\r\n"), false);
        case Ending::Stall:
            return waitForClose();
        case Ending::StallInBody:
            m_stalls = true;
            return write(head(delivery.response) + body.substr(0, body.size() / 2), true);
        }
    }

    void write(std::string bytes, bool goOn)
    {
        m_output = std::move(bytes);
        m_stream.expires_after(idleTimeout);
        asio::async_write(m_stream, asio::buffer(m_output),
                          [self = shared_from_this(), goOn](error_code error, std::size_t) {
                              if (error || !goOn) {
                                  self->close();
                              } else if (self->m_stalls) {
                                  self->waitForClose();
                              } else {
                                  self->readRequest();
                              }
                          });
    }

    void waitForClose()
    {
        m_stream.expires_never();
        m_stream.async_read_some(asio::buffer(m_discarded),
                                 [self = shared_from_this()](error_code error, std::size_t) {
                                     if (error) {
                                         self->close();
                                     } else {
                                         self->waitForClose();
                                     }
                                 });
    }

    void close()
    {
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
        m_stream.socket().close(ignored);
    }

    beast::tcp_stream m_stream;
    asio::steady_timer m_timer;
    const NetworkLoop::HttpHandler &m_handler;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::string m_output;
    std::array<char, 512> m_discarded{};
    unsigned m_version = 11;
    bool m_keepAlive = true;
    bool m_isHead = false;
    bool m_stalls = false;
};

} // namespace orgdesk::sandbox
