#include "oauth/ExclusiveListener.h"

#include <QHostAddress>
#include <QTcpServer>

#if defined(Q_OS_WIN)
#include <winsock2.h>
#include <ws2tcpip.h>
#endif

namespace orgdesk {

#if defined(Q_OS_WIN)

// Without SO_EXCLUSIVEADDRUSE another program may bind the port a second time and get the answer of
// the browser. Qt 6.4 does not set it for servers.
bool listenExclusively(QTcpServer &server, quint16 port)
{
    WSADATA data{};
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) // Once more than Qt does; it is counted.
        return false;
    const SOCKET socket = WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                                     WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (socket == INVALID_SOCKET)
        return false;
    const BOOL exclusive = TRUE;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const bool listens = setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE,
                                    reinterpret_cast<const char *>(&exclusive), sizeof exclusive)
            == 0
        && bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && listen(socket, SOMAXCONN) == 0
        && server.setSocketDescriptor(static_cast<qintptr>(socket));
    if (!listens)
        closesocket(socket);
    return listens;
}

#else

// A port that somebody listens on cannot be taken a second time here.
bool listenExclusively(QTcpServer &server, quint16 port)
{
    return server.listen(QHostAddress::LocalHost, port);
}

#endif

} // namespace orgdesk
