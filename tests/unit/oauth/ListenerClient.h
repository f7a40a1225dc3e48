#pragma once

#include <QTcpSocket>

#include <functional>

namespace orgdesk::test {

//! Sends its bytes to the listener as soon as it is connected, and keeps what comes back.
struct ListenerClient
{
    QByteArray request;
    QTcpSocket socket;
    QByteArray answer;

    ListenerClient(QByteArray bytes, quint16 port);
    [[nodiscard]] bool isOver() const
    {
        return socket.state() == QAbstractSocket::UnconnectedState;
    }
};

//! Runs the event loop until this is true. QTest::qWaitFor sleeps 10 ms at a time, which is long
//! for thousands of requests.
bool spinUntil(const std::function<bool()> &done, int milliseconds = 5000);

} // namespace orgdesk::test
