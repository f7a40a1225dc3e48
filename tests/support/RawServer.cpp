#include "support/RawServer.h"

#include <QSslServer>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace orgdesk::test {

// The size of the request at the start of `buffer`, or -1 while it is not whole.
static qsizetype wholeRequest(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return -1;
    qsizetype body = 0;
    for (const QByteArray &line : buffer.left(end).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            body = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype size = end + 4 + body;
    return buffer.size() >= size ? size : -1;
}

static void resetConnection(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard,
                 sizeof hard);
#endif
    socket.abort();
}

RawServer::RawServer()
    : m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

RawServer::RawServer(const QSslConfiguration &tls)
    : m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    m_server->listen(QHostAddress::LocalHost);
}

RawServer::~RawServer()
{
    for (QTcpSocket *socket : m_buffers.keys())
        disconnect(socket, nullptr, this, nullptr);
}

QUrl RawServer::url(const QString &path, const QString &host) const
{
    QUrl url(QStringLiteral("%1://%2:%3")
                 .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"), host,
                      QString::number(port())));
    const qsizetype mark = path.indexOf(u'?');
    url.setPath(path.left(mark));
    if (mark >= 0)
        url.setQuery(path.mid(mark + 1));
    return url;
}

RawServer &RawServer::answer(const QByteArray &bytes, Then then)
{
    return answer([bytes, then](QTcpSocket &socket) {
        if (!bytes.isEmpty()) {
            socket.write(bytes);
            socket.flush();
        }
        if (then == Then::Close)
            socket.disconnectFromHost();
        else if (then == Then::Reset)
            resetConnection(socket);
    });
}

RawServer &RawServer::answer(Handler handler)
{
    m_answers.push_back(std::move(handler));
    return *this;
}

RawServer &RawServer::drip(const QByteArray &start, int everyMilliseconds)
{
    return answer([start, everyMilliseconds](QTcpSocket &socket) {
        socket.write(start);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(everyMilliseconds);
    });
}

QByteArray RawServer::reply(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Text\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_bytesSeen += bytes.size();
    m_buffers[socket] += bytes;
    for (;;) {
        const qsizetype size = wholeRequest(m_buffers.value(socket));
        if (size < 0 || m_answers.empty())
            return;
        m_requests << m_buffers[socket].left(size);
        m_buffers[socket].remove(0, size);
        const Handler handler = m_answers.front();
        if (m_answers.size() > 1)
            m_answers.pop_front();
        handler(*socket);
        if (!m_buffers.contains(socket))
            return;
    }
}

} // namespace orgdesk::test
