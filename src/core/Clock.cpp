#include "core/Clock.h"

#include <QTimer>

#include <ctime>

namespace orgdesk {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
#if defined(Q_OS_LINUX)
    // The usual one stands still while the computer sleeps.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
    }
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> callback)
{
    QTimer::singleShot(delay, context, std::move(callback));
}

} // namespace orgdesk
