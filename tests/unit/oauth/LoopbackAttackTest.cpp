#include "CallbackOracle.h"
#include "HostileRequests.h"
#include "ListenerClient.h"
#include "oauth/LoopbackRedirectReceiver.h"
#include "oauth/RedirectResponse.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/SharedData.h"
#include "support/TestLog.h"
#include "support/TestRegistry.h"
#include "wire/HttpMessageParser.h"

#include <QSet>
#include <QTest>

#include <memory>
#include <vector>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! The listener under attack, over real sockets (reliability R1; oauth rules 12, 14, 19 to 23).
class LoopbackAttackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theOracleKnowsTheRightCallback();
    void tenThousandHostileRequestsChangeNothing();
    void twoHundredAreSplitAtEveryByte();
    void twoHundredConnectionsAtOnceDoNotBlock();
    void slowConnectionsDoNotBlockAndEnd();

private:
    using Clients = std::vector<std::unique_ptr<ListenerClient>>;

    //! Everything there is, without those that are right after all. Distinct.
    [[nodiscard]] QSet<QByteArray> hostileRequests(qsizetype atLeast) const;
    //! Sends these at the same time; what is wrong, or nothing.
    [[nodiscard]] QByteArray attack(const QList<QByteArray> &requests);
    [[nodiscard]] QByteArray complaintAbout(const ListenerClient &client) const;
    [[nodiscard]] bool theBrowserStillGetsThrough();

    ManualClock m_clock;
    ListenerTarget m_target{{}, "stateCanary7Qm", "codeCanary4Xw"};
    std::unique_ptr<LoopbackRedirectReceiver> m_receiver;
    std::optional<Future<Secret>> m_redirect;
    std::unique_ptr<TestLog> m_log;
    quint16 m_port = 0;
};

//! The listener will wait for more of it. The parser's own tests tell that this is right.
static bool isIncomplete(const QByteArray &request)
{
    HttpMessageParser parser;
    return parser.feed(request) == HttpMessageParser::State::NeedMore;
}

void LoopbackAttackTest::init()
{
    m_log = std::make_unique<TestLog>();
    m_receiver = std::make_unique<LoopbackRedirectReceiver>(QList<quint16>{0}, m_clock);
    const Result<QString> uri = m_receiver->listen([this](QByteArrayView query) {
        return carriesState(query, Secret::fromView(m_target.state));
    });
    QVERIFY_RESULT(uri);
    m_port = static_cast<quint16>(QUrl(*uri).port());
    m_target.host = "127.0.0.1:" + QByteArray::number(m_port);
    m_redirect = m_receiver->redirect();
}

void LoopbackAttackTest::cleanup()
{
    m_receiver.reset();
    const bool logged = m_log->contains(u"Canary"_s);
    m_log.reset();
    QVERIFY2(!logged, "a code or a state is in the log");
}

void LoopbackAttackTest::theOracleKnowsTheRightCallback()
{
    QVERIFY(isRightCallback(m_target.rightRequest(), m_target));
    QVERIFY(isRightCallback("GET " + m_target.callback() + "&iss=https%3A%2F%2Fa HTTP/1.0\r\nHost: "
                                + m_target.host + "\r\n\r\n",
                            m_target));
    const QList<QByteArray> handMade = handMadeRequests(m_target);
    const auto right =
        std::count_if(handMade.begin(), handMade.end(),
                      [this](const QByteArray &bytes) { return isRightCallback(bytes, m_target); });
    QCOMPARE(right, 0);
    QVERIFY(handMade.size() > 150);
}

