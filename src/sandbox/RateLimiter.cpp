#include "sandbox/RateLimiter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace orgdesk::sandbox {

namespace {

struct TierRates
{
    std::string_view name;
    int tenantRead;
    int tenantWrite;
    int organizationRead;
    int organizationWrite;
};

//! Requests per second, API reference 7.1.
constexpr std::array tierRates{
    TierRates{"free", 4, 2, 4, 2},
    TierRates{"public_self_service", 8, 4, 4, 2},
    TierRates{"public_enterprise", 40, 20, 8, 4},
    TierRates{"private_basic", 40, 20, 8, 4},
    TierRates{"private_performance", 160, 80, 16, 8},
};

//! Milliseconds until the bucket holds one more request.
double waitFor(double tokens, int limit, bool perSecond, std::int64_t now)
{
    if (perSecond) {
        return static_cast<double>(1000 - now % 1000);
    }
    const double missing = std::floor(tokens) + 1 - tokens;
    return missing * 1000.0 / limit;
}

} // namespace

RateLimiter::Bucket &RateLimiter::bucket(const std::string &key, int limit, bool perSecond,
                                         std::int64_t now)
{
    Bucket &bucket = m_buckets[key];
    if (bucket.limit != limit) {
        bucket = {limit, static_cast<double>(limit), now};
    }
    if (perSecond) {
        if (now / 1000 != bucket.filled / 1000) {
            bucket.tokens = limit;
        }
    } else {
        const auto passed = static_cast<double>(std::max<std::int64_t>(now - bucket.filled, 0));
        bucket.tokens = std::min<double>(limit, bucket.tokens + passed * limit / 1000.0);
    }
    bucket.filled = now;
    return bucket;
}

RateLimiter::Verdict RateLimiter::take(const std::string &tier, bool isRead,
                                       const std::string &organizationId, bool perSecond,
                                       std::int64_t now)
{
    const auto rates = std::find_if(tierRates.begin(), tierRates.end(),
                                    [&tier](const TierRates &row) { return row.name == tier; });
    Verdict verdict;
    if (rates == tierRates.end()) {
        verdict.unlimited = true;
        return verdict;
    }
    const std::string kind = isRead ? "read " : "write ";
    Bucket &tenant = bucket(kind, isRead ? rates->tenantRead : rates->tenantWrite, perSecond, now);
    Bucket &organization =
        bucket(kind + organizationId, isRead ? rates->organizationRead : rates->organizationWrite,
               perSecond, now);
    verdict.tenantWide = tenant.tokens < 1;
    verdict.allowed = !verdict.tenantWide && organization.tokens >= 1;
    if (verdict.allowed) {
        tenant.tokens -= 1;
        organization.tokens -= 1;
    }
    // The headers tell the tighter of the two.
    const Bucket &tighter = tenant.tokens < organization.tokens ? tenant : organization;
    verdict.limit = tighter.limit;
    verdict.remaining = static_cast<int>(tighter.tokens);
    const double wait = waitFor(tighter.tokens, tighter.limit, perSecond, now);
    verdict.reset =
        static_cast<std::int64_t>(std::ceil((static_cast<double>(now) + wait) / 1000.0));
    verdict.retryAfter = std::max(1, static_cast<int>(std::ceil(wait / 1000.0)));
    return verdict;
}

HeaderList RateLimiter::headers(const Verdict &verdict)
{
    if (verdict.unlimited) {
        return {};
    }
    HeaderList list{{"X-RateLimit-Limit", std::to_string(verdict.limit)},
                    {"X-RateLimit-Remaining", std::to_string(verdict.remaining)},
                    {"X-RateLimit-Reset", std::to_string(verdict.reset)}};
    if (!verdict.allowed) {
        list.emplace_back("Retry-After", std::to_string(verdict.retryAfter));
        if (verdict.tenantWide) {
            list.emplace_back("X-Auth0-Error-Kind", "global-rate-limit");
        }
    }
    return list;
}

} // namespace orgdesk::sandbox
