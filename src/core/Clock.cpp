#include "core/Clock.h"

#include <QTimer>

namespace orgdesk {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> callback)
{
    QTimer::singleShot(delay, context, std::move(callback));
}

} // namespace orgdesk
