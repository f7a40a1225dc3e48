#pragma once

#include "http/RateHints.h"

namespace orgdesk {

//! One token bucket that stays below a limit learned from the server (reliability 2.3). Pure: it
//! knows only the monotonic times that it is given.
class RateBucket
{
public:
    using Time = std::chrono::milliseconds; //!< Clock::monotonic().

    //! \param limit requests per second of the server. \param burst requests sent at once after a
    //! pause. \param share of the limit to use, 0 to 1.
    RateBucket(double limit, double burst, double share, Time now);

    //! Time until one request may go; zero: now.
    [[nodiscard]] std::chrono::milliseconds wait(Time now) const;
    //! Takes one request out; may leave a debt.
    void charge(Time now, int requests = 1);
    //! Learns limit, rest and reset; a 429 halves the rate, which then comes back by 5 % of the
    //! full rate every 10 s.
    void learn(const RateHints &hints, bool refused, Time now);

    //! Requests per second that the server allows, as far as known.
    [[nodiscard]] double limit() const { return m_limit; }
    //! Requests per second sent at most at this time.
    [[nodiscard]] double rate(Time now) const;

private:
    [[nodiscard]] double factor(Time now) const;
    [[nodiscard]] double tokens(Time now) const;
    void settle(Time now);

    double m_limit;
    double m_burst;
    double m_share;
    double m_tokens;
    double m_factor = 1.0; //!< At m_refusedAt; below 1 after a 429.
    Time m_updated;
    Time m_refusedAt;
    Time m_heldUntil;
};

} // namespace orgdesk
