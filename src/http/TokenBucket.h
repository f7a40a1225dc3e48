#pragma once

#include <chrono>

namespace orgdesk {

//! Spaces requests evenly: one token is one request. Pure: it knows only the times, rates (requests
//! per second, above zero) and bursts (requests sent at once after a pause) that it is given.
class TokenBucket
{
public:
    using Time = std::chrono::milliseconds; //!< Clock::monotonic().

    TokenBucket(double tokens, Time now);

    //! Time until one request may go; zero: now.
    [[nodiscard]] std::chrono::milliseconds wait(double rate, double burst, Time now) const;
    //! Takes requests out; may leave a debt.
    void charge(double rate, double burst, Time now, int requests = 1);
    //! One request may go at `at`, and none before.
    void readyAt(Time at);

private:
    [[nodiscard]] double tokens(double rate, double burst, Time now) const;

    double m_tokens;
    Time m_updated; //!< In the future after readyAt().
};

} // namespace orgdesk
