#include "preflight/CaresResolver.h"

#include "core/Clock.h"
#include "flow/sandbox/SandboxClient.h"
#include "preflight/DnsCheck.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using Json = nlohmann::json;
using Outcome = DnsAnswer::Outcome;

// Questions over real UDP to the sandbox's responder.
class CaresResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void textsAreAnswered();
    void nameServersAndAddressesAreAnswered();
    void aNameThatIsNotThereIsTold();
    void aNameWithoutThatTypeIsEmpty();
    void silenceEndsInTime();
    void aClosedPortIsSilence();
    void anErrorOfTheServerIsFailed();
    void askingDoesNotBlock();
    void goingAwayEndsRunningQuestionsAtOnce();
    void aDomainIsCheckedAtTheConfiguredServer();
    void theZoneIsFoundAndItsServersAreAsked();
    void whatDiffersIsSeenInTheRealAnswer();

private:
    DnsAnswer ask(const QString &name, DnsType type);
    void setRecords(const Json &dns);

    test::SandboxClient m_sandbox;
    QString m_server;
};

namespace {

// The sandbox in the place of this computer's resolver.
class ResolverOfThisComputer final : public DnsResolver
{
public:
    ResolverOfThisComputer(DnsResolver &next, const QString &server)
        : m_next(next)
        , m_server(server)
    {
    }

    [[nodiscard]] Future<DnsAnswer> ask(const DnsQuestion &question) override
    {
        DnsQuestion directed = question;
        if (directed.servers.isEmpty())
            directed.servers = {m_server};
        return m_next.ask(directed);
    }

private:
    DnsResolver &m_next;
    QString m_server;
};

} // namespace

void CaresResolverTest::initTestCase()
{
    QVERIFY(m_sandbox.start());
    m_server = QString::fromUtf8(m_sandbox.readyText("dns"));
}

void CaresResolverTest::init()
{
    QCOMPARE(m_sandbox.control("POST", "reset").status, 204);
    setRecords(
        {{"freight.example",
          {{"SOA", "ns1.freight.example mail.freight.example 1 7200 900 1209600 300"},
           {"NS", {"ns1.freight.example", "ns2.freight.example"}}}},
         {"ns1.freight.example", {{"A", "127.0.0.1"}}},
         {"_c.freight.example", {{"TXT", Json::array({"proof=abc", std::string(300, 'x')})}}},
         {"silent.example", {{"timeout", true}}}});
}

void CaresResolverTest::setRecords(const Json &dns)
{
    QCOMPARE(m_sandbox.control("PATCH", "tenant", {{"dns", dns}}).status / 100, 2);
}

DnsAnswer CaresResolverTest::ask(const QString &name, DnsType type)
{
    CaresResolver resolver(std::chrono::milliseconds(500));
    return await(resolver.ask({name, type, {m_server}})).value_or(DnsAnswer{});
}

void CaresResolverTest::textsAreAnswered()
{
    const DnsAnswer answer = ask(u"_c.freight.example"_s, DnsType::Txt);
    QCOMPARE(answer.outcome, Outcome::Answered);
    QCOMPARE(answer.server, m_server);
    QCOMPARE(answer.records.size(), 2);
    QCOMPARE(answer.records.at(0).text, u"proof=abc"_s);
    QCOMPARE(answer.records.at(0).timeToLive.count(), 60);
    QCOMPARE(answer.records.at(1).text, QString(300, u'x'));
}

void CaresResolverTest::nameServersAndAddressesAreAnswered()
{
    const DnsAnswer servers = ask(u"freight.example"_s, DnsType::Ns);
    QCOMPARE(servers.records.size(), 2);
    QCOMPARE(servers.records.at(0).text, u"ns1.freight.example"_s);
    QCOMPARE(ask(u"ns1.freight.example"_s, DnsType::A).records.at(0).text, u"127.0.0.1"_s);
}

void CaresResolverTest::aNameThatIsNotThereIsTold()
{
    QCOMPARE(ask(u"nothing.freight.example"_s, DnsType::Txt).outcome, Outcome::NoSuchName);
}

void CaresResolverTest::aNameWithoutThatTypeIsEmpty()
{
    const DnsAnswer answer = ask(u"freight.example"_s, DnsType::Txt);
    QCOMPARE(answer.outcome, Outcome::Answered);
    QVERIFY(answer.records.isEmpty());
}

void CaresResolverTest::silenceEndsInTime()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ask(u"silent.example"_s, DnsType::Txt).outcome, Outcome::Silent);
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
}

