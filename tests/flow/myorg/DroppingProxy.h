#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace orgdesk::test {

//! Stands between the client and the sandbox and loses one answer to a write: where a gateway, a
//! wireless link or a server in trouble would.
class DroppingProxy : public QObject
{
    Q_OBJECT

public:
    enum class Point {
        BeforeTheRequestIsRead, //!< Cut off, as far as the client can tell, while it still sends.
        AfterTheRequest,        //!< Read whole; no byte of an answer.
        WithinTheAnswer         //!< A part of the answer.
    };

    struct Drop
    {
        Point point;
        bool executed; //!< The server carries it out all the same.
    };

    //! \param server "127.0.0.1:PORT" of the sandbox.
    [[nodiscard]] bool start(const QByteArray &server);
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    //! The next request that is not a GET is dropped.
    void dropNext(const Drop &drop) { m_drop = drop; }
    void forget();
    //! "METHOD path" of what came since then.
    [[nodiscard]] const QStringList &requests() const { return m_requests; }

private:
    void accept();
    void read(QTcpSocket *client);
    void serve(QTcpSocket *client, const QByteArray &request);
    void forward(QTcpSocket *client, const QByteArray &request, const std::optional<Drop> &drop);
    static void lose(QTcpSocket *client, Point point, const QByteArray &answer);

    QTcpServer m_listener;
    QByteArray m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::optional<Drop> m_drop;
    QStringList m_requests;
};

} // namespace orgdesk::test
