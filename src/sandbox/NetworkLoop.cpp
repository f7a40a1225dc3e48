#include "sandbox/NetworkLoop.h"

#include "sandbox/HttpConnection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/signal_set.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace orgdesk::sandbox {

using asio::ip::udp;

class NetworkLoop::Impl
{
public:
    void accept()
    {
        m_acceptor.async_accept([this](error_code error, tcp::socket socket) {
            if (!error) {
                std::make_shared<HttpConnection>(std::move(socket), m_httpHandlers)->readRequest();
            }
            if (m_acceptor.is_open()) {
                accept();
            }
        });
    }

    void receiveDatagram()
    {
        m_datagrams.async_receive_from(
            asio::buffer(m_datagram), m_sender, [this](error_code error, std::size_t size) {
                if (!error) {
                    const std::string answer = m_datagramHandler({m_datagram.data(), size});
                    error_code ignored;
                    if (!answer.empty()) {
                        m_datagrams.send_to(asio::buffer(answer), m_sender, 0, ignored);
                    }
                }
                if (m_datagrams.is_open()) {
                    receiveDatagram();
                }
            });
    }

    void readInput()
    {
        m_input.async_read_some(asio::buffer(m_inputBytes), [this](error_code error, std::size_t) {
            if (error) {
                m_context.stop();
            } else {
                readInput();
            }
        });
    }

    asio::io_context m_context{1};
    HttpHandlers m_httpHandlers;
    DatagramHandler m_datagramHandler;
    tcp::acceptor m_acceptor{m_context};
    udp::socket m_datagrams{m_context};
    udp::endpoint m_sender;
    std::array<char, 4096> m_datagram{};
    asio::signal_set m_signals{m_context};
    asio::posix::stream_descriptor m_input{m_context};
    std::array<char, 256> m_inputBytes{};
};

NetworkLoop::NetworkLoop()
    : m_impl(std::make_unique<Impl>())
{
}

NetworkLoop::~NetworkLoop() = default;

std::uint16_t NetworkLoop::listenHttp(std::uint16_t port, HttpHandlers handlers, std::string *error)
{
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    error_code failure;
    m_impl->m_httpHandlers = std::move(handlers);
    m_impl->m_acceptor.open(endpoint.protocol(), failure);
    if (!failure) {
        m_impl->m_acceptor.set_option(tcp::acceptor::reuse_address(true), failure);
        m_impl->m_acceptor.bind(endpoint, failure);
    }
    if (!failure) {
        m_impl->m_acceptor.listen(asio::socket_base::max_listen_connections, failure);
    }
    if (failure) {
        *error = failure.message();
        return 0;
    }
    m_impl->accept();
    return m_impl->m_acceptor.local_endpoint().port();
}

std::uint16_t NetworkLoop::listenDatagrams(DatagramHandler handler, std::string *error)
{
    const udp::endpoint endpoint(asio::ip::address_v4::loopback(), 0);
    error_code failure;
    m_impl->m_datagramHandler = std::move(handler);
    m_impl->m_datagrams.open(endpoint.protocol(), failure);
    if (!failure) {
        m_impl->m_datagrams.bind(endpoint, failure);
    }
    if (failure) {
        *error = failure.message();
        return 0;
    }
    m_impl->receiveDatagram();
    return m_impl->m_datagrams.local_endpoint().port();
}

void NetworkLoop::stopOnSignals()
{
    m_impl->m_signals.add(SIGTERM);
    m_impl->m_signals.add(SIGINT);
    m_impl->m_signals.async_wait([this](error_code error, int) {
        if (!error) {
            m_impl->m_context.stop();
        }
    });
}

void NetworkLoop::stopWhenInputCloses()
{
    struct stat status = {};
    if (fstat(STDIN_FILENO, &status) != 0
        || !(S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode))) {
        return;
    }
    error_code failure;
    m_impl->m_input.assign(dup(STDIN_FILENO), failure);
    if (!failure) {
        m_impl->readInput();
    }
}

void NetworkLoop::run()
{
    m_impl->m_context.run();
}

} // namespace orgdesk::sandbox
