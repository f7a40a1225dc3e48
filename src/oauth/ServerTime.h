#pragma once

#include "http/HttpMessage.h"

#include <chrono>
#include <deque>

namespace orgdesk {

class Clock;

//! The authorization server's idea of now, from the `Date` headers of its answers (oauth rule 39).
//! Counted on with the clock that never jumps: whatever happens to the computer's own time
//! meanwhile changes nothing.
class ServerTime
{
public:
    explicit ServerTime(Clock &clock);

    //! The median of the last five answers counts, since some come late; one that is far off all of
    //! them (30 s) counts alone.
    void learn(const HttpHeaders &answer);
    [[nodiscard]] QDateTime now() const; //!< UTC; the computer's time before the first answer.
    //! Server minus computer, now; zero before the first answer.
    [[nodiscard]] std::chrono::seconds offset() const;
    //! The clocks differ by more than two minutes: worth telling.
    [[nodiscard]] bool isSkewed() const;

private:
    [[nodiscard]] std::chrono::milliseconds median() const;

    Clock &m_clock;
    //! Server time (since 1970) minus Clock::monotonic(), oldest first.
    std::deque<std::chrono::milliseconds> m_seen;
};

} // namespace orgdesk
