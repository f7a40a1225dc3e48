#include "http/PacingClient.h"

#include <algorithm>

namespace orgdesk {

using namespace std::chrono_literals;

namespace {

// Margins that the simulation in reliability 2.3 found to keep clear of 429 under either reading of
// the documented limit (continuous refill or a window per second).
constexpr double shareOfLimit = 0.90;
constexpr double backgroundShare = shareOfLimit / 2;
constexpr double readBurst = 2;
constexpr double writeBurst = 1;

} // namespace

PacingClient::PacingClient(HttpClient &next, Clock &clock, QObject *parent)
    : PacingClient(next, clock, Limits{}, parent)
{
}

PacingClient::PacingClient(HttpClient &next, Clock &clock, Limits start, QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_clock(clock)
    , m_lanes{Lane{RateBucket(start.reads, readBurst, shareOfLimit, clock.monotonic()),
                   RateBucket(start.reads, 1, backgroundShare, clock.monotonic()),
                   {},
                   {}},
              Lane{RateBucket(start.writes, writeBurst, shareOfLimit, clock.monotonic()),
                   RateBucket(start.writes, 1, backgroundShare, clock.monotonic()),
                   {},
                   {}}}
{
}

Future<HttpResponse> PacingClient::send(const HttpRequest &request)
{
    Waiting waiting{request, {}, m_clock.monotonic()};
    const Future<HttpResponse> future = waiting.completer.future();
    Lane &lane = laneOf(request);
    (request.priority == Priority::Interactive ? lane.interactive : lane.inBackground)
        .push_back(std::move(waiting));
    pump();
    return future;
}

PacingClient::Lane &PacingClient::laneOf(const HttpRequest &request)
{
    return m_lanes[request.isRead() ? 0 : 1];
}

void PacingClient::pump()
{
    // A next client may answer, and thereby call us again, before send() returns.
    if (m_pumping)
        return;
    m_pumping = true;
    for (Lane &lane : m_lanes) {
        while (pumpLane(lane)) { }
    }
    m_pumping = false;
    wakeLater();
    Q_EMIT stateChanged();
}

bool PacingClient::pumpLane(Lane &lane)
{
    const auto now = m_clock.monotonic();
    if (lane.all.wait(now) > 0ms)
        return false;
    std::deque<Waiting> *queue = &lane.interactive;
    if (queue->empty()) {
        queue = &lane.inBackground;
        if (queue->empty() || lane.background.wait(now) > 0ms)
            return false;
    }
    Waiting first = std::move(queue->front());
    queue->pop_front();
    lane.all.charge(now);
    if (queue == &lane.inBackground)
        lane.background.charge(now);
    go(lane, std::move(first));
    return true;
}

void PacingClient::go(Lane &lane, Waiting waiting)
{
    onResult(m_next.send(waiting.request), this,
             [this, &lane, completer = waiting.completer](const Result<HttpResponse> &result) {
                 learn(lane, result);
                 completer.complete(result);
                 pump();
             });
}

void PacingClient::learn(Lane &lane, const Result<HttpResponse> &result)
{
    if (!result.has_value())
        return;
    const auto now = m_clock.monotonic();
    const RateHints hints = RateHints::of(*result);
    const bool refused = result->status == 429;
    if (&lane == &m_lanes[0] && hints.limit)
        m_hints = hints;
    if (refused)
        m_limitedUntil = now + hints.wait().value_or(1000ms);
    for (RateBucket *bucket : {&lane.all, &lane.background}) {
        bucket->learn(hints, refused, now);
        // AuthorizingClient may have sent more than once.
        if (result->sends > 1)
            bucket->charge(now, result->sends - 1);
    }
    if (refused && hints.tenantWide) {
        // The limit of the whole tenant: everything slows down.
        for (Lane &other : m_lanes) {
            if (&other == &lane)
                continue;
            RateHints waitOnly;
            waitOnly.retryAfter = hints.wait();
            other.all.learn(waitOnly, true, now);
            other.background.learn(waitOnly, true, now);
        }
    }
}

std::optional<std::chrono::milliseconds> PacingClient::untilNext(const Lane &lane,
                                                                 RateBucket::Time now)
{
    if (!lane.interactive.empty())
        return lane.all.wait(now);
    if (!lane.inBackground.empty())
        return std::max(lane.all.wait(now), lane.background.wait(now));
    return std::nullopt;
}

void PacingClient::wakeLater()
{
    const auto now = m_clock.monotonic();
    for (const Lane &lane : m_lanes) {
        const auto wait = untilNext(lane, now);
        if (!wait)
            continue;
        const auto wake = now + std::max(*wait, 1ms);
        if (m_wakeAt > now && m_wakeAt <= wake)
            continue;
        m_wakeAt = wake;
        m_clock.after(wake - now, this, [this] { pump(); });
    }
}

PacingClient::State PacingClient::state() const
{
    State result;
    const auto now = m_clock.monotonic();
    std::optional<std::chrono::milliseconds> next;
    for (const Lane &lane : m_lanes) {
        for (const auto *queue : {&lane.interactive, &lane.inBackground}) {
            result.waiting += static_cast<int>(queue->size());
            if (!queue->empty())
                result.waitedSoFar = std::max(result.waitedSoFar, now - queue->front().since);
        }
        if (const auto wait = untilNext(lane, now))
            next = next ? std::min(*next, *wait) : *wait;
    }
    result.untilNext = next.value_or(0ms);
    return result;
}

PacingClient::Seen PacingClient::seen() const
{
    return {m_hints.limit, m_hints.remaining, m_clock.monotonic() < m_limitedUntil};
}

PacingClient::Limits PacingClient::limits() const
{
    return {m_lanes[0].all.limit(), m_lanes[1].all.limit()};
}

} // namespace orgdesk
