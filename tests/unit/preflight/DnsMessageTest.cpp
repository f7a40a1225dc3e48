#include "preflight/DnsMessage.h"

#include "support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

class DnsMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfATextBelongTogether();
    void timeToLiveIsRead();
    void aliasesAreSkipped();
    void namesOfServersAreExpanded();
    void addressesAreRead();
    void aMessageThatIsCutIsNoAnswer();
    void changedBytesNeverBreakTheReader();
};

static QByteArray number(int value, int size)
{
    QByteArray bytes;
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
    return bytes;
}

static const QByteArray pointer("\xC0\x0C", 2);

static QByteArray record(int type, const QByteArray &data, int timeToLive = 300)
{
    return pointer + number(type, 2) + number(1, 2) + number(timeToLive, 4)
        + number(static_cast<int>(data.size()), 2) + data;
}

static QByteArray message(int type, const QList<QByteArray> &records)
{
    QByteArray bytes = number(1, 2) + number(0x8400, 2) + number(1, 2)
        + number(static_cast<int>(records.size()), 2) + number(0, 4);
    bytes += QByteArray("\x01x\x07"
                        "example\x00",
                        11)
        + number(type, 2) + number(1, 2);
    for (const QByteArray &one : records)
        bytes += one;
    return bytes;
}

static QByteArray text(const QByteArray &part)
{
    return static_cast<char>(part.size()) + part;
}

void DnsMessageTest::partsOfATextBelongTogether()
{
    const QByteArray bytes = message(
        16, {record(16, text("proof=") + text("abc")), record(16, text("v=spf1 \xC3\xA9"))});
    const DnsAnswer answer = readDnsMessage(bytes, DnsType::Txt);
    QCOMPARE(answer.outcome, DnsAnswer::Outcome::Answered);
    QCOMPARE(answer.records.size(), 2);
    QCOMPARE(answer.records.at(0).text, u"proof=abc"_s);
    QCOMPARE(answer.records.at(1).text, u"v=spf1 é"_s);
}

void DnsMessageTest::timeToLiveIsRead()
{
    const DnsAnswer answer =
        readDnsMessage(message(16, {record(16, text("a"), 86'400)}), DnsType::Txt);
    QCOMPARE(answer.records.at(0).timeToLive.count(), 86'400);
}

void DnsMessageTest::aliasesAreSkipped()
{
    const DnsAnswer answer =
        readDnsMessage(message(16, {record(5, pointer), record(16, text("a"))}), DnsType::Txt);
    QCOMPARE(answer.records.size(), 1);
    QCOMPARE(answer.records.at(0).text, u"a"_s);
}

void DnsMessageTest::namesOfServersAreExpanded()
{
    const DnsAnswer answer =
        readDnsMessage(message(2, {record(2, QByteArray("\x03ns1") + pointer)}), DnsType::Ns);
    QCOMPARE(answer.records.size(), 1);
    QCOMPARE(answer.records.at(0).text, u"ns1.x.example"_s);
}

void DnsMessageTest::addressesAreRead()
{
    const DnsAnswer four =
        readDnsMessage(message(1, {record(1, QByteArray("\xC0\x00\x02\x35", 4))}), DnsType::A);
    QCOMPARE(four.records.at(0).text, u"192.0.2.53"_s);
    const QByteArray six = QByteArray::fromHex("20010db8000000000000000000000001");
    const DnsAnswer long6 = readDnsMessage(message(28, {record(28, six)}), DnsType::Aaaa);
    QCOMPARE(long6.records.at(0).text, u"2001:db8::1"_s);
    const DnsAnswer wrong = readDnsMessage(message(1, {record(1, "abc")}), DnsType::A);
    QCOMPARE(wrong.outcome, DnsAnswer::Outcome::Failed);
}

void DnsMessageTest::aMessageThatIsCutIsNoAnswer()
{
    const QByteArray bytes = message(16, {record(16, text("proof=abc")), record(16, text("d"))});
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const DnsAnswer answer = readDnsMessage(bytes.first(size), DnsType::Txt);
        QVERIFY2(answer.outcome == DnsAnswer::Outcome::Failed,
                 QByteArray::number(size).constData());
        QVERIFY(answer.records.isEmpty());
    }
    QVERIFY(readDnsMessage(bytes, DnsType::Txt).isUsable());
}

void DnsMessageTest::changedBytesNeverBreakTheReader()
{
    QRandomGenerator random(20'261'129);
    const QByteArray whole =
        message(2, {record(2, QByteArray("\x03ns1") + pointer), record(16, text("proof=abc"))});
    int usable = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = whole;
        const int changes = random.bounded(1, 4);
        for (int change = 0; change < changes; ++change)
            bytes[random.bounded(static_cast<int>(bytes.size()))] =
                static_cast<char>(random.bounded(256));
        for (const DnsType type : {DnsType::Ns, DnsType::Txt})
            usable += readDnsMessage(bytes, type).isUsable() ? 1 : 0;
    }
    // The sanitizers watch; and it is not that everything is refused.
    QVERIFY(usable > 1000);
    QVERIFY(usable < 40'000);
}

ORGDESK_TEST(DnsMessageTest)

#include "DnsMessageTest.moc"
