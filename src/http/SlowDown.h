#pragma once

#include <chrono>

namespace orgdesk {

//! The part of a limit that is used when others use it too: halved by a 429, taken back a little
//! when hardly anything remains, and given back by 5 % of the whole every 10 s (reliability 2.3).
//! Pure.
class SlowDown
{
public:
    using Time = std::chrono::milliseconds; //!< Clock::monotonic().

    //! 1: nothing is held back.
    [[nodiscard]] double factor(Time now) const;
    //! A 429 to a request that was sent at `sent`: not before `until`, and half of `used`, the part
    //! that was in use. Answers to what had left before the last halving only hold.
    void refuse(Time sent, Time now, Time until, double used, double smallest);
    //! Others take from the same budget: a fifth less than `used`, at most once a second.
    void ease(Time now, double used, double smallest);
    //! Time until a refusal's wait is over.
    [[nodiscard]] std::chrono::milliseconds wait(Time now) const;

private:
    void setFactor(double factor, Time now);

    double m_factor = 1;
    Time m_changed{0};
    Time m_heldUntil{0};
    bool m_slowed = false; //!< Ever.
};

} // namespace orgdesk
