#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

namespace orgdesk::test {

//! A server on 127.0.0.1 that knows nothing of HTTP but where a request ends: it writes the bytes
//! it was told to, whatever they are, and counts what it sees.
class RawServer : public QObject
{
    Q_OBJECT

public:
    //! What happens after the bytes of an answer.
    enum class Then {
        KeepOpen,
        Close, //!< FIN.
        Reset  //!< RST.
    };
    //! Answers one request. The request is whole (head and body by its Content-Length).
    using Handler = std::function<void(QTcpSocket &socket)>;

    RawServer();
    //! Speaks TLS.
    explicit RawServer(const QSslConfiguration &tls);
    ~RawServer() override;

    //! "http://127.0.0.1:PORT" or https, with this path.
    [[nodiscard]] QUrl url(const QString &path,
                           const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

    //! The answers, in the order in which requests arrive; the last one is used for all later ones.
    RawServer &answer(const QByteArray &bytes, Then then = Then::KeepOpen);
    RawServer &answer(Handler handler);
    //! Writes one byte at a time, without end.
    RawServer &drip(const QByteArray &start, int everyMilliseconds);

    //! Requests as they arrived.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    //! Connections that were accepted (with TLS: encrypted).
    [[nodiscard]] int connections() const { return m_connections; }
    //! Bytes that arrived over all connections.
    [[nodiscard]] qint64 bytesSeen() const { return m_bytesSeen; }

    //! A whole answer with Content-Length.
    static QByteArray reply(int status, const QByteArray &body = {},
                            const QByteArray &headers = {});

private:
    void accept();
    void read(QTcpSocket *socket);

    bool m_tls = false;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::deque<Handler> m_answers;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    qint64 m_bytesSeen = 0;
};

} // namespace orgdesk::test
