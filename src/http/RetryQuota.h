#pragma once

#include <algorithm>

namespace orgdesk {

//! Keeps a server in trouble from getting several times the requests: a repeat costs two of ten
//! tokens, and a success gives one back (reliability 2.4). Pure.
class RetryQuota
{
public:
    //! Takes what one repeat costs. \return false: there is not enough; nothing is taken.
    [[nodiscard]] bool take()
    {
        if (m_tokens < cost)
            return false;
        m_tokens -= cost;
        return true;
    }

    void succeeded() { m_tokens = std::min(most, m_tokens + 1); }

private:
    static constexpr int most = 10;
    static constexpr int cost = 2;

    int m_tokens = most;
};

} // namespace orgdesk
