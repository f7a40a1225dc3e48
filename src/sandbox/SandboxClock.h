#pragma once

#include <cstdint>

namespace orgdesk::sandbox {

//! The tenant's idea of now. Moves only forward against the system clock, except for skew.
class SandboxClock
{
public:
    //! Milliseconds since the epoch.
    std::int64_t milliseconds() const;
    std::int64_t seconds() const { return milliseconds() / 1000; }

    void advance(std::int64_t seconds) { m_advanced += seconds * 1000; }
    std::int64_t advancedSeconds() const { return m_advanced / 1000; }
    //! Seconds by which the clock is wrong while one request is handled.
    void setSkew(std::int64_t seconds) { m_skew = seconds * 1000; }
    void reset();

private:
    std::int64_t m_advanced = 0;
    std::int64_t m_skew = 0;
};

} // namespace orgdesk::sandbox
