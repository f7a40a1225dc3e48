#include "preflight/DnsCheck.h"

#include "support/Await.h"
#include "support/FakeResolver.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using orgdesk::test::await;
using orgdesk::test::FakeResolver;
using Kind = DnsFinding::Kind;

class DnsCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theZonesOwnServersAreAsked();
    void theZoneOfASubdomainIsFoundAbove();
    void oneServerWithoutTheRecordIsNamed();
    void theResolverMayStillLag();
    void nothingThereIsSaid();
    void aValueThatDiffersIsShownWithItsCause();
    void otherRecordsAtTheHostDoNoHarm();
    void theDoubledHostIsFound_data();
    void theDoubledHostIsFound();
    void aSilentServerIsNamed();
    void silenceOfAllServersIsABlockedNetwork();
    void aSilentResolverIsABlockedNetwork();
    void anErrorOfTheServerIsNoEmptyAnswer();
    void aDomainWithoutNameServersIsSaid();
    void configuredServersReplaceBoth();
    void addressesOfVersionSixAreAsked();
    void theTopLevelIsNeverAsked();
    void theHostWithoutTheZoneIsShort_data();
    void theHostWithoutTheZoneIsShort();

private:
    void setUpZone(FakeResolver &resolver);
    Result<DnsReport> check(FakeResolver &resolver, DnsCheckSettings settings = {});

    test::ManualClock m_clock;
};

static const QString host = QStringLiteral("_challenge.freight.example");
static const QString value = QStringLiteral("proof=q7Lr2Ws9XkVt4ZpJ");
static const QString first = QStringLiteral("192.0.2.1:53");
static const QString second = QStringLiteral("192.0.2.2:53");

void DnsCheckTest::setUpZone(FakeResolver &resolver)
{
    resolver.answer(u"own"_s, DnsType::Ns, u"freight.example"_s,
                    {u"ns1.dns.example"_s, u"ns2.dns.example"_s});
    resolver.answer(u"own"_s, DnsType::A, u"ns1.dns.example"_s, {u"192.0.2.1"_s});
    resolver.answer(u"own"_s, DnsType::A, u"ns2.dns.example"_s, {u"192.0.2.2"_s});
}

Result<DnsReport> DnsCheckTest::check(FakeResolver &resolver, DnsCheckSettings settings)
{
    DnsCheck check(resolver, m_clock, std::move(settings));
    return await(check.run({u"freight.example"_s, host, value}));
}

void DnsCheckTest::theZonesOwnServersAreAsked()
{
    FakeResolver resolver;
    setUpZone(resolver);
    resolver.answer(first, DnsType::Txt, host, {value});
    resolver.answer(second, DnsType::Txt, host, {value}, 60);
    resolver.answer(u"own"_s, DnsType::Txt, host, {value});
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->zone, u"freight.example"_s);
    QCOMPARE(report->authoritative.kind, Kind::Matches);
    QCOMPARE(report->authoritative.server, u"ns1.dns.example"_s);
    QCOMPARE(report->authoritative.timeToLive.count(), 300);
    QVERIFY(report->authoritative.isVisible());
    QCOMPARE(report->resolver->kind, Kind::Matches);
    QCOMPARE(report->resolver->server, u"own"_s);
    QCOMPARE(report->at, m_clock.now());
}

void DnsCheckTest::theZoneOfASubdomainIsFoundAbove()
{
    FakeResolver resolver;
    setUpZone(resolver);
    const QString below = u"_challenge.rail.freight.example"_s;
    resolver.answer(first, DnsType::Txt, below, {value});
    resolver.answer(second, DnsType::Txt, below, {value});
    DnsCheck check(resolver, m_clock, {});
    const auto report = await(check.run({u"rail.freight.example"_s, below, value}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->zone, u"freight.example"_s);
    QCOMPARE(report->authoritative.kind, Kind::Matches);
}

void DnsCheckTest::oneServerWithoutTheRecordIsNamed()
{
    FakeResolver resolver;
    setUpZone(resolver);
    resolver.answer(second, DnsType::Txt, host, {value});
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::NotEverywhere);
    QCOMPARE(report->authoritative.server, u"ns2.dns.example"_s);
    QCOMPARE(report->authoritative.other, u"ns1.dns.example"_s);
}

void DnsCheckTest::theResolverMayStillLag()
{
    FakeResolver resolver;
    setUpZone(resolver);
    resolver.answer(first, DnsType::Txt, host, {value});
    resolver.answer(second, DnsType::Txt, host, {value});
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::Matches);
    QCOMPARE(report->resolver->kind, Kind::NotThere);
}

void DnsCheckTest::nothingThereIsSaid()
{
    FakeResolver resolver;
    setUpZone(resolver);
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::NotThere);
    QCOMPARE(report->authoritative.server, u"ns1.dns.example"_s);
    QVERIFY(!report->authoritative.isVisible());
}

void DnsCheckTest::aValueThatDiffersIsShownWithItsCause()
{
    FakeResolver resolver;
    setUpZone(resolver);
    resolver.answer(first, DnsType::Txt, host, {value.chopped(1)});
    resolver.answer(second, DnsType::Txt, host, {value.chopped(1)});
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::Differs);
    QCOMPARE(report->authoritative.difference.cause, TxtDifference::Cause::EndMissing);
    QCOMPARE(report->authoritative.difference.found, value.chopped(1));
    QCOMPARE(report->authoritative.difference.expected, value);
}

