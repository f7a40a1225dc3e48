#include "http/PacingClient.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace orgdesk::test {

namespace {

// Notes when each request came and answers at once, or as the test says.
class TimedClient final : public HttpClient
{
public:
    explicit TimedClient(ManualClock &clock)
        : m_clock(clock)
        , m_start(clock.monotonic())
    {
    }

    Future<HttpResponse> send(const HttpRequest &request) override
    {
        paths << request.url.path();
        times << (m_clock.monotonic() - m_start).count();
        HttpResponse response;
        response.status = 200;
        if (answer)
            answer(response);
        response.receivedAt = m_clock.now();
        return ready<HttpResponse>(response);
    }

    std::function<void(HttpResponse &)> answer;
    QStringList paths;
    QList<qint64> times;

private:
    ManualClock &m_clock;
    std::chrono::milliseconds m_start;
};

// The timers of Qt may come up to 5 % early when they are for seconds.
class EarlyClock final : public Clock
{
public:
    explicit EarlyClock(ManualClock &clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_clock.now(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_clock.monotonic();
    }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> callback) override
    {
        m_clock.after(std::max(delay * 95 / 100, 1ms), context, std::move(callback));
    }

private:
    ManualClock &m_clock;
};

} // namespace

class PacingClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeTierStaysUnderItsLimit_data();
    void freeTierStaysUnderItsLimit();
    void readsAndWritesDoNotBlockOneAnother();
    void interactiveGoesBeforeBackground();
    void backgroundKeepsToHalfOfTheBudget();
    void firstComeFirstServed();
    void learnsTheLimit();
    void tellsWhatTheServerSaidAboutItsLimit();
    void refusalSlowsDownAndHolds();
    void aTimerThatComesEarlyLeavesNothingWaiting();
    void tenantWideRefusalHoldsBothBuckets();
    void lastOneIsLeftUntilTheReset();
    void secondSendIsCharged();
    void answersAndErrorsPassThrough();
    void stateTellsTheQueue();
    void destroyedClientCancelsTheQueue();
    void cancelEndsWhatPeopleWaitFor();
    void anotherOrganizationHasItsOwnLimits();
    void whatTheTenantRefusedHoldsInAnotherOrganization();
    void aTenantsRefusalThatComesLateHoldsToo();
    void nothingWaitsBeyondItsSession();
    void serverWithWindowOrRefillNeverRefuses_data();
    void serverWithWindowOrRefillNeverRefuses();

private:
    static HttpRequest request(const QString &path, const QByteArray &method = "GET",
                               Priority priority = Priority::Interactive)
    {
        HttpRequest result;
        result.method = method;
        result.url = QUrl(u"https://a.example"_s + path);
        result.priority = priority;
        return result;
    }

    // Lets virtual time pass, with the event loop in between.
    static void pass(ManualClock &clock, std::chrono::milliseconds time,
                     std::chrono::milliseconds step = 10ms)
    {
        for (std::chrono::milliseconds done{0}; done < time; done += step) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            clock.advance(step);
        }
        QCoreApplication::processEvents();
    }
};

void PacingClientTest::freeTierStaysUnderItsLimit_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<double>("perSecond");
    QTest::newRow("reads") << QByteArray("GET") << 2 << 3.6;
    QTest::newRow("writes") << QByteArray("POST") << 1 << 1.8;
    QTest::newRow("deletes are writes") << QByteArray("DELETE") << 1 << 1.8;
}

void PacingClientTest::freeTierStaysUnderItsLimit()
{
    QFETCH(QByteArray, method);
    QFETCH(int, atOnce);
    QFETCH(double, perSecond);
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    QList<Future<HttpResponse>> futures;
    for (int i = 0; i < 20; ++i)
        futures << client.send(request(u"/a"_s, method));
    QCOMPARE(next.times.size(), atOnce);
    pass(clock, 15s);
    QCOMPARE(next.times.size(), 20);
    for (int i = atOnce; i < 20; ++i) {
        const double expected = 1000.0 * (i - atOnce + 1) / perSecond;
        QVERIFY2(qAbs(static_cast<double>(next.times[i]) - expected) < 30,
                 qPrintable(u"%1: %2 instead of %3"_s.arg(i).arg(next.times[i]).arg(expected)));
    }
    for (const auto &future : futures)
        QVERIFY_RESULT(await(future));
}

