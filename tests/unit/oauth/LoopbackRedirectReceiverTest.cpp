#include "oauth/LoopbackRedirectReceiver.h"

#include "core/Clock.h"
#include "oauth/RedirectResponse.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

#if defined(Q_OS_UNIX)
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! The listener, over real sockets.
class LoopbackRedirectReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }

    void takesTheRedirectAndClearsTheAddressBar();
    void aHundredForgedRedirectsChangeNothing();
    void strangeRequestsAreRefusedAndItGoesOnWaiting_data();
    void strangeRequestsAreRefusedAndItGoesOnWaiting();
    void silentConnectionsDoNotBlock();
    void oneByteAtATimeWorks();
    void nothingHappensBeforeTheBlankLine();
    void aReloadGetsTheSamePageAndNoSecondRedirect();
    void stopsListeningThreeSecondsAfterTheRedirect();
    void aSlowConnectionEndsAfterTenSeconds();
    void closeEndsTheWaiting();
    void otherAddressesDoNotAnswer();
    void busyPortsAreSkippedInOrder();
    void nobodyElseCanTakeThePort_data();
    void nobodyElseCanTakeThePort();
    void everyAnswerCarriesTheProtectiveHeaders();

private:
    [[nodiscard]] QByteArray get(const QByteArray &target, const QByteArray &moreHeaders = {});
    [[nodiscard]] QByteArray exchange(const QByteArray &bytes);
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_port); }
    [[nodiscard]] bool stillWorks();

    ManualClock m_clock;
    std::unique_ptr<LoopbackRedirectReceiver> m_receiver;
    std::optional<Future<Secret>> m_redirect;
    quint16 m_port = 0;
};

static const QByteArray goodTarget = "/callback?code=c0de&state=the-state";

void LoopbackRedirectReceiverTest::init()
{
    m_receiver = std::make_unique<LoopbackRedirectReceiver>(QList<quint16>{0}, m_clock);
    const Result<QString> uri = m_receiver->listen(
        [](QByteArrayView query) { return carriesState(query, Secret::fromView("the-state")); });
    QVERIFY_RESULT(uri);
    m_port = static_cast<quint16>(QUrl(*uri).port());
    QCOMPARE(*uri, u"http://127.0.0.1:%1/callback"_s.arg(m_port));
    m_redirect = m_receiver->redirect();
}

QByteArray LoopbackRedirectReceiverTest::exchange(const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    QByteArray answer;
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return answer;
    socket.write(bytes);
    const bool ended = QTest::qWaitFor([&] {
        answer += socket.readAll();
        return socket.state() == QAbstractSocket::UnconnectedState;
    });
    answer += socket.readAll();
    return ended ? answer : QByteArray("(connection stayed open)");
}

QByteArray LoopbackRedirectReceiverTest::get(const QByteArray &target,
                                             const QByteArray &moreHeaders)
{
    return exchange("GET " + target + " HTTP/1.1\r\nHost: " + host() + "\r\n" + moreHeaders
                    + "\r\n");
}

bool LoopbackRedirectReceiverTest::stillWorks()
{
    if (m_redirect->isFinished() || !get(goodTarget).startsWith("HTTP/1.1 303 "))
        return false;
    const Result<Secret> query = await(*m_redirect);
    return query && query->reveal() == QByteArrayView("code=c0de&state=the-state");
}

void LoopbackRedirectReceiverTest::takesTheRedirectAndClearsTheAddressBar()
{
    QVERIFY(
        get("/done").startsWith("HTTP/1.1 404 ")); // Not before there is something to be done with.
    const QByteArray answer =
        get(goodTarget, "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 303 "));
    QVERIFY(answer.contains("\r\nLocation: /done\r\n"));
    QVERIFY(!answer.contains("c0de"));
    const Result<Secret> query = await(*m_redirect);
    QVERIFY_RESULT(query);
    QVERIFY(query->reveal() == QByteArrayView("code=c0de&state=the-state"));
    const QByteArray page = get("/done");
    QVERIFY(page.startsWith("HTTP/1.1 200 "));
    QVERIFY(page.contains("return to OrgDesk"));
    QVERIFY(page.contains("<link rel=\"icon\" href=\"data:,\">"));
    QVERIFY(!page.contains("<script"));
}

