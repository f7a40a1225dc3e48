#pragma once

#include "http/HttpMessage.h"

namespace orgdesk {

//! What an answer says about limits (API reference 7.2). Times are relative to the answer's own
//! `Date`, so a wrong local clock does not matter; without one, the local clock counts for times
//! within a minute. Implausible values count as absent.
struct RateHints
{
    std::optional<int> limit;                            //!< X-RateLimit-Limit, 1 to 100,000.
    std::optional<int> remaining;                        //!< X-RateLimit-Remaining.
    std::optional<std::chrono::milliseconds> untilReset; //!< X-RateLimit-Reset, at most one hour.
    std::optional<std::chrono::milliseconds> retryAfter; //!< Retry-After, cut to one hour.
    std::optional<qint64> serverSecond;                  //!< Date, in seconds since 1970.
    bool tenantWide = false;                             //!< X-Auth0-Error-Kind: global-rate-limit.

    [[nodiscard]] static RateHints of(const HttpResponse &response);
    //! Retry-After, else the time until the reset.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait() const;
};

} // namespace orgdesk
