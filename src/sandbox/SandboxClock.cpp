#include "sandbox/SandboxClock.h"

#include <chrono>

namespace orgdesk::sandbox {

std::int64_t SandboxClock::milliseconds() const
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count() + m_advanced + m_skew;
}

void SandboxClock::reset()
{
    m_advanced = 0;
    m_skew = 0;
}

} // namespace orgdesk::sandbox
