#include "http/CircuitBreaker.h"

#include <algorithm>

namespace orgdesk {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t opensAfter = 5;
constexpr std::chrono::milliseconds within = 30s;
constexpr std::chrono::milliseconds firstWait = 5s;
constexpr std::chrono::milliseconds longestWait = 60s;
constexpr std::chrono::milliseconds shortestWait = 500ms;

} // namespace

bool CircuitBreaker::lets(bool read, bool probe, Time now)
{
    if (m_state == State::Closed)
        return true;
    if (m_state == State::HalfOpen || !(probe || (read && now >= m_probeAt)))
        return false;
    m_state = State::HalfOpen;
    return true;
}

void CircuitBreaker::note(Outcome outcome, Time now, double random)
{
    if (outcome == Outcome::Answered) {
        m_state = State::Closed;
        m_unknown.clear();
        m_probes = 0;
        return;
    }
    if (outcome == Outcome::NotSent) {
        if (m_state == State::HalfOpen) { // the probe told nothing: another one, as soon
            m_state = State::Open;
            m_probeAt = now + m_wait;
        }
        return;
    }
    if (m_state == State::HalfOpen) {
        open(now, random);
        return;
    }
    m_unknown.push_back(now);
    while (m_unknown.size() > opensAfter || m_unknown.front() + within < now)
        m_unknown.pop_front();
    if (m_state == State::Closed && m_unknown.size() == opensAfter)
        open(now, random);
}

void CircuitBreaker::open(Time now, double random)
{
    const auto ceiling = std::min(longestWait, firstWait * (1 << std::min(m_probes, 4)));
    const Time wait(static_cast<long long>(static_cast<double>(ceiling.count()) * random));
    m_state = State::Open;
    m_wait = std::max(wait, shortestWait);
    m_probeAt = now + m_wait;
    ++m_probes;
}

} // namespace orgdesk