void LoopbackRedirectReceiverTest::aHundredForgedRedirectsChangeNothing()
{
    for (int i = 0; i < 100; ++i) {
        const QByteArray number = QByteArray::number(i);
        QByteArray query = "?code=x&state=forged" + number;
        if (i % 3 == 1)
            query = "?error=access_denied&state=";
        if (i % 3 == 2)
            query = "?code=" + number;
        QVERIFY(get("/callback" + query).startsWith("HTTP/1.1 400 "));
    }
    QVERIFY(stillWorks());
}

void LoopbackRedirectReceiverTest::strangeRequestsAreRefusedAndItGoesOnWaiting_data()
{
    QTest::addColumn<QByteArray>("request"); // HOST stands for the right host.
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray target = goodTarget;
    row("favicon", "GET /favicon.ico HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("root", "GET / HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("deeper path", "GET /callback/x?state=the-state HTTP/1.1\r\nHost: HOST\r\n\r\n", 404);
    row("HEAD", "HEAD " + target + " HTTP/1.1\r\nHost: HOST\r\n\r\n", 405);
    row("OPTIONS", "OPTIONS " + target + " HTTP/1.1\r\nHost: HOST\r\n\r\n", 405);
    row("POST", "POST " + target + " HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\n\r\n", 405);
    row("absolute form", "GET http://HOST" + target + " HTTP/1.1\r\nHost: HOST\r\n\r\n", 400);
    row("rebound host", "GET " + target + " HTTP/1.1\r\nHost: evil.example\r\n\r\n", 400);
    row("localhost", "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 400);
    row("host without port", "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400);
    row("no host", "GET " + target + " HTTP/1.1\r\n\r\n", 400);
    row("image", "GET " + target + " HTTP/1.1\r\nHost: HOST\r\nSec-Fetch-Dest: image\r\n\r\n", 403);
    row("fetch", "GET " + target + " HTTP/1.1\r\nHost: HOST\r\nSec-Fetch-Mode: cors\r\n\r\n", 403);
    row("frame", "GET " + target + " HTTP/1.1\r\nHost: HOST\r\nSec-Fetch-Dest: iframe\r\n\r\n",
        403);
    row("two modes",
        "GET " + target
            + " HTTP/1.1\r\nHost: HOST\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Mode: cors\r\n\r\n",
        403);
    row("prefetch", "GET " + target + " HTTP/1.1\r\nHost: HOST\r\nSec-Purpose: prefetch\r\n\r\n",
        503);
    row("huge query",
        "GET " + target + "&x=" + QByteArray(9000, 'x') + " HTTP/1.1\r\nHost: HOST\r\n\r\n", 414);
    row("no HTTP", "hello\r\n\r\n", 400);
}

void LoopbackRedirectReceiverTest::strangeRequestsAreRefusedAndItGoesOnWaiting()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const QByteArray answer = exchange(request.replace("HOST", host()));
    const QByteArray start = "HTTP/1.1 " + QByteArray::number(status) + ' ';
    QVERIFY2(answer.startsWith(start), answer.constData());
    QVERIFY(!answer.contains("Access-Control-"));
    QVERIFY(stillWorks());
}

void LoopbackRedirectReceiverTest::silentConnectionsDoNotBlock()
{
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 20; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress::LocalHost, m_port);
    }
    QVERIFY(QTest::qWaitFor([&] {
        return std::all_of(silent.begin(), silent.end(), [](const auto &socket) {
            return socket->state() != QAbstractSocket::ConnectingState;
        });
    }));
    QVERIFY(stillWorks());
    // No more than sixteen are kept: the oldest idle ones had to go.
    QTRY_VERIFY(std::count_if(silent.begin(), silent.end(),
                              [](const auto &socket) {
                                  return socket->state() == QAbstractSocket::ConnectedState;
                              })
                <= 16);
}

void LoopbackRedirectReceiverTest::oneByteAtATimeWorks()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray request = "GET " + goodTarget + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
    for (const char byte : request) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).startsWith("HTTP/1.1 303 "));
    QVERIFY_RESULT(await(*m_redirect));
}

void LoopbackRedirectReceiverTest::nothingHappensBeforeTheBlankLine()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET " + goodTarget + " HTTP/1.1\r\nHost: " + host() + "\r\n");
    QTest::qWait(50);
    QVERIFY(!m_redirect->isFinished());
    socket.write("\r\n");
    QVERIFY_RESULT(await(*m_redirect));
}