void PacingClientTest::readsAndWritesDoNotBlockOneAnother()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    for (int i = 0; i < 10; ++i)
        std::ignore = client.send(request(u"/w"_s, "POST"));
    std::ignore = client.send(request(u"/r"_s));
    QCOMPARE(next.paths, (QStringList{u"/w"_s, u"/r"_s}));
}

void PacingClientTest::interactiveGoesBeforeBackground()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    for (int i = 0; i < 4; ++i)
        std::ignore = client.send(request(u"/back%1"_s.arg(i), "GET", Priority::Background));
    for (int i = 0; i < 3; ++i)
        std::ignore = client.send(request(u"/front%1"_s.arg(i)));
    pass(clock, 3s);
    QCOMPARE(next.paths,
             (QStringList{u"/back0"_s, u"/front0"_s, u"/front1"_s, u"/front2"_s, u"/back1"_s,
                          u"/back2"_s, u"/back3"_s}));
}

void PacingClientTest::backgroundKeepsToHalfOfTheBudget()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    for (int i = 0; i < 40; ++i)
        std::ignore = client.send(request(u"/b"_s, "GET", Priority::Background));
    pass(clock, 10s);
    QVERIFY2(next.times.size() >= 18 && next.times.size() <= 20,
             qPrintable(QString::number(next.times.size())));
    // So there is room for the person at any time.
    std::ignore = client.send(request(u"/f"_s));
    QCOMPARE(next.paths.last(), u"/f"_s);
}

void PacingClientTest::firstComeFirstServed()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    QStringList expected;
    for (int i = 0; i < 12; ++i) {
        expected << u"/%1"_s.arg(i);
        std::ignore = client.send(request(expected.last()));
    }
    pass(clock, 5s);
    QCOMPARE(next.paths, expected);
}

void PacingClientTest::learnsTheLimit()
{
    ManualClock clock;
    TimedClient next(clock);
    next.answer = [](HttpResponse &response) { response.headers.set("X-RateLimit-Limit", "16"); };
    PacingClient client(next, clock);
    for (int i = 0; i < 40; ++i)
        std::ignore = client.send(request(u"/a"_s));
    pass(clock, 3s);
    QCOMPARE(next.times.size(), 40);
    QCOMPARE(client.limits(), (PacingClient::Limits{16, 2, RefillModel::Unknown}));
    // And may start with it the next time.
    TimedClient second(clock);
    PacingClient fast(second, clock, client.limits());
    for (int i = 0; i < 12; ++i)
        std::ignore = fast.send(request(u"/a"_s));
    pass(clock, 1s);
    QCOMPARE(second.times.size(), 12);
}

void PacingClientTest::tellsWhatTheServerSaidAboutItsLimit()
{
    ManualClock clock;
    TimedClient server(clock);
    PacingClient client(server, clock);
    QVERIFY(!client.seen().limit);
    server.answer = [](HttpResponse &response) {
        response.headers.set("X-RateLimit-Limit", "50");
        response.headers.set("X-RateLimit-Remaining", "8");
    };
    const auto first = client.send(request(u"/a"_s));
    pass(clock, 100ms);
    QCOMPARE(client.seen().limit, std::optional(50));
    QCOMPARE(client.seen().remaining, std::optional(8));
    QVERIFY(!client.seen().limitedNow);
    server.answer = [](HttpResponse &response) {
        response.status = 429;
        response.headers.set("Retry-After", "3");
    };
    const auto second = client.send(request(u"/a"_s));
    pass(clock, 1s);
    QVERIFY(client.seen().limitedNow);
    QCOMPARE(client.seen().limit, std::optional(50));
    pass(clock, 3s);
    QVERIFY(!client.seen().limitedNow);
}

