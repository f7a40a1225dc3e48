#pragma once

// Private to NetworkLoop.cpp, the one file that is compiled with Boost.Beast.

#include "sandbox/NetworkLoop.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
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
    HttpConnection(tcp::socket socket, const NetworkLoop::HttpHandlers &handlers)
        : m_stream(std::move(socket))
        , m_timer(m_stream.get_executor())
        , m_handlers(handlers)
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
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = shared_from_this()](error_code error, std::size_t size) {
                                    self->headRead(error, size);
                                });
    }

private:
    void headRead(error_code error, std::size_t size)
    {
        if (error) {
            return requestRead(error);
        }
        const auto &message = m_parser->get();
        const std::string target = originForm(std::string(message.target()));
        const auto cut = m_handlers.cut(std::string(message.method_string()),
                                        target.substr(0, target.find('?')));
        if (cut) {
            return readUpTo(*cut, size + m_buffer.size());
        }
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](error_code failure, std::size_t) {
                             self->requestRead(failure);
                         });
    }

    void readUpTo(RequestCut cut, std::size_t read)
    {
        if (read >= cut.bytes) {
            return end(cut.reset ? Delivery::Then::Reset : Delivery::Then::Close);
        }
        const std::size_t most = std::min(cut.bytes - read, m_discarded.size());
        m_stream.async_read_some(
            asio::buffer(m_discarded, most),
            [self = shared_from_this(), cut, read](error_code error, std::size_t size) {
                if (error) {
                    self->close();
                } else {
                    self->readUpTo(cut, read + size);
                }
            });
    }

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
            return deliver({{status, {}, {}}});
        }
        m_keepAlive = m_parser->get().keep_alive();
        m_version = m_parser->get().version();
        m_isHead = m_parser->get().method() == http::verb::head;
        Delivery delivery = m_handlers.answer(takeRequest());
        if (delivery.delay.count() == 0) {
            return deliver(std::move(delivery));
        }
        m_stream.expires_never();
        m_timer.expires_after(delivery.delay);
        m_timer.async_wait(
            [self = shared_from_this(), delivery](error_code) { self->deliver(delivery); });
    }

    //! Of the absolute form (RFC 9112 section 3.2.2) the authority is that of Host.
    static std::string originForm(std::string target)
    {
        const std::size_t scheme = target.find("://");
        if (!target.starts_with("http") || scheme == std::string::npos
            || scheme >= target.find('/')) {
            return target;
        }
        const std::size_t path = target.find_first_of("/?", scheme + 3);
        return path == std::string::npos ? "/" : target.substr(path);
    }

    HttpRequest takeRequest()
    {
        auto message = m_parser->release();
        HttpRequest request;
        request.method = std::string(message.method_string());
        const std::string target = originForm(std::string(message.target()));
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

    std::string head(const Delivery &delivery) const
    {
        const HttpResponse &response = delivery.response;
        http::response<http::empty_body> message(
            http::int_to_status(static_cast<unsigned>(response.status)), m_version);
        for (const auto &[name, value] : response.headers) {
            message.insert(name, value);
        }
        message.keep_alive(m_keepAlive);
        if (response.status != 204 && response.status != 304) {
            const std::int64_t size =
                static_cast<std::int64_t>(response.body.size()) + delivery.lengthError;
            message.content_length(static_cast<std::uint64_t>(std::max<std::int64_t>(size, 0)));
        }
        std::ostringstream text;
        text << message.base();
        return text.str();
    }

    //! The bytes that leave.
    std::string bytesOf(const Delivery &delivery) const
    {
        if (!delivery.raw.empty()) {
            return delivery.raw;
        }
        const std::string front = head(delivery);
        const std::string body = m_isHead ? std::string() : delivery.response.body;
        if (!delivery.cut) {
            return front + body;
        }
        const auto &[part, bytes] = *delivery.cut;
        switch (part) {
        case Delivery::Part::Head:
            return front.substr(0, std::min(bytes.value_or(front.size() / 2), front.size() - 1));
        case Delivery::Part::Body:
            return front + body.substr(0, bytes.value_or(body.size() / 2));
        case Delivery::Part::Whole:
            break;
        }
        return (front + body).substr(0, bytes.value_or((front.size() + body.size()) / 2));
    }

    void deliver(const Delivery &delivery)
    {
        m_output = bytesOf(delivery);
        m_written = 0;
        m_then = delivery.then;
        if (m_then == Delivery::Then::GoOn && (!delivery.raw.empty() || !m_keepAlive)) {
            m_then = Delivery::Then::Close;
        }
        m_bytesPerSecond = delivery.bytesPerSecond;
        writeMore();
    }

    void writeMore()
    {
        if (m_written >= m_output.size()) {
            return answered();
        }
        // A piece each tick, and one byte in as many ticks as it takes.
        constexpr std::int64_t ticks = 20;
        const std::size_t piece = m_bytesPerSecond == 0
            ? m_output.size()
            : static_cast<std::size_t>(std::max<std::int64_t>(m_bytesPerSecond / ticks, 1));
        const std::size_t size = std::min(piece, m_output.size() - m_written);
        m_stream.expires_after(idleTimeout);
        asio::async_write(
            m_stream, asio::buffer(m_output.data() + m_written, size),
            [self = shared_from_this(), size](error_code error, std::size_t) {
                self->m_written += size;
                if (error) {
                    self->close();
                } else if (self->m_bytesPerSecond == 0) {
                    self->writeMore();
                } else {
                    self->writeMoreAfter(std::chrono::milliseconds(
                        1000 * static_cast<std::int64_t>(size) / self->m_bytesPerSecond));
                }
            });
    }

    void writeMoreAfter(std::chrono::milliseconds pause)
    {
        m_stream.expires_never();
        m_timer.expires_after(pause);
        m_timer.async_wait([self = shared_from_this()](error_code) { self->writeMore(); });
    }

    void answered()
    {
        if (m_then == Delivery::Then::GoOn) {
            return readRequest();
        }
        if (m_then != Delivery::Then::Reset || m_output.empty()) {
            return end(m_then);
        }
        // A reset overtakes what the other side has not read yet.
        m_stream.expires_never();
        m_timer.expires_after(std::chrono::milliseconds(50));
        m_timer.async_wait(
            [self = shared_from_this()](error_code) { self->end(Delivery::Then::Reset); });
    }

    void end(Delivery::Then then)
    {
        if (then == Delivery::Then::Hold) {
            return waitForClose();
        }
        if (then != Delivery::Then::Reset) {
            return close();
        }
        error_code ignored;
        m_stream.socket().set_option(asio::socket_base::linger(true, 0), ignored);
        m_stream.socket().close(ignored);
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
    const NetworkLoop::HttpHandlers &m_handlers;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::string m_output;
    std::size_t m_written = 0;
    std::int64_t m_bytesPerSecond = 0;
    Delivery::Then m_then = Delivery::Then::GoOn;
    std::array<char, 512> m_discarded{};
    unsigned m_version = 11;
    bool m_keepAlive = true;
    bool m_isHead = false;
};

} // namespace orgdesk::sandbox
