#include "http/RetryingClient.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace orgdesk::test {

using Reason = NetworkError::Reason;

class RetryingClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomeDecides_data();
    void outcomeDecides();
    void lastAnswerIsGivenAfterThreeAttempts();
    void waitsGrowAndAreRandom();
    void waitsAsLongAsTheServerAsks_data();
    void waitsAsLongAsTheServerAsks();
    void givesUpAsRateLimited();
    void longWaitIsNotBegun_data();
    void longWaitIsNotBegun();
    void readEndsAfterThirtySeconds();
    void failedRenewalIsNotRepeated();
    void sendsAreAddedUp();
    void destroyedClientCancels();
    void nothingIsRepeatedBeyondItsSession();
    void repeatsArePaidFromAQuota();
    void refusalsForTheRateCostNoQuota();
    void afterFiveUnknownOutcomesNothingGoesUntilAProbeIsAnswered();
    void theCheapReadProbesWhenSomebodyAsks();
    void aConnectionThatWasNeverOpenedIsNoUnknownOutcome();
    void aPageOfAnotherOpensNoCircuit();

private:
    static HttpRequest request(const QByteArray &method = "GET")
    {
        HttpRequest result;
        result.method = method;
        result.url = QUrl(u"https://a.example/a"_s);
        result.retry = result.isRead() ? RetryClass::Read : RetryClass::Repeatable;
        return result;
    }
    static NetworkError networkError(Reason reason, bool mayHaveArrived)
    {
        return {u"a.example"_s, reason, {}, mayHaveArrived, {}};
    }
    // Lets pass what the client waits for, until it has its answer.
    static Result<HttpResponse> answerOf(const Future<HttpResponse> &future, ManualClock &clock,
                                         QList<qint64> *waits = nullptr)
    {
        for (int i = 0; i < 200 && !future.isFinished(); ++i) {
            QTest::qWait(1);
            const auto wait = clock.nextDelay();
            if (wait.count() < 0)
                continue;
            if (waits)
                *waits << wait.count();
            clock.advance(wait);
        }
        return await(future, 1000);
    }
};

void RetryingClientTest::outcomeDecides_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Result<HttpResponse>>("outcome");
    QTest::addColumn<bool>("repeated");
    const auto status = [](const char *method, int code, bool repeated) {
        HttpResponse response;
        response.status = code;
        QTest::addRow("%s %d", method, code)
            << QByteArray(method) << Result<HttpResponse>(response) << repeated;
    };
    const auto error = [](const char *name, const char *method, const Error &e, bool repeated) {
        QTest::addRow("%s %s", method, name)
            << QByteArray(method) << Result<HttpResponse>(e) << repeated;
    };
    for (const int code : {200, 204, 400, 401, 403, 404, 409, 422, 501, 505})
        status("GET", code, false);
    for (const int code : {408, 429, 500, 502, 503, 504})
        status("GET", code, true);
    for (const char *write : {"POST", "PUT", "PATCH", "DELETE"}) {
        status(write, 429, true);
        for (const int code : {200, 400, 408, 500, 502, 503, 504})
            status(write, code, false);
        error("interrupted", write, networkError(Reason::Interrupted, true), false);
        error("time-out", write, networkError(Reason::Timeout, true), false);
        error("other", write, networkError(Reason::Other, true), false);
        error("refused", write, networkError(Reason::Refused, false), true);
        error("never opened", write, networkError(Reason::Timeout, false), true);
        error("no host", write, networkError(Reason::HostNotFound, false), true);
        error("certificate", write, networkError(Reason::Tls, false), false);
    }
    error("interrupted", "GET", networkError(Reason::Interrupted, true), true);
    error("time-out", "GET", networkError(Reason::Timeout, true), true);
    error("offline", "GET", networkError(Reason::Offline, false), true);
    error("other", "GET", networkError(Reason::Other, true), true);
    error("certificate", "GET", networkError(Reason::Tls, false), false);
    error("portal", "GET", networkError(Reason::Redirected, true), false);
    error("too large", "GET", networkError(Reason::TooLarge, true), false);
    error("cancelled", "GET", Cancelled{}, false);
    error("no session", "GET", SignInRequired{}, false);
    error("foreign", "GET", ProtocolError{}, false);
}

