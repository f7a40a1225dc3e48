#include "http/ActivityClient.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace orgdesk::test {

class ActivityClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsReadsUntilTheirAnswers();
    void backgroundRequestsAreNotCounted();
    void afterTenSecondsARequestIsSlow();
    void onlyAnAnswerTellsThatTheServerIsThere_data();
    void onlyAnAnswerTellsThatTheServerIsThere();

private:
    [[nodiscard]] static HttpRequest request(const QByteArray &method)
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(u"https://a.example/x"_s);
        return request;
    }
};

void ActivityClientTest::countsReadsUntilTheirAnswers()
{
    FakeHttpClient http;
    const auto read = http.expect("GET", "/x").hold();
    const auto write = http.expect("PATCH", "/x").hold();
    ManualClock clock;
    ActivityClient client(http, clock);
    const QSignalSpy changed(&client, &ActivityClient::stateChanged);
    const auto first = client.send(request("GET"));
    const auto second = client.send(request("PATCH"));
    QCOMPARE(client.state().reading, 1);
    read.complete(HttpResponse{200, {}, {}, 1, {}});
    QVERIFY_RESULT(await(first));
    QTRY_COMPARE(client.state().reading, 0);
    write.complete(HttpResponse{204, {}, {}, 1, {}});
    QTRY_COMPARE(client.state(), ActivityClient::State());
    QCOMPARE(changed.count(), 2);
    QVERIFY(second.isFinished());
}

void ActivityClientTest::backgroundRequestsAreNotCounted()
{
    FakeHttpClient http;
    const auto held = http.expect("GET", "/x").hold();
    ManualClock clock;
    ActivityClient client(http, clock);
    HttpRequest background = request("GET");
    background.priority = Priority::Background;
    const auto answer = client.send(background);
    clock.advance(20s);
    QCOMPARE(client.state(), ActivityClient::State());
    held.complete(NetworkError{});
    QTRY_VERIFY(!client.state().reachable);
    QVERIFY(answer.isFinished());
}

void ActivityClientTest::afterTenSecondsARequestIsSlow()
{
    FakeHttpClient http;
    const auto held = http.expect("GET", "/x").hold();
    ManualClock clock;
    ActivityClient client(http, clock);
    const auto answer = client.send(request("GET"));
    clock.advance(9999ms);
    QVERIFY(!client.state().slow);
    clock.advance(1ms);
    QVERIFY(client.state().slow);
    held.complete(HttpResponse{200, {}, {}, 1, {}});
    QTRY_VERIFY(!client.state().slow);
    QVERIFY(answer.isFinished());
}

void ActivityClientTest::onlyAnAnswerTellsThatTheServerIsThere_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("after");
    Exchange answered;
    answered.method = u"GET"_s;
    answered.status = 503;
    QTest::newRow("no connection") << Error(NetworkError{}) << true << false;
    QTest::newRow("lost answer") << Error(OutcomeUnknown{}) << true << false;
    NetworkError portal;
    portal.reason = NetworkError::Reason::Redirected;
    portal.exchange.status = 511;
    QTest::newRow("a page of another") << Error(portal) << true << false;
    QTest::newRow("server error") << Error(ServerError{answered}) << false << true;
    QTest::newRow("canceled") << Error(Cancelled{}) << false << false;
    QTest::newRow("signed out") << Error(SignInRequired{}) << true << true;
}

void ActivityClientTest::onlyAnAnswerTellsThatTheServerIsThere()
{
    QFETCH(const Error, error);
    QFETCH(const bool, before);
    QFETCH(const bool, after);
    FakeHttpClient http;
    ManualClock clock;
    ActivityClient client(http, clock);
    if (!before)
        http.expect("GET", "/x").fail(NetworkError{});
    else
        http.expect("GET", "/x").respond(200);
    static_cast<void>(await(client.send(request("GET"))));
    QTRY_COMPARE(client.state().reachable, before);
    http.expect("GET", "/x").fail(error);
    static_cast<void>(await(client.send(request("GET"))));
    QTRY_COMPARE(client.state().reachable, after);
}

ORGDESK_TEST(ActivityClientTest)

} // namespace orgdesk::test

#include "ActivityClientTest.moc"