QSet<QByteArray> LoopbackAttackTest::hostileRequests(qsizetype atLeast) const
{
    QList<QByteArray> seeds = handMadeRequests(m_target) + corpusRequests(m_target);
    QSet<QByteArray> hostile;
    const auto add = [&](const QByteArray &bytes) {
        if (!isRightCallback(bytes, m_target))
            hostile.insert(bytes);
    };
    for (const QByteArray &seed : std::as_const(seeds))
        add(seed);
    // Damaged right requests are the most dangerous ones, so they are half of all.
    std::mt19937 random(20261125);
    const QByteArray right = m_target.rightRequest();
    const QByteArray bare =
        "GET " + m_target.callback() + " HTTP/1.1\r\nHost: " + m_target.host + "\r\n\r\n";
    while (hostile.size() < atLeast) {
        add(damaged(random() % 2 == 0 ? right : bare, random));
        add(damaged(
            seeds.at(static_cast<qsizetype>(random() % static_cast<unsigned>(seeds.size()))),
            random));
    }
    return hostile;
}

QByteArray LoopbackAttackTest::complaintAbout(const ListenerClient &client) const
{
    const bool incomplete = isIncomplete(client.request);
    // An answer to more bytes than were read may get lost with the connection.
    if (client.answer.isEmpty())
        return incomplete || client.request.size() > 8000 ? QByteArray() : "no answer";
    if (!client.answer.startsWith("HTTP/1.1 4") && !client.answer.startsWith("HTTP/1.1 5"))
        return "not refused";
    if (client.answer.contains("Canary"))
        return "code or state in the answer";
    if (client.answer.contains("Access-Control") || client.answer.contains("<script"))
        return "opens up to other pages";
    return incomplete ? "answered before the end" : QByteArray();
}

QByteArray LoopbackAttackTest::attack(const QList<QByteArray> &requests)
{
    Clients clients;
    for (const QByteArray &request : requests)
        clients.push_back(std::make_unique<ListenerClient>(request, m_port));
    // Those that wait for more get none; the others are answered and closed.
    const bool over = spinUntil([&] {
        return std::all_of(clients.begin(), clients.end(), [&](const auto &client) {
            const bool sent = client->socket.state() == QAbstractSocket::ConnectedState
                && client->socket.bytesToWrite() == 0;
            return client->isOver() || (sent && isIncomplete(client->request));
        });
    });
    QCoreApplication::processEvents();
    for (const std::unique_ptr<ListenerClient> &client : clients) {
        client->answer += client->socket.readAll();
        const QByteArray complaint = over || client->isOver() || isIncomplete(client->request)
            ? complaintAbout(*client)
            : "stays open";
        if (!complaint.isEmpty() || m_redirect->isFinished())
            return complaint + " (accepted: " + QByteArray::number(m_redirect->isFinished())
                + "): " + client->request.left(400).toPercentEncoding(" /?&=:");
    }
    return {};
}

bool LoopbackAttackTest::theBrowserStillGetsThrough()
{
    if (m_redirect->isFinished())
        return false;
    ListenerClient browser(m_target.rightRequest(), m_port);
    const bool answered = spinUntil([&] { return browser.isOver(); });
    const Result<Secret> query = await(*m_redirect);
    return answered && browser.answer.startsWith("HTTP/1.1 303 ") && query
        && query->reveal().contains(QByteArrayView(m_target.code));
}

void LoopbackAttackTest::tenThousandHostileRequestsChangeNothing()
{
    constexpr qsizetype wanted = 10'000;
    if (sharedData(u"http/llhttp-cases.json"_s).isEmpty())
        qInfo("../shared/data/http is not there: damaged requests take the place of its cases");
    const QSet<QByteArray> hostile = hostileRequests(wanted);
    QList<QByteArray> batch;
    qsizetype sent = 0;
    for (const QByteArray &request : hostile) {
        batch << request;
        ++sent;
        if (batch.size() < 12 && sent < hostile.size())
            continue;
        const QByteArray complaint = attack(batch);
        QVERIFY2(complaint.isEmpty(), complaint.constData());
        batch.clear();
    }
    QVERIFY(sent >= wanted);
    QCOMPARE(sent, hostile.size());
    QVERIFY(theBrowserStillGetsThrough());
}

