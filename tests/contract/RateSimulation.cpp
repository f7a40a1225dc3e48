#include "RateSimulation.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace orgdesk::test {

using namespace std::chrono_literals;
using sandbox::RateLimiter;

namespace {

constexpr std::chrono::milliseconds tenSeconds = 10s;

} // namespace

RateSimulation::RateSimulation(const Scenario &scenario)
    : m_scenario(scenario)
    , m_random(scenario.seed)
    , m_governor({}, false, scenario.startsAt)
    , m_now(scenario.startsAt)
{
}

RateSimulation::Outcome RateSimulation::run(const Scenario &scenario)
{
    RateSimulation simulation(scenario);
    for (int who = 0; scenario.foreign > 0 && who < scenario.others; ++who)
        simulation.foreignComes(
            who, scenario.startsAt + simulation.pauseOfOthers() * who / scenario.others);
    if (scenario.people > 0)
        simulation.personComes();
    simulation.pump();
    const auto goesOn = [&] {
        return simulation.m_outcome.sent < scenario.requests || simulation.m_open > 0;
    };
    while (goesOn() && !simulation.m_events.empty()) {
        const Event next = simulation.m_events.top();
        simulation.m_events.pop();
        simulation.m_now = next.at;
        next.happens();
    }
    const auto measured = simulation.m_now - scenario.startsAt - tenSeconds;
    simulation.m_outcome.rateAfterTenSeconds =
        simulation.m_carriedOut * 1000.0 / static_cast<double>(measured.count());
    simulation.m_outcome.learned = simulation.m_governor.limits();
    return simulation.m_outcome;
}

void RateSimulation::at(Time time, std::function<void()> happens)
{
    m_events.push({time, m_numbers++, std::move(happens)});
}

RateSimulation::Time RateSimulation::onTheWay()
{
    return Time(m_scenario.delay + std::uniform_int_distribution(0, m_scenario.jitter)(m_random));
}

RateSimulation::Time RateSimulation::pauseOfOthers() const
{
    return Time(std::llround(1000 * m_scenario.others / m_scenario.foreign));
}

RateSimulation::Time RateSimulation::exponential(double perSecond)
{
    return Time(std::llround(1000 * std::exponential_distribution(perSecond)(m_random)));
}

std::int64_t RateSimulation::serverTime() const
{
    return 1'800'000'000'000 + m_now.count();
}

RateLimiter::Verdict RateSimulation::take(const std::string &organization)
{
    return m_server.take(m_scenario.tier, m_scenario.isRead, organization, m_scenario.topOfSecond,
                         serverTime());
}

void RateSimulation::pump()
{
    const auto kind = m_scenario.isRead ? RateGovernor::Kind::Read : RateGovernor::Kind::Write;
    while (m_outcome.sent < m_scenario.requests) {
        const bool interactive = m_scenario.people == 0 || !m_people.empty();
        const Priority priority = interactive ? Priority::Interactive : Priority::Background;
        const Time wait = m_governor.wait(kind, priority, m_now);
        if (wait > 0ms) {
            if (m_wakeAt <= m_now || m_now + wait < m_wakeAt) {
                m_wakeAt = m_now + wait;
                at(m_wakeAt, [this] { pump(); });
            }
            return;
        }
        m_governor.charge(kind, priority, m_now);
        send(priority);
    }
}

void RateSimulation::send(Priority priority)
{
    Request request{priority, m_now, m_now};
    if (!m_people.empty()) {
        request.wanted = m_people.front();
        m_people.pop_front();
    }
    ++m_outcome.sent;
    ++m_open;
    m_outcome.sentAfterTenSeconds += m_now - m_scenario.startsAt >= tenSeconds ? 1 : 0;
    at(m_now + onTheWay(), [this, request] { arrive(request); });
}

void RateSimulation::arrive(const Request &request)
{
    const RateLimiter::Verdict verdict = take("org_ours");
    const qint64 second = serverTime() / 1000;
    at(m_now + onTheWay(),
       [this, request, verdict, second] { answered(request, verdict, second); });
}

void RateSimulation::answered(const Request &request, const RateLimiter::Verdict &verdict,
                              qint64 serverSecond)
{
    HttpResponse response;
    response.status = verdict.allowed ? 200 : 429;
    for (const auto &[name, value] : RateLimiter::headers(verdict))
        response.headers.set(name, value);
    const QDateTime date = QDateTime::fromSecsSinceEpoch(serverSecond, Qt::UTC);
    response.headers.set(
        "Date",
        QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1());
    m_governor.learn(m_scenario.isRead ? RateGovernor::Kind::Read : RateGovernor::Kind::Write,
                     RateHints::of(response), !verdict.allowed, 1, request.sent, m_now);
    --m_open;
    const bool late = request.sent - m_scenario.startsAt >= tenSeconds;
    if (verdict.allowed) {
        m_carriedOut += late ? 1 : 0;
        if (m_scenario.people > 0 && request.priority == Priority::Interactive)
            m_outcome.waits.push_back(m_now - request.wanted);
    } else {
        ++m_outcome.refused;
        m_outcome.refusedAfterTenSeconds += late ? 1 : 0;
        if (m_scenario.people > 0 && request.priority == Priority::Interactive)
            m_people.push_front(request.wanted); // it is sent again
    }
    pump();
}

// At an even pace too, and later by as much; served or not, they ask as often.
void RateSimulation::foreignComes(int who, Time planned)
{
    at(planned + onTheWay(), [this, who, planned] {
        std::ignore =
            take(m_scenario.foreignElsewhere ? "org_other" + std::to_string(who) : "org_ours");
        foreignComes(who, planned + pauseOfOthers());
    });
}

void RateSimulation::personComes()
{
    at(m_now + exponential(m_scenario.people), [this] {
        m_people.push_back(m_now);
        pump();
        personComes();
    });
}

} // namespace orgdesk::test
