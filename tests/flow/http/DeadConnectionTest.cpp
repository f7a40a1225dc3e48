// After a sleep of the computer: connections that nobody holds any more (reliability R21).
#include "core/Clock.h"
#include "http/NetworkClient.h"
#include "support/Await.h"
#include "support/RawServer.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace orgdesk::test {

class DeadConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesAfterASleepUsesANewConnection();
    void whatWasUnderWayMayStillEnd();
    void whatWasUnderWayEndsSoon_data();
    void whatWasUnderWayEndsSoon();
    void whatHangsKeepsNothingNewWaiting();

private:
    static HttpRequest request(const RawServer &server, const QByteArray &method = "GET")
    {
        HttpRequest result;
        result.method = method;
        result.url = server.url(u"/my-org/v1/details"_s);
        if (method != "GET")
            result.body = Secret::fromView("{}");
        return result;
    }
    //! Answers once; then the connection is there and nobody at its other end.
    static RawServer::Handler silence()
    {
        return [](QTcpSocket &) {};
    }

    SystemClock m_clock;
};

void DeadConnectionTest::whatComesAfterASleepUsesANewConnection()
{
    RawServer server;
    // One that answers first requests only, as a router that forgot the connection does.
    server.answer([](QTcpSocket &socket) {
        if (socket.property("asked").toBool())
            return;
        socket.setProperty("asked", true);
        socket.write(RawServer::reply(200, "{}"));
    });
    NetworkClient client(m_clock);
    QVERIFY_RESULT(await(client.send(request(server))));
    client.dropConnections();
    QElapsedTimer time;
    time.start();
    QVERIFY_RESULT(await(client.send(request(server))));
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(server.connections(), 2);
}

void DeadConnectionTest::whatWasUnderWayMayStillEnd()
{
    RawServer server;
    QTcpSocket *waiting = nullptr;
    server.answer([&waiting](QTcpSocket &socket) { waiting = &socket; });
    NetworkClient client(m_clock);
    const Future<HttpResponse> answer = client.send(request(server, "POST"));
    QTRY_VERIFY(waiting);
    client.dropConnections();
    waiting->write(RawServer::reply(201, "{}"));
    const Result<HttpResponse> result = await(answer);
    QVERIFY_RESULT(result);
    QCOMPARE(result->status, 201);
}

void DeadConnectionTest::whatWasUnderWayEndsSoon_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("a read") << QByteArray("GET");
    QTest::newRow("a write") << QByteArray("PATCH");
}

void DeadConnectionTest::whatWasUnderWayEndsSoon()
{
    QFETCH(const QByteArray, method);
    RawServer server;
    server.answer(silence());
    NetworkClient client(m_clock);
    const Future<HttpResponse> answer = client.send(request(server, method));
    QTRY_COMPARE(server.requests().size(), 1);
    client.dropConnections();
    const Result<HttpResponse> result = await(answer, 3000);
    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->reason, NetworkError::Reason::Interrupted);
    QVERIFY(error->mayHaveArrived); // so a write is looked up, not repeated
    QCOMPARE(server.requests().size(), 1);
}

void DeadConnectionTest::whatHangsKeepsNothingNewWaiting()
{
    RawServer server;
    bool answers = false;
    server.answer([&answers](QTcpSocket &socket) {
        if (answers)
            socket.write(RawServer::reply(200, "{}"));
    });
    NetworkClient client(m_clock);
    QList<Future<HttpResponse>> hanging;
    constexpr int connectionsOfAHost = 6; // QNetworkAccessManager's
    for (int i = 0; i < connectionsOfAHost; ++i)
        hanging << client.send(request(server));
    QTRY_COMPARE(server.requests().size(), connectionsOfAHost);
    answers = true;
    const Future<HttpResponse> waiting = client.send(request(server));
    QTest::qWait(300);
    QVERIFY(!waiting.isFinished()); // so there is something to mend
    client.leaveConnections();
    QVERIFY_RESULT(await(client.send(request(server))));
    QVERIFY(!waiting.isFinished());
    QVERIFY(!hanging.constFirst().isFinished()); // left, not broken off
}

ORGDESK_TEST(DeadConnectionTest)

} // namespace orgdesk::test

#include "DeadConnectionTest.moc"
