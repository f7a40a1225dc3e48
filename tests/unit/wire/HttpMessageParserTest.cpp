#include "wire/HttpMessageParser.h"

#include "support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

namespace orgdesk::test {

using State = HttpMessageParser::State;

class HttpMessageParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainRequestIsRead();
    void goodRequestIsAccepted_data();
    void goodRequestIsAccepted();
    void doubtfulRequestIsRefused_data();
    void doubtfulRequestIsRefused();
    void everyCutGivesTheSame_data();
    void everyCutGivesTheSame();
    void headIsBounded();
    void bodyIsBounded();
    void nothingIsDecidedBeforeTheBlankLine();
    void bytesAfterTheEndAreIgnored();
    void randomBytesNeverComplete();
};

void HttpMessageParserTest::plainRequestIsRead()
{
    HttpMessageParser parser;
    QCOMPARE(parser.feed("GET /callback?code=a%26b&state=c HTTP/1.1\r\nHost: 127.0.0.1:8321\r\n"
                         "X-Empty:\r\nX-Blanks: \t a b \t\r\n\r\n"),
             State::Complete);
    const WireRequest &request = parser.request();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/callback?code=a%26b&state=c"));
    QCOMPARE(request.path(), QByteArray("/callback"));
    QCOMPARE(request.query(), QByteArray("code=a%26b&state=c"));
    QCOMPARE(request.version, QByteArray("HTTP/1.1"));
    QCOMPARE(request.header("host"), QByteArray("127.0.0.1:8321"));
    QVERIFY(request.hasHeader("x-empty"));
    QCOMPARE(request.header("X-Empty"), QByteArray());
    QCOMPARE(request.header("X-Blanks"), QByteArray("a b"));
    QVERIFY(!request.hasHeader("X-Other"));
    QVERIFY(request.body.isEmpty());
    QCOMPARE(parser.errorStatus(), 0);
}

static QByteArray withHeaders(const QByteArray &headers, const QByteArray &body = {})
{
    return "GET / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body;
}

void HttpMessageParserTest::goodRequestIsAccepted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << body;
    };
    row("1.0", "GET / HTTP/1.0\r\nHost: a\r\n\r\n");
    row("other method", "M-SEARCH /a HTTP/1.1\r\nHost: a\r\n\r\n");
    row("empty query", "GET /? HTTP/1.1\r\nHost: a\r\n\r\n");
    row("second question mark", "GET /?a=b?c HTTP/1.1\r\nHost: a\r\n\r\n");
    row("IPv6 host", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n");
    row("host in lower case", "GET / HTTP/1.1\r\nhost:a\r\n\r\n");
    row("body", withHeaders("Content-Length: 5\r\n", "hello"), "hello");
    row("body with line ends", withHeaders("Content-Length: 4\r\n", "\r\n\r\n"), "\r\n\r\n");
    row("body with NUL", withHeaders("Content-Length: 2\r\n", QByteArray("\0a", 2)),
        QByteArray("\0a", 2));
    row("length zero", withHeaders("Content-Length: 0\r\n"));
    row("high bytes in a value", withHeaders("X: \xc3\xa9\r\n"));
    row("colon in a value", withHeaders("X: a:b\r\n"));
}

void HttpMessageParserTest::goodRequestIsAccepted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    HttpMessageParser parser;
    QCOMPARE(parser.feed(bytes), State::Complete);
    QCOMPARE(parser.request().body, body);
}