void LoopbackRedirectReceiverTest::aReloadGetsTheSamePageAndNoSecondRedirect()
{
    QVERIFY(stillWorks());
    QVERIFY(get(goodTarget).startsWith("HTTP/1.1 303 "));
    QVERIFY(get("/callback?code=second&state=the-state").startsWith("HTTP/1.1 303 "));
    const Result<Secret> query = await(*m_redirect);
    QVERIFY(query->reveal().contains("c0de"));
}

void LoopbackRedirectReceiverTest::stopsListeningThreeSecondsAfterTheRedirect()
{
    QVERIFY(stillWorks());
    m_clock.advance(std::chrono::milliseconds(2900));
    QVERIFY(m_receiver->isListening());
    m_clock.advance(std::chrono::milliseconds(200));
    QVERIFY(!m_receiver->isListening());
    QVERIFY(get("/done").isEmpty());
}

void LoopbackRedirectReceiverTest::aSlowConnectionEndsAfterTenSeconds()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /call");
    QTest::qWait(50);
    m_clock.advance(std::chrono::seconds(11));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(stillWorks());
}

void LoopbackRedirectReceiverTest::closeEndsTheWaiting()
{
    m_receiver->close();
    QVERIFY(await(*m_redirect).errorAs<Cancelled>());
    QVERIFY(!m_receiver->isListening());
    QTcpServer again;
    QVERIFY(again.listen(QHostAddress::LocalHost, m_port));
}

void LoopbackRedirectReceiverTest::otherAddressesDoNotAnswer()
{
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others.removeAll(QHostAddress(QHostAddress::LocalHost));
    others << QHostAddress(u"127.0.0.2"_s);
    for (const QHostAddress &address : std::as_const(others)) {
        QTcpSocket socket;
        socket.connectToHost(address, m_port);
        QVERIFY2(!socket.waitForConnected(300), qPrintable(address.toString()));
    }
}

void LoopbackRedirectReceiverTest::busyPortsAreSkippedInOrder()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 second = free.serverPort();
    free.close();
    LoopbackRedirectReceiver receiver({m_port, second}, m_clock);
    const Result<QString> uri = receiver.listen([](QByteArrayView) { return true; });
    QVERIFY_RESULT(uri);
    QCOMPARE(QUrl(*uri).port(), int(second));
    LoopbackRedirectReceiver third({m_port, second}, m_clock);
    const Result<QString> none = third.listen([](QByteArrayView) { return true; });
    const auto *failure = none.errorAs<SignInFailed>();
    QVERIFY(failure);
    QCOMPARE(failure->reason, SignInFailed::Reason::PortsBusy);
    QCOMPARE(failure->detail, u"%1, %2"_s.arg(m_port).arg(second));
}

void LoopbackRedirectReceiverTest::nobodyElseCanTakeThePort_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("same address") << u"127.0.0.1"_s;
    QTest::newRow("every address") << u"0.0.0.0"_s;
}

void LoopbackRedirectReceiverTest::nobodyElseCanTakeThePort()
{
#if !defined(Q_OS_UNIX)
    QSKIP("asks the kernel as Unix programs do");
#else
    QFETCH(QString, address);
    // Another program that is as willing to share as it can be.
    const int thief = socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    QCOMPARE(setsockopt(thief, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), 0);
    QCOMPARE(setsockopt(thief, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on), 0);
    sockaddr_in target{};
    target.sin_family = AF_INET;
    target.sin_port = htons(m_port);
    target.sin_addr.s_addr = htonl(QHostAddress(address).toIPv4Address());
    const bool stolen = bind(thief, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0
        && listen(thief, 1) == 0;
    close(thief);
    QVERIFY(!stolen);
    QVERIFY(stillWorks());
#endif
}

void LoopbackRedirectReceiverTest::everyAnswerCarriesTheProtectiveHeaders()
{
    const QList<QByteArray> answers{get("/favicon.ico"), get(goodTarget), get("/done")};
    for (const QByteArray &answer : answers) {
        for (const char *header :
             {"Cache-Control: no-store", "Referrer-Policy: no-referrer",
              "X-Content-Type-Options: nosniff", "Connection: close",
              "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
              "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"})
            QVERIFY2(answer.contains(QByteArray("\r\n").append(header).append("\r\n")), header);
    }
}

ORGDESK_TEST(LoopbackRedirectReceiverTest)
#include "LoopbackRedirectReceiverTest.moc"
