#include "core/Clock.h"
#include "http/NetworkClient.h"
#include "support/Await.h"
#include "support/RawServer.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! The proxy of the system's settings (oauth rule 91): here of the environment.
class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theProxySeesTheNameOfTheServerAndNothingElse();
    void aProxyThatWantsAPasswordGetsNone();
    void loopbackGoesPastTheProxy();

private:
    static HttpRequest request(const QUrl &url)
    {
        HttpRequest request;
        request.method = "POST";
        request.url = url;
        request.headers.set("Authorization", "DPoP canary");
        request.body = Secret::fromView("refresh_token=canary");
        return request;
    }

    std::unique_ptr<RawServer> m_proxy;
};

void ProxyTest::init()
{
    m_proxy = std::make_unique<RawServer>();
    const QByteArray address = m_proxy->url(u"/"_s).toEncoded();
    for (const char *name : {"http_proxy", "https_proxy"})
        qputenv(name, address);
}

void ProxyTest::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy"})
        qunsetenv(name);
}

void ProxyTest::theProxySeesTheNameOfTheServerAndNothingElse()
{
    m_proxy->answer(RawServer::reply(502), RawServer::Then::Close);
    const SystemClock clock;
    NetworkClient client(clock);
    QVERIFY(!await(client.send(request(QUrl(u"https://tenant.invalid/oauth/token"_s)))));
    QVERIFY(!m_proxy->requests().isEmpty());
    for (const QByteArray &seen : m_proxy->requests()) {
        QVERIFY2(seen.startsWith("CONNECT tenant.invalid:443 "), seen.constData());
        QVERIFY2(!seen.contains("canary"), seen.constData());
        QVERIFY2(!seen.contains("/oauth/token"), seen.constData());
    }
}

void ProxyTest::aProxyThatWantsAPasswordGetsNone()
{
    m_proxy->answer(RawServer::reply(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
                    RawServer::Then::Close);
    const SystemClock clock;
    NetworkClient client(clock);
    const auto result = await(client.send(request(QUrl(u"https://tenant.invalid/oauth/token"_s))));
    const auto *error = result.errorAs<NetworkError>();
    QVERIFY(error);
    QVERIFY(!error->mayHaveArrived); // Nothing was run.
    QVERIFY2(error->technical.contains(u"proxy"_s, Qt::CaseInsensitive),
             qPrintable(error->technical));
    for (const QByteArray &seen : m_proxy->requests())
        QVERIFY2(!seen.contains("canary"), seen.constData());
}

void ProxyTest::loopbackGoesPastTheProxy()
{
    RawServer tenant;
    tenant.answer(RawServer::reply(200, "{}"));
    const SystemClock clock;
    NetworkClient client(clock);
    QVERIFY_RESULT(await(client.send(request(tenant.url(u"/oauth/token"_s)))));
    QCOMPARE(m_proxy->connections(), 0);
    QCOMPARE(tenant.requests().size(), 1);
}

ORGDESK_TEST(ProxyTest)
#include "ProxyTest.moc"