void HttpMessageParserTest::doubtfulRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray host("Host: a\r\n\r\n");
    row("empty line first", "\r\nGET / HTTP/1.1\r\n" + host);
    row("no version", "GET /\r\n" + host);
    row("two blanks", "GET  / HTTP/1.1\r\n" + host);
    row("blank behind", "GET / HTTP/1.1 \r\n" + host);
    row("tab between", "GET\t/ HTTP/1.1\r\n" + host);
    row("no method", " / HTTP/1.1\r\n" + host);
    row("odd method", "G(T / HTTP/1.1\r\n" + host);
    row("absolute form", "GET http://a/ HTTP/1.1\r\n" + host);
    row("authority form", "CONNECT a:80 HTTP/1.1\r\n" + host);
    row("asterisk form", "OPTIONS * HTTP/1.1\r\n" + host);
    row("no slash", "GET callback HTTP/1.1\r\n" + host);
    row("fragment", "GET /a#b HTTP/1.1\r\n" + host);
    row("raw umlaut", "GET /\xc3\xa9 HTTP/1.1\r\n" + host);
    row("lower case version", "GET / http/1.1\r\n" + host);
    row("long version", "GET / HTTP/1.10\r\n" + host);
    row("version 2", "GET / HTTP/2.0\r\n" + host, 505);
    row("version 0.9", "GET / HTTP/0.9\r\n" + host, 505);
    row("line feed only", "GET / HTTP/1.1\nHost: a\n\n");
    row("line feed in headers", "GET / HTTP/1.1\r\nHost: a\n\r\n");
    row("return only", "GET / HTTP/1.1\rHost: a\r\r");
    row("return in a value", withHeaders("X: a\rb\r\n"));
    row("NUL in the line", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 29));
    row("NUL in a value", withHeaders(QByteArray("X: a\0b\r\n", 8)));
    row("control character",
        withHeaders("X: a\x01"
                    "b\r\n"));
    row("DEL", withHeaders("X: a\x7f\r\n"));
    row("no host", "GET / HTTP/1.1\r\nX: y\r\n\r\n");
    row("no host in 1.0", "GET / HTTP/1.0\r\n\r\n");
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n");
    row("two hosts by case", "GET / HTTP/1.1\r\nHost: a\r\nHOST: b\r\n\r\n");
    row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n");
    row("host with user", "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n");
    row("host with path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n");
    row("host list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n");
    row("folded line", withHeaders("X: a\r\n b\r\n"));
    row("folded line with tab", withHeaders("X: a\r\n\tb\r\n"));
    row("fold right after the line", "GET / HTTP/1.1\r\n Host: a\r\n\r\n");
    row("blank before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n");
    row("no colon", withHeaders("X\r\n"));
    row("no name", withHeaders(": a\r\n"));
    row("blank in the name", withHeaders("X Y: a\r\n"));
    row("two lengths", withHeaders("Content-Length: 1\r\nContent-Length: 1\r\n", "a"));
    row("length list", withHeaders("Content-Length: 1, 1\r\n", "a"));
    row("length with sign", withHeaders("Content-Length: +1\r\n", "a"));
    row("length negative", withHeaders("Content-Length: -1\r\n"));
    row("length hex", withHeaders("Content-Length: 0x1\r\n", "a"));
    row("length empty", withHeaders("Content-Length:\r\n"));
    row("length overflow", withHeaders("Content-Length: 99999999999999999999\r\n"), 413);
    row("length large", withHeaders("Content-Length: 65537\r\n"), 413);
    row("chunked", withHeaders("Transfer-Encoding: chunked\r\n", "0\r\n\r\n"), 501);
    row("chunked and length",
        withHeaders("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n", "a"));
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00", 5));
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
}

void HttpMessageParserTest::doubtfulRequestIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HttpMessageParser parser;
    QCOMPARE(parser.feed(bytes), State::Failed);
    QCOMPARE(parser.errorStatus(), status);
    QCOMPARE(parser.request(), WireRequest());
    // And it stays so.
    QCOMPARE(parser.feed("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), State::Failed);
}

void HttpMessageParserTest::everyCutGivesTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("get") << QByteArray(
        "GET /callback?a=b HTTP/1.1\r\nHost: a:1\r\nX: y\r\n\r\nrest");
    QTest::newRow("post") << withHeaders("Content-Length: 6\r\n", "a\r\n\r\nb");
    QTest::newRow("folded") << withHeaders("X: a\r\n b\r\n");
    QTest::newRow("line feeds") << QByteArray("GET / HTTP/1.1\nHost: a\n\n");
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
}

