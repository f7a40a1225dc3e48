#include "http/LoggingClient.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestLog.h"
#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace orgdesk::test {

class LoggingClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLinePerExchange();
    void nothingSecretIsLogged();
    void failureIsOneLineToo();
};

void LoggingClientTest::oneLinePerExchange()
{
    const TestLog log;
    FakeHttpClient http;
    const auto held = http.expect("PATCH", "/my-org/details").hold();
    ManualClock clock;
    LoggingClient client(http, clock);
    HttpRequest request;
    request.method = "PATCH";
    request.url = QUrl(u"https://a.example/my-org/details"_s);
    const auto future = client.send(request);
    clock.advance(31ms);
    HttpResponse response;
    response.status = 204;
    response.headers.set("X-Request-Id", "r-77");
    held.complete(response);
    const auto result = await(future);
    QVERIFY_RESULT(result);
    QCOMPARE(*result, response);
    QTRY_COMPARE(log.lines().size(), 1);
    QCOMPARE(log.lines().constFirst(), u"PATCH a.example /my-org/details 204 31 ms request r-77"_s);
}

void LoggingClientTest::nothingSecretIsLogged()
{
    const TestLog log;
    FakeHttpClient http;
    HttpHeaders headers;
    headers.set("Set-Cookie", "CANARY");
    headers.set("Location", "https://b.example/CANARY");
    http.expect("POST", "/token?x=CANARY").respond(200, "{\"any\":\"CANARY\"}", headers);
    const ManualClock clock;
    LoggingClient client(http, clock);
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://a.example/token?x=CANARY#CANARY"_s);
    request.headers.set("Authorization", "Bearer CANARY");
    request.body = Secret::fromView("CANARY");
    QVERIFY_RESULT(await(client.send(request)));
    QTRY_COMPARE(log.lines().size(), 1);
    QVERIFY2(!log.contains(u"CANARY"_s), qPrintable(log.lines().join(u'\n')));
}

void LoggingClientTest::failureIsOneLineToo()
{
    const TestLog log;
    FakeHttpClient http;
    http.expect("GET", "/a")
        .fail(NetworkError{u"a.example"_s,
                           NetworkError::Reason::Timeout,
                           u"at https://a.example/a?code=CANARY"_s,
                           true,
                           {}});
    const ManualClock clock;
    LoggingClient client(http, clock);
    HttpRequest request;
    request.url = QUrl(u"https://a.example/a"_s);
    QVERIFY(await(client.send(request)).errorAs<NetworkError>());
    QTRY_COMPARE(log.lines().size(), 1);
    QVERIFY(log.contains(u"GET a.example /a failed after 0 ms"_s));
    QVERIFY(!log.contains(u"CANARY"_s));
}

ORGDESK_TEST(LoggingClientTest)

} // namespace orgdesk::test

#include "LoggingClientTest.moc"
