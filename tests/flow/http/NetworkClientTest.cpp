#include "http/NetworkClient.h"

#include "core/Clock.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/RawServer.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace orgdesk::test {

using Reason = NetworkError::Reason;
using Then = RawServer::Then;

class NetworkClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerComesBackWhole();
    void everyStatusButRedirectsIsAnAnswer_data();
    void everyStatusButRedirectsIsAnAnswer();
    void redirectIsAnErrorAndNobodyElseIsAsked_data();
    void redirectIsAnErrorAndNobodyElseIsAsked();
    void unusableAnswerIsAnError_data();
    void unusableAnswerIsAnError();
    void dripEndsAtTheDeadline();
    void silenceEndsAtTheDeadline_data();
    void silenceEndsAtTheDeadline();
    void connectionThatNeverOpensNeverArrived();
    void tooLargeAnswerIsCutOff_data();
    void tooLargeAnswerIsCutOff();
    void compressedAnswerCountsUnpacked();
    void refusedConnectionNeverArrived();
    void unknownHostNeverArrived();
    void onlyHttpsOrTheLocalTenant_data();
    void onlyHttpsOrTheLocalTenant();
    void cookiesAreNeitherKeptNorSent();
    void basicChallengeIsJustA401();
    void repeatedHeadersStaySeparate();
    void errorTextHoldsNoQuery();
    void destroyedClientCancels();
    void manyAtOnceAllAnswer();

private:
    static HttpRequest get(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        request.deadline = 5s;
        return request;
    }
    static HttpRequest post(const QUrl &url, const QByteArray &body = "{}")
    {
        HttpRequest request = get(url);
        request.method = "POST";
        request.headers.set("Content-Type", "application/json");
        request.body = Secret::fromView(body);
        return request;
    }
};

void NetworkClientTest::answerComesBackWhole()
{
    RawServer server;
    server.answer(RawServer::reply(200, R"({"name":"halden"})",
                                   "Content-Type: application/json\r\nX-Request-Id: r-1\r\n"));
    const ManualClock clock;
    NetworkClient client(clock);
    HttpRequest request = get(server.url(u"/my-org/details?take=1&from=a%2Fb%2Bc"_s));
    request.headers.set("Accept", "application/json");
    const auto result = await(client.send(request));
    QVERIFY_RESULT(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body, QByteArray(R"({"name":"halden"})"));
    QCOMPARE(result->headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(result->sends, 1);
    QCOMPARE(result->receivedAt, clock.now());
    const QByteArray sent = server.requests().constFirst();
    QVERIFY(sent.startsWith("GET /my-org/details?take=1&from=a%2Fb%2Bc HTTP/1.1\r\n"));
    QVERIFY(sent.contains("Accept: application/json\r\n"));
    QVERIFY(sent.contains("User-Agent: OrgDesk/"));
    QVERIFY(!sent.toLower().contains("content-length"));
    QVERIFY(!sent.toLower().contains("upgrade")); // no HTTP/2
}

void NetworkClientTest::everyStatusButRedirectsIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 400, 401, 403, 404, 405, 409, 410, 415,
                             418, 422, 429, 451, 499, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void NetworkClientTest::everyStatusButRedirectsIsAnAnswer()
{
    QFETCH(int, status);
    RawServer server;
    server.answer(
        RawServer::reply(status, status == 204 ? "" : R"({"status":1})", "Retry-After: 2\r\n"));
    const SystemClock clock;
    NetworkClient client(clock);
    for (const HttpRequest &request : {get(server.url(u"/a"_s)), post(server.url(u"/a"_s))}) {
        const auto result = await(client.send(request));
        QVERIFY_RESULT(result);
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, QByteArray(status == 204 ? "" : R"({"status":1})"));
        QCOMPARE(result->headers.value("Retry-After"), QByteArray("2"));
    }
    QCOMPARE(server.requests().size(), 2);
}

void NetworkClientTest::redirectIsAnErrorAndNobodyElseIsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "POST", "PATCH", "DELETE"}) {
        for (const int status : {300, 301, 302, 303, 304, 305, 307, 308, 511})
            QTest::addRow("%s %d", method, status) << status << QByteArray(method);
    }
}

