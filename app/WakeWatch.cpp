#include "app/WakeWatch.h"

#include "core/Clock.h"
#include "core/Logging.h"

#ifdef ORGDESK_LOGIN1
#include <QDBusConnection>
#endif

namespace orgdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds beatEvery = 5s;
constexpr std::chrono::milliseconds pause = 10s;

} // namespace

WakeWatch::WakeWatch(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    remember();
    m_clock.after(beatEvery, this, [this] { beat(); });
}

WakeWatch::~WakeWatch()
{
#ifdef ORGDESK_LOGIN1
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromBus(m_connection);
#endif
}

void WakeWatch::listenToSystem(const QString &bus)
{
#ifdef ORGDESK_LOGIN1
    if (!bus.isEmpty())
        m_connection = u"orgdesk-wake-watch"_s;
    QDBusConnection connection = bus.isEmpty() ? QDBusConnection::systemBus()
                                               : QDBusConnection::connectToBus(bus, m_connection);
    if (connection.isConnected()) {
        connection.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                           u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                           "1onPrepareForSleep(bool)"); // Qt takes a slot by name only here
    }
#else
    Q_UNUSED(bus)
#endif
}

void WakeWatch::remember()
{
    m_monotonic = m_clock.monotonic();
    m_wall = m_clock.now().toMSecsSinceEpoch();
}

void WakeWatch::beat()
{
    const std::chrono::milliseconds passed = m_clock.monotonic() - m_monotonic;
    const std::chrono::milliseconds wallPassed(m_clock.now().toMSecsSinceEpoch() - m_wall);
    remember();
    m_clock.after(beatEvery, this, [this] { beat(); });
    if (passed > beatEvery + pause || std::chrono::abs(wallPassed - passed) > pause) {
        qCInfo(lcApp) << "went on after a pause, in seconds:" << passed.count() / 1000
                      << "by the wall clock:" << wallPassed.count() / 1000;
        Q_EMIT woke();
    }
}

void WakeWatch::onPrepareForSleep(bool sleeps)
{
    if (sleeps)
        return;
    remember(); // the next beat has nothing to add
    qCInfo(lcApp) << "went on after a sleep";
    Q_EMIT woke();
}

} // namespace orgdesk