void DnsCheckTest::otherRecordsAtTheHostDoNoHarm()
{
    FakeResolver resolver;
    setUpZone(resolver);
    resolver.answer(first, DnsType::Txt, host, {u"v=spf1 -all"_s, value});
    resolver.answer(second, DnsType::Txt, host, {u"v=spf1 -all"_s, value});
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::Matches);
}

void DnsCheckTest::theDoubledHostIsFound_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("wantedHost");
    QTest::addColumn<QString>("wrongHost");
    QTest::newRow("the domain once more")
        << u"freight.example"_s << host << QString(host + u".freight.example"_s);
    QTest::newRow("the zone above once more")
        << u"rail.freight.example"_s << u"_challenge.rail.freight.example"_s
        << u"_challenge.rail.freight.example.freight.example"_s;
}

void DnsCheckTest::theDoubledHostIsFound()
{
    QFETCH(QString, domain);
    QFETCH(QString, wantedHost);
    QFETCH(QString, wrongHost);
    FakeResolver resolver;
    setUpZone(resolver);
    resolver.answer(first, DnsType::Txt, wrongHost, {value});
    DnsCheck check(resolver, m_clock, {});
    const auto report = await(check.run({domain, wantedHost, value}));
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::WrongHost);
    QCOMPARE(report->authoritative.wrongHost, wrongHost);
}

void DnsCheckTest::aSilentServerIsNamed()
{
    FakeResolver resolver;
    resolver.answer(u"own"_s, DnsType::Ns, u"freight.example"_s, {u"ns1.dns.example"_s});
    resolver.answer(u"own"_s, DnsType::A, u"ns1.dns.example"_s, {u"192.0.2.1"_s});
    resolver.silence(first);
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::NoAnswer);
    QCOMPARE(report->authoritative.server, u"ns1.dns.example"_s);
    QCOMPARE(report->resolver->kind, Kind::NotThere);
}

void DnsCheckTest::silenceOfAllServersIsABlockedNetwork()
{
    FakeResolver resolver;
    setUpZone(resolver);
    resolver.silence(first);
    resolver.silence(second);
    resolver.answer(u"own"_s, DnsType::Txt, host, {value});
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::Blocked);
    QCOMPARE(report->resolver->kind, Kind::Matches);
}

void DnsCheckTest::aSilentResolverIsABlockedNetwork()
{
    FakeResolver resolver;
    resolver.silence(u"own"_s);
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::Blocked);
    QCOMPARE(resolver.questions().size(), 1); // Nobody waits for the same silence again.
}

void DnsCheckTest::anErrorOfTheServerIsNoEmptyAnswer()
{
    FakeResolver resolver;
    setUpZone(resolver);
    resolver.fail(first, DnsType::Txt, host, DnsAnswer::Outcome::Failed);
    resolver.fail(second, DnsType::Txt, host, DnsAnswer::Outcome::Failed);
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::NoAnswer);
}

void DnsCheckTest::aDomainWithoutNameServersIsSaid()
{
    FakeResolver resolver;
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::NoNameServer);
    QCOMPARE(report->resolver->kind, Kind::NotThere);
}

void DnsCheckTest::configuredServersReplaceBoth()
{
    FakeResolver resolver;
    setUpZone(resolver);
    resolver.answer(u"10.0.0.53"_s, DnsType::Txt, host, {value}, 60);
    const auto report = check(resolver, {{u"10.0.0.53"_s}, 53});
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::Matches);
    QCOMPARE(report->authoritative.server, u"10.0.0.53"_s);
    QVERIFY(!report->resolver);
    QVERIFY(report->isConfigured);
    for (const DnsQuestion &question : resolver.questions())
        QCOMPARE(question.servers, QStringList(u"10.0.0.53"_s));
}

void DnsCheckTest::addressesOfVersionSixAreAsked()
{
    FakeResolver resolver;
    resolver.answer(u"own"_s, DnsType::Ns, u"freight.example"_s, {u"ns1.dns.example"_s});
    resolver.answer(u"own"_s, DnsType::Aaaa, u"ns1.dns.example"_s, {u"2001:db8::1"_s});
    resolver.answer(u"[2001:db8::1]:53"_s, DnsType::Txt, host, {value});
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::Matches);
}

void DnsCheckTest::theTopLevelIsNeverAsked()
{
    FakeResolver resolver;
    resolver.answer(u"own"_s, DnsType::Ns, u"example"_s, {u"ns.registry.example"_s});
    const auto report = check(resolver);
    QVERIFY_RESULT(report);
    QCOMPARE(report->authoritative.kind, Kind::NoNameServer);
}

void DnsCheckTest::theHostWithoutTheZoneIsShort_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("shortHost");
    QTest::newRow("inside") << u"freight.example"_s << u"_challenge"_s;
    QTest::newRow("letters") << u"Freight.Example"_s << u"_challenge"_s;
    QTest::newRow("another zone") << u"eight.example"_s << host;
    QTest::newRow("no zone") << QString() << host;
}

void DnsCheckTest::theHostWithoutTheZoneIsShort()
{
    QFETCH(QString, zone);
    QFETCH(QString, shortHost);
    QCOMPARE(hostInZone(host, zone), shortHost);
}

ORGDESK_TEST(DnsCheckTest)

#include "DnsCheckTest.moc"
