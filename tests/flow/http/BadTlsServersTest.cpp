#include "BadTlsServers.h"

#include "core/Clock.h"
#include "http/NetworkClient.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(orgdesk::test::TlsServerCase)

namespace orgdesk::test {

//! Live servers with one thing wrong each (oauth rule 89, reliability F3): all of them are refused
//! before a byte of a request is sent, and the error tells what is wrong.
class BadTlsServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodServersAreServed_data() { addRows(m_servers.good()); }
    void goodServersAreServed();
    void badServersSeeNoRequest_data() { addRows(m_servers.bad()); }
    void badServersSeeNoRequest();
    void thereAreMoreThanThirtyBadOnes();

private:
    static void addRows(const QList<TlsServerCase> &cases)
    {
        QTest::addColumn<TlsServerCase>("server");
        for (const TlsServerCase &each : cases)
            QTest::addRow("%s (%s)", each.name.constData(), qPrintable(each.host)) << each;
    }
    //! Posts to the server under its name, with the test's root trusted.
    [[nodiscard]] Result<HttpResponse> post(const TlsServerCase &server, quint16 port) const;

    TlsServers m_servers;
};

Result<HttpResponse> BadTlsServersTest::post(const TlsServerCase &server, quint16 port) const
{
    const TrustedForNow trusted(m_servers.root());
    // Every name leads to the server: it is the proxy of the environment, too.
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(port));
    const SystemClock clock;
    NetworkClient client(clock);
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://"_s + server.host + u"/oauth/token"_s);
    if (server.host == u"127.0.0.1"_s)
        request.url.setPort(port); // Qt leaves a proxy out for this one.
    request.headers.set("Authorization", "Bearer canary");
    request.body = Secret::fromView("refresh_token=canary");
    request.deadline = 3s;
    const Result<HttpResponse> result = await(client.send(request));
    qunsetenv("https_proxy");
    return result;
}

void BadTlsServersTest::goodServersAreServed()
{
    QFETCH(TlsServerCase, server);
    TlsServer live(server.options);
    const Result<HttpResponse> response = post(server, live.port());
    QVERIFY_RESULT(response);
    QCOMPARE(response->status, 200);
    QVERIFY(live.applicationBytes() > 0);
}

void BadTlsServersTest::badServersSeeNoRequest()
{
    QFETCH(TlsServerCase, server);
    TlsServer live(server.options);
    const Result<HttpResponse> response = post(server, live.port());
    QVERIFY(!response);
    const auto *error = response.errorAs<NetworkError>();
    QVERIFY(error);
    QTest::qWait(5); // Whatever is under way arrives now.
    QVERIFY(live.sawHello());
    QCOMPARE(live.applicationBytes(), 0);
    QCOMPARE(error->reason, NetworkError::Reason::Tls);
    QVERIFY(!error->mayHaveArrived);
    QCOMPARE(error->host, server.host);
    QVERIFY2(error->tls.problem == server.problem,
             qPrintable(u"%1: %2"_s.arg(int(error->tls.problem)).arg(error->technical)));
    QVERIFY2(!error->technical.isEmpty() && error->technical.contains(server.says),
             qPrintable(error->technical));
    QVERIFY(!error->technical.contains(u"canary"_s));
    if (server.options.scripted.isEmpty() && server.problem != TlsProblem::OldProtocol)
        QVERIFY(!error->tls.issuer.isEmpty());
}

void BadTlsServersTest::thereAreMoreThanThirtyBadOnes()
{
    QVERIFY(m_servers.bad().size() >= 30);
}

ORGDESK_TEST(BadTlsServersTest)

} // namespace orgdesk::test

#include "BadTlsServersTest.moc"