void NetworkClientTest::redirectIsAnErrorAndNobodyElseIsAsked()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    RawServer other;
    other.answer(RawServer::reply(200, "{}"));
    RawServer server;
    server.answer(
        RawServer::reply(status, {}, "Location: " + other.url(u"/x"_s).toEncoded() + "\r\n"));
    const SystemClock clock;
    NetworkClient client(clock);
    HttpRequest request = method == "GET" ? get(server.url(u"/a"_s)) : post(server.url(u"/a"_s));
    request.method = method;
    request.headers.set("Authorization", "Bearer canary");
    const auto result = await(client.send(request));
    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->reason, Reason::Redirected);
    QVERIFY(error->mayHaveArrived);
    QCOMPARE(error->exchange.status, status);
    QTest::qWait(20);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void NetworkClientTest::unusableAnswerIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, Reason reason = Reason::Other) {
        QTest::newRow(name) << bytes << static_cast<int>(reason);
    };
    row("shorter than announced", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"a\"",
        Reason::Interrupted);
    row("404 shorter than announced", "HTTP/1.1 404 No\r\nContent-Length: 50\r\n\r\n{\"a\"",
        Reason::Interrupted);
    row("no headers", "HTTP/1.1 200 OK", Reason::Interrupted);
    row("bad gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello");
    row("negative status", "HTTP/1.1 -20 OK\r\nContent-Length: 2\r\n\r\n{}");
    row("status 99", "HTTP/1.1 099 OK\r\nContent-Length: 2\r\n\r\n{}");
    row("status 700", "HTTP/1.1 700 OK\r\nContent-Length: 2\r\n\r\n{}");
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}");
    row("odd length", "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}");
    QByteArray manyHeaders;
    for (int i = 0; i < 5000; ++i)
        manyHeaders += "X-Header-" + QByteArray::number(i) + ": value\r\n";
    row("many headers", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n" + manyHeaders + "\r\n{}");
    row("no header", "HTTP/1.1 200 OK\r\n\r\n{}");
    row("large header",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A: " + QByteArray(100'000, 'a') + "\r\n\r\n{}",
        Reason::TooLarge);
}

void NetworkClientTest::unusableAnswerIsAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, reason);
    for (const bool write : {false, true}) {
        RawServer server;
        server.answer(bytes, Then::Close);
        const SystemClock clock;
        NetworkClient client(clock);
        const auto result =
            await(client.send(write ? post(server.url(u"/a"_s)) : get(server.url(u"/a"_s))));
        const auto *error = result.errorAs<NetworkError>();
        QVERIFY2(error, result.has_value() ? result->body.constData() : "other error");
        QCOMPARE(static_cast<int>(error->reason), reason);
        QVERIFY(error->mayHaveArrived);
        if (write)
            QCOMPARE(server.requests().size(), 1);
    }
}

void NetworkClientTest::dripEndsAtTheDeadline()
{
    for (const bool write : {false, true}) {
        RawServer server;
        server.drip("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", 20);
        const SystemClock clock;
        NetworkClient client(clock);
        HttpRequest request = write ? post(server.url(u"/a"_s)) : get(server.url(u"/a"_s));
        request.deadline = 300ms;
        QElapsedTimer timer;
        timer.start();
        const auto result = await(client.send(request));
        const qint64 elapsed = timer.elapsed();
        QVERIFY2(elapsed >= 250 && elapsed < 1500, qPrintable(QString::number(elapsed)));
        const auto *error = result.errorAs<NetworkError>();
        QVERIFY(error);
        QCOMPARE(error->reason, Reason::Timeout);
        QVERIFY(error->mayHaveArrived);
        QCOMPARE(server.requests().size(), 1);
    }
}

void NetworkClientTest::silenceEndsAtTheDeadline_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reused");
    QTest::newRow("body, cold") << QByteArray("{}") << false;
    QTest::newRow("body, reused") << QByteArray("{}") << true;
    QTest::newRow("no body, cold") << QByteArray() << false;
    QTest::newRow("no body, reused") << QByteArray() << true;
}

