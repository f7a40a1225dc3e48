#include "http/PacingClient.h"

#include <algorithm>

namespace orgdesk {

using namespace std::chrono_literals;

namespace {

constexpr std::array kinds{RateGovernor::Kind::Read, RateGovernor::Kind::Write};

// That one holds for every organization, whichever it answered.
bool isTenantsRefusal(const Result<HttpResponse> &result)
{
    return result.has_value() && result->status == 429 && RateHints::of(*result).tenantWide;
}

} // namespace

PacingClient::PacingClient(HttpClient &next, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_clock(clock)
    , m_governor({}, false, clock.monotonic())
{
}

PacingClient::PacingClient(HttpClient &next, Clock &clock, const Limits &start, QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_clock(clock)
    , m_governor(start, true, clock.monotonic())
{
}

void PacingClient::enter(const std::optional<Limits> &remembered)
{
    ++m_organization;
    m_hints = {};
    m_governor.enter(remembered.value_or(Limits{}), remembered.has_value(), m_clock.monotonic());
    pump();
}

Future<HttpResponse> PacingClient::send(const HttpRequest &request)
{
    Waiting waiting{request, {}, m_clock.monotonic()};
    const Future<HttpResponse> future = waiting.completer.future();
    Lane &queues = lane(request.isRead() ? Kind::Read : Kind::Write);
    (request.priority == Priority::Interactive ? queues.interactive : queues.inBackground)
        .push_back(std::move(waiting));
    pump();
    return future;
}

void PacingClient::cancelWaiting()
{
    for (Lane &queues : m_lanes) {
        for (const Waiting &waiting : std::exchange(queues.interactive, {}))
            waiting.completer.complete(Cancelled{});
    }
    pump();
}

void PacingClient::endSession()
{
    for (Lane &queues : m_lanes) {
        for (Waiting &waiting : std::exchange(queues.inBackground, {}))
            queues.interactive.push_back(std::move(waiting));
    }
    cancelWaiting();
}

void PacingClient::pump()
{
    // A next client may answer, and thereby call us again, before send() returns.
    if (m_pumping)
        return;
    m_pumping = true;
    for (const Kind kind : kinds) {
        while (pumpLane(kind)) { }
    }
    m_pumping = false;
    wakeLater();
    Q_EMIT stateChanged();
}

bool PacingClient::pumpLane(Kind kind)
{
    Lane &queues = lane(kind);
    const Priority priority =
        queues.interactive.empty() ? Priority::Background : Priority::Interactive;
    std::deque<Waiting> &queue =
        queues.interactive.empty() ? queues.inBackground : queues.interactive;
    const auto now = m_clock.monotonic();
    if (queue.empty() || m_governor.wait(kind, priority, now) > 0ms)
        return false;
    const Waiting first = std::move(queue.front());
    queue.pop_front();
    m_governor.charge(kind, priority, now);
    go(kind, first);
    return true;
}

void PacingClient::go(Kind kind, const Waiting &waiting)
{
    onResult(m_next.send(waiting.request), this,
             [this, kind, completer = waiting.completer, sent = m_clock.monotonic(),
              organization = m_organization](const Result<HttpResponse> &result) {
                 if (organization == m_organization || isTenantsRefusal(result))
                     learn(kind, result, sent);
                 completer.complete(result);
                 pump();
             });
}

void PacingClient::learn(Kind kind, const Result<HttpResponse> &result,
                         std::chrono::milliseconds sent)
{
    if (!result.has_value())
        return;
    const auto now = m_clock.monotonic();
    const RateHints hints = RateHints::of(*result);
    const bool refused = result->status == 429;
    if (kind == Kind::Read && hints.limit)
        m_hints = hints;
    const Limits before = limits();
    m_governor.learn(kind, hints, refused, result->sends, sent, now);
    if (limits() != before)
        Q_EMIT limitsLearned();
}

std::optional<std::chrono::milliseconds> PacingClient::untilNext(Kind kind) const
{
    const Lane &queues = lane(kind);
    const auto now = m_clock.monotonic();
    if (!queues.interactive.empty())
        return m_governor.wait(kind, Priority::Interactive, now);
    if (!queues.inBackground.empty())
        return m_governor.wait(kind, Priority::Background, now);
    return std::nullopt;
}

void PacingClient::wakeLater()
{
    const auto now = m_clock.monotonic();
    for (const Kind kind : kinds) {
        const auto wait = untilNext(kind);
        if (!wait)
            continue;
        const auto wake = now + std::max(*wait, 1ms);
        if (m_wakeAt > now && m_wakeAt <= wake)
            continue;
        m_wakeAt = wake;
        m_clock.after(wake - now, this, [this, wake] {
            if (m_wakeAt == wake) // it may come early: then another one is planned
                m_wakeAt = std::chrono::milliseconds(-1);
            pump();
        });
    }
}

PacingClient::State PacingClient::state() const
{
    State result;
    const auto now = m_clock.monotonic();
    for (const Lane &queues : m_lanes) {
        result.interactive += static_cast<int>(queues.interactive.size());
        result.waiting += static_cast<int>(queues.inBackground.size());
    }
    result.waiting += result.interactive;
    result.changes = static_cast<int>(lane(Kind::Write).interactive.size());
    std::optional<std::chrono::milliseconds> next;
    for (const Kind kind : kinds) {
        const Lane &queues = lane(kind);
        // What somebody waits for counts; the rest is in no hurry.
        const auto &queue = result.interactive > 0 ? queues.interactive : queues.inBackground;
        if (queue.empty())
            continue;
        result.asked = result.asked || m_governor.refusedFor(kind, now) > 0ms;
        result.waitedSoFar = std::max(result.waitedSoFar, now - queue.front().since);
        const auto wait = *untilNext(kind);
        next = next ? std::min(*next, wait) : wait;
    }
    result.untilNext = next.value_or(0ms);
    return result;
}

PacingClient::Seen PacingClient::seen() const
{
    const auto now = m_clock.monotonic();
    const bool limited = std::any_of(kinds.begin(), kinds.end(), [this, now](Kind kind) {
        return m_governor.refusedFor(kind, now) > 0ms;
    });
    return {m_hints.limit, m_hints.remaining, limited};
}

} // namespace orgdesk
