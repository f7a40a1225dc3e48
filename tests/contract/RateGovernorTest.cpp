#include "RateSimulation.h"
#include "support/TestRegistry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using orgdesk::test::RateSimulation;

// What the governor promises, against the sandbox's rate limiter on simulated time.
class RateGovernorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continuousRefillIsUsedWithoutARefusal_data() { addTiers(); }
    void continuousRefillIsUsedWithoutARefusal();
    void refillAtTheTopOfTheSecondIsUsedWithoutARefusal_data() { addTiers(); }
    void refillAtTheTopOfTheSecondIsUsedWithoutARefusal();
    void aFirstPageFromIdleIsNotRefused_data();
    void aFirstPageFromIdleIsNotRefused();
    void othersLearnedInTenSecondsThenAtMostOnePerCent_data();
    void othersLearnedInTenSecondsThenAtMostOnePerCent();
    void peopleWaitLessThanTwoSecondsDuringABulkJob_data();
    void peopleWaitLessThanTwoSecondsDuringABulkJob();

private:
    static void addTiers();
    static void usesTheLimit(bool topOfSecond, double share);
    static QByteArray words(const RateSimulation::Outcome &outcome);
    static RateSimulation::Time percentile95(std::vector<RateSimulation::Time> waits);
};

void RateGovernorTest::addTiers()
{
    QTest::addColumn<QByteArray>("tier");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<int>("limit");
    QTest::newRow("free, reads") << QByteArray("free") << true << 4;
    QTest::newRow("free, writes") << QByteArray("free") << false << 2;
    QTest::newRow("enterprise, reads") << QByteArray("public_enterprise") << true << 8;
    QTest::newRow("enterprise, writes") << QByteArray("public_enterprise") << false << 4;
    QTest::newRow("performance, reads") << QByteArray("private_performance") << true << 16;
    QTest::newRow("performance, writes") << QByteArray("private_performance") << false << 8;
}

QByteArray RateGovernorTest::words(const RateSimulation::Outcome &outcome)
{
    return u"%1 sent, %2 refused (%3 of %4 after 10 s), %5 a second, learned %6/%7 %8"_s
        .arg(outcome.sent)
        .arg(outcome.refused)
        .arg(outcome.refusedAfterTenSeconds)
        .arg(outcome.sentAfterTenSeconds)
        .arg(outcome.rateAfterTenSeconds)
        .arg(outcome.learned.reads)
        .arg(outcome.learned.writes)
        .arg(static_cast<int>(outcome.learned.refill))
        .toUtf8();
}

void RateGovernorTest::usesTheLimit(bool topOfSecond, double share)
{
    QFETCH(QByteArray, tier);
    QFETCH(bool, isRead);
    QFETCH(int, limit);
    RateSimulation::Scenario scenario;
    scenario.tier = tier.toStdString();
    scenario.isRead = isRead;
    scenario.topOfSecond = topOfSecond;
    const RateSimulation::Outcome outcome = RateSimulation::run(scenario);
    const QByteArray all = words(outcome);
    qInfo() << all.constData();
    QVERIFY2(outcome.refused == 0, all.constData());
    QVERIFY2(outcome.rateAfterTenSeconds >= share * limit, all.constData());
    QCOMPARE(outcome.learned.refill,
             topOfSecond ? orgdesk::RefillModel::TopOfSecond : orgdesk::RefillModel::Continuous);
}

void RateGovernorTest::continuousRefillIsUsedWithoutARefusal()
{
    usesTheLimit(false, 0.95);
}

void RateGovernorTest::refillAtTheTopOfTheSecondIsUsedWithoutARefusal()
{
    usesTheLimit(true, 0.90);
}

void RateGovernorTest::aFirstPageFromIdleIsNotRefused_data()
{
    QTest::addColumn<bool>("topOfSecond");
    QTest::newRow("all the time") << false;
    QTest::newRow("at the top of the second") << true;
}