void NetworkClientTest::silenceEndsAtTheDeadline()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, reused);
    RawServer server;
    if (reused)
        server.answer(RawServer::reply(200, "{}"));
    server.answer(QByteArray());
    const SystemClock clock;
    NetworkClient client(clock);
    if (reused)
        QVERIFY_RESULT(await(client.send(get(server.url(u"/a"_s)))));
    HttpRequest request = post(server.url(u"/a"_s), body);
    request.deadline = 300ms;
    const auto result = await(client.send(request));
    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->reason, Reason::Timeout);
    QVERIFY(error->mayHaveArrived);
    QVERIFY(error->technical.contains(u"300 ms"));
    QCOMPARE(server.connections(), 1);
}

void NetworkClientTest::connectionThatNeverOpensNeverArrived()
{
    // A full queue of connections that nobody accepts: the next one is neither let in nor refused.
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 8; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(QHostAddress::LocalHost, server.serverPort());
    }
    QTest::qWait(100);
    const SystemClock clock;
    NetworkClient client(clock);
    for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
        HttpRequest request = post(QUrl(u"http://127.0.0.1:%1/a"_s.arg(server.serverPort())), body);
        request.deadline = 300ms;
        const auto result = await(client.send(request));
        const auto *error = result.errorAs<NetworkError>();
        QVERIFY(error);
        QCOMPARE(error->reason, Reason::Timeout);
        if (!body.isEmpty())
            QVERIFY(!error->mayHaveArrived);
    }
}

void NetworkClientTest::tooLargeAnswerIsCutOff_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("with length") << QByteArray("Content-Length: 3000000\r\n");
    QTest::newRow("until close") << QByteArray("Connection: close\r\n");
}

void NetworkClientTest::tooLargeAnswerIsCutOff()
{
    QFETCH(QByteArray, head);
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\n" + head + "\r\n" + QByteArray(3'000'000, 'x'), Then::Close);
    const SystemClock clock;
    NetworkClient client(clock);
    HttpRequest request = get(server.url(u"/a"_s));
    request.maximumAnswer = 100'000;
    const auto result = await(client.send(request));
    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->reason, Reason::TooLarge);
    QVERIFY(error->mayHaveArrived);

    request.maximumAnswer = 3'000'000; // just fits
    QVERIFY_RESULT(await(client.send(request)));
}

