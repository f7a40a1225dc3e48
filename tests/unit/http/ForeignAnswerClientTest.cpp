#include "http/ForeignAnswerClient.h"

#include "support/Await.h"
#include "support/FakeHttpClient.h"
#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;

namespace orgdesk::test {

// A page of the network in between is no answer of the API (reliability 2.5).
class ForeignAnswerClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageOfAnotherIsNoAnswer_data();
    void aPageOfAnotherIsNoAnswer();
    void errorsPassThrough();
};

void ForeignAnswerClientTest::aPageOfAnotherIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("foreign");
    QTest::addColumn<bool>("mayHaveArrived");
    const auto row = [](const char *name, const char *method, int status, const char *type,
                        const char *body, bool foreign, bool mayHaveArrived = false) {
        QTest::newRow(name) << QByteArray(method) << status << QByteArray(type) << QByteArray(body)
                            << foreign << mayHaveArrived;
    };
    row("JSON", "GET", 200, "application/json", "{}", false);
    row("nothing", "DELETE", 204, "", "", false);
    row("a problem", "GET", 401, "application/problem+json", "{}", false);
    row("page", "GET", 200, "text/html; charset=utf-8", "<html>", true);
    row("page in capitals", "GET", 200, "Text/HTML", "<html>", true);
    row("page that calls itself JSON", "GET", 200, "application/json", " \n<!DOCTYPE html>", true);
    row("page instead of a write's answer", "POST", 200, "text/html", "<html>", true, true);
    row("page that refuses", "POST", 403, "text/html", "<html>", true);
    row("page that wants a password", "GET", 401, "text/html", "<html>", true);
    row("redirect", "GET", 302, "", "", true);
    row("network authentication required", "GET", 511, "text/html", "<html>", true);
    row("a gateway's excuse", "GET", 502, "text/html", "<html>", false);
}

void ForeignAnswerClientTest::aPageOfAnotherIsNoAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, foreign);
    QFETCH(bool, mayHaveArrived);
    HttpResponse response;
    response.status = status;
    response.body = body;
    if (!type.isEmpty())
        response.headers.set("Content-Type", type);
    FakeHttpClient http;
    http.expect(method, "/a").respond(response);
    ForeignAnswerClient client(http);
    HttpRequest request;
    request.method = method;
    request.url = QUrl(u"https://vendor.example/a"_s);
    const auto result = await(client.send(request));
    if (!foreign) {
        QVERIFY_RESULT(result);
        QCOMPARE(*result, response);
        return;
    }
    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->reason, NetworkError::Reason::Redirected);
    QCOMPARE(error->host, u"vendor.example"_s);
    QCOMPARE(error->mayHaveArrived, mayHaveArrived);
    QCOMPARE(error->exchange.status, status);
}

void ForeignAnswerClientTest::errorsPassThrough()
{
    FakeHttpClient http;
    http.expect("GET", "/a").fail(SignInRequired{});
    ForeignAnswerClient client(http);
    HttpRequest request;
    request.url = QUrl(u"https://vendor.example/a"_s);
    QVERIFY(await(client.send(request)).errorAs<SignInRequired>());
}

ORGDESK_TEST(ForeignAnswerClientTest)

} // namespace orgdesk::test

#include "ForeignAnswerClientTest.moc"
