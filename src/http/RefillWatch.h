#pragma once

#include "http/RateLimits.h"

#include <QtGlobal>

#include <chrono>
#include <deque>

namespace orgdesk {

//! Finds out how a budget comes back. Of two requests within one second of the server's clock, the
//! second leaves less than the first where the budget comes back at the top of the second, and as
//! much where it comes back all the time. Several answers have to agree. Pure.
class RefillWatch
{
public:
    using Time = std::chrono::milliseconds; //!< Clock::monotonic().

    struct Answer
    {
        Time sent;
        Time received;
        qint64 serverSecond; //!< Of its Date.
        int limit;
        int remaining;
    };

    void note(const Answer &answer);
    [[nodiscard]] RefillModel model() const { return m_model; }
    //! What was found out in an earlier run.
    void assume(RefillModel model);

private:
    [[nodiscard]] const Answer *comparable(const Answer &answer) const;

    std::deque<Answer> m_answers; //!< The newest last.
    int m_evidence = 0;           //!< Above zero: for Continuous.
    RefillModel m_model = RefillModel::Unknown;
};

} // namespace orgdesk
