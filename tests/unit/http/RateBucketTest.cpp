#include "http/RateBucket.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace std::chrono_literals;

namespace orgdesk::test {

class RateBucketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burstThenEvenSpacing();
    void restingDoesNotSaveUp();
    void limitIsLearned();
    void refusalHalvesTheRateWhichComesBack();
    void refusalHolds();
    void lowRemainderHoldsUntilTheReset();
    void holdsAreBounded();
    void debtIsPaidOff();
};

static RateHints remaining(int left, std::chrono::milliseconds untilReset)
{
    RateHints hints;
    hints.remaining = left;
    hints.untilReset = untilReset;
    return hints;
}

void RateBucketTest::burstThenEvenSpacing()
{
    RateBucket bucket(4, 2, 0.9, 0ms);
    std::chrono::milliseconds now{0};
    QList<qint64> times;
    for (int i = 0; i < 6; ++i) {
        now += bucket.wait(now);
        bucket.charge(now);
        times << now.count();
    }
    QCOMPARE(times.mid(0, 2), (QList<qint64>{0, 0}));
    for (int i = 2; i < 6; ++i)
        QVERIFY2(qAbs(times[i] - (i - 1) * 278) <= 4, qPrintable(QString::number(times[i])));
}

void RateBucketTest::restingDoesNotSaveUp()
{
    RateBucket bucket(2, 1, 0.9, 0ms);
    QCOMPARE(bucket.wait(1h), 0ms);
    bucket.charge(1h);
    QVERIFY(bucket.wait(1h) > 500ms && bucket.wait(1h) < 560ms);
}

void RateBucketTest::limitIsLearned()
{
    RateBucket bucket(4, 2, 0.9, 0ms);
    RateHints hints;
    hints.limit = 16;
    bucket.learn(hints, false, 0ms);
    QCOMPARE(bucket.limit(), 16.0);
    QCOMPARE(bucket.rate(0ms), 14.4);
    bucket.charge(0ms, 2);
    QVERIFY(bucket.wait(0ms) <= 70ms);
}

void RateBucketTest::refusalHalvesTheRateWhichComesBack()
{
    RateBucket bucket(10, 2, 0.9, 0ms);
    bucket.learn({}, true, 0ms);
    QCOMPARE(bucket.rate(0ms), 4.5);
    QVERIFY(qAbs(bucket.rate(10s) - 9 * 0.55) < 0.001); // 5 % of the full rate in 10 s
    QVERIFY(qAbs(bucket.rate(50s) - 9 * 0.75) < 0.001);
    QCOMPARE(bucket.rate(200s), 9.0);
    bucket.learn({}, true, 50s);
    QVERIFY(qAbs(bucket.rate(50s) - 9 * 0.375) < 0.001);
    for (int i = 0; i < 50; ++i)
        bucket.learn({}, true, 50s);
    QVERIFY(bucket.rate(50s) > 0.5); // never dead
}

void RateBucketTest::refusalHolds()
{
    RateBucket bucket(10, 2, 0.9, 0ms);
    RateHints hints;
    hints.retryAfter = 5s;
    bucket.learn(hints, true, 0ms);
    QCOMPARE(bucket.wait(0ms), 5000ms);
    QCOMPARE(bucket.wait(4s), 1000ms);
    QCOMPARE(bucket.wait(5s), 0ms);
    RateBucket withoutHint(10, 2, 0.9, 0ms);
    withoutHint.learn({}, true, 0ms);
    QCOMPARE(withoutHint.wait(0ms), 1000ms);
}

void RateBucketTest::lowRemainderHoldsUntilTheReset()
{
    RateBucket bucket(4, 2, 0.9, 0ms);
    bucket.learn(remaining(2, 1s), false, 0ms);
    QCOMPARE(bucket.wait(0ms), 0ms);
    bucket.learn(remaining(1, 1s), false, 0ms);
    QCOMPARE(bucket.wait(0ms), 1000ms);
    // With two per second, one left is what every request leaves.
    RateBucket writes(2, 1, 0.9, 0ms);
    writes.learn(remaining(1, 1s), false, 0ms);
    QCOMPARE(writes.wait(0ms), 0ms);
    writes.learn(remaining(0, 1s), false, 0ms);
    QCOMPARE(writes.wait(0ms), 1000ms);
    QCOMPARE(writes.rate(0ms), 1.8); // nothing was refused
}

void RateBucketTest::holdsAreBounded()
{
    RateBucket bucket(4, 2, 0.9, 0ms);
    RateHints hints;
    hints.retryAfter = 1h;
    bucket.learn(hints, true, 0ms);
    QCOMPARE(bucket.wait(0ms), 60'000ms);
}

void RateBucketTest::debtIsPaidOff()
{
    RateBucket bucket(2, 1, 1.0, 0ms);
    bucket.charge(0ms, 3);
    QCOMPARE(bucket.wait(0ms), 1500ms);
    QCOMPARE(bucket.wait(1500ms), 0ms);
}

ORGDESK_TEST(RateBucketTest)

} // namespace orgdesk::test

#include "RateBucketTest.moc"
