#include "support/ManualClock.h"

#include <QTimeZone>

#include <algorithm>

namespace orgdesk::test {

ManualClock::ManualClock()
    : m_now(QDate(2026, 11, 18), QTime(14, 32), Qt::UTC)
{
}

void ManualClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> callback)
{
    m_pending.push_back({m_monotonic + delay, context, std::move(callback)});
}

std::chrono::milliseconds ManualClock::nextDelay() const
{
    std::chrono::milliseconds next{-1};
    for (const Pending &pending : m_pending) {
        if (pending.context && (next.count() < 0 || pending.due - m_monotonic < next))
            next = pending.due - m_monotonic;
    }
    return next;
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const std::chrono::milliseconds target = m_monotonic + by;
    for (;;) {
        const auto next = std::min_element(
            m_pending.begin(), m_pending.end(),
            [](const Pending &left, const Pending &right) { return left.due < right.due; });
        if (next == m_pending.end() || next->due > target)
            break;
        const Pending due = *next;
        m_pending.erase(next);
        const std::chrono::milliseconds step =
            std::max(due.due - m_monotonic, std::chrono::milliseconds(0));
        m_monotonic += step;
        m_now = m_now.addMSecs(step.count());
        if (due.context)
            due.callback();
    }
    m_now = m_now.addMSecs((target - m_monotonic).count());
    m_monotonic = target;
}

} // namespace orgdesk::test
