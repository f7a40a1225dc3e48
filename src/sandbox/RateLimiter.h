#pragma once

#include "sandbox/HttpMessage.h"

#include <cstdint>
#include <map>
#include <string>

namespace orgdesk::sandbox {

//! Token buckets of the tenant and of each organization, for reads and writes (API reference 7).
//! A bucket holds as many requests as its rate per second.
class RateLimiter
{
public:
    struct Verdict
    {
        bool allowed = true;
        //! The tenant-wide limit was hit, not the organization's.
        bool tenantWide = false;
        int limit = 0;
        int remaining = 0;
        //! Epoch seconds when requests are added.
        std::int64_t reset = 0;
        int retryAfter = 0;
        //! Nothing is limited in this tier.
        bool unlimited = false;
    };

    //! Takes one request out of the buckets. perSecond: refill at the top of each second instead of
    //! continuously. now in milliseconds.
    Verdict take(const std::string &tier, bool isRead, const std::string &organizationId,
                 bool perSecond, std::int64_t now);
    //! Headers of a success, or of a 429 with Retry-After.
    static HeaderList headers(const Verdict &verdict);
    void clear() { m_buckets.clear(); }

private:
    struct Bucket
    {
        int limit = 0;
        //! Requests left, in thousandths: whole numbers, so that a request is there on time.
        std::int64_t credit = 0;
        std::int64_t filled = 0;
    };

    Bucket &bucket(const std::string &key, int limit, bool perSecond, std::int64_t now);

    std::map<std::string, Bucket> m_buckets;
};

} // namespace orgdesk::sandbox
