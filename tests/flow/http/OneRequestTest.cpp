#include "core/Clock.h"
#include "http/NetworkClient.h"
#include "support/Await.h"
#include "support/RawServer.h"
#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;

namespace orgdesk::test {

// Reliability F1, oauth rule 29: whatever the server does, it never gets a write twice.
class OneRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostWriteIsOnTheWireOnce_data();
    void lostWriteIsOnTheWireOnce();
    void writeWithoutBodySaysSo_data();
    void writeWithoutBodySaysSo();
    void bodyArrivesWhole();
    void idleConnectionClosedByServerIsNoProblem();
    void readMayBeSentAgain();

private:
    static HttpRequest request(const RawServer &server, const QByteArray &method,
                               const QByteArray &body);
};

HttpRequest OneRequestTest::request(const RawServer &server, const QByteArray &method,
                                    const QByteArray &body)
{
    HttpRequest result;
    result.method = method;
    result.url = server.url(u"/my-org/identity-providers"_s);
    result.body = Secret::fromView(body);
    if (!body.isEmpty())
        result.headers.set("Content-Type", "application/json");
    result.deadline = std::chrono::seconds(5);
    return result;
}

void OneRequestTest::lostWriteIsOnTheWireOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("reused");
    const auto row = [](const char *method, const QByteArray &body, const QByteArray &start,
                        bool reset, bool reused) {
        QTest::addRow("%s, %lld bytes, '%s' then %s, %s", method, qlonglong(body.size()),
                      start.left(11).toPercentEncoding(" ").constData(), reset ? "RST" : "FIN",
                      reused ? "reused" : "cold")
            << QByteArray(method) << body << start << reset << reused;
    };
    for (const char *method : {"POST", "PATCH", "PUT", "DELETE"}) {
        for (const QByteArray &body : {QByteArray(R"({"name":"halden"})"), QByteArray()}) {
            for (const bool reset : {false, true}) {
                for (const bool reused : {false, true})
                    row(method, body, {}, reset, reused);
            }
            row(method, body, "HTTP/1.1 20", false, false);
            row(method, body, "HTTP/1.1 20", true, true);
        }
    }
    row("POST", QByteArray(300'000, 'x'), {}, false, false);
    row("POST", QByteArray(300'000, 'x'), {}, true, true);
    row("POST", "{}", "HTTP/1.1 201 Created\r\nContent-Le", false, false);
    row("POST", "{}", "HTTP/1.1 201 Created\r\nContent-Le", true, true);
    row("POST", "{}", "hello\r\n\r\n", false, false);
    row("POST", {}, "hello\r\n\r\n", true, true);
}

void OneRequestTest::lostWriteIsOnTheWireOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, start);
    QFETCH(bool, reset);
    QFETCH(bool, reused);

    RawServer server;
    if (reused)
        server.answer(RawServer::reply(200, "{}"));
    server.answer(start, reset ? RawServer::Then::Reset : RawServer::Then::Close);
    const SystemClock clock;
    NetworkClient client(clock);
    if (reused)
        QVERIFY_RESULT(await(client.send(request(server, "GET", {}))));
    const auto before = server.requests().size();

    const Result<HttpResponse> result = await(client.send(request(server, method, body)));

    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QVERIFY2(error->mayHaveArrived, qPrintable(error->technical));
    if (start != "hello\r\n\r\n")
        QCOMPARE(error->reason, NetworkError::Reason::Interrupted);
    QCOMPARE(error->host, u"127.0.0.1"_s);
    QCOMPARE(error->exchange.method, QString::fromLatin1(method));
    QTest::qWait(20); // a second one would come now
    QCOMPARE(server.requests().size() - before, 1);
    QCOMPARE(server.connections(), 1);
    QVERIFY(server.requests().last().endsWith(body));
}

void OneRequestTest::writeWithoutBodySaysSo_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PATCH", "PUT", "DELETE"})
        QTest::addRow("%s", method) << QByteArray(method);
}

void OneRequestTest::writeWithoutBodySaysSo()
{
    QFETCH(QByteArray, method);
    RawServer server;
    server.answer(RawServer::reply(204));
    const SystemClock clock;
    NetworkClient client(clock);
    const auto result = await(client.send(request(server, method, {})));
    QVERIFY_RESULT(result);
    QCOMPARE(result->status, 204);
    QVERIFY(server.requests().constFirst().startsWith(
        QByteArray(method + " /my-org/identity-providers HTTP/1.1")));
    QVERIFY(server.requests().constFirst().contains("Content-Length: 0\r\n"));
    QVERIFY(!server.requests().constFirst().toLower().contains("content-type"));
}

void OneRequestTest::bodyArrivesWhole()
{
    RawServer server;
    server.answer(RawServer::reply(201, R"({"id":"con_1"})"));
    const SystemClock clock;
    NetworkClient client(clock);
    const QByteArray body(1'000'000, 'b');
    const auto result = await(client.send(request(server, "POST", body)));
    QVERIFY_RESULT(result);
    QCOMPARE(result->status, 201);
    QCOMPARE(result->body, QByteArray(R"({"id":"con_1"})"));
    QVERIFY(server.requests().constFirst().contains("Content-Length: 1000000\r\n"));
    QVERIFY(server.requests().constFirst().endsWith(QByteArray("\r\n\r\n" + body)));
}

void OneRequestTest::idleConnectionClosedByServerIsNoProblem()
{
    RawServer server;
    server.answer(RawServer::reply(200, "{}"), RawServer::Then::Close);
    const SystemClock clock;
    NetworkClient client(clock);
    for (int i = 0; i < 5; ++i) {
        QVERIFY_RESULT(await(client.send(request(server, "POST", "{}"))));
        QTest::qWait(30);
    }
    QCOMPARE(server.requests().size(), 5);
}

void OneRequestTest::readMayBeSentAgain()
{
    // Documents that Qt does it, so that a change is noticed: reads are safe, writes are not.
    RawServer server;
    server.answer({}, RawServer::Then::Close);
    server.answer(RawServer::reply(200, "{}"));
    const SystemClock clock;
    NetworkClient client(clock);
    const auto result = await(client.send(request(server, "GET", {})));
    QVERIFY_RESULT(result);
    QCOMPARE(server.requests().size(), 2);
}

ORGDESK_TEST(OneRequestTest)

} // namespace orgdesk::test

#include "OneRequestTest.moc"
