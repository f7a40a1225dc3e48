#include "http/SlowDown.h"

#include "http/LearnedLimit.h"
#include "http/TokenBucket.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace std::chrono_literals;

namespace orgdesk::test {

// The parts that the governor is made of.
class SlowDownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalHalvesWhatWasUsedAndItComesBack();
    void oneBurstOfRefusalsHalvesOnce();
    void refusalHolds();
    void easingTakesAFifthOnceASecond();
    void burstThenEvenSpacing();
    void restingDoesNotSaveUp();
    void lateTimersCostNothing();
    void debtIsPaidOff();
    void lowerLimitIsTakenAtOnce();
    void higherLimitHasToBeSaidForTenSeconds();
};

namespace {

bool isAbout(double value, double expected)
{
    return qAbs(value - expected) < 0.001;
}

} // namespace

void SlowDownTest::refusalHalvesWhatWasUsedAndItComesBack()
{
    SlowDown slow;
    QCOMPARE(slow.factor(1s), 1.0);
    slow.refuse(1s, 1s, 2s, 1.0, 0.1);
    QVERIFY(isAbout(slow.factor(1s), 0.5));
    QVERIFY(isAbout(slow.factor(11s), 0.55)); // 5 % in 10 s
    QVERIFY(isAbout(slow.factor(51s), 0.75));
    QCOMPARE(slow.factor(200s), 1.0);
    slow.refuse(51s, 51s, 52s, slow.factor(51s), 0.1);
    QVERIFY(isAbout(slow.factor(51s), 0.375));
    for (int i = 0; i < 20; ++i)
        slow.refuse(60s, 60s, 61s, slow.factor(60s), 0.1);
    QVERIFY(isAbout(slow.factor(60s), 0.1)); // never dead
}

void SlowDownTest::oneBurstOfRefusalsHalvesOnce()
{
    SlowDown slow;
    slow.refuse(1000ms, 1200ms, 2s, 1.0, 0.1);
    slow.refuse(1100ms, 1300ms, 3s, slow.factor(1300ms), 0.1); // had left before that
    QVERIFY(slow.factor(1300ms) > 0.5);
    QCOMPARE(slow.wait(1300ms), 1700ms); // its wait counts
}

void SlowDownTest::refusalHolds()
{
    SlowDown slow;
    QCOMPARE(slow.wait(1s), 0ms);
    slow.refuse(1s, 1s, 6s, 1.0, 0.1);
    QCOMPARE(slow.wait(1s), 5000ms);
    QCOMPARE(slow.wait(5s), 1000ms);
    QCOMPARE(slow.wait(6s), 0ms);
}

void SlowDownTest::easingTakesAFifthOnceASecond()
{
    SlowDown slow;
    slow.ease(1s, 1.0, 0.1);
    slow.ease(1500ms, slow.factor(1500ms), 0.1);
    QVERIFY(slow.factor(1500ms) > 0.8);
    slow.ease(2s, slow.factor(2s), 0.1);
    QVERIFY(slow.factor(2s) < 0.65);
    QCOMPARE(slow.wait(2s), 0ms);
}

void SlowDownTest::burstThenEvenSpacing()
{
    TokenBucket bucket(2, 0ms);
    std::chrono::milliseconds now{0};
    QList<qint64> times;
    for (int i = 0; i < 6; ++i) {
        now += bucket.wait(3.6, 2, now);
        bucket.charge(3.6, 2, now);
        times << now.count();
    }
    QCOMPARE(times.mid(0, 2), (QList<qint64>{0, 0}));
    for (int i = 2; i < 6; ++i)
        QVERIFY2(qAbs(times[i] - (i - 1) * 278) <= 4, qPrintable(QString::number(times[i])));
}

void SlowDownTest::restingDoesNotSaveUp()
{
    TokenBucket bucket(1, 0ms);
    QCOMPARE(bucket.wait(1.8, 1, 1h), 0ms);
    bucket.charge(1.8, 1, 1h);
    QVERIFY(bucket.wait(1.8, 1, 1h) > 500ms && bucket.wait(1.8, 1, 1h) < 560ms);
}

void SlowDownTest::lateTimersCostNothing()
{
    TokenBucket bucket(1, 0ms);
    std::chrono::milliseconds now{0};
    for (int i = 0; i < 1000; ++i) {
        now += bucket.wait(16, 1, now) + 1ms; // every timer a millisecond late
        bucket.charge(16, 1, now);
    }
    QVERIFY2(now <= 62'500ms, qPrintable(QString::number(now.count())));
}

void SlowDownTest::debtIsPaidOff()
{
    TokenBucket bucket(1, 0ms);
    bucket.charge(2, 1, 0ms, 3);
    QCOMPARE(bucket.wait(2, 1, 0ms), 1500ms);
    QCOMPARE(bucket.wait(2, 1, 1500ms), 0ms);
}

void SlowDownTest::lowerLimitIsTakenAtOnce()
{
    LearnedLimit limit(4, false);
    limit.note(16, 1s); // the first figure replaces the guess
    QCOMPARE(limit.value(), 16.0);
    limit.note(8, 2s);
    QCOMPARE(limit.value(), 8.0);
}

void SlowDownTest::higherLimitHasToBeSaidForTenSeconds()
{
    LearnedLimit limit(4, true);
    // The tenant's figure in between is not the organization's.
    for (int second = 1; second <= 60; ++second)
        limit.note(second % 5 == 0 ? 4 : 8, std::chrono::seconds(second));
    QCOMPARE(limit.value(), 4.0);
    for (int second = 61; second < 69; ++second)
        limit.note(16, std::chrono::seconds(second));
    QCOMPARE(limit.value(), 4.0);
    for (int second = 69; second < 75; ++second)
        limit.note(16, std::chrono::seconds(second));
    QCOMPARE(limit.value(), 16.0);
}

ORGDESK_TEST(SlowDownTest)

} // namespace orgdesk::test

#include "SlowDownTest.moc"
