#include "support/RealProxy.h"

#include "core/Clock.h"
#include "http/NetworkClient.h"
#include "http/ProxyChoice.h"
#include "support/Await.h"
#include "support/RawServer.h"
#include "support/TestLog.h"
#include "support/TestRegistry.h"
#include "support/TlsServer.h"

#include <QHostInfo>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Real proxies hang up after a refusal, and say so.
constexpr char proxyHeaders[] = "Proxy-Authenticate: Basic realm=\"x\"\r\nConnection: close\r\n";

const QString tenantName = u"auth.halden.example"_s;

//! A tenant with a certificate that is trusted while this lives.
struct Tenant
{
    explicit Tenant(const QString &host)
        : root(makeCertificate(authority()))
        , server({.chain = {makeCertificate(named(host), &root)}})
        , trusted(root)
    {
    }

    static TestCertificateOptions authority()
    {
        TestCertificateOptions options;
        options.commonName = "Halden Root";
        options.authority = true;
        options.keyUsage = "critical,keyCertSign,cRLSign";
        return options;
    }
    static TestCertificateOptions named(const QString &host)
    {
        TestCertificateOptions options;
        options.alternativeNames = "DNS:" + host.toLatin1();
        return options;
    }

    TestCertificate root;
    TlsServer server;
    TrustedForNow trusted;
};

HttpRequest post(const QString &host, quint16 port = 443)
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://%1:%2/oauth/token"_s.arg(host).arg(port));
    request.body = Secret::fromView("refresh_token=canary");
    request.deadline = 5s;
    return request;
}

ProxyChoice manual(quint16 port, ProxyChoice::Kind kind = ProxyChoice::Kind::Http)
{
    return {ProxyChoice::Mode::Manual, kind, u"127.0.0.1"_s, port, {}, {}};
}

ProxyChoice with(ProxyChoice choice, const QByteArray &password)
{
    choice.user = RealProxy::user();
    choice.password = Secret::fromView(password);
    return choice;
}

} // namespace

//! Proxies that other people made, and want a password (reliability 2.5); and what they answer.
class RealProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theRightPasswordLeadsThrough_data();
    void theRightPasswordLeadsThrough();
    void socksLeadsThroughToo();
    void aWrongPasswordIsSaidAndCanBeMended_data();
    void aWrongPasswordIsSaidAndCanBeMended();
    void aWrongPasswordIsNotRepeated();
    void aProxyThatFailsIsNamed_data();
    void aProxyThatFailsIsNamed();
    void loopbackGoesPastAManualProxy();
};

void RealProxyTest::cleanup()
{
    useProxies({});
    qunsetenv("https_proxy");
}

void RealProxyTest::theRightPasswordLeadsThrough_data()
{
    QTest::addColumn<bool>("system");
    QTest::newRow("manual") << false;
    QTest::newRow("system settings, with our password") << true;
}

void RealProxyTest::theRightPasswordLeadsThrough()
{
    QFETCH(const bool, system);
    Tenant tenant(tenantName);
    RealProxy proxy(RealProxy::Kind::Tinyproxy);
    if (!proxy.start(tenant.server.port()))
        QSKIP("tinyproxy is not installed");
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    useProxies(with(system ? ProxyChoice{} : manual(proxy.port()), RealProxy::password()));
    const SystemClock clock;
    NetworkClient client(clock);
    const QSignalSpy asked(&client, &NetworkClient::proxyPasswordAsked);
    const Result<HttpResponse> answer = await(client.send(post(tenantName)));
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(tenant.server.applicationBytes() > 0);
    QCOMPARE(asked.count(), 0);
}

void RealProxyTest::socksLeadsThroughToo()
{
    const QString name = QSysInfo::machineHostName();
    if (!QHostInfo::fromName(name).addresses().contains(QHostAddress(QHostAddress::LocalHost)))
        QSKIP("this computer's name is not its loopback address");
    Tenant tenant(name);
    RealProxy proxy(RealProxy::Kind::Microsocks);
    if (!proxy.start())
        QSKIP("microsocks is not installed");
    const ProxyChoice choice = manual(proxy.port(), ProxyChoice::Kind::Socks5);
    const SystemClock clock;
    NetworkClient client(clock);
    const QSignalSpy asked(&client, &NetworkClient::proxyPasswordAsked);
    useProxies(with(choice, "wrong"));
    const auto refused = await(client.send(post(name, tenant.server.port())));
    QVERIFY(refused.errorAs<NetworkError>());
    QVERIFY(!refused.errorAs<NetworkError>()->mayHaveArrived);
    QCOMPARE(tenant.server.connections(), 0);
    QCOMPARE(asked.count(), 1);
    useProxies(with(choice, RealProxy::password()));
    QVERIFY_RESULT(await(client.send(post(name, tenant.server.port()))));
}

