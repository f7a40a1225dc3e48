#pragma once

namespace orgdesk {

//! How a limit's budget comes back; the documentation has it both ways (reliability 2.1).
enum class RefillModel {
    Unknown,
    Continuous, //!< All the time, at the rate of the limit.
    TopOfSecond //!< Whole, at the top of each second of the server's clock.
};

//! What is known about the limits of one organization; starts with the smallest tier.
struct RateLimits
{
    double reads = 4;  //!< Requests per second.
    double writes = 2; //!< Requests per second.
    RefillModel refill = RefillModel::Unknown;

    bool operator==(const RateLimits &) const = default;
};

} // namespace orgdesk
