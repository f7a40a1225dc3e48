#pragma once

#include <chrono>
#include <optional>

namespace orgdesk {

//! Requests per second as the answers state them. The headers tell the tighter of two limits, the
//! tenant's or the organization's, without saying which: a lower figure is taken at once, a higher
//! one when everything in ten seconds said so. Pure.
class LearnedLimit
{
public:
    using Time = std::chrono::milliseconds; //!< Clock::monotonic().

    //! \param known false: `value` is a guess, and the first figure replaces it.
    LearnedLimit(double value, bool known);

    void note(int stated, Time now);
    [[nodiscard]] double value() const { return m_value; }

private:
    struct Higher
    {
        int least;
        int answers;
        Time since;
    };

    double m_value;
    bool m_known;
    std::optional<Higher> m_higher;
};

} // namespace orgdesk