void CaresResolverTest::aClosedPortIsSilence()
{
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress::LocalHost));
    const QString closed = u"127.0.0.1:%1"_s.arg(socket.localPort());
    socket.close();
    CaresResolver resolver(std::chrono::milliseconds(500));
    const auto answer = await(resolver.ask({u"x.example"_s, DnsType::Txt, {closed}}));
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->outcome, Outcome::Silent);
}

void CaresResolverTest::anErrorOfTheServerIsFailed()
{
    // A server that refuses whatever comes.
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress::LocalHost));
    connect(&socket, &QUdpSocket::readyRead, this, [&socket] {
        QByteArray query(512, '\0');
        QHostAddress sender;
        quint16 port = 0;
        query.resize(socket.readDatagram(query.data(), query.size(), &sender, &port));
        query[2] = static_cast<char>(0x84);
        query[3] = 5; // REFUSED
        socket.writeDatagram(query, sender, port);
    });
    CaresResolver resolver(std::chrono::milliseconds(500));
    const auto answer = await(
        resolver.ask({u"x.example"_s, DnsType::Txt, {u"127.0.0.1:%1"_s.arg(socket.localPort())}}));
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->outcome, Outcome::Failed);
}

void CaresResolverTest::askingDoesNotBlock()
{
    CaresResolver resolver(std::chrono::milliseconds(500));
    QElapsedTimer timer;
    timer.start();
    const Future<DnsAnswer> answer = resolver.ask({u"silent.example"_s, DnsType::Txt, {m_server}});
    QVERIFY2(timer.elapsed() < 100, QByteArray::number(timer.elapsed()).constData());
    QVERIFY(!answer.isFinished());
    QVERIFY_RESULT(await(answer));
}

void CaresResolverTest::goingAwayEndsRunningQuestionsAtOnce()
{
    Future<DnsAnswer> answer;
    QElapsedTimer timer;
    {
        CaresResolver resolver(std::chrono::seconds(30));
        answer = resolver.ask({u"silent.example"_s, DnsType::Txt, {m_server}});
        QTest::qWait(100);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()).constData());
    QVERIFY(await(answer).errorAs<Cancelled>());
}

void CaresResolverTest::aDomainIsCheckedAtTheConfiguredServer()
{
    CaresResolver resolver(std::chrono::milliseconds(500));
    SystemClock clock;
    DnsCheck check(resolver, clock, {{m_server}, 53});
    const auto report =
        await(check.run({u"freight.example"_s, u"_c.freight.example"_s, u"proof=abc"_s}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, DnsFinding::Kind::Matches);
    QCOMPARE(report->authoritative.server, m_server);
    QCOMPARE(report->authoritative.timeToLive.count(), 60);
}

void CaresResolverTest::theZoneIsFoundAndItsServersAreAsked()
{
    CaresResolver cares(std::chrono::milliseconds(500));
    ResolverOfThisComputer resolver(cares, m_server);
    SystemClock clock;
    // Its name server is 127.0.0.1; only the port is not the usual one.
    const int port = m_server.section(u':', -1).toInt();
    DnsCheck check(resolver, clock, {{}, port});
    const auto report =
        await(check.run({u"freight.example"_s, u"_c.freight.example"_s, u"proof=abc"_s}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->zone, u"freight.example"_s);
    QCOMPARE(report->authoritative.kind, DnsFinding::Kind::Matches);
    QCOMPARE(report->authoritative.server, u"ns1.freight.example"_s);
    QCOMPARE(report->resolver->kind, DnsFinding::Kind::Matches);
}

void CaresResolverTest::whatDiffersIsSeenInTheRealAnswer()
{
    CaresResolver resolver(std::chrono::milliseconds(500));
    SystemClock clock;
    DnsCheck check(resolver, clock, {{m_server}, 53});
    const auto report =
        await(check.run({u"freight.example"_s, u"_c.freight.example"_s, u"proof=abcd"_s}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, DnsFinding::Kind::Differs);
    QCOMPARE(report->authoritative.difference.cause, TxtDifference::Cause::EndMissing);

    setRecords(
        {{"_c.freight.example", nullptr}, {"_c.freight.example.freight.example", "proof=abc"}});
    DnsCheck doubled(resolver, clock, {{m_server}, 53});
    const auto wrong =
        await(doubled.run({u"freight.example"_s, u"_c.freight.example"_s, u"proof=abc"_s}));
    QVERIFY_RESULT(wrong);
    QCOMPARE(wrong->authoritative.kind, DnsFinding::Kind::WrongHost);
}

ORGDESK_TEST(CaresResolverTest)

#include "CaresResolverTest.moc"
