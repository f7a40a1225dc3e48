#include "http/ActivityClient.h"

#include <algorithm>

namespace orgdesk {

namespace {

constexpr std::chrono::seconds slowAfter{10};

//! Whether anything answered; nothing when the error does not tell (Cancelled, SignInRequired, …).
std::optional<bool> tellsReachable(const Error &error)
{
    const auto *network = std::get_if<NetworkError>(&error);
    if (network && network->reason == NetworkError::Reason::Redirected)
        return false; // something answered, but not the vendor
    const std::optional<Exchange> exchange = exchangeOf(error);
    if (exchange && exchange->status > 0)
        return true;
    if (network || std::holds_alternative<OutcomeUnknown>(error))
        return false;
    return std::nullopt;
}

} // namespace

ActivityClient::ActivityClient(HttpClient &next, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_clock(clock)
{
}

Future<HttpResponse> ActivityClient::send(const HttpRequest &request)
{
    const Future<HttpResponse> answer = m_next.send(request);
    const int session = m_session;
    if (request.priority == Priority::Background) {
        onResult(answer, this, [this, session](const Result<HttpResponse> &result) {
            if (session == m_session)
                onEnded(result);
        });
        return answer;
    }
    m_running.push_back({request.isRead(), m_clock.monotonic()});
    const auto running = std::prev(m_running.end());
    m_clock.after(slowAfter, this, [this] { refresh(); });
    refresh();
    onResult(answer, this, [this, session, running](const Result<HttpResponse> &result) {
        if (session != m_session)
            return;
        m_running.erase(running);
        onEnded(result);
    });
    return answer;
}

void ActivityClient::endSession()
{
    ++m_session;
    m_running.clear();
    m_reachable = true;
    refresh();
}

void ActivityClient::onEnded(const Result<HttpResponse> &result)
{
    m_reachable = result ? true : tellsReachable(result.error()).value_or(m_reachable);
    refresh();
}

void ActivityClient::refresh()
{
    State next;
    next.reachable = m_reachable;
    next.reading = static_cast<int>(
        std::ranges::count_if(m_running, [](const Running &one) { return one.reads; }));
    next.slow = !m_running.empty() && m_clock.monotonic() - m_running.front().since >= slowAfter;
    if (next == m_state)
        return;
    m_state = next;
    Q_EMIT stateChanged();
}

} // namespace orgdesk
