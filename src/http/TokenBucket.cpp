#include "http/TokenBucket.h"

#include <algorithm>
#include <cmath>

namespace orgdesk {

using namespace std::chrono_literals;

namespace {

// Timers are late and milliseconds are whole; what that costs is made up for.
constexpr double lateness = 0.020; // seconds

double secondsOf(std::chrono::milliseconds time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

} // namespace

TokenBucket::TokenBucket(double tokens, Time now)
    : m_tokens(tokens)
    , m_updated(now)
{
}

double TokenBucket::tokens(double rate, double burst, Time now) const
{
    const double earned = rate * secondsOf(std::max(now - m_updated, 0ms));
    return std::min(burst + rate * lateness, m_tokens + earned);
}

std::chrono::milliseconds TokenBucket::wait(double rate, double burst, Time now) const
{
    const auto notBefore = std::max(m_updated - now, 0ms);
    // Rounding of the sums must not cost a wait of its own.
    const double missing = 1.0 - 1e-6 - tokens(rate, burst, now);
    if (missing <= 0)
        return notBefore;
    return notBefore
        + std::chrono::milliseconds(static_cast<long long>(std::ceil(missing / rate * 1000.0)));
}

void TokenBucket::charge(double rate, double burst, Time now, int requests)
{
    m_tokens = tokens(rate, burst, now) - requests;
    m_updated = std::max(m_updated, now);
}

void TokenBucket::readyAt(Time at)
{
    m_tokens = 1;
    m_updated = at;
}

} // namespace orgdesk