void PacingClientTest::refusalSlowsDownAndHolds()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    next.answer = [](HttpResponse &response) {
        response.status = 429;
        response.headers.set("Retry-After", "3");
    };
    const auto refused = client.send(request(u"/a"_s));
    QCOMPARE(await(refused)->status, 429);
    next.answer = nullptr;
    for (int i = 0; i < 8; ++i)
        std::ignore = client.send(request(u"/a"_s));
    std::ignore = client.send(request(u"/w"_s, "POST")); // another bucket
    pass(clock, 2900ms);
    QCOMPARE(next.paths, (QStringList{u"/a"_s, u"/w"_s}));
    pass(clock, 2100ms); // 5 s
    const auto inTwoSeconds = next.times.size() - 2;
    QVERIFY2(inTwoSeconds >= 3 && inTwoSeconds <= 6, qPrintable(QString::number(inTwoSeconds)));
}

void PacingClientTest::aTimerThatComesEarlyLeavesNothingWaiting()
{
    ManualClock clock;
    EarlyClock early(clock);
    TimedClient next(clock);
    PacingClient client(next, early);
    next.answer = [](HttpResponse &response) {
        response.status = 429;
        response.headers.set("Retry-After", "20");
    };
    const auto refused = client.send(request(u"/a"_s));
    QCOMPARE(await(refused)->status, 429);
    next.answer = nullptr;
    std::ignore = client.send(request(u"/b"_s));
    pass(clock, 22s);
    QCOMPARE(next.paths, (QStringList{u"/a"_s, u"/b"_s}));
    QCOMPARE(client.state().waiting, 0);
}

void PacingClientTest::tenantWideRefusalHoldsBothBuckets()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    next.answer = [](HttpResponse &response) {
        response.status = 429;
        response.headers.set("Retry-After", "3");
        response.headers.set("X-Auth0-Error-Kind", "global-rate-limit");
    };
    QVERIFY_RESULT(await(client.send(request(u"/a"_s))));
    next.answer = nullptr;
    std::ignore = client.send(request(u"/w"_s, "POST"));
    pass(clock, 2900ms);
    QCOMPARE(next.paths.size(), 1);
    pass(clock, 300ms);
    QCOMPARE(next.paths.size(), 2);
}

void PacingClientTest::lastOneIsLeftUntilTheReset()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    next.answer = [&clock](HttpResponse &response) {
        response.headers.set("X-RateLimit-Limit", "4");
        response.headers.set("X-RateLimit-Remaining", "1");
        response.headers.set("X-RateLimit-Reset",
                             QByteArray::number(clock.now().toSecsSinceEpoch() + 1));
    };
    QVERIFY_RESULT(await(client.send(request(u"/a"_s))));
    next.answer = nullptr;
    std::ignore = client.send(request(u"/a"_s));
    pass(clock, 900ms);
    QCOMPARE(next.times.size(), 1);
    pass(clock, 200ms);
    QCOMPARE(next.times.size(), 2);
}

void PacingClientTest::secondSendIsCharged()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    next.answer = [](HttpResponse &response) { response.sends = 2; };
    for (int i = 0; i < 100; ++i)
        std::ignore = client.send(request(u"/a"_s));
    pass(clock, 10s);
    const auto sent = next.times.size() * 2;
    QVERIFY2(sent >= 34 && sent <= 42, qPrintable(QString::number(sent)));
}

void PacingClientTest::answersAndErrorsPassThrough()
{
    ManualClock clock;
    class Failing final : public HttpClient
    {
    public:
        Future<HttpResponse> send(const HttpRequest &) override
        {
            return ready<HttpResponse>(SignInRequired{SignInRequired::Reason::Expired});
        }
    } failing;
    PacingClient client(failing, clock);
    QVERIFY(await(client.send(request(u"/a"_s))).errorAs<SignInRequired>());
}