void HttpMessageParserTest::everyCutGivesTheSame()
{
    QFETCH(QByteArray, bytes);
    HttpMessageParser whole;
    whole.feed(bytes);
    const auto same = [&](const HttpMessageParser &other) {
        return other.state() == whole.state() && other.request() == whole.request()
            && other.errorStatus() == whole.errorStatus();
    };
    HttpMessageParser single;
    for (const char byte : bytes)
        single.feed(QByteArrayView(&byte, 1));
    QVERIFY(same(single));
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        HttpMessageParser parser;
        parser.feed(QByteArrayView(bytes).first(cut));
        parser.feed(QByteArrayView(bytes).sliced(cut));
        QVERIFY(same(parser));
    }
}

void HttpMessageParserTest::headIsBounded()
{
    const QByteArray start("GET / HTTP/1.1\r\nHost: a\r\nX: ");
    const qsizetype room = HttpMessageParser::maximumHead - start.size() - 4;
    HttpMessageParser fits;
    QCOMPARE(fits.feed(QByteArray(start + QByteArray(room, 'x') + "\r\n\r\n")), State::Complete);
    HttpMessageParser large;
    QCOMPARE(large.feed(QByteArray(start + QByteArray(room + 1, 'x') + "\r\n\r\n")), State::Failed);
    QCOMPARE(large.errorStatus(), 431);
    HttpMessageParser target;
    QCOMPARE(target.feed(QByteArray("GET /" + QByteArray(20'000, 'x'))), State::Failed);
    QCOMPARE(target.errorStatus(), 414);
    HttpMessageParser manySmall;
    QCOMPARE(
        manySmall.feed(QByteArray("GET / HTTP/1.1\r\n" + QByteArray("a:b\r\n").repeated(5000))),
        State::Failed);
    QCOMPARE(manySmall.errorStatus(), 431);
}

void HttpMessageParserTest::bodyIsBounded()
{
    HttpMessageParser parser;
    const QByteArray body(HttpMessageParser::maximumBody, 'x');
    QCOMPARE(parser.feed(withHeaders("Content-Length: 65536\r\n", body)), State::Complete);
    QCOMPARE(parser.request().body, body);
}

void HttpMessageParserTest::nothingIsDecidedBeforeTheBlankLine()
{
    const QByteArray bytes = withHeaders("X: y\r\n");
    HttpMessageParser parser;
    QCOMPARE(parser.feed(bytes.chopped(1)), State::NeedMore);
    QCOMPARE(parser.feed("\n"), State::Complete);
    HttpMessageParser waiting;
    QCOMPARE(waiting.feed(withHeaders("Content-Length: 2\r\n", "a")), State::NeedMore);
    QCOMPARE(waiting.feed({}), State::NeedMore);
    QCOMPARE(waiting.feed("b"), State::Complete);
}

void HttpMessageParserTest::bytesAfterTheEndAreIgnored()
{
    HttpMessageParser parser;
    parser.feed(withHeaders({}, "GET /second HTTP/1.1\r\n"));
    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.request().target, QByteArray("/"));
    const WireRequest before = parser.request();
    QCOMPARE(parser.feed("more"), State::Complete);
    QCOMPARE(parser.request(), before);
}

void HttpMessageParserTest::randomBytesNeverComplete()
{
    // Changed requests either still are requests in origin form with one host, or fail.
    QRandomGenerator random(20261118);
    const QByteArray good = withHeaders("Content-Length: 3\r\nX: y\r\n", "abc");
    int complete = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = good;
        for (int change = random.bounded(1, 4); change > 0; --change)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        HttpMessageParser parser;
        if (parser.feed(bytes) != State::Complete)
            continue;
        ++complete;
        QVERIFY(parser.request().target.startsWith('/'));
        QVERIFY(!parser.request().header("Host").isEmpty());
        for (const WireRequest::Field &field : parser.request().headers)
            QVERIFY(!field.value.contains('\n') && !field.value.contains('\0'));
    }
    QVERIFY(complete > 100);
}

ORGDESK_TEST(HttpMessageParserTest)

} // namespace orgdesk::test

#include "HttpMessageParserTest.moc"
