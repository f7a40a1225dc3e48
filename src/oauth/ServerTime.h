#pragma once

#include "http/HttpMessage.h"

#include <chrono>

namespace orgdesk {

class Clock;

//! The authorization server's idea of now: this computer's clock plus the difference seen in `Date`
//! headers (oauth rule 39).
class ServerTime
{
public:
    explicit ServerTime(Clock &clock);

    void learn(const HttpHeaders &answer);
    [[nodiscard]] QDateTime now() const; //!< UTC
    //! Server minus computer; zero before the first answer.
    [[nodiscard]] std::chrono::seconds offset() const { return m_offset; }
    //! The clocks differ by more than two minutes: worth telling.
    [[nodiscard]] bool isSkewed() const;

private:
    Clock &m_clock;
    std::chrono::seconds m_offset{0};
};

} // namespace orgdesk
