#pragma once

#include "http/HttpMessage.h"
#include "http/LearnedLimit.h"
#include "http/RateHints.h"
#include "http/RateLimits.h"
#include "http/RefillWatch.h"
#include "http/SlowDown.h"
#include "http/TokenBucket.h"

#include <array>
#include <deque>

namespace orgdesk {

//! Decides when a request may go, so that the server never has to answer 429 (reliability 2.3):
//! evenly spaced, below the limits of the organization and of its tenant, for reads and for writes.
//! Learns limits and kind of refill from the answers, and gives way when others use the same
//! budget. Pure: it knows only the times that it is given.
class RateGovernor
{
public:
    using Time = std::chrono::milliseconds; //!< Clock::monotonic().

    enum class Kind { Read, Write };

    //! \param known false: `start` is a guess.
    RateGovernor(const RateLimits &start, bool known, Time now);

    //! Another organization of the same tenant: its limits, and what the tenant refused still
    //! holds.
    void enter(const RateLimits &start, bool known, Time now);

    //! Time until a request may go; zero: now.
    [[nodiscard]] std::chrono::milliseconds wait(Kind kind, Priority priority, Time now) const;
    //! How long a 429 still asks to wait; zero: it does not.
    [[nodiscard]] std::chrono::milliseconds refusedFor(Kind kind, Time now) const;
    //! One request goes.
    void charge(Kind kind, Priority priority, Time now);
    //! An answer to a request that went at `sent` and cost so many requests.
    void learn(Kind kind, const RateHints &hints, bool refused, int sends, Time sent, Time now);

    //! Requests per second sent at most at this time.
    [[nodiscard]] double rate(Kind kind, Time now) const;
    [[nodiscard]] RateLimits limits() const;

    static constexpr std::chrono::milliseconds longestHold{60'000};

private:
    struct Lane
    {
        LearnedLimit limit;
        TokenBucket all;
        TokenBucket background;
        SlowDown organization{};
        SlowDown tenant{};
        RefillWatch refill{};
        Time heldUntil{0};         //!< Nothing remains until then.
        std::deque<Time> recent{}; //!< When the requests of the last moments went.
    };

    [[nodiscard]] Lane &lane(Kind kind) { return m_lanes[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const Lane &lane(Kind kind) const
    {
        return m_lanes[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] RefillModel refillOf(const Lane &lane) const;
    [[nodiscard]] double share(const Lane &lane) const;
    [[nodiscard]] double burst(Kind kind) const;
    [[nodiscard]] double smallestFactor(const Lane &lane) const;
    [[nodiscard]] static double factor(const Lane &lane, Time now);
    void onRefused(Kind kind, const RateHints &hints, Time sent, Time now);
    void onRemaining(Lane &lane, const RateHints &hints, Time now);

    std::array<Lane, 2> m_lanes;
};

} // namespace orgdesk
