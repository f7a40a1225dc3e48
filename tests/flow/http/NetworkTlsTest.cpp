#include "core/Clock.h"
#include "http/NetworkClient.h"
#include "support/Await.h"
#include "support/RawServer.h"
#include "support/TestCertificates.h"
#include "support/TestRegistry.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace orgdesk::test {

// Oauth rule 89 and reliability F3: no byte of a request before the certificate is found good.
class NetworkTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodCertificateIsAccepted();
    void badCertificateSeesNoRequest_data();
    void badCertificateSeesNoRequest();
    void refusedOnceIsRefusedAgain();
    void oldTlsIsRefused();
    void silentServerMayHaveReadTheWrite_data();
    void silentServerMayHaveReadTheWrite();
    void unfinishedHandshakeNeverArrived();

private:
    static HttpRequest post(const QUrl &url)
    {
        HttpRequest request;
        request.method = "POST";
        request.url = url;
        request.headers.set("Authorization", "Bearer canary");
        request.headers.set("Content-Type", "application/json");
        request.body = Secret::fromView("{}");
        request.deadline = 5s;
        return request;
    }

    TestCertificate m_authority;
    TestCertificate m_stranger;
};

void NetworkTlsTest::initTestCase()
{
    TestCertificateOptions options;
    options.authority = true;
    options.commonName = "Halden Root";
    m_authority = makeCertificate(options);
    options.commonName = "Stranger Root";
    m_stranger = makeCertificate(options);
}

void NetworkTlsTest::goodCertificateIsAccepted()
{
    const TrustedForNow trusted(m_authority);
    TestCertificateOptions options;
    options.alternativeNames = "DNS:localhost,IP:127.0.0.1";
    RawServer server(makeCertificate(options, &m_authority).serverConfiguration());
    server.answer(RawServer::reply(200, "{}"));
    const SystemClock clock;
    NetworkClient client(clock);
    QVERIFY_RESULT(await(client.send(post(server.url(u"/a"_s, u"localhost"_s)))));
    QVERIFY_RESULT(await(client.send(post(server.url(u"/a"_s)))));
    QCOMPARE(server.requests().size(), 2);
}

void NetworkTlsTest::badCertificateSeesNoRequest_data()
{
    QTest::addColumn<QByteArray>("commonName");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<int>("validTo");
    QTest::addColumn<bool>("known");
    QTest::newRow("unknown authority")
        << QByteArray("x") << QByteArray("DNS:localhost") << QByteArray("serverAuth") << 9 << false;
    QTest::newRow("expired") << QByteArray("x") << QByteArray("DNS:localhost")
                             << QByteArray("serverAuth") << -1 << true;
    QTest::newRow("other host") << QByteArray("x") << QByteArray("DNS:other.example")
                                << QByteArray("serverAuth") << 9 << true;
    // Those below pass Qt's own checks.
    QTest::newRow("common name only")
        << QByteArray("localhost") << QByteArray() << QByteArray("serverAuth") << 9 << true;
    QTest::newRow("common name beside another name")
        << QByteArray("localhost") << QByteArray("DNS:other.example") << QByteArray("serverAuth")
        << 9 << true;
    QTest::newRow("client certificate")
        << QByteArray("x") << QByteArray("DNS:localhost") << QByteArray("clientAuth") << 9 << true;
}

void NetworkTlsTest::badCertificateSeesNoRequest()
{
    QFETCH(QByteArray, commonName);
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, usage);
    QFETCH(int, validTo);
    QFETCH(bool, known);
    const TrustedForNow trusted(m_authority);
    TestCertificateOptions options;
    options.commonName = commonName;
    options.alternativeNames = names;
    options.extendedKeyUsage = usage;
    options.validFromDays = -5;
    options.validToDays = validTo;
    RawServer server(
        makeCertificate(options, known ? &m_authority : &m_stranger).serverConfiguration());
    server.answer(RawServer::reply(200, "{}"));
    const SystemClock clock;
    NetworkClient client(clock);
    const auto result = await(client.send(post(server.url(u"/a"_s, u"localhost"_s))));
    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->reason, NetworkError::Reason::Tls);
    QVERIFY(!error->mayHaveArrived);
    // Both names, so that an inspecting proxy is recognised.
    QVERIFY2(error->technical.contains(u"localhost"), qPrintable(error->technical));
    QVERIFY2(error->technical.contains(known ? u"Halden Root"_s : u"Stranger Root"_s),
             qPrintable(error->technical));
    QTest::qWait(50);
    QCOMPARE(server.bytesSeen(), 0);
}