void LoopbackAttackTest::twoHundredAreSplitAtEveryByte()
{
    QList<QByteArray> requests;
    for (const QByteArray &request : hostileRequests(2000)) {
        if (request.size() < 600 && requests.size() < 200)
            requests << request;
    }
    QCOMPARE(requests.size(), 200);
    Clients clients;
    for (const QByteArray &request : std::as_const(requests)) {
        ListenerClient client({}, m_port);
        QVERIFY(
            spinUntil([&] { return client.socket.state() == QAbstractSocket::ConnectedState; }));
        client.request = request;
        for (const char byte : request) {
            client.socket.write(&byte, 1);
            client.socket.flush();
            QCoreApplication::processEvents();
        }
        if (!isIncomplete(request))
            QVERIFY(spinUntil([&] { return client.isOver(); }));
        // Bytes after the answer can cost the client that answer, never more.
        if (!client.answer.isEmpty())
            QCOMPARE(complaintAbout(client), QByteArray());
        QVERIFY2(!m_redirect->isFinished(), request.toPercentEncoding(" /?&=:").constData());
    }
    QVERIFY(theBrowserStillGetsThrough());
}

void LoopbackAttackTest::twoHundredConnectionsAtOnceDoNotBlock()
{
    Clients clients;
    const auto settled = [](const std::unique_ptr<ListenerClient> &client) {
        return client->isOver()
            || (client->socket.state() == QAbstractSocket::ConnectedState
                && client->socket.bytesToWrite() == 0);
    };
    for (int i = 0; i < 200; ++i) {
        // Silent ones, halves of requests, and whole forged ones.
        const QByteArray right = m_target.rightRequest();
        const QByteArray forged = QByteArray(right).replace(m_target.state, "other");
        const QByteArray bytes = i % 3 == 0 ? QByteArray() : i % 3 == 1 ? right.chopped(2) : forged;
        clients.push_back(std::make_unique<ListenerClient>(bytes, m_port));
        // No more at a time than the system's queue takes, or it loses some without a word.
        if (i % 25 == 24)
            QVERIFY(
                spinUntil([&] { return std::all_of(clients.begin(), clients.end(), settled); }));
    }
    QVERIFY(theBrowserStillGetsThrough());
    const auto open = [&] {
        return std::count_if(clients.begin(), clients.end(),
                             [](const auto &client) { return !client->isOver(); });
    };
    QVERIFY2(spinUntil([&] { return open() <= 16; }), QByteArray::number(open()).constData());
    for (const std::unique_ptr<ListenerClient> &client : clients)
        QVERIFY(client->answer.isEmpty() || client->answer.startsWith("HTTP/1.1 400 "));
}

void LoopbackAttackTest::slowConnectionsDoNotBlockAndEnd()
{
    // Thirty connections that say one byte a second, for a minute; who is dropped comes back.
    const QByteArray bytes = m_target.rightRequest();
    Clients clients(30);
    std::vector<qsizetype> said(clients.size(), 0);
    int ended = 0;
    for (int second = 0; second < 60; ++second) {
        for (std::size_t i = 0; i < clients.size(); ++i) {
            if (!clients[i] || clients[i]->isOver()) {
                ended += clients[i] ? 1 : 0;
                clients[i] = std::make_unique<ListenerClient>(QByteArray(), m_port);
                said[i] = 0;
            }
            const QByteArray byte = bytes.mid(said[i]++, 1);
            if (clients[i]->socket.state() == QAbstractSocket::ConnectedState)
                clients[i]->socket.write(byte);
        }
        spinUntil([] { return false; }, 2);
        m_clock.advance(std::chrono::seconds(1));
    }
    QVERIFY2(ended >= 30 * 5, qPrintable(QString::number(ended)));
    QVERIFY(theBrowserStillGetsThrough());
}

ORGDESK_TEST(LoopbackAttackTest)
#include "LoopbackAttackTest.moc"