void PacingClientTest::stateTellsTheQueue()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    QSignalSpy changed(&client, &PacingClient::stateChanged);
    QCOMPARE(client.state(), PacingClient::State{});
    for (int i = 0; i < 5; ++i)
        std::ignore = client.send(request(u"/a"_s));
    QCOMPARE(client.state().waiting, 3);
    QVERIFY(client.state().untilNext > 250ms && client.state().untilNext < 300ms);
    QVERIFY(changed.size() >= 3);
    clock.advance(100ms);
    QVERIFY(client.state().untilNext < 200ms);
    QCOMPARE(client.state().waitedSoFar, 100ms);
    pass(clock, 2s);
    QCOMPARE(client.state(), PacingClient::State{});
}

void PacingClientTest::destroyedClientCancelsTheQueue()
{
    ManualClock clock;
    TimedClient next(clock);
    auto client = std::make_unique<PacingClient>(next, clock);
    QList<Future<HttpResponse>> futures;
    for (int i = 0; i < 5; ++i)
        futures << client->send(request(u"/a"_s));
    client.reset();
    QVERIFY(await(futures.last()).errorAs<Cancelled>());
    clock.advance(1min);
    QCOMPARE(next.times.size(), 2);
}

void PacingClientTest::cancelEndsWhatPeopleWaitFor()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    for (int i = 0; i < 2; ++i)
        std::ignore = client.send(request(u"/first"_s));
    const auto read = client.send(request(u"/read"_s));
    std::ignore = client.send(request(u"/write0"_s, "POST"));
    const auto write = client.send(request(u"/write"_s, "POST"));
    const auto job = client.send(request(u"/job"_s, "GET", Priority::Background));
    QCOMPARE(client.state().waiting, 3);
    QCOMPARE(client.state().interactive, 2);
    QCOMPARE(client.state().changes, 1);
    client.cancelWaiting();
    QVERIFY(await(read).errorAs<Cancelled>());
    QVERIFY(await(write).errorAs<Cancelled>());
    QCOMPARE(client.state().interactive, 0);
    pass(clock, 5s);
    QVERIFY_RESULT(await(job));
    QVERIFY(!next.paths.contains(u"/read"_s) && !next.paths.contains(u"/write"_s));
}

void PacingClientTest::anotherOrganizationHasItsOwnLimits()
{
    ManualClock clock;
    TimedClient next(clock);
    next.answer = [](HttpResponse &response) { response.headers.set("X-RateLimit-Limit", "16"); };
    PacingClient client(next, clock);
    QSignalSpy learned(&client, &PacingClient::limitsLearned);
    QVERIFY_RESULT(await(client.send(request(u"/a"_s))));
    QCOMPARE(client.limits().reads, 16.0);
    QCOMPARE(learned.size(), 1);
    client.enter(std::nullopt);
    QCOMPARE(client.limits(), PacingClient::Limits{});
    client.enter(PacingClient::Limits{8, 4, RefillModel::Continuous});
    QCOMPARE(client.limits(), (PacingClient::Limits{8, 4, RefillModel::Continuous}));
    QCOMPARE(learned.size(), 1); // what was remembered is not learned
}

void PacingClientTest::whatTheTenantRefusedHoldsInAnotherOrganization()
{
    for (const bool tenantWide : {true, false}) {
        ManualClock clock;
        TimedClient next(clock);
        PacingClient client(next, clock);
        next.answer = [tenantWide](HttpResponse &response) {
            response.status = 429;
            response.headers.set("Retry-After", "3");
            if (tenantWide)
                response.headers.set("X-Auth0-Error-Kind", "global-rate-limit");
        };
        QVERIFY_RESULT(await(client.send(request(u"/a"_s))));
        next.answer = nullptr;
        client.enter(std::nullopt);
        std::ignore = client.send(request(u"/b"_s));
        pass(clock, 2900ms);
        QCOMPARE(next.paths.size(), tenantWide ? 1 : 2);
        pass(clock, 200ms);
        QCOMPARE(next.paths.size(), 2);
    }
}

