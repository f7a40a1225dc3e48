#include "http/PacingClient.h"
#include "http/RetryingClient.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace orgdesk::test {

// A refusal whose headers are missing or wrong: the wait is what they state, or at most two seconds
// more; never over a minute; and it can be ended (reliability R12).
class WrongLimitHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWaitIsWhatIsStated_data();
    void theWaitIsWhatIsStated();
    void theWaitCanBeEnded();
    void refusalsWithoutEndAreToldInTheEnd();
};

namespace {

class RefusingServer final : public HttpClient
{
public:
    explicit RefusingServer(ManualClock &clock)
        : m_clock(clock)
    {
    }

    Future<HttpResponse> send(const HttpRequest &) override
    {
        times << m_clock.monotonic();
        HttpResponse response;
        response.status = times.size() > refusals ? 200 : 429;
        response.receivedAt = m_clock.now();
        if (response.status == 429)
            response.headers = headers;
        return ready<HttpResponse>(response);
    }

    qsizetype refusals = 1;
    HttpHeaders headers;
    QList<std::chrono::milliseconds> times;

private:
    ManualClock &m_clock;
};

// As in the application.
struct Stack
{
    ManualClock clock;
    RefusingServer server{clock};
    PacingClient pacing{server, clock};
    RetryingClient retrying{pacing, clock, [] { return 0.5; }};

    Stack() { retrying.setNextHolds(); }

    Future<HttpResponse> send(const QByteArray &method)
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(u"https://a.example/a"_s);
        request.retry = request.isRead() ? RetryClass::Read : RetryClass::Never;
        return retrying.send(request);
    }

    void pass(std::chrono::milliseconds time)
    {
        for (std::chrono::milliseconds done{0}; done < time; done += 50ms) {
            QCoreApplication::processEvents();
            clock.advance(50ms);
            QCoreApplication::processEvents();
        }
    }
};

} // namespace

void WrongLimitHeadersTest::theWaitIsWhatIsStated_data()
{
    QTest::addColumn<QList<std::pair<QByteArray, QByteArray>>>("headers");
    QTest::addColumn<int>("clockIsOffBy"); // seconds
    QTest::addColumn<int>("stated");       // seconds
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    const QByteArray date = "Wed, 18 Nov 2026 14:32:00 GMT"; // what ManualClock says; 1795012320
    QTest::newRow("right") << Headers{{"Date", date}, {"Retry-After", "3"}} << 0 << 3;
    QTest::newRow("missing") << Headers{} << 0 << 1;
    QTest::newRow("no words") << Headers{{"Retry-After", ""}, {"X-RateLimit-Reset", ""}} << 0 << 1;
    QTest::newRow("text") << Headers{{"Retry-After", "soon"}} << 0 << 1;
    QTest::newRow("negative") << Headers{{"Retry-After", "-5"}, {"X-RateLimit-Reset", "-1"}} << 0
                              << 1;
    QTest::newRow("huge") << Headers{{"Date", date}, {"Retry-After", "86400"}} << 0 << 60;
    QTest::newRow("beyond all numbers")
        << Headers{{"Date", date}, {"Retry-After", "99999999999999999999"}} << 0 << 60;
    QTest::newRow("reset in milliseconds")
        << Headers{{"Date", date}, {"X-RateLimit-Reset", "1795012325000"}} << 0 << 1;
    QTest::newRow("reset in the past")
        << Headers{{"Date", date}, {"X-RateLimit-Reset", "1795012000"}} << 0 << 1;
    QTest::newRow("at once") << Headers{{"Date", date}, {"Retry-After", "0"}} << 0 << 1;
    for (const int off : {-3600, 0, 3600}) {
        QTest::addRow("HTTP date, clock off by %d s", off)
            << Headers{{"Date", date}, {"Retry-After", "Wed, 18 Nov 2026 14:32:07 GMT"}} << off
            << 7;
        QTest::addRow("reset, clock off by %d s", off)
            << Headers{{"Date", date}, {"X-RateLimit-Reset", "1795012324"}} << off << 4;
        QTest::addRow("seconds, clock off by %d s", off)
            << Headers{{"Retry-After", "5"}, {"X-RateLimit-Reset", "1795012399"}} << off << 5;
        QTest::addRow("reset without a date, clock off by %d s", off)
            << Headers{{"X-RateLimit-Reset", "1795012324"}} << off << (off == 0 ? 4 : 1);
    }
}

void WrongLimitHeadersTest::theWaitIsWhatIsStated()
{
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    QFETCH(Headers, headers);
    QFETCH(int, clockIsOffBy);
    QFETCH(int, stated);
    for (const char *method : {"GET", "POST"}) {
        Stack stack;
        stack.clock.jumpWallTime(std::chrono::seconds(clockIsOffBy));
        for (const auto &[name, value] : headers)
            stack.server.headers.set(name, value);
        const auto answer = stack.send(method);
        stack.pass(70s);
        QVERIFY_RESULT(await(answer));
        QCOMPARE(stack.server.times.size(), 2);
        const auto waited = stack.server.times[1] - stack.server.times[0];
        QVERIFY2(waited >= std::chrono::seconds(stated)
                     && waited <= std::chrono::seconds(stated) + 2s,
                 qPrintable(QString::number(waited.count())));
    }
}

void WrongLimitHeadersTest::theWaitCanBeEnded()
{
    for (const char *method : {"GET", "POST"}) {
        Stack stack;
        stack.server.headers.set("Retry-After", "40");
        const auto answer = stack.send(method);
        stack.pass(2s);
        const PacingClient::State state = stack.pacing.state();
        QCOMPARE(state.interactive, 1);
        QVERIFY(state.asked);
        QVERIFY(state.untilNext > 35s && state.untilNext < 40s);
        stack.pacing.cancelWaiting();
        QVERIFY(await(answer).errorAs<Cancelled>());
        stack.pass(60s);
        QCOMPARE(stack.server.times.size(), 1);
    }
}

void WrongLimitHeadersTest::refusalsWithoutEndAreToldInTheEnd()
{
    Stack stack;
    stack.server.refusals = 100;
    stack.server.headers.set("Retry-After", "86400");
    const auto answer = stack.send("POST");
    stack.pass(130s);
    const auto result = await(answer);
    QVERIFY(result.errorAs<RateLimited>());
    QCOMPARE(stack.server.times.size(), 3);
}

ORGDESK_TEST(WrongLimitHeadersTest)

} // namespace orgdesk::test

#include "WrongLimitHeadersTest.moc"
