#include "support/FakeHttpClient.h"

#include "support/Await.h"
#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;

namespace orgdesk::test {

// That it fails tests which deserve it cannot be shown from inside; this shows what it lets pass.
class FakeHttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsItsScript();
    void heldRequestWaitsForTheTest();
};

void FakeHttpClientTest::followsItsScript()
{
    FakeHttpClient http;
    http.expect("GET", "/a?b=c%2Fd")
        .withHeader("Accept", "x")
        .withoutHeader("Cookie")
        .respond(201, "body");
    http.expect("POST", "/a").withBody(R"({"x":1,"y":2})").fail(NotFound{});
    http.expect("DELETE", "/a").where(u"interactive"_s, [](const HttpRequest &r) {
        return r.priority == Priority::Interactive;
    });
    HttpRequest request;
    request.url = QUrl(u"https://a.example/a?b=c%2Fd"_s);
    request.headers.set("accept", "x");
    const auto first = await(http.send(request));
    QVERIFY_RESULT(first);
    QCOMPARE(first->status, 201);
    QCOMPARE(first->body, QByteArray("body"));
    request.method = "POST";
    request.url = QUrl(u"https://a.example/a"_s);
    request.body = Secret::fromView(R"({ "y": 2, "x": 1 })");
    QVERIFY(await(http.send(request)).errorAs<NotFound>());
    request.method = "DELETE";
    QVERIFY_RESULT(await(http.send(request)));
    QCOMPARE(http.requests().size(), 3);
    QVERIFY(http.verify());
}

void FakeHttpClientTest::heldRequestWaitsForTheTest()
{
    FakeHttpClient http;
    const auto held = http.expect("GET", "/a").hold();
    HttpRequest request;
    request.url = QUrl(u"https://a.example/a"_s);
    const auto future = http.send(request);
    QTest::qWait(5);
    QVERIFY(!future.isFinished());
    HttpResponse response;
    response.status = 204;
    held.complete(response);
    QCOMPARE(await(future)->status, 204);
}

ORGDESK_TEST(FakeHttpClientTest)

} // namespace orgdesk::test

#include "FakeHttpClientTest.moc"
