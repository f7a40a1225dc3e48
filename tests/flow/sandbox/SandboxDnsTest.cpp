#include "SandboxClient.h"
#include "support/TestRegistry.h"

#include <QTest>
#include <QUdpSocket>

using orgdesk::test::Answer;
using orgdesk::test::SandboxClient;
using Json = nlohmann::json;

static constexpr quint16 typeA = 1;
static constexpr quint16 typeNs = 2;
static constexpr quint16 typeSoa = 6;
static constexpr quint16 typeTxt = 16;

//! The responder on the loopback UDP port, from the tenant member `dns`.
class SandboxDnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void textsAreServedInParts();
    void addressesAndNameServersAreServed();
    void startOfAuthorityIsServed();
    void negativeAnswersNameTheZone();
    void nothingAnswersForATimeOut();
    void brokenQueriesGetNoAnswer();
    void wrongRecordsAreNotSaved_data();
    void wrongRecordsAreNotSaved();
    void domainsAreVerifiedFromTheseRecords();

private:
    struct Reply
    {
        bool came = false;
        int code = 0;
        int answers = 0;
        int authorities = 0;
        QByteArray bytes;
    };

    void setRecords(const Json &dns);
    QByteArray datagram(const QByteArray &query, int patience = 3000);
    Reply ask(const QByteArray &name, quint16 type, int patience = 3000);

    SandboxClient m_sandbox;
};

static QByteArray wireName(const QByteArray &name)
{
    QByteArray bytes;
    for (const QByteArray &label : name.split('.')) {
        bytes += char(label.size()) + label;
    }
    return bytes + '\0';
}

void SandboxDnsTest::init()
{
    QCOMPARE(m_sandbox.control("POST", "reset").status, 204);
    setRecords(
        {{"halden.example",
          {{"SOA", "ns1.halden.example hostmaster.halden.example 2026112501 7200 900 1209600 300"},
           {"NS", {"ns1.halden.example", "ns2.halden.example"}}}},
         {"ns1.halden.example", {{"A", "127.0.0.53"}}},
         {"_c.halden.example", {{"TXT", Json::array({"one", std::string(300, 'x')})}}},
         {"plain.example", "just a text"},
         {"slow.example", {{"timeout", true}}}});
}

void SandboxDnsTest::setRecords(const Json &dns)
{
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"dns", dns}}).status, 200);
}

QByteArray SandboxDnsTest::datagram(const QByteArray &query, int patience)
{
    const QByteArray server = m_sandbox.readyText("dns");
    QUdpSocket socket;
    socket.writeDatagram(query, QHostAddress(QHostAddress::LocalHost),
                         server.mid(server.indexOf(':') + 1).toUShort());
    if (!socket.waitForReadyRead(patience)) {
        return {};
    }
    QByteArray answer(4096, '\0');
    answer.resize(socket.readDatagram(answer.data(), answer.size()));
    return answer;
}

SandboxDnsTest::Reply SandboxDnsTest::ask(const QByteArray &name, quint16 type, int patience)
{
    QByteArray query("\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00", 12);
    query += wireName(name) + char(type >> 8) + char(type & 0xFF) + QByteArray("\x00\x01", 2);
    Reply reply;
    reply.bytes = datagram(query, patience);
    if (reply.bytes.size() >= query.size() && reply.bytes.startsWith("\x12\x34")) {
        reply.came = true;
        reply.code = reply.bytes.at(3) & 0x0F;
        reply.answers = reply.bytes.at(7);
        reply.authorities = reply.bytes.at(9);
        reply.bytes.remove(0, query.size());
    }
    return reply;
}

void SandboxDnsTest::textsAreServedInParts()
{
    const Reply reply = ask("_C.Halden.Example", typeTxt);
    QCOMPARE(reply.code, 0);
    QCOMPARE(reply.answers, 2);
    QVERIFY(reply.bytes.contains("\x03one"));
    QVERIFY(reply.bytes.contains(
        QByteArray('\xFF' + QByteArray(255, 'x') + '\x2D' + QByteArray(45, 'x'))));
    QVERIFY(ask("plain.example", typeTxt).bytes.endsWith("\x0Bjust a text"));
}

