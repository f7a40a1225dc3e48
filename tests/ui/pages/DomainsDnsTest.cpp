#include "DomainsTenant.h"
#include "config/VendorConfiguration.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"
#include "ui/pages/DomainWords.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using namespace std::chrono_literals;
using test::DomainsTenant;

// What the Domains page does with DNS checks.
class DomainsDnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSelectedDomainIsChecked();
    void aPendingDomainIsCheckedEveryMinuteForTenMinutes();
    void leavingThePageEndsTheChecks();
    void aFailedDomainIsCheckedOnce();
    void walkingThroughTheListAsksNothing();
    void aVerifiedDomainIsNotChecked();
    void aRecordThatAppearsIsOfferedForVerification();
    void theConfiguredServersAreAsked();
    void aValueThatDiffersShowsBoth();
    void theVendorsLagIsTold();
    void everyFindingHasWords_data();
    void everyFindingHasWords();
    void everyCauseHasWords();
    void foreignTextIsShownHarmless();
};

static const QString host = QStringLiteral("_auth0-challenge.freight.example");
static const QString value = QStringLiteral("auth0-domain-verification=q7Lr2Ws9XkVt4ZpJ");

static void setUpZone(DomainsTenant &world, const QStringList &values)
{
    test::FakeResolver &dns = world.tenant.dns;
    dns.answer(u"own"_s, DnsType::Ns, u"freight.example"_s, {u"ns1.dns.example"_s});
    dns.answer(u"own"_s, DnsType::A, u"ns1.dns.example"_s, {u"192.0.2.1"_s});
    dns.answer(u"192.0.2.1:53"_s, DnsType::Txt, host, values);
}

static QString authoritative(const DomainsTenant &world)
{
    auto *row = world.find(u"domains.dns.result[authoritative]"_s);
    return row->isVisible() ? row->accessibleName() : QString();
}

static qsizetype checksOf(const DomainsTenant &world, const QString &name)
{
    qsizetype count = 0;
    for (const DnsQuestion &question : world.tenant.dns.questions())
        count += question.name == name && question.type == DnsType::Ns ? 1 : 0;
    return count;
}

static void pass(DomainsTenant &world, std::chrono::milliseconds time)
{
    world.tenant.manualClock().advance(time);
    QTest::qWait(30);
}

void DomainsDnsTest::theSelectedDomainIsChecked()
{
    DomainsTenant world;
    setUpZone(world, {value});
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    pass(world, 1s);
    QTRY_VERIFY(authoritative(world).startsWith(u"The record is there and matches"_s));
    QVERIFY(authoritative(world).contains(u"ns1.dns.example (authoritative), TTL 300 s"_s));
    auto *resolver = world.find(u"domains.dns.result[resolver]"_s);
    QVERIFY(resolver->accessibleName().startsWith(u"Not yet at your own resolver"_s));
    QVERIFY(!world.find<Button>(u"domains.dns.check"_s)->isBusy());
}

void DomainsDnsTest::aPendingDomainIsCheckedEveryMinuteForTenMinutes()
{
    DomainsTenant world;
    setUpZone(world, {});
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    auto *next = world.find<QLabel>(u"domains.dns.next"_s);
    pass(world, 1s);
    QCOMPARE(checksOf(world, host), 1);
    QVERIFY(next->text().startsWith(u"OrgDesk checks again every minute, until"_s));
    for (int minute = 0; minute < 20; ++minute)
        pass(world, 60s);
    const qsizetype checks = checksOf(world, host);
    QVERIFY2(checks >= 9 && checks <= 11, qPrintable(QString::number(checks)));
    QVERIFY(next->text().startsWith(u"The repeated checks ended after 10 minutes."_s));
    // Asking once more begins again.
    world.find<Button>(u"domains.dns.check"_s)->click();
    QTest::qWait(30);
    QCOMPARE(checksOf(world, host), checks + 1);
    pass(world, 60s);
    QCOMPARE(checksOf(world, host), checks + 2);
}

