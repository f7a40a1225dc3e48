#include "http/RateBucket.h"

#include <algorithm>
#include <cmath>

namespace orgdesk {

using namespace std::chrono_literals;

namespace {

constexpr double smallestFactor = 1.0 / 16;
constexpr double recoveryPerSecond = 0.05 / 10;
constexpr std::chrono::milliseconds longestHold = 60s;

double secondsOf(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

} // namespace

RateBucket::RateBucket(double limit, double burst, double share, Time now)
    : m_limit(limit)
    , m_burst(burst)
    , m_share(share)
    , m_tokens(burst)
    , m_updated(now)
    , m_refusedAt(now)
    , m_heldUntil(now)
{
}

double RateBucket::factor(Time now) const
{
    return std::min(1.0, m_factor + recoveryPerSecond * secondsOf(now - m_refusedAt));
}

double RateBucket::rate(Time now) const
{
    return m_limit * m_share * factor(now);
}

double RateBucket::tokens(Time now) const
{
    return std::min(m_burst, m_tokens + rate(now) * secondsOf(now - m_updated));
}

void RateBucket::settle(Time now)
{
    m_tokens = tokens(now);
    m_updated = now;
}

std::chrono::milliseconds RateBucket::wait(Time now) const
{
    const std::chrono::milliseconds held = std::max(m_heldUntil - now, 0ms);
    // Rounding of the sums must not cost a wait of its own.
    const double missing = 1.0 - 1e-6 - tokens(now);
    if (missing <= 0)
        return held;
    const std::chrono::milliseconds filling(
        static_cast<qint64>(std::ceil(missing / rate(now) * 1000.0)));
    return std::max(held, filling);
}

void RateBucket::charge(Time now, int requests)
{
    settle(now);
    m_tokens -= requests;
}

void RateBucket::learn(const RateHints &hints, bool refused, Time now)
{
    settle(now);
    if (hints.limit)
        m_limit = *hints.limit;
    if (refused) {
        m_factor = std::max(smallestFactor, factor(now) / 2);
        m_refusedAt = now;
        m_tokens = std::min(m_tokens, 0.0);
        m_heldUntil = std::max(m_heldUntil, now + std::min(hints.wait().value_or(1s), longestHold));
    } else if (hints.remaining && hints.untilReset) {
        // With a limit of two, one left is the ordinary state after one request.
        const int reserve = m_limit > 2 ? 1 : 0;
        // `Date` is cut to whole seconds, so this is never too short.
        if (*hints.remaining <= reserve)
            m_heldUntil = std::max(m_heldUntil, now + std::min(*hints.untilReset, longestHold));
    }
}

} // namespace orgdesk