void SandboxDnsTest::addressesAndNameServersAreServed()
{
    const Reply address = ask("ns1.halden.example", typeA);
    QCOMPARE(address.answers, 1);
    QVERIFY(address.bytes.endsWith(QByteArray("\x00\x04\x7F\x00\x00\x35", 6)));
    const Reply servers = ask("halden.example", typeNs);
    QCOMPARE(servers.answers, 2);
    QVERIFY(servers.bytes.contains(wireName("ns1.halden.example")));
    QVERIFY(servers.bytes.endsWith(wireName("ns2.halden.example")));
}

void SandboxDnsTest::startOfAuthorityIsServed()
{
    const Reply reply = ask("halden.example", typeSoa);
    QCOMPARE(reply.answers, 1);
    QVERIFY(reply.bytes.contains(
        QByteArray(wireName("ns1.halden.example") + wireName("hostmaster.halden.example"))));
    // minimum, the last number
    QVERIFY(reply.bytes.endsWith(QByteArray("\x00\x00\x01\x2C", 4)));
}

void SandboxDnsTest::negativeAnswersNameTheZone()
{
    // The name is there, but not with this type.
    const Reply noData = ask("_c.halden.example", typeA);
    QCOMPARE(noData.code, 0);
    QCOMPARE(noData.answers, 0);
    QCOMPARE(noData.authorities, 1);
    QVERIFY(noData.bytes.startsWith(wireName("halden.example")));
    const Reply missing = ask("nope.halden.example", typeTxt);
    QCOMPARE(missing.code, 3);
    QCOMPARE(missing.authorities, 1);
    const Reply elsewhere = ask("nope.other.example", typeTxt);
    QCOMPARE(elsewhere.code, 3);
    QCOMPARE(elsewhere.authorities, 0);
    // Names with something below them exist.
    QCOMPARE(ask("example", typeTxt).code, 0);
}

void SandboxDnsTest::nothingAnswersForATimeOut()
{
    QVERIFY(!ask("slow.example", typeTxt, 300).came);
    QVERIFY(!ask("_c.slow.example", typeTxt, 300).came);
    QVERIFY(ask("fast.example", typeTxt).came);
}

void SandboxDnsTest::brokenQueriesGetNoAnswer()
{
    for (const QByteArray &query :
         {QByteArray(), QByteArray("\x00", 1), QByteArray(12, '\0'), QByteArray(512, '\xFF'),
          QByteArray("\x12\x34\x81\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01z\x00\x00\x10\x00\x01",
                     19),
          QByteArray("\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x3Fz\x00\x00\x10\x00\x01",
                     19)}) {
        QVERIFY(datagram(query, 50).isEmpty());
    }
    QVERIFY(ask("plain.example", typeTxt).came);
}

void SandboxDnsTest::wrongRecordsAreNotSaved_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("unknown type") << QByteArray(R"({"MX":"a"})");
    QTest::newRow("address") << QByteArray(R"({"A":"127.0.0.256"})");
    QTest::newRow("SOA") << QByteArray(R"({"SOA":"ns1.a.example only"})");
    QTest::newRow("texts") << QByteArray(R"({"TXT":[1]})");
}

void SandboxDnsTest::wrongRecordsAreNotSaved()
{
    QFETCH(QByteArray, value);
    QCOMPARE(m_sandbox
                 .control("PATCH", "tenant",
                          {{"dns", {{"a.example", Json::parse(value.toStdString())}}}})
                 .status,
             400);
}

void SandboxDnsTest::domainsAreVerifiedFromTheseRecords()
{
    m_sandbox.control("PATCH", "tenant", {{"tenant", {{"tier", "unlimited"}}}});
    m_sandbox.signIn();
    const QByteArray path = "/domains/ord_Fre1ghtExample00000002";
    const Json domain = m_sandbox.api("GET", path).json();
    const auto host = domain.at("verification_host").get<std::string>();
    const auto verified = [&] {
        const Answer answer = m_sandbox.api("POST", path + "/verify");
        return answer.status == 202 ? answer.json().at("status").get<std::string>() : "refused";
    };
    setRecords({{host, {{"A", "127.0.0.1"}}}});
    QCOMPARE(verified(), std::string("pending"));
    setRecords({{host, {{"TXT", domain.at("verification_txt")}, {"timeout", true}}}});
    QCOMPARE(verified(), std::string("pending"));
    setRecords({{host, {{"timeout", false}}}});
    QCOMPARE(verified(), std::string("verified"));
}

ORGDESK_TEST(SandboxDnsTest)
#include "SandboxDnsTest.moc"
