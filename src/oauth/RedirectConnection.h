#pragma once

#include "wire/HttpMessageParser.h"

#include <QObject>

class QTcpSocket;

namespace orgdesk {

class Clock;

//! One connection of the browser to the loopback listener. Reads one request, however it is cut,
//! and gives up after ten seconds (oauth rule 21).
class RedirectConnection : public QObject
{
    Q_OBJECT

public:
    //! Takes the socket over.
    RedirectConnection(QTcpSocket *socket, Clock &clock, QObject *parent);

    //! Sends the answer, then closes.
    void answer(const QByteArray &bytes);
    [[nodiscard]] bool isAnswered() const { return m_answered; }

Q_SIGNALS:
    //! A whole request is there. Answer it at once.
    void requested(const orgdesk::WireRequest &request);
    //! The connection is over; the object deletes itself.
    void closed();

private:
    void read();
    void end();

    QTcpSocket *m_socket;
    HttpMessageParser m_parser;
    bool m_answered = false;
    bool m_ended = false;
};

} // namespace orgdesk