void NetworkTlsTest::refusedOnceIsRefusedAgain()
{
    const TrustedForNow trusted(m_authority);
    TestCertificateOptions options;
    options.commonName = "localhost";
    options.alternativeNames = "DNS:other.example";
    RawServer server(makeCertificate(options, &m_authority).serverConfiguration());
    server.answer(RawServer::reply(200, "{}"));
    const SystemClock clock;
    NetworkClient client(clock);
    for (int i = 0; i < 3; ++i) {
        HttpRequest request = post(server.url(u"/a"_s, u"localhost"_s));
        if (i == 2)
            request.method = "GET";
        const auto result = await(client.send(request));
        QVERIFY(result.errorAs<NetworkError>());
        QCOMPARE(result.errorAs<NetworkError>()->reason, NetworkError::Reason::Tls);
    }
    QTest::qWait(50);
    QCOMPARE(server.bytesSeen(), 0);
}

void NetworkTlsTest::oldTlsIsRefused()
{
    const TrustedForNow trusted(m_authority);
    TestCertificateOptions options;
    options.alternativeNames = "DNS:localhost";
    QSslConfiguration configuration = makeCertificate(options, &m_authority).serverConfiguration();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    RawServer server(configuration);
    server.answer(RawServer::reply(200, "{}"));
    const SystemClock clock;
    NetworkClient client(clock);
    const auto result = await(client.send(post(server.url(u"/a"_s, u"localhost"_s))));
    QVERIFY(!result.has_value());
    QVERIFY(result.errorAs<NetworkError>());
    QVERIFY(!result.errorAs<NetworkError>()->mayHaveArrived);
    QCOMPARE(server.bytesSeen(), 0);
}

void NetworkTlsTest::silentServerMayHaveReadTheWrite_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reused");
    for (const char *body : {"{}", ""}) {
        for (const bool reused : {false, true})
            QTest::addRow("%s, %s", *body ? "body" : "no body", reused ? "reused" : "cold")
                << QByteArray(body) << reused;
    }
}

void NetworkTlsTest::silentServerMayHaveReadTheWrite()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, reused);
    const TrustedForNow trusted(m_authority);
    TestCertificateOptions options;
    options.alternativeNames = "DNS:localhost";
    RawServer server(makeCertificate(options, &m_authority).serverConfiguration());
    if (reused)
        server.answer(RawServer::reply(200, "{}"));
    server.answer(QByteArray());
    const SystemClock clock;
    NetworkClient client(clock);
    HttpRequest request = post(server.url(u"/a"_s, u"localhost"_s));
    if (reused)
        QVERIFY_RESULT(await(client.send(request)));
    request.body = Secret::fromView(body);
    request.deadline = 700ms;
    const auto result = await(client.send(request));
    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->reason, NetworkError::Reason::Timeout);
    QVERIFY(error->mayHaveArrived);
    QCOMPARE(server.connections(), 1);
}

void NetworkTlsTest::unfinishedHandshakeNeverArrived()
{
    QTcpServer server; // says nothing, TLS least of all
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const SystemClock clock;
    for (const char *body : {"{}", ""}) {
        NetworkClient client(clock);
        HttpRequest request = post(QUrl(u"https://127.0.0.1:%1/a"_s.arg(server.serverPort())));
        request.body = Secret::fromView(body);
        request.deadline = 300ms;
        const auto result = await(client.send(request));
        const auto *error = result.errorAs<NetworkError>();
        QVERIFY(error);
        QCOMPARE(error->reason, NetworkError::Reason::Timeout);
        QVERIFY(!error->mayHaveArrived);
    }
}

ORGDESK_TEST(NetworkTlsTest)

} // namespace orgdesk::test

#include "NetworkTlsTest.moc"