void RealProxyTest::aWrongPasswordIsSaidAndCanBeMended_data()
{
    QTest::addColumn<bool>("missing");
    QTest::newRow("wrong") << false;
    QTest::newRow("missing") << true;
}

void RealProxyTest::aWrongPasswordIsSaidAndCanBeMended()
{
    QFETCH(const bool, missing);
    Tenant tenant(tenantName);
    RealProxy proxy(RealProxy::Kind::Tinyproxy);
    if (!proxy.start(tenant.server.port()))
        QSKIP("tinyproxy is not installed");
    const QString address = u"127.0.0.1:%1"_s.arg(proxy.port());
    const TestLog log;
    const SystemClock clock;
    NetworkClient client(clock);
    const QSignalSpy asked(&client, &NetworkClient::proxyPasswordAsked);
    const QSignalSpy blocked(&client, &NetworkClient::proxyBlocked);
    useProxies(missing ? manual(proxy.port()) : with(manual(proxy.port()), "wrong-canary"));
    const auto refused = await(client.send(post(tenantName)));
    const auto *error = refused.errorAs<NetworkError>();
    QVERIFY(error);
    QVERIFY(!error->mayHaveArrived);
    QVERIFY2(error->host == address,
             qPrintable(error->technical)); // "OrgDesk can’t reach 127.0.0.1:8888"
    QVERIFY2(error->technical.contains(u"proxy"_s, Qt::CaseInsensitive),
             qPrintable(error->technical));
    QVERIFY(!error->technical.contains(u"canary"_s));
    QVERIFY(!tenant.server.sawHello());
    const QSignalSpy &told = missing ? asked : blocked; // tinyproxy does not ask twice
    QVERIFY2(told.count() >= 1, qPrintable(error->technical));
    QCOMPARE(told.first().first().toString(), address);
    // The same client, once somebody gave the right one.
    useProxies(with(manual(proxy.port()), RealProxy::password()));
    QVERIFY_RESULT(await(client.send(post(tenantName))));
    QVERIFY(!log.contains(u"canary"_s));
}

void RealProxyTest::aWrongPasswordIsNotRepeated()
{
    RawServer proxy;
    proxy.answer(RawServer::reply(407, {}, proxyHeaders), RawServer::Then::Close);
    useProxies(with(manual(proxy.port()), "wrong"));
    const SystemClock clock;
    NetworkClient client(clock);
    connect(&client, &NetworkClient::proxyPasswordAsked, this, [] { refuseProxyPassword(); });
    const auto sent = [&proxy] {
        int count = 0;
        for (const QByteArray &request : proxy.requests())
            count += request.toLower().contains("\nproxy-authorization:") ? 1 : 0;
        return count;
    };
    QVERIFY(!await(client.send(post(tenantName))));
    const int first = sent();
    QVERIFY(first > 0);
    for (int more = 0; more < 3; ++more)
        QVERIFY(!await(client.send(post(tenantName))));
    QCOMPARE(sent(), first);
}

void RealProxyTest::aProxyThatFailsIsNamed_data()
{
    QTest::addColumn<int>("status"); //!< 0: nobody listens there.
    for (const int status : {0, 407, 500, 502, 504})
        QTest::addRow("%d", status) << status;
}

void RealProxyTest::aProxyThatFailsIsNamed()
{
    QFETCH(const int, status);
    auto proxy = std::make_unique<RawServer>();
    proxy->answer(RawServer::reply(status, {}, proxyHeaders), RawServer::Then::Close);
    const quint16 port = proxy->port();
    if (status == 0)
        proxy.reset();
    useProxies(manual(port));
    const SystemClock clock;
    NetworkClient client(clock);
    const auto refused = await(client.send(post(tenantName)));
    const auto *error = refused.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->host, u"127.0.0.1:%1"_s.arg(port));
    QVERIFY(!error->mayHaveArrived);
}

void RealProxyTest::loopbackGoesPastAManualProxy()
{
    RawServer proxy;
    RawServer tenant;
    tenant.answer(RawServer::reply(200, "{}"));
    useProxies(manual(proxy.port()));
    const SystemClock clock;
    NetworkClient client(clock);
    HttpRequest request = post(tenantName);
    request.url = tenant.url(u"/oauth/token"_s);
    QVERIFY_RESULT(await(client.send(request)));
    QCOMPARE(proxy.connections(), 0);
}

ORGDESK_TEST(RealProxyTest)
#include "RealProxyTest.moc"
