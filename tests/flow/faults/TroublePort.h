#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>

class QTcpSocket;

namespace orgdesk::test {

//! A way to the sandbox on which connections come to harm that no server can do: they go silent, or
//! their TLS ends in the middle. Requests and answers pass whole until then.
class TroublePort : public QObject
{
    Q_OBJECT

public:
    //! \param server "127.0.0.1:PORT" of the sandbox.
    explicit TroublePort(const QByteArray &server);
    //! Speaks TLS.
    TroublePort(const QByteArray &server, const QSslConfiguration &tls);
    ~TroublePort() override;

    [[nodiscard]] quint16 port() const { return m_listener->serverPort(); }

    //! The connections that are open now stay open, and nothing passes them any more.
    void freeze();
    //! Breaks off each connection after so many bytes of answers. Negative: none.
    void dropAfter(qint64 bytes) { m_dropAfter = bytes; }
    //! Breaks off each connection at its first byte: with TLS, in the handshake.
    void dropAtOnce(bool drop) { m_dropsAtOnce = drop; }
    //! Connections that were frozen.
    [[nodiscard]] int frozen() const { return m_frozen; }

private:
    struct Pipe
    {
        QPointer<QTcpSocket> server{};
        QByteArray request{};
        qint64 answered = 0;
        bool isFrozen = false;
    };

    void listen();
    void accept();
    void fromClient(QTcpSocket *client);
    void fromServer(QTcpSocket *client);

    QByteArray m_server;
    std::unique_ptr<QTcpServer> m_listener;
    QHash<QTcpSocket *, Pipe> m_pipes;
    qint64 m_dropAfter = -1;
    bool m_dropsAtOnce = false;
    int m_frozen = 0;
};

} // namespace orgdesk::test