void RetryingClientTest::outcomeDecides()
{
    QFETCH(QByteArray, method);
    QFETCH(Result<HttpResponse>, outcome);
    QFETCH(bool, repeated);
    FakeHttpClient http;
    auto &first = http.expect(method, "/a");
    if (outcome.has_value())
        first.respond(*outcome);
    else
        first.fail(outcome.error());
    if (repeated)
        http.expect(method, "/a").respond(299);
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    const auto result = answerOf(client.send(request(method)), clock);
    if (repeated) {
        QVERIFY_RESULT(result);
        QCOMPARE(result->status, 299);
    } else {
        QVERIFY(result == outcome);
    }
}

void RetryingClientTest::lastAnswerIsGivenAfterThreeAttempts()
{
    FakeHttpClient http;
    http.expect("GET", "/a").fail(networkError(Reason::Interrupted, true));
    http.expect("GET", "/a").respond(502);
    http.expect("GET", "/a").respond(503, "body");
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    const auto result = answerOf(client.send(request()), clock);
    QVERIFY_RESULT(result);
    QCOMPARE(result->status, 503);
    QCOMPARE(result->body, QByteArray("body"));
}

void RetryingClientTest::waitsGrowAndAreRandom()
{
    for (const double random : {0.0, 0.5, 0.999}) {
        FakeHttpClient http;
        for (int i = 0; i < 3; ++i)
            http.expect("GET", "/a").respond(500);
        ManualClock clock;
        RetryingClient client(http, clock, [random] { return random; });
        QList<qint64> waits;
        QVERIFY_RESULT(answerOf(client.send(request()), clock, &waits));
        QCOMPARE(
            waits,
            (QList<qint64>{static_cast<qint64>(500 * random), static_cast<qint64>(1000 * random)}));
    }
}

void RetryingClientTest::waitsAsLongAsTheServerAsks_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<qint64>("wait");
    const qint64 random = 250;
    QTest::newRow("429 seconds") << 429 << QByteArray("3") << QByteArray() << qint64(3000);
    QTest::newRow("429 date") << 429 << QByteArray("Wed, 18 Nov 2026 14:32:05 GMT") << QByteArray()
                              << qint64(5000);
    QTest::newRow("429 reset") << 429 << QByteArray() << QByteArray("1795012324") << qint64(4000);
    QTest::newRow("429 both") << 429 << QByteArray("2") << QByteArray("1795012324") << qint64(2000);
    QTest::newRow("429 nothing") << 429 << QByteArray() << QByteArray() << random;
    QTest::newRow("503 seconds") << 503 << QByteArray("3") << QByteArray() << qint64(3000);
    QTest::newRow("503 reset") << 503 << QByteArray() << QByteArray("1795012324") << random;
    QTest::newRow("429 nonsense") << 429 << QByteArray("soon") << QByteArray("never") << random;
}

void RetryingClientTest::waitsAsLongAsTheServerAsks()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, reset);
    QFETCH(qint64, wait);
    HttpHeaders headers;
    headers.set("Date", "Wed, 18 Nov 2026 14:32:00 GMT");
    if (!retryAfter.isEmpty())
        headers.set("Retry-After", retryAfter);
    if (!reset.isEmpty())
        headers.set("X-RateLimit-Reset", reset);
    FakeHttpClient http;
    http.expect("GET", "/a").respond(status, {}, headers);
    http.expect("GET", "/a").respond(200);
    ManualClock clock;
    clock.jumpWallTime(24h * 400); // what our clock says does not matter
    RetryingClient client(http, clock, [] { return 0.5; });
    QList<qint64> waits;
    QVERIFY_RESULT(answerOf(client.send(request()), clock, &waits));
    QCOMPARE(waits, QList<qint64>{wait});
}

void RetryingClientTest::givesUpAsRateLimited()
{
    HttpHeaders headers;
    headers.set("Retry-After", "2");
    headers.set("X-Auth0-Error-Kind", "global-rate-limit");
    headers.set("X-Request-Id", "r-9");
    FakeHttpClient http;
    for (int i = 0; i < 3; ++i)
        http.expect("POST", "/a").respond(429, {}, headers);
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    const auto result = answerOf(client.send(request("POST")), clock);
    const auto *error = result.errorAs<RateLimited>();
    QVERIFY(error);
    QCOMPARE(error->retryAfter, 2000ms);
    QVERIFY(error->tenantWide);
    QCOMPARE(error->exchange.requestId, u"r-9"_s);
    QCOMPARE(error->exchange.status, 429);
}

