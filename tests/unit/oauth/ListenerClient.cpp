#include "ListenerClient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTimer>

namespace orgdesk::test {

ListenerClient::ListenerClient(QByteArray bytes, quint16 port)
    : request(std::move(bytes))
{
    socket.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [this] { socket.write(request); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                     [this] { answer += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, port);
}

bool spinUntil(const std::function<bool()> &done, int milliseconds)
{
    QTimer heartbeat;
    heartbeat.start(2);
    const QDeadlineTimer deadline(milliseconds);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace orgdesk::test
