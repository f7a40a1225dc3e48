#include "DroppingProxy.h"

#include <memory>

namespace orgdesk::test {

namespace {

qsizetype bodyLengthOf(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

// As a gateway does: another host, and one request for each connection.
QByteArray rewritten(const QByteArray &request, const QByteArray &server)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    QByteArray result;
    for (const QByteArray &line : request.left(end).split('\n')) {
        const QByteArray name = line.toLower();
        if (!name.startsWith("host:") && !name.startsWith("connection:"))
            result += line.trimmed() + "\r\n";
    }
    return result + "Host: " + server + "\r\nConnection: close\r\n" + request.mid(end + 2);
}

} // namespace

bool DroppingProxy::start(const QByteArray &server)
{
    m_server = server;
    connect(&m_listener, &QTcpServer::newConnection, this, &DroppingProxy::accept);
    return m_listener.listen(QHostAddress::LocalHost);
}

void DroppingProxy::forget()
{
    m_drop.reset();
    m_requests.clear();
}

void DroppingProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_buffers.remove(client);
            client->deleteLater();
        });
    }
}

void DroppingProxy::read(QTcpSocket *client)
{
    QByteArray &buffer = m_buffers[client];
    buffer += client->readAll();
    const qsizetype head = buffer.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const bool dropsNow = m_drop && !buffer.startsWith("GET ") && !m_drop->executed
        && m_drop->point == Point::BeforeTheRequestIsRead;
    if (!dropsNow && buffer.size() < head + 4 + bodyLengthOf(buffer.left(head)))
        return;
    const QByteArray request = std::exchange(buffer, {});
    serve(client, request);
}

void DroppingProxy::serve(QTcpSocket *client, const QByteArray &request)
{
    const QList<QByteArray> line = request.left(request.indexOf('\r')).split(' ');
    m_requests << QString::fromLatin1(line.value(0) + ' ' + line.value(1));
    if (!m_drop || line.first() == "GET") {
        forward(client, request, std::nullopt);
        return;
    }
    const Drop drop = *std::exchange(m_drop, std::nullopt);
    if (drop.executed)
        forward(client, request, drop);
    else
        lose(client, drop.point, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 9\r\n\r\nsomething");
}

void DroppingProxy::forward(QTcpSocket *client, const QByteArray &request,
                            const std::optional<Drop> &drop)
{
    auto *server = new QTcpSocket(client);
    const auto answer = std::make_shared<QByteArray>();
    connect(server, &QTcpSocket::readyRead, client,
            [server, answer] { *answer += server->readAll(); });
    connect(server, &QTcpSocket::disconnected, client, [client, server, answer, drop] {
        *answer += server->readAll();
        if (drop) {
            lose(client, drop->point, *answer);
        } else {
            client->write(*answer);
            client->disconnectFromHost();
        }
    });
    server->connectToHost(QStringLiteral("127.0.0.1"), m_server.split(':').last().toUShort());
    server->write(rewritten(request, m_server));
}

void DroppingProxy::lose(QTcpSocket *client, Point point, const QByteArray &answer)
{
    switch (point) {
    case Point::BeforeTheRequestIsRead:
        client->abort();
        break;
    case Point::WithinTheAnswer:
        client->write(answer.left(answer.size() / 2));
        [[fallthrough]];
    case Point::AfterTheRequest:
        client->disconnectFromHost();
        break;
    }
}

} // namespace orgdesk::test
