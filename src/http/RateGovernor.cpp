#include "http/RateGovernor.h"

#include <algorithm>

namespace orgdesk {

using namespace std::chrono_literals;

namespace {

// Margins that keep clear of 429 with 100 ms of jitter on the way (reliability 2.3, and
// RateGovernorTest). In a second that is refilled at its top, one request more than the limit must
// not fit: 1000 ms / 0.904 leave 106 ms.
constexpr double shareWhenUnknown = 0.90;
constexpr double shareOfContinuous = 0.97;
constexpr double shareOfSecond = 0.904;
constexpr double backgroundPart = 0.5;
constexpr double smallestRate = 0.5; // requests per second: a person must get through
constexpr double smallestPart = 1.0 / 16;
constexpr std::chrono::milliseconds holdWithoutHint = 1s;
constexpr std::chrono::milliseconds lookBack = 1300ms; // a second, and the way there

} // namespace

RateGovernor::RateGovernor(const RateLimits &start, bool known, Time now)
    : m_lanes{Lane{LearnedLimit(start.reads, known), TokenBucket(2, now), TokenBucket(1, now)},
              Lane{LearnedLimit(start.writes, known), TokenBucket(1, now), TokenBucket(1, now)}}
{
    for (Lane &one : m_lanes)
        one.refill.assume(start.refill);
}

void RateGovernor::enter(const RateLimits &start, bool known, Time now)
{
    RateGovernor fresh(start, known, now);
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        fresh.m_lanes[i].tenant = m_lanes[i].tenant;
        // How a budget comes back is the service's way, whatever the organization.
        if (start.refill == RefillModel::Unknown)
            fresh.m_lanes[i].refill.assume(m_lanes[i].refill.model());
    }
    m_lanes = std::move(fresh.m_lanes);
}

RefillModel RateGovernor::refillOf(const Lane &lane) const
{
    if (lane.refill.model() != RefillModel::Unknown)
        return lane.refill.model();
    const Lane &other = &lane == &m_lanes[0] ? m_lanes[1] : m_lanes[0];
    return other.refill.model();
}

double RateGovernor::share(const Lane &lane) const
{
    switch (refillOf(lane)) {
    case RefillModel::Continuous:
        return shareOfContinuous;
    case RefillModel::TopOfSecond:
        return shareOfSecond;
    case RefillModel::Unknown:
        break;
    }
    return shareWhenUnknown;
}

double RateGovernor::burst(Kind kind) const
{
    const bool even = kind == Kind::Write || refillOf(lane(kind)) == RefillModel::TopOfSecond;
    return even ? 1 : 2;
}

double RateGovernor::smallestFactor(const Lane &lane) const
{
    return std::clamp(smallestRate / (lane.limit.value() * share(lane)), smallestPart, 1.0);
}

double RateGovernor::factor(const Lane &lane, Time now)
{
    return std::min(lane.organization.factor(now), lane.tenant.factor(now));
}

double RateGovernor::rate(Kind kind, Time now) const
{
    const Lane &one = lane(kind);
    return one.limit.value() * share(one) * factor(one, now);
}

std::chrono::milliseconds RateGovernor::wait(Kind kind, Priority priority, Time now) const
{
    const Lane &one = lane(kind);
    const double perSecond = rate(kind, now);
    auto result = std::max({one.heldUntil - now, one.organization.wait(now), one.tenant.wait(now),
                            one.all.wait(perSecond, burst(kind), now)});
    if (priority == Priority::Background)
        result = std::max(result, one.background.wait(perSecond * backgroundPart, 1, now));
    return std::max(result, 0ms);
}

std::chrono::milliseconds RateGovernor::refusedFor(Kind kind, Time now) const
{
    const Lane &one = lane(kind);
    return std::max(one.organization.wait(now), one.tenant.wait(now));
}

void RateGovernor::charge(Kind kind, Priority priority, Time now)
{
    Lane &one = lane(kind);
    const double perSecond = rate(kind, now);
    one.all.charge(perSecond, burst(kind), now);
    if (priority == Priority::Background)
        one.background.charge(perSecond * backgroundPart, 1, now);
    one.recent.push_back(now);
    while (one.recent.front() + lookBack < now)
        one.recent.pop_front();
}

void RateGovernor::learn(Kind kind, const RateHints &hints, bool refused, int sends, Time sent,
                         Time now)
{
    Lane &one = lane(kind);
    // AuthorizingClient may have sent more than once.
    for (int more = 1; more < sends; ++more)
        charge(kind, Priority::Background, now);
    if (hints.limit && !(refused && hints.tenantWide))
        one.limit.note(*hints.limit, now);
    if (refused) {
        onRefused(kind, hints, sent, now);
        return;
    }
    if (!hints.remaining)
        return;
    if (hints.limit && hints.serverSecond)
        one.refill.note({sent, now, *hints.serverSecond, *hints.limit, *hints.remaining});
    onRemaining(one, hints, now);
}

void RateGovernor::onRefused(Kind kind, const RateHints &hints, Time sent, Time now)
{
    // "Again at once" is nothing sensible either: each refusal would let another one go.
    const auto stated = std::max(hints.wait().value_or(0ms), 0ms);
    const Time until = now + (stated > 0ms ? std::min(stated, longestHold) : holdWithoutHint);
    // The limit of the whole tenant: everything slows down, also after a change of organization.
    for (const Kind each : {Kind::Read, Kind::Write}) {
        if (each != kind && !hints.tenantWide)
            continue;
        Lane &one = lane(each);
        SlowDown &slow = hints.tenantWide ? one.tenant : one.organization;
        slow.refuse(sent, now, until, factor(one, now), smallestFactor(one));
        one.all.readyAt(until);
        one.background.readyAt(until);
    }
}

void RateGovernor::onRemaining(Lane &one, const RateHints &hints, Time now)
{
    const RefillModel refill = refillOf(one);
    // A limit that is not the organization's is the tenant's.
    const bool tenants = hints.limit && *hints.limit > one.limit.value();
    // With a limit of two, one left is the ordinary state after one request; and at the end of a
    // second little is left wherever two share.
    const bool even = refill == RefillModel::TopOfSecond && !tenants;
    const int reserve = one.limit.value() > 2 && !even ? 1 : 0;
    if (*hints.remaining > reserve)
        return;
    const auto own = std::count_if(one.recent.begin(), one.recent.end(),
                                   [now](Time at) { return at + lookBack >= now; });
    const bool others = hints.limit && *hints.limit - *hints.remaining > own;
    if (others) {
        SlowDown &slow = tenants ? one.tenant : one.organization;
        slow.ease(now, factor(one, now), smallestFactor(one));
    }
    // At an even pace, what others leave alone is there again when the next one goes.
    if (refill != RefillModel::Unknown && !others)
        return;
    // `Date` is cut to whole seconds, so the reset is never too early.
    std::chrono::milliseconds hold = hints.untilReset.value_or(0ms);
    if (refill == RefillModel::Continuous)
        hold = std::chrono::milliseconds(static_cast<qint64>(2000.0 / one.limit.value()));
    one.heldUntil = std::max(one.heldUntil, now + std::min(hold, longestHold));
}

RateLimits RateGovernor::limits() const
{
    return {m_lanes[0].limit.value(), m_lanes[1].limit.value(), refillOf(m_lanes[0])};
}

} // namespace orgdesk
