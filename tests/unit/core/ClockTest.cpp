#include "core/Clock.h"

#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace std::chrono_literals;

namespace orgdesk::test {

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockIsUtcAndMovesOn();
    void systemClockCallsOnceLater();
    void systemClockForgetsDeadContexts();
    void manualClockMovesOnlyWhenTold();
    void manualClockRunsInOrderAndForgetsDeadContexts();
    void callbackMayAskForAnother();
};

void ClockTest::systemClockIsUtcAndMovesOn()
{
    const SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock.now().secsTo(QDateTime::currentDateTimeUtc())) < 2);
    const auto before = clock.monotonic();
    QTest::qWait(5);
    QVERIFY(clock.monotonic() >= before + 4ms);
}

void ClockTest::systemClockCallsOnceLater()
{
    SystemClock clock;
    QObject context;
    int calls = 0;
    clock.after(0ms, &context, [&] { ++calls; });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QTest::qWait(10);
    QCOMPARE(calls, 1);
}

void ClockTest::systemClockForgetsDeadContexts()
{
    SystemClock clock;
    auto context = std::make_unique<QObject>();
    bool called = false;
    clock.after(1ms, context.get(), [&] { called = true; });
    context.reset();
    QTest::qWait(20);
    QVERIFY(!called);
}

void ClockTest::manualClockMovesOnlyWhenTold()
{
    ManualClock clock;
    const QDateTime start = clock.now();
    const auto monotonic = clock.monotonic();
    clock.advance(1500ms);
    QCOMPARE(start.msecsTo(clock.now()), 1500);
    QCOMPARE(clock.monotonic() - monotonic, 1500ms);
    clock.jumpWallTime(-1h);
    QCOMPARE(clock.monotonic() - monotonic, 1500ms);
}

void ClockTest::manualClockRunsInOrderAndForgetsDeadContexts()
{
    ManualClock clock;
    QObject context;
    auto dead = std::make_unique<QObject>();
    QList<int> calls;
    clock.after(20ms, &context, [&] { calls << 2; });
    clock.after(10ms, &context, [&] { calls << 1; });
    clock.after(15ms, dead.get(), [&] { calls << 9; });
    dead.reset();
    QCOMPARE(clock.nextDelay(), 10ms);
    clock.advance(10ms);
    QCOMPARE(calls, QList<int>{1});
    clock.advance(100ms);
    QCOMPARE(calls, (QList<int>{1, 2}));
    QCOMPARE(clock.nextDelay(), -1ms);
}

void ClockTest::callbackMayAskForAnother()
{
    ManualClock clock;
    QObject context;
    int calls = 0;
    std::function<void()> again = [&] {
        if (++calls < 5)
            clock.after(10ms, &context, again);
    };
    clock.after(10ms, &context, again);
    clock.advance(1s);
    QCOMPARE(calls, 5);
}

ORGDESK_TEST(ClockTest)

} // namespace orgdesk::test

#include "ClockTest.moc"