void DomainsDnsTest::leavingThePageEndsTheChecks()
{
    DomainsTenant world;
    setUpZone(world, {});
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    pass(world, 1s);
    world.page->hide();
    for (int minute = 0; minute < 3; ++minute)
        pass(world, 60s);
    QCOMPARE(checksOf(world, host), 1);
    world.page->show();
    pass(world, 1s);
    QCOMPARE(checksOf(world, host), 2);
}

void DomainsDnsTest::aFailedDomainIsCheckedOnce()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"haldenlogistik.example"_s));
    for (int minute = 0; minute < 3; ++minute)
        pass(world, 60s);
    QCOMPARE(checksOf(world, u"_auth0-challenge.haldenlogistik.example"_s), 1);
    QVERIFY(world.find<QLabel>(u"domains.dns.next"_s)->isHidden());
}

void DomainsDnsTest::walkingThroughTheListAsksNothing()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"haldenlogistik.example"_s));
    QVERIFY(world.select(u"freight.example"_s));
    QVERIFY(world.select(u"halden.example"_s));
    pass(world, 1s);
    QVERIFY(world.tenant.dns.questions().isEmpty());
}

void DomainsDnsTest::aVerifiedDomainIsNotChecked()
{
    DomainsTenant world;
    QVERIFY(world.open());
    QVERIFY(world.select(u"halden.example"_s));
    pass(world, 60s);
    QVERIFY(world.tenant.dns.questions().isEmpty());
    QVERIFY(!world.find(u"domains.dns"_s)->isVisible());
}

void DomainsDnsTest::aRecordThatAppearsIsOfferedForVerification()
{
    DomainsTenant world;
    setUpZone(world, {});
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    pass(world, 1s);
    QVERIFY(authoritative(world).startsWith(u"No record yet at ns1.dns.example"_s));
    QVERIFY(world.toasts.isEmpty());
    setUpZone(world, {value});
    pass(world, 60s);
    QTRY_COMPARE(world.toasts.size(), 1);
    QCOMPARE(world.toasts.first().title, u"The record of freight.example is there"_s);
    // Nothing is verified by itself.
    QCOMPARE(world.tenant.http.count(DomainsTenant::verify), 0);
    world.toasts.first().actions.first().run();
    QTRY_COMPARE(world.tenant.http.count(DomainsTenant::verify), 1);
}

void DomainsDnsTest::theConfiguredServersAreAsked()
{
    DomainsTenant world;
    VendorConfiguration configuration;
    configuration.dnsServers = {u"127.0.0.1:5300"_s};
    world.tenant.vendor = &configuration;
    world.tenant.dns.answer(u"127.0.0.1:5300"_s, DnsType::Txt, host, {value}, 60);
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    pass(world, 1s);
    QTRY_VERIFY(authoritative(world).contains(u"127.0.0.1:5300 (configured), TTL 60 s"_s));
    QVERIFY(!world.find(u"domains.dns.result[resolver]"_s)->isVisible());
    world.page.reset(); // before its configuration
}

void DomainsDnsTest::aValueThatDiffersShowsBoth()
{
    DomainsTenant world;
    setUpZone(world, {value.chopped(1)});
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    pass(world, 1s);
    const QString text = authoritative(world);
    QVERIFY2(text.startsWith(u"Record found, but the value differs"_s), qPrintable(text));
    QVERIFY(text.contains(QString(u"Found: "_s + value.chopped(1) + u' ')));
    QVERIFY(text.contains(QString(u"Expected: "_s + value)));
    QVERIFY(text.endsWith(u"The last character is missing. Copy the value again."_s));
    const auto tones = [&world] {
        QStringList found;
        for (const QFrame *frame :
             world.find<QWidget>(u"domains.dns"_s)->findChildren<QFrame *>()) {
            if (frame->property("role") == u"cardHead"_s)
                found << frame->property("tone").toString();
        }
        return found;
    };
    QCOMPARE(tones(), QStringList{u"danger"_s});
    QVERIFY(world.select(u"halden.example"_s)); // what was wrong there says nothing here
    QVERIFY(world.select(u"haldenlogistik.example"_s));
    QCOMPARE(tones(), QStringList{QString()});
}