// At every place in the second, with every way of being late.
void RateGovernorTest::aFirstPageFromIdleIsNotRefused()
{
    QFETCH(bool, topOfSecond);
    for (int start = 0; start < 1000; start += 5) {
        RateSimulation::Scenario scenario;
        scenario.topOfSecond = topOfSecond;
        scenario.requests = 8;
        scenario.startsAt = RateSimulation::Time(start);
        scenario.seed = static_cast<unsigned>(start + 1);
        const RateSimulation::Outcome outcome = RateSimulation::run(scenario);
        QVERIFY2(outcome.refused == 0, qPrintable(u"at %1 ms"_s.arg(start)));
    }
}

void RateGovernorTest::othersLearnedInTenSecondsThenAtMostOnePerCent_data()
{
    QTest::addColumn<QByteArray>("tier");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("topOfSecond");
    QTest::addColumn<double>("foreign");
    QTest::addColumn<bool>("elsewhere");
    for (const bool top : {false, true}) {
        const char *refill = top ? "second" : "continuous";
        QTest::addRow("half of the organization's reads, %s", refill)
            << QByteArray("free") << true << top << 2.0 << false;
        QTest::addRow("half of eight reads, %s", refill)
            << QByteArray("public_enterprise") << true << top << 4.0 << false;
        QTest::addRow("half of sixteen reads, %s", refill)
            << QByteArray("private_performance") << true << top << 8.0 << false;
        QTest::addRow("half of four writes, %s", refill)
            << QByteArray("public_enterprise") << false << top << 2.0 << false;
        QTest::addRow("four fifths of the tenant's reads, %s", refill)
            << QByteArray("public_self_service") << true << top << 6.4 << true;
    }
}

void RateGovernorTest::othersLearnedInTenSecondsThenAtMostOnePerCent()
{
    QFETCH(QByteArray, tier);
    QFETCH(bool, isRead);
    QFETCH(bool, topOfSecond);
    QFETCH(double, foreign);
    QFETCH(bool, elsewhere);
    RateSimulation::Scenario scenario;
    scenario.tier = tier.toStdString();
    scenario.isRead = isRead;
    scenario.topOfSecond = topOfSecond;
    scenario.foreign = foreign;
    scenario.foreignElsewhere = elsewhere;
    scenario.others = elsewhere ? 5 : 1;
    scenario.requests = 4000;
    const RateSimulation::Outcome outcome = RateSimulation::run(scenario);
    const QByteArray all = words(outcome);
    qInfo() << all.constData();
    QVERIFY2(outcome.refusedAfterTenSeconds * 100 <= outcome.sentAfterTenSeconds, all.constData());
}

RateSimulation::Time RateGovernorTest::percentile95(std::vector<RateSimulation::Time> waits)
{
    const auto place = waits.begin() + static_cast<std::ptrdiff_t>(waits.size() * 95 / 100);
    std::nth_element(waits.begin(), place, waits.end());
    return *place;
}

void RateGovernorTest::peopleWaitLessThanTwoSecondsDuringABulkJob_data()
{
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("topOfSecond");
    QTest::addColumn<double>("foreign");
    for (const bool top : {false, true}) {
        const char *refill = top ? "second" : "continuous";
        QTest::addRow("reads, %s", refill) << true << top << 0.0;
        QTest::addRow("writes, %s", refill) << false << top << 0.0;
        QTest::addRow("reads, others take half, %s", refill) << true << top << 2.0;
    }
}

void RateGovernorTest::peopleWaitLessThanTwoSecondsDuringABulkJob()
{
    QFETCH(bool, isRead);
    QFETCH(bool, topOfSecond);
    QFETCH(double, foreign);
    RateSimulation::Scenario scenario;
    scenario.isRead = isRead;
    scenario.topOfSecond = topOfSecond;
    scenario.foreign = foreign;
    scenario.people = 0.3;
    scenario.requests = 4000;
    const RateSimulation::Outcome outcome = RateSimulation::run(scenario);
    QVERIFY(outcome.waits.size() > 100);
    const auto late = percentile95(outcome.waits);
    const QByteArray all = words(outcome) + ", 95 % within " + QByteArray::number(late.count());
    qInfo() << all.constData();
    QVERIFY2(late < 2s, all.constData());
    if (foreign == 0)
        QCOMPARE(outcome.refused, 0);
}

ORGDESK_TEST(RateGovernorTest)

#include "RateGovernorTest.moc"
