#include "RawExchange.h"

#include <QDeadlineTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace orgdesk::test {

RawExchange::RawExchange(quint16 port)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        m_end = End::Reset;
}

RawExchange::~RawExchange()
{
    ::close(m_socket);
}

RawExchange &RawExchange::send(const QByteArray &bytes)
{
    const char *from = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t sent = ::send(m_socket, from, static_cast<std::size_t>(left), MSG_NOSIGNAL);
        if (sent <= 0)
            return *this; // read() tells why
        from += sent;
        left -= sent;
    }
    return *this;
}

RawExchange &RawExchange::read(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    std::array<char, 4096> buffer{};
    while (m_end == End::Open && !deadline.hasExpired()) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(deadline.remainingTime())) <= 0)
            break;
        const ssize_t size = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (size > 0)
            m_bytes.append(buffer.data(), size);
        else
            m_end = size == 0 ? End::Closed : End::Reset;
    }
    return *this;
}

} // namespace orgdesk::test