void NetworkClientTest::compressedAnswerCountsUnpacked()
{
    // 300 kB of "a", packed by zlib (qCompress puts four bytes of length before it).
    const QByteArray packed = qCompress(QByteArray(300'000, 'a')).mid(4);
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: "
                  + QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
    const SystemClock clock;
    NetworkClient client(clock);
    HttpRequest request = get(server.url(u"/a"_s));
    const auto whole = await(client.send(request));
    QVERIFY_RESULT(whole);
    QCOMPARE(whole->body.size(), 300'000);
    request.maximumAnswer = 200'000;
    const auto result = await(client.send(request));
    QVERIFY(result.errorAs<NetworkError>());
    QCOMPARE(result.errorAs<NetworkError>()->reason, Reason::TooLarge);
}

void NetworkClientTest::refusedConnectionNeverArrived()
{
    QUrl url;
    {
        const RawServer server;
        url = server.url(u"/a"_s);
    }
    const SystemClock clock;
    NetworkClient client(clock);
    for (const HttpRequest &request : {get(url), post(url), post(url, {})}) {
        const auto result = await(client.send(request));
        const auto *error = result.errorAs<NetworkError>();
        QVERIFY(error);
        QCOMPARE(error->reason, Reason::Refused);
        QVERIFY(!error->mayHaveArrived);
        QCOMPARE(error->exchange.status, 0);
    }
}

void NetworkClientTest::unknownHostNeverArrived()
{
    const SystemClock clock;
    NetworkClient client(clock);
    const auto result = await(client.send(post(QUrl(u"https://nowhere.invalid/a"_s))), 20'000);
    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QVERIFY(error->reason == Reason::HostNotFound || error->reason == Reason::Timeout);
    QVERIFY(!error->mayHaveArrived);
    QCOMPARE(error->host, u"nowhere.invalid"_s);
}

void NetworkClientTest::onlyHttpsOrTheLocalTenant_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://localhost:%1/a", "http://[::1]:%1/a", "http://127.0.0.2:%1/a",
                            "ftp://127.0.0.1:%1/a", "file:///etc/hostname", "data:,hello",
                            "http://user:pw@127.0.0.1:%1/a", "https:///a", ""})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void NetworkClientTest::onlyHttpsOrTheLocalTenant()
{
    QFETCH(QString, url);
    RawServer server;
    server.answer(RawServer::reply(200, "{}"));
    const SystemClock clock;
    NetworkClient client(clock);
    const QUrl target(url.contains(u'%') ? url.arg(server.port()) : url);
    const auto result = await(client.send(get(target)));
    QVERIFY(!result.has_value());
    QVERIFY(result.errorAs<NetworkError>());
    QVERIFY(!result.errorAs<NetworkError>()->mayHaveArrived);
    QCOMPARE(server.connections(), 0);
}

void NetworkClientTest::cookiesAreNeitherKeptNorSent()
{
    RawServer server;
    server.answer(RawServer::reply(200, "{}", "Set-Cookie: session=canary; Path=/\r\n"));
    const SystemClock clock;
    NetworkClient client(clock);
    QVERIFY_RESULT(await(client.send(get(server.url(u"/a"_s)))));
    QVERIFY_RESULT(await(client.send(get(server.url(u"/a"_s)))));
    QVERIFY(!server.requests().last().toLower().contains("cookie"));
}

void NetworkClientTest::basicChallengeIsJustA401()
{
    RawServer server;
    server.answer(RawServer::reply(401, R"({"a":1})", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
    const SystemClock clock;
    NetworkClient client(clock);
    for (const HttpRequest &request : {get(server.url(u"/a"_s)), post(server.url(u"/a"_s))}) {
        const auto result = await(client.send(request));
        QVERIFY_RESULT(result);
        QCOMPARE(result->status, 401);
        QCOMPARE(result->body, QByteArray(R"({"a":1})"));
    }
    QCOMPARE(server.requests().size(), 2);
}

void NetworkClientTest::repeatedHeadersStaySeparate()
{
    RawServer server;
    server.answer(RawServer::reply(401, "{}",
                                   "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n"
                                   "WWW-Authenticate: DPoP algs=\"ES256\"\r\n"));
    const SystemClock clock;
    NetworkClient client(clock);
    const auto result = await(client.send(get(server.url(u"/a"_s))));
    QVERIFY_RESULT(result);
    const QByteArray joined = result->headers.values("www-authenticate").join('|');
    QVERIFY(joined.contains("invalid_token"));
    QVERIFY(joined.contains("ES256"));
}

void NetworkClientTest::errorTextHoldsNoQuery()
{
    RawServer server;
    server.answer("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", Then::Close);
    const SystemClock clock;
    NetworkClient client(clock);
    for (const char *path : {"/a?code=canary", "/a?take=canary"}) {
        const auto result = await(client.send(get(server.url(QString::fromLatin1(path)))));
        QVERIFY(!result.has_value());
        QVERIFY(!describe(result.error()).contains(u"canary"));
        QVERIFY(!result.errorAs<NetworkError>()->technical.contains(u"canary"));
        QCOMPARE(result.errorAs<NetworkError>()->exchange.path, u"/a"_s);
    }
}

void NetworkClientTest::destroyedClientCancels()
{
    RawServer server;
    server.answer(QByteArray());
    const SystemClock clock;
    auto client = std::make_unique<NetworkClient>(clock);
    const Future<HttpResponse> read = client->send(get(server.url(u"/a"_s)));
    const Future<HttpResponse> write = client->send(post(server.url(u"/b"_s)));
    QTRY_COMPARE(server.requests().size(), 2);
    client.reset();
    QVERIFY(await(read).errorAs<Cancelled>());
    QVERIFY(await(write).errorAs<Cancelled>());
}

void NetworkClientTest::manyAtOnceAllAnswer()
{
    RawServer server;
    server.answer(RawServer::reply(200, "{}"));
    const SystemClock clock;
    NetworkClient client(clock);
    QList<Future<HttpResponse>> futures;
    for (int i = 0; i < 40; ++i)
        futures << client.send(i % 2 ? get(server.url(u"/a"_s)) : post(server.url(u"/a"_s)));
    for (const auto &future : futures)
        QVERIFY_RESULT(await(future));
    QCOMPARE(server.requests().size(), 40);
    QVERIFY(server.connections() <= 6);
    QTRY_VERIFY(client.children().isEmpty() || client.findChildren<QObject *>().size() < 3);
}

ORGDESK_TEST(NetworkClientTest)

} // namespace orgdesk::test

#include "NetworkClientTest.moc"
