#include "http/SlowDown.h"

#include <algorithm>

namespace orgdesk {

using namespace std::chrono_literals;

namespace {

constexpr double recoveryPerSecond = 0.05 / 10;
constexpr double easing = 0.8;
constexpr std::chrono::milliseconds easesEvery = 1s;

} // namespace

double SlowDown::factor(Time now) const
{
    const double seconds = static_cast<double>((now - m_changed).count()) / 1000.0;
    return std::min(1.0, m_factor + recoveryPerSecond * std::max(seconds, 0.0));
}

void SlowDown::setFactor(double factor, Time now)
{
    m_factor = std::min(1.0, factor);
    m_changed = now;
    m_slowed = true;
}

void SlowDown::refuse(Time sent, Time now, Time until, double used, double smallest)
{
    m_heldUntil = std::max(m_heldUntil, until);
    if (!m_slowed || sent >= m_changed)
        setFactor(std::max(smallest, used / 2), now);
}

void SlowDown::ease(Time now, double used, double smallest)
{
    if (!m_slowed || now - m_changed >= easesEvery)
        setFactor(std::max(smallest, used * easing), now);
}

std::chrono::milliseconds SlowDown::wait(Time now) const
{
    return std::max(m_heldUntil - now, 0ms);
}

} // namespace orgdesk
