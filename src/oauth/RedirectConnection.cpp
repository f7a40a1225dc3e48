#include "oauth/RedirectConnection.h"

#include "core/Clock.h"
#include "core/Secret.h"
#include "oauth/RedirectPage.h"

#include <QTcpSocket>

namespace orgdesk {

namespace {

constexpr std::chrono::seconds longestConnection{10};

} // namespace

RedirectConnection::RedirectConnection(QTcpSocket *socket, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(HttpMessageParser::maximumHead);
    connect(m_socket, &QTcpSocket::readyRead, this, &RedirectConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &RedirectConnection::end);
    clock.after(longestConnection, this, [this] { end(); });
    // Bytes may have arrived before anybody listened.
    QMetaObject::invokeMethod(this, &RedirectConnection::read, Qt::QueuedConnection);
}

void RedirectConnection::read()
{
    QByteArray bytes = m_socket->readAll();
    if (m_answered)
        return;
    const HttpMessageParser::State state = m_parser.feed(bytes);
    wipe(bytes);
    if (state == HttpMessageParser::State::Failed)
        answer(refusal(m_parser.errorStatus()));
    else if (state == HttpMessageParser::State::Complete)
        Q_EMIT requested(m_parser.request());
}

void RedirectConnection::answer(const QByteArray &bytes)
{
    if (m_answered)
        return;
    m_answered = true;
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void RedirectConnection::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_socket->abort();
    Q_EMIT closed();
    deleteLater();
}

} // namespace orgdesk