void RetryingClientTest::longWaitIsNotBegun_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("read 30") << QByteArray("GET") << 30 << true;
    QTest::newRow("read 31") << QByteArray("GET") << 31 << false;
    QTest::newRow("write 60") << QByteArray("POST") << 60 << true;
    QTest::newRow("write 61") << QByteArray("POST") << 61 << false;
}

void RetryingClientTest::longWaitIsNotBegun()
{
    QFETCH(QByteArray, method);
    QFETCH(int, seconds);
    QFETCH(bool, repeated);
    HttpHeaders headers;
    headers.set("Retry-After", QByteArray::number(seconds));
    FakeHttpClient http;
    http.expect(method, "/a").respond(429, {}, headers);
    if (repeated)
        http.expect(method, "/a").respond(200);
    ManualClock clock;
    RetryingClient client(http, clock);
    const auto result = answerOf(client.send(request(method)), clock);
    if (repeated) {
        QVERIFY_RESULT(result);
    } else {
        QVERIFY(result.errorAs<RateLimited>());
        QCOMPARE(result.errorAs<RateLimited>()->retryAfter, std::chrono::seconds(seconds));
    }
}

void RetryingClientTest::readEndsAfterThirtySeconds()
{
    FakeHttpClient http;
    const auto held = http.expect("GET", "/a").hold();
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.9; });
    const auto future = client.send(request());
    clock.advance(29'900ms);
    held.complete(networkError(Reason::Timeout, true));
    QVERIFY(answerOf(future, clock).errorAs<NetworkError>());
}

void RetryingClientTest::failedRenewalIsNotRepeated()
{
    NetworkError error = networkError(Reason::Refused, false);
    error.exchange.method = u"POST"_s;
    error.exchange.path = u"/oauth/token"_s;
    FakeHttpClient http;
    http.expect("PATCH", "/a").fail(error);
    ManualClock clock;
    RetryingClient client(http, clock);
    QVERIFY(answerOf(client.send(request("PATCH")), clock).errorAs<NetworkError>());
}

void RetryingClientTest::sendsAreAddedUp()
{
    FakeHttpClient http;
    HttpResponse twice;
    twice.status = 500;
    twice.sends = 2;
    http.expect("GET", "/a").respond(twice);
    http.expect("GET", "/a").respond(200);
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    QCOMPARE(answerOf(client.send(request()), clock)->sends, 3);
}

void RetryingClientTest::nothingIsRepeatedBeyondItsSession()
{
    FakeHttpClient http;
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    http.expect("PATCH", "/a").respond(429);
    const auto sent = client.send(request("PATCH"));
    QTRY_VERIFY(clock.nextDelay() > 0ms); // the repeat is planned
    client.endSession();
    QVERIFY(answerOf(sent, clock).errorAs<Cancelled>());
    QCOMPARE(http.requests().size(), 1);
}

void RetryingClientTest::destroyedClientCancels()
{
    FakeHttpClient http;
    http.expect("GET", "/a").respond(500);
    ManualClock clock;
    auto client = std::make_unique<RetryingClient>(http, clock, [] { return 0.5; });
    const auto future = client->send(request());
    QTRY_VERIFY(clock.nextDelay().count() >= 0);
    client.reset();
    clock.advance(1min);
    QVERIFY(await(future).errorAs<Cancelled>());
}

void RetryingClientTest::repeatsArePaidFromAQuota()
{
    FakeHttpClient http;
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    // Ten tokens are five repeats: the third read has one, and all later ones have none.
    for (const int attempts : {3, 3, 2, 1, 1}) {
        for (int n = 0; n < attempts; ++n)
            http.expect("GET", "/a").fail(networkError(Reason::Refused, false));
        QVERIFY(answerOf(client.send(request()), clock).errorAs<NetworkError>());
    }
    // A success gives one back, so after two there is one more.
    for (int i = 0; i < 2; ++i) {
        http.expect("GET", "/a").respond(200);
        QVERIFY_RESULT(answerOf(client.send(request()), clock));
    }
    http.expect("GET", "/a").fail(networkError(Reason::Refused, false));
    http.expect("GET", "/a").fail(networkError(Reason::Refused, false));
    QVERIFY(answerOf(client.send(request()), clock).errorAs<NetworkError>());
}

