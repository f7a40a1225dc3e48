#include "TroublePort.h"

#include <QSslServer>
#include <QTcpSocket>

namespace orgdesk::test {

namespace {

// The size of the request at the start of `buffer`, or -1 while it is not whole.
qsizetype wholeRequest(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return -1;
    qsizetype body = 0;
    for (const QByteArray &line : buffer.left(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            body = line.mid(15).trimmed().toLongLong();
    }
    return buffer.size() >= end + 4 + body ? end + 4 + body : -1;
}

// The sandbox is only there under its own name.
QByteArray renamed(const QByteArray &request, const QByteArray &server)
{
    const qsizetype from = request.toLower().indexOf("\r\nhost:") + 7;
    QByteArray result = request;
    return result.replace(from, request.indexOf("\r\n", from) - from, server);
}

} // namespace

TroublePort::TroublePort(const QByteArray &server)
    : m_server(server)
    , m_listener(std::make_unique<QTcpServer>())
{
    listen();
}

TroublePort::TroublePort(const QByteArray &server, const QSslConfiguration &tls)
    : m_server(server)
{
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(tls);
    m_listener = std::move(listener);
    listen();
}

TroublePort::~TroublePort()
{
    for (QTcpSocket *client : m_pipes.keys())
        disconnect(client, nullptr, this, nullptr);
}

void TroublePort::listen()
{
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &TroublePort::accept);
    m_listener->listen(QHostAddress::LocalHost);
}

void TroublePort::freeze()
{
    for (Pipe &pipe : m_pipes) {
        pipe.isFrozen = true;
        ++m_frozen;
    }
}

void TroublePort::accept()
{
    while (QTcpSocket *client = m_listener->nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        m_pipes.insert(client, {server});
        connect(client, &QTcpSocket::readyRead, this, [this, client] { fromClient(client); });
        connect(server, &QTcpSocket::readyRead, this, [this, client] { fromServer(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_pipes.remove(client);
            client->deleteLater();
        });
        server->connectToHost(QStringLiteral("127.0.0.1"), m_server.split(':').last().toUShort());
        if (client->bytesAvailable() > 0)
            fromClient(client);
    }
}

void TroublePort::fromClient(QTcpSocket *client)
{
    Pipe &pipe = m_pipes[client];
    const QByteArray bytes = client->readAll();
    if (m_dropsAtOnce)
        return client->abort();
    if (pipe.isFrozen)
        return;
    pipe.request += bytes;
    for (qsizetype size = 0; (size = wholeRequest(pipe.request)) > 0;) {
        pipe.server->write(renamed(pipe.request.left(size), m_server));
        pipe.request.remove(0, size);
    }
}

void TroublePort::fromServer(QTcpSocket *client)
{
    if (!m_pipes.contains(client))
        return;
    Pipe &pipe = m_pipes[client];
    QByteArray bytes = pipe.server->readAll();
    if (pipe.isFrozen)
        return;
    if (m_dropAfter < 0) {
        client->write(bytes);
        return;
    }
    bytes.truncate(std::max<qint64>(m_dropAfter - pipe.answered, 0));
    pipe.answered += bytes.size();
    client->write(bytes);
    if (pipe.answered < m_dropAfter)
        return;
    while (client->bytesToWrite() > 0 && client->waitForBytesWritten(1000)) { }
    client->abort(); // without a word, also of TLS
}

} // namespace orgdesk::test
