#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using Json = nlohmann::json;

static const QByteArray keys = "/.well-known/jwks.json";

//! Scripted misbehaviour and the ledger (what a test may believe about what came in).
class SandboxFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void stallHoldsTheConnectionAndNothingElse_data();
    void stallHoldsTheConnectionAndNothingElse();
    void pathAndMethodArePatterns();
    void statusTakesBodyTypeAndHeaders();
    void rateLimitTellsItsKind();
    void faultRunsTheRequestWhenTold();
    void countWithoutEndHoldsUntilForgotten();
    void wrongDescriptionsAreRefused_data();
    void wrongDescriptionsAreRefused();
    void ledgerTellsMethodPathStatusTimeAndScheme();
    void ledgerNamesTheFault();
    void ledgerCanBeEmptied();

private:
    int plan(const Json &fault) { return m_sandbox.control("POST", "faults", fault).status; }
    Json ledger() { return m_sandbox.control("GET", "requests").json().at("requests"); }

    SandboxClient m_sandbox;
};

void SandboxFaultsTest::init()
{
    QCOMPARE(m_sandbox.control("POST", "reset").status, 204);
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
}

void SandboxFaultsTest::stallHoldsTheConnectionAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("hasHead");
    QTest::newRow("before the answer") << QByteArray("request") << false;
    QTest::newRow("in the body") << QByteArray("headers") << true;
}

void SandboxFaultsTest::stallHoldsTheConnectionAndNothingElse()
{
    QFETCH(QByteArray, after);
    QFETCH(bool, hasHead);
    QCOMPARE(plan({{"name", "stall"},
                   {"after", after.toStdString()},
                   {"path", keys.toStdString()},
                   {"executed", true}}),
             201);
    const QByteArray domain = m_sandbox.readyText("domain");
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, domain.mid(domain.indexOf(':') + 1).toUShort());
    QVERIFY(socket.waitForConnected(5000));
    socket.write(QByteArray("GET " + keys + " HTTP/1.1\r\nHost: " + domain + "\r\n\r\n"));
    QCOMPARE(socket.waitForReadyRead(300), hasHead);
    QVERIFY(!socket.waitForReadyRead(200));
    QCOMPARE(socket.readAll().startsWith("HTTP/1.1 200"), hasHead);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(m_sandbox.send("GET", keys).status, 200);
}

void SandboxFaultsTest::pathAndMethodArePatterns()
{
    plan({{"name", "status"}, {"status", 502}, {"path", "/.well-known/*"}, {"method", "GET"}});
    QVERIFY(m_sandbox.send("POST", keys).status != 502);
    QCOMPARE(m_sandbox.send("GET", "/userinfo").status, 401);
    QCOMPARE(m_sandbox.send("GET", keys).status, 502);
}

void SandboxFaultsTest::statusTakesBodyTypeAndHeaders()
{
    plan({{"name", "status"},
          {"status", 503},
          {"body", "<h1>Down</h1>"},
          {"content_type", "text/html"},
          {"headers", {{"Retry-After", "120"}}}});
    const Answer answer = m_sandbox.send("GET", keys);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, "<h1>Down</h1>");
    QCOMPARE(answer.headers.value("content-type"), "text/html");
    QCOMPARE(answer.headers.value("retry-after"), "120");
}

void SandboxFaultsTest::rateLimitTellsItsKind()
{
    plan({{"name", "rate_limit"}, {"kind", "global"}, {"retry_after", 3}});
    const Answer global = m_sandbox.send("GET", keys);
    QCOMPARE(global.status, 429);
    QCOMPARE(global.headers.value("retry-after"), "3");
    QCOMPARE(global.headers.value("x-auth0-error-kind"), "global-rate-limit");
    QCOMPARE(global.headers.value("x-ratelimit-remaining"), "0");
    plan({{"name", "rate_limit"}, {"kind", "none"}});
    QVERIFY(!m_sandbox.send("GET", keys).headers.contains("x-auth0-error-kind"));
}

void SandboxFaultsTest::faultRunsTheRequestWhenTold()
{
    m_sandbox.signIn();
    for (const bool executed : {false, true}) {
        plan({{"name", "status"},
              {"status", 500},
              {"method", "PATCH"},
              {"path", "/my-org/v1/details"},
              {"executed", executed}});
        const std::string name = executed ? "Ran" : "Did not run";
        QCOMPARE(m_sandbox.api("PATCH", "/details", {{"display_name", name}}).status, 500);
        QCOMPARE(m_sandbox.api("GET", "/details").json().at("display_name") == name, executed);
    }
}

void SandboxFaultsTest::countWithoutEndHoldsUntilForgotten()
{
    plan({{"name", "status"}, {"count", -1}});
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(m_sandbox.send("GET", keys).status, 503);
    }
    QCOMPARE(m_sandbox.control("GET", "faults").json().at("faults").size(), std::size_t(1));
    QCOMPARE(m_sandbox.control("DELETE", "faults").status, 204);
    QCOMPARE(m_sandbox.send("GET", keys).status, 200);
}

void SandboxFaultsTest::wrongDescriptionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("no name") << QByteArray("{}");
    QTest::newRow("unknown name") << QByteArray(R"({"name":"explode"})");
    QTest::newRow("status out of range") << QByteArray(R"({"name":"status","status":99})");
    QTest::newRow("header that is no text")
        << QByteArray(R"({"name":"status","headers":{"Retry-After":1}})");
    QTest::newRow("unknown ending") << QByteArray(R"({"name":"reset","how":"slowly"})");
    QTest::newRow("no object") << QByteArray("[1]");
}

void SandboxFaultsTest::wrongDescriptionsAreRefused()
{
    QFETCH(QByteArray, fault);
    QCOMPARE(m_sandbox.control("POST", "faults", Json::parse(fault.toStdString())).status, 400);
    QVERIFY(m_sandbox.control("GET", "faults").json().at("faults").empty());
}

void SandboxFaultsTest::ledgerTellsMethodPathStatusTimeAndScheme()
{
    m_sandbox.signIn();
    m_sandbox.control("DELETE", "requests");
    m_sandbox.api("GET", "/domains?take=2");
    m_sandbox.send("GET", "/my-org/v1/details");
    const Json entries = ledger();
    QCOMPARE(entries.size(), std::size_t(2));
    const Json &first = entries.at(0);
    COMPARE_JSON(first.at("method"), "GET");
    COMPARE_JSON(first.at("path"), "/my-org/v1/domains");
    COMPARE_JSON(first.at("query"), "take=2");
    COMPARE_JSON(first.at("status"), 200);
    COMPARE_JSON(first.at("scheme"), "Bearer");
    QCOMPARE(first.at("at").get<std::string>().size(),
             std::string("2026-01-01T00:00:00.000Z").size());
    COMPARE_JSON(entries.at(1).at("status"), 401);
    COMPARE_JSON(entries.at(1).at("scheme"), "none");
}

void SandboxFaultsTest::ledgerNamesTheFault()
{
    plan({{"name", "latency"}, {"ms", 1}});
    plan({{"name", "reset"}});
    m_sandbox.send("GET", keys);
    COMPARE_JSON(ledger().back().at("fault"), "latency reset");
}

void SandboxFaultsTest::ledgerCanBeEmptied()
{
    m_sandbox.send("GET", keys);
    QVERIFY(!ledger().empty());
    QCOMPARE(m_sandbox.control("DELETE", "requests").status, 204);
    QVERIFY(ledger().empty());
}

ORGDESK_TEST(SandboxFaultsTest)
#include "SandboxFaultsTest.moc"