void DomainsDnsTest::theVendorsLagIsTold()
{
    DomainsTenant world;
    setUpZone(world, {value});
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    pass(world, 1s);
    world.tenant.http.answer(DomainsTenant::verify, 202,
                             DomainsTenant::domain("ord_2", "freight.example", "pending"));
    world.find<Button>(u"domains.verify"_s)->click();
    auto *note = world.find<NoteFrame>(u"domains.unverified"_s);
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().startsWith(u"Your computer can: Fieldnote’s DNS may lag."_s),
             qPrintable(note->text()));
}

void DomainsDnsTest::everyFindingHasWords_data()
{
    using Kind = DnsFinding::Kind;
    QTest::addColumn<DnsFinding::Kind>("kind");
    QTest::addColumn<QString>("title");
    QTest::newRow("matches") << Kind::Matches << u"The record is there and matches"_s;
    QTest::newRow("not everywhere")
        << Kind::NotEverywhere << u"The record is there, but not at every name server"_s;
    QTest::newRow("nothing") << Kind::NotThere << u"No record yet at ns1.dns.example"_s;
    QTest::newRow("differs") << Kind::Differs << u"Record found, but the value differs"_s;
    QTest::newRow("wrong host")
        << Kind::WrongHost
        << u"The record is at _auth0-challenge.freight.example.freight.example"_s;
    QTest::newRow("silent") << Kind::NoAnswer << u"ns1.dns.example doesn’t answer"_s;
    QTest::newRow("blocked") << Kind::Blocked
                             << u"This network doesn’t let OrgDesk ask name servers"_s;
    QTest::newRow("no server") << Kind::NoNameServer
                               << u"No name server is responsible for freight.example"_s;
}

void DomainsDnsTest::everyFindingHasWords()
{
    QFETCH(DnsFinding::Kind, kind);
    QFETCH(QString, title);
    const OrganizationDomain domain{u"ord_2"_s, u"freight.example"_s, DomainVerification::Pending,
                                    host, value};
    DnsReport report;
    report.zone = u"freight.example"_s;
    report.at = QDateTime(QDate(2026, 11, 18), QTime(14, 31), Qt::UTC);
    report.authoritative.kind = kind;
    report.authoritative.server = u"ns1.dns.example"_s;
    report.authoritative.other = u"ns2.dns.example"_s;
    report.authoritative.wrongHost = u"_auth0-challenge.freight.example.freight.example"_s;
    report.resolver = report.authoritative;
    const DnsWords words = authoritativeWords(report, domain, u"Fieldnote"_s);
    QCOMPARE(words.title, title);
    QVERIFY(kind == DnsFinding::Kind::Differs || !words.text.isEmpty());
    QVERIFY(!resolverWords(report).title.isEmpty());
    if (kind == DnsFinding::Kind::WrongHost)
        QVERIFY(words.text.contains(u"Use _auth0-challenge as host."_s));
}

void DomainsDnsTest::everyCauseHasWords()
{
    QStringList texts;
    for (const QString &found :
         {value.chopped(1), value.chopped(4), value.mid(1), value.mid(3), QString(u'"' + value),
          QString(value + u' '), value.toLower(), u"auth0-domain-verification=old"_s, u"v=spf1"_s})
        texts << causeOf(txtDifference(found, value));
    for (const QString &text : std::as_const(texts))
        QVERIFY(text.endsWith(u'.'));
    texts.removeDuplicates();
    QCOMPARE(texts.size(), 9);
}

void DomainsDnsTest::foreignTextIsShownHarmless()
{
    QCOMPARE(shownValue(u"a\nb\u202ec"_s), u"a␣b␣c"_s);
    QCOMPARE(shownValue(QString(5000, u'x')).size(), 301);
    DomainsTenant world;
    setUpZone(world, {u"<img src=x><b>bold</b>"_s});
    QVERIFY(world.open());
    QVERIFY(world.select(u"freight.example"_s));
    pass(world, 1s);
    QVERIFY(authoritative(world).contains(u"Found: <img src=x><b>bold</b>"_s)); // plain text
    for (const QLabel *label :
         world.find(u"domains.dns.result[authoritative]"_s)->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"<img"_s), qPrintable(label->text()));
}

ORGDESK_TEST(DomainsDnsTest)

#include "DomainsDnsTest.moc"