void RetryingClientTest::refusalsForTheRateCostNoQuota()
{
    FakeHttpClient http;
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    for (int i = 0; i < 6; ++i) {
        http.expect("GET", "/a").respond(429);
        http.expect("GET", "/a").respond(404); // gives nothing back
        QCOMPARE(answerOf(client.send(request()), clock)->status, 404);
    }
}

void RetryingClientTest::afterFiveUnknownOutcomesNothingGoesUntilAProbeIsAnswered()
{
    FakeHttpClient http;
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    QSignalSpy due(&client, &RetryingClient::probeDue);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!client.isOpen());
        http.expect("PATCH", "/a").fail(networkError(Reason::Timeout, true));
        std::ignore = await(client.send(request("PATCH")));
    }
    QVERIFY(client.isOpen());
    const auto refused = await(client.send(request("PATCH")));
    const auto *error = refused.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->reason, Reason::Offline);
    QVERIFY(!error->mayHaveArrived);
    QCOMPARE(http.requests().size(), 5);
    QCOMPARE(due.size(), 0);
    clock.advance(2500ms); // half of five seconds
    QCOMPARE(due.size(), 1);
    // A write is no probe.
    QVERIFY(await(client.send(request("PATCH"))).errorAs<NetworkError>());
    http.expect("GET", "/a").respond(200);
    QVERIFY_RESULT(await(client.send(request())));
    QVERIFY(!client.isOpen());
    http.expect("PATCH", "/a").respond(200);
    QVERIFY_RESULT(await(client.send(request("PATCH"))));
}

void RetryingClientTest::theCheapReadProbesWhenSomebodyAsks()
{
    FakeHttpClient http;
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.9; });
    client.setProbe(u"getConfiguration"_s);
    for (int i = 0; i < 5; ++i) {
        http.expect("PATCH", "/a").fail(networkError(Reason::Timeout, true));
        std::ignore = await(client.send(request("PATCH")));
    }
    QVERIFY(await(client.send(request())).errorAs<NetworkError>()); // too early
    HttpRequest cheap = request();
    cheap.operation = u"getConfiguration"_s;
    http.expect("GET", "/a").respond(503);
    QVERIFY(answerOf(client.send(cheap), clock).has_value());
    QCOMPARE(http.requests().size(), 6); // a probe that failed is not repeated
    QVERIFY(client.isOpen());
    http.expect("GET", "/a").respond(403);
    QVERIFY_RESULT(await(client.send(cheap)));
    QVERIFY(!client.isOpen());
}

void RetryingClientTest::aConnectionThatWasNeverOpenedIsNoUnknownOutcome()
{
    FakeHttpClient http;
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    for (const int attempts : {3, 3, 2, 1, 1}) {
        for (int n = 0; n < attempts; ++n)
            http.expect("GET", "/a").fail(networkError(Reason::Refused, false));
        std::ignore = answerOf(client.send(request()), clock);
    }
    QVERIFY(!client.isOpen());
}

// The host is well; and once the network lets us pass, nothing has to be waited for.
void RetryingClientTest::aPageOfAnotherOpensNoCircuit()
{
    FakeHttpClient http;
    ManualClock clock;
    RetryingClient client(http, clock, [] { return 0.5; });
    for (int i = 0; i < 8; ++i) {
        http.expect("PATCH", "/a").fail(networkError(Reason::Redirected, true));
        QVERIFY(await(client.send(request("PATCH"))).errorAs<NetworkError>());
    }
    QVERIFY(!client.isOpen());
    http.expect("GET", "/a").respond(200);
    QVERIFY_RESULT(await(client.send(request())));
}

ORGDESK_TEST(RetryingClientTest)

} // namespace orgdesk::test

#include "RetryingClientTest.moc"
