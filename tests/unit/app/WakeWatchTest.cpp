#include "app/WakeWatch.h"

#include "core/Clock.h"
#include "support/TestRegistry.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace orgdesk;

namespace {

//! Both clocks go on without the program, as in a sleep.
class PausingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void after(std::chrono::milliseconds delay, QObject *, std::function<void()> callback) override
    {
        m_delay = delay;
        m_callback = std::move(callback);
    }
    //! The beat comes this much too late by each of the clocks.
    void beat(std::chrono::milliseconds late = 0ms, std::chrono::milliseconds wallLate = 0ms)
    {
        m_monotonic += m_delay + late;
        m_now = m_now.addMSecs((m_delay + wallLate).count());
        std::exchange(m_callback, {})();
    }

private:
    QDateTime m_now{QDate(2026, 11, 18), QTime(14, 32), Qt::UTC};
    std::chrono::milliseconds m_monotonic{1'000'000};
    std::chrono::milliseconds m_delay{0};
    std::function<void()> m_callback;
};

} // namespace

class WakeWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateBeatIsAPause_data();
    void aLateBeatIsAPause();
    void itGoesOnAfterAPause();
    void theSystemsWordIsHeard();
    void withoutABusNothingHappens();
};

void WakeWatchTest::aLateBeatIsAPause_data()
{
    QTest::addColumn<int>("late");
    QTest::addColumn<int>("wallLate");
    QTest::addColumn<bool>("woke");
    QTest::newRow("in time") << 0 << 0 << false;
    QTest::newRow("a busy computer") << 9 << 9 << false;
    QTest::newRow("slept") << 3600 << 3600 << true;
    QTest::newRow("stopped for a moment longer") << 11 << 11 << true;
    QTest::newRow("slept, on a clock that stands still then") << 0 << 3600 << true;
    QTest::newRow("clock set ahead") << 0 << 86400 << true;
    QTest::newRow("clock set back") << 0 << -86400 << true;
    QTest::newRow("clock corrected a little") << 0 << -3 << false;
}

void WakeWatchTest::aLateBeatIsAPause()
{
    QFETCH(const int, late);
    QFETCH(const int, wallLate);
    QFETCH(const bool, woke);
    PausingClock clock;
    WakeWatch watch(clock);
    const QSignalSpy spy(&watch, &WakeWatch::woke);
    clock.beat();
    QCOMPARE(spy.count(), 0);
    clock.beat(std::chrono::seconds(late), std::chrono::seconds(wallLate));
    QCOMPARE(spy.count(), woke ? 1 : 0);
}

void WakeWatchTest::itGoesOnAfterAPause()
{
    PausingClock clock;
    WakeWatch watch(clock);
    const QSignalSpy spy(&watch, &WakeWatch::woke);
    clock.beat(60s, 60s);
    clock.beat();
    QCOMPARE(spy.count(), 1);
    clock.beat(60s, 60s);
    QCOMPARE(spy.count(), 2);
}

void WakeWatchTest::theSystemsWordIsHeard()
{
    // A bus of its own, and a login1 on it.
    const QTemporaryDir folder;
    QProcess bus;
    bus.start(u"dbus-daemon"_s,
              {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
               u"--address=unix:path="_s + folder.filePath(u"bus"_s)});
    if (!bus.waitForStarted())
        QSKIP("no dbus-daemon");
    QVERIFY(bus.waitForReadyRead(10'000));
    const QString address = QString::fromUtf8(bus.readLine().trimmed());
    {
        QDBusConnection login = QDBusConnection::connectToBus(address, u"login1"_s);
        QVERIFY(login.registerService(u"org.freedesktop.login1"_s));
        PausingClock clock;
        WakeWatch watch(clock);
        watch.listenToSystem(address);
        const QSignalSpy spy(&watch, &WakeWatch::woke);
        const auto say = [&login](bool sleeps) {
            QDBusMessage word = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                           u"org.freedesktop.login1.Manager"_s,
                                                           u"PrepareForSleep"_s);
            word << sleeps;
            return login.send(word);
        };
        QVERIFY(say(true));
        QTest::qWait(50);
        QCOMPARE(spy.count(), 0);
        QVERIFY(say(false));
        QTRY_COMPARE(spy.count(), 1);
    }
    QDBusConnection::disconnectFromBus(u"login1"_s);
    bus.terminate();
    QVERIFY(bus.waitForFinished());
}

void WakeWatchTest::withoutABusNothingHappens()
{
    PausingClock clock;
    WakeWatch watch(clock);
    watch.listenToSystem(u"unix:path=/nowhere"_s);
    clock.beat();
}

ORGDESK_TEST(WakeWatchTest)

#include "WakeWatchTest.moc"
