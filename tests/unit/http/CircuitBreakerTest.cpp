#include "http/CircuitBreaker.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace std::chrono_literals;

namespace orgdesk::test {

using Outcome = CircuitBreaker::Outcome;
using State = CircuitBreaker::State;

class CircuitBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveInARowOpenIt();
    void anAnswerInBetweenStartsAnew();
    void fiveInMoreThanThirtySecondsDoNot();
    void oneProbeAtATime();
    void waitsGrowToAMinute();
    void anAnswerClosesItAtAnyTime();
};

namespace {

void fail(CircuitBreaker &breaker, int times, std::chrono::milliseconds every = 1s)
{
    for (int i = 0; i < times; ++i)
        breaker.note(Outcome::Unknown, every * i, 0.5);
}

} // namespace

void CircuitBreakerTest::fiveInARowOpenIt()
{
    CircuitBreaker breaker;
    fail(breaker, 4);
    QCOMPARE(breaker.state(), State::Closed);
    QVERIFY(breaker.lets(false, false, 4s));
    breaker.note(Outcome::NotSent, 4s, 0.5); // no sign of the server
    QCOMPARE(breaker.state(), State::Closed);
    breaker.note(Outcome::Unknown, 4s, 0.5);
    QCOMPARE(breaker.state(), State::Open);
    QVERIFY(!breaker.lets(true, false, 4s));
}

void CircuitBreakerTest::anAnswerInBetweenStartsAnew()
{
    CircuitBreaker breaker;
    fail(breaker, 4);
    breaker.note(Outcome::Answered, 4s, 0.5);
    fail(breaker, 4);
    QCOMPARE(breaker.state(), State::Closed);
}

void CircuitBreakerTest::fiveInMoreThanThirtySecondsDoNot()
{
    CircuitBreaker slow;
    fail(slow, 20, 8s);
    QCOMPARE(slow.state(), State::Closed);
    CircuitBreaker faster;
    fail(faster, 5, 7s);
    QCOMPARE(faster.state(), State::Open);
}

void CircuitBreakerTest::oneProbeAtATime()
{
    CircuitBreaker breaker;
    fail(breaker, 5);
    QCOMPARE(breaker.probeAt(), 4s + 2500ms); // half of five seconds
    QVERIFY(!breaker.lets(true, false, 6499ms));
    QVERIFY(!breaker.lets(false, false, 6500ms)); // a write is no probe
    QVERIFY(breaker.lets(true, false, 6500ms));
    QCOMPARE(breaker.state(), State::HalfOpen);
    QVERIFY(!breaker.lets(true, true, 6500ms));
    breaker.note(Outcome::NotSent, 7s, 0.5);
    QCOMPARE(breaker.state(), State::Open);
    QCOMPARE(breaker.probeAt(), 7s + 2500ms); // it told nothing: the wait does not grow
    QVERIFY(breaker.lets(true, true, 7s));    // somebody asked
}

void CircuitBreakerTest::waitsGrowToAMinute()
{
    CircuitBreaker breaker;
    fail(breaker, 5);
    QList<qint64> waits;
    auto now = 4000ms;
    for (int i = 0; i < 6; ++i) {
        waits << (breaker.probeAt() - now).count();
        now = breaker.probeAt();
        QVERIFY(breaker.lets(true, false, now));
        breaker.note(Outcome::Unknown, now, 0.5);
    }
    QCOMPARE(waits, (QList<qint64>{2500, 5000, 10'000, 20'000, 30'000, 30'000}));
    QVERIFY(breaker.lets(true, true, now));
    breaker.note(Outcome::Unknown, now, 0.0);
    QVERIFY(breaker.probeAt() > now); // never at once
}

void CircuitBreakerTest::anAnswerClosesItAtAnyTime()
{
    CircuitBreaker breaker;
    fail(breaker, 5);
    breaker.note(Outcome::Answered, 5s, 0.5); // to something that had left before
    QCOMPARE(breaker.state(), State::Closed);
    QVERIFY(breaker.lets(false, false, 5s));
}

ORGDESK_TEST(CircuitBreakerTest)

} // namespace orgdesk::test

#include "CircuitBreakerTest.moc"