void PacingClientTest::aTenantsRefusalThatComesLateHoldsToo()
{
    ManualClock clock;
    FakeHttpClient next;
    PacingClient client(next, clock);
    const auto held = next.expect("GET", "/a").hold();
    std::ignore = client.send(request(u"/a"_s));
    client.enter(std::nullopt);
    HttpResponse refusal;
    refusal.status = 429;
    refusal.headers.set("Retry-After", "3");
    refusal.headers.set("X-Auth0-Error-Kind", "global-rate-limit");
    held.complete(refusal);
    pass(clock, 10ms);
    QVERIFY(client.seen().limitedNow);
}

void PacingClientTest::nothingWaitsBeyondItsSession()
{
    ManualClock clock;
    TimedClient next(clock);
    PacingClient client(next, clock);
    next.answer = [](HttpResponse &response) {
        response.status = 429;
        response.headers.set("Retry-After", "3");
    };
    QVERIFY_RESULT(await(client.send(request(u"/a"_s))));
    next.answer = nullptr;
    const auto shown = client.send(request(u"/b"_s));
    const auto behind = client.send(request(u"/c"_s, "GET", Priority::Background));
    client.endSession();
    QVERIFY(await(shown).errorAs<Cancelled>());
    QVERIFY(await(behind).errorAs<Cancelled>());
    pass(clock, 5s);
    QCOMPARE(next.paths, QStringList{u"/a"_s});
}

void PacingClientTest::serverWithWindowOrRefillNeverRefuses_data()
{
    QTest::addColumn<bool>("window");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QByteArray>("method");
    for (const bool window : {false, true}) {
        for (const int limit : {2, 4, 8}) {
            QTest::addRow("%s %d", window ? "window" : "refill", limit)
                << window << limit << QByteArray(limit == 2 ? "POST" : "GET");
        }
    }
}

// The server of reliability 2.3 under either reading of the documentation, with some delay on the
// way.
void PacingClientTest::serverWithWindowOrRefillNeverRefuses()
{
    QFETCH(bool, window);
    QFETCH(int, limit);
    QFETCH(QByteArray, method);
    ManualClock clock;
    TimedClient next(clock);
    double tokens = limit;
    std::chrono::milliseconds last = clock.monotonic();
    int refusals = 0;
    next.answer = [&](HttpResponse &response) {
        const auto now = clock.monotonic();
        if (!window)
            tokens = std::min<double>(
                limit, tokens + limit * static_cast<double>((now - last).count()) / 1000);
        else if (now / 1000ms != last / 1000ms)
            tokens = limit;
        last = now;
        if (tokens < 1) {
            ++refusals;
            response.status = 429;
        } else {
            tokens -= 1;
        }
        response.headers.set("X-RateLimit-Limit", QByteArray::number(limit));
        response.headers.set("X-RateLimit-Remaining", QByteArray::number(static_cast<int>(tokens)));
        response.headers.set("X-RateLimit-Reset",
                             QByteArray::number(clock.now().toSecsSinceEpoch() + 1));
    };
    PacingClient client(next, clock);
    for (int i = 0; i < limit * 60; ++i)
        std::ignore = client.send(request(u"/a"_s, method));
    pass(clock, 60s, 20ms);
    QCOMPARE(refusals, 0);
    const double used = static_cast<double>(next.times.size()) / (limit * 60);
    // A window costs more: its end is known to the second only.
    QVERIFY2(used > (window ? 0.5 : 0.85), qPrintable(QString::number(used)));
}

ORGDESK_TEST(PacingClientTest)

} // namespace orgdesk::test

#include "PacingClientTest.moc"
