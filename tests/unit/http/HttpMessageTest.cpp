#include "http/HttpMessage.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

class HttpMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCompareWithoutCase();
    void setReplacesAndAppendAdds();
    void exchangeHoldsNoQuery();
    void requestIdIsFoundUnderItsNames();
    void onlyGetAndHeadAreReads();
};

void HttpMessageTest::namesCompareWithoutCase()
{
    HttpHeaders headers;
    headers.append("Content-Type", "application/json");
    QCOMPARE(headers.value("content-type"), QByteArray("application/json"));
    QVERIFY(headers.contains("CONTENT-TYPE"));
    QVERIFY(!headers.contains("Content-Typ"));
    QCOMPARE(headers.value("Accept"), QByteArray());
}

void HttpMessageTest::setReplacesAndAppendAdds()
{
    HttpHeaders headers;
    headers.append("A", "1");
    headers.append("a", "2");
    headers.append("B", "3");
    QCOMPARE(headers.values("A"), (QList<QByteArray>{"1", "2"}));
    QCOMPARE(headers.value("A"), QByteArray("1"));
    headers.set("A", "4");
    QCOMPARE(headers.values("a"), QList<QByteArray>{"4"});
    QCOMPARE(headers.fields().size(), 2);
}

void HttpMessageTest::exchangeHoldsNoQuery()
{
    HttpRequest request;
    request.method = "PATCH";
    request.url = QUrl(u"https://a.example/my-org/x%2Fy?code=CANARY#CANARY"_s);
    HttpResponse response;
    response.status = 409;
    response.receivedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    const Exchange exchange = exchangeOf(request, response);
    QCOMPARE(exchange.method, u"PATCH"_s);
    QCOMPARE(exchange.path, u"/my-org/x%2Fy"_s);
    QCOMPARE(exchange.status, 409);
    QCOMPARE(exchange.at, response.receivedAt);
    QCOMPARE(exchange.requestId, QString());
}

void HttpMessageTest::requestIdIsFoundUnderItsNames()
{
    HttpResponse response;
    response.headers.append("CF-Ray", "ray");
    QCOMPARE(exchangeOf({}, response).requestId, u"ray"_s);
    response.headers.append("x-request-id", QByteArray("req").repeated(200));
    QVERIFY(exchangeOf({}, response).requestId.startsWith(u"reqreq"));
    QCOMPARE(exchangeOf({}, response).requestId.size(), 128);
}

void HttpMessageTest::onlyGetAndHeadAreReads()
{
    for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "get"}) {
        HttpRequest request;
        request.method = method;
        QCOMPARE(request.isRead(), request.method == "GET" || request.method == "HEAD");
    }
}

ORGDESK_TEST(HttpMessageTest)

} // namespace orgdesk::test

#include "HttpMessageTest.moc"
