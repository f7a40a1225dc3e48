#include "sandbox/RateLimiter.h"

#include <algorithm>
#include <array>
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

//! What one request costs, in thousandths.
constexpr std::int64_t oneRequest = 1000;

//! Milliseconds until the bucket holds one more request.
std::int64_t waitFor(std::int64_t credit, int limit, bool perSecond, std::int64_t now)
{
    if (perSecond) {
        return 1000 - now % 1000;
    }
    const std::int64_t missing = oneRequest - credit % oneRequest;
    return (missing + limit - 1) / limit;
}

} // namespace

RateLimiter::Bucket &RateLimiter::bucket(const std::string &key, int limit, bool perSecond,
                                         std::int64_t now)
{
    Bucket &bucket = m_buckets[key];
    const std::int64_t full = limit * oneRequest;
    if (bucket.limit != limit) {
        bucket = {limit, full, now};
    }
    if (perSecond) {
        if (now / 1000 != bucket.filled / 1000) {
            bucket.credit = full;
        }
    } else {
        // A millisecond earns limit thousandths; after a second the bucket is full in any case.
        const std::int64_t passed = std::clamp<std::int64_t>(now - bucket.filled, 0, 1000);
        bucket.credit = std::min(full, bucket.credit + passed * limit);
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
    verdict.tenantWide = tenant.credit < oneRequest;
    verdict.allowed = !verdict.tenantWide && organization.credit >= oneRequest;
    if (verdict.allowed) {
        tenant.credit -= oneRequest;
        organization.credit -= oneRequest;
    }
    // The headers tell the tighter of the two.
    const Bucket &tighter = tenant.credit < organization.credit ? tenant : organization;
    verdict.limit = tighter.limit;
    verdict.remaining = static_cast<int>(tighter.credit / oneRequest);
    const std::int64_t wait = waitFor(tighter.credit, tighter.limit, perSecond, now);
    verdict.reset = (now + wait + 999) / 1000;
    verdict.retryAfter = static_cast<int>((wait + 999) / 1000);
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
