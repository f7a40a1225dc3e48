#pragma once

#include "http/RateGovernor.h"
#include "sandbox/RateLimiter.h"

#include <queue>

#include <functional>
#include <random>
#include <string>
#include <vector>

namespace orgdesk::test {

//! The governor against the sandbox's rate limiter on simulated time, with delay and jitter on the
//! way and others who use the same budgets.
class RateSimulation
{
public:
    using Time = std::chrono::milliseconds;

    struct Scenario
    {
        std::string tier = "free";
        bool isRead = true;
        bool topOfSecond = false;
        int requests = 10'000;         //!< Attempts; the simulation ends with the last answer.
        int jitter = 100;              //!< Milliseconds on top of `delay`, each way, at random.
        int delay = 50;                //!< Milliseconds, each way.
        double foreign = 0;            //!< Requests per second of others, evenly spaced:
        int others = 1;                //!< so many,
        bool foreignElsewhere = false; //!< in other organizations of the tenant.
        double people = 0; //!< Interactive requests per second while the rest is background;
                           //!< 0: everything is interactive.
        Time startsAt{250};
        unsigned seed = 1;
    };

    struct Outcome
    {
        int sent = 0;
        int refused = 0;
        int sentAfterTenSeconds = 0;
        int refusedAfterTenSeconds = 0;
        double rateAfterTenSeconds = 0; //!< Requests per second that were carried out.
        std::vector<Time> waits;        //!< Of people, until their request was carried out.
        RateLimits learned;
    };

    [[nodiscard]] static Outcome run(const Scenario &scenario);

private:
    explicit RateSimulation(const Scenario &scenario);

    struct Event
    {
        Time at;
        int number; //!< Keeps the order of what happens at the same time.
        std::function<void()> happens;
        bool operator<(const Event &other) const
        {
            return at != other.at ? at > other.at : number > other.number;
        }
    };
    struct Request
    {
        Priority priority;
        Time wanted;
        Time sent;
    };

    void at(Time time, std::function<void()> happens);
    void pump();
    void send(Priority priority);
    void arrive(const Request &request);
    void answered(const Request &request, const sandbox::RateLimiter::Verdict &verdict,
                  qint64 serverSecond);
    void foreignComes(int who, Time planned);
    [[nodiscard]] Time pauseOfOthers() const;
    void personComes();
    [[nodiscard]] Time onTheWay();
    [[nodiscard]] Time exponential(double perSecond);
    [[nodiscard]] sandbox::RateLimiter::Verdict take(const std::string &organization);
    [[nodiscard]] std::int64_t serverTime() const;

    const Scenario m_scenario;
    std::mt19937 m_random;
    RateGovernor m_governor;
    sandbox::RateLimiter m_server;
    std::priority_queue<Event> m_events;
    int m_numbers = 0;
    int m_open = 0;
    std::deque<Time> m_people; //!< Who waits, and since when.
    Time m_now;
    Time m_wakeAt{-1};
    Outcome m_outcome;
    int m_carriedOut = 0;
};

} // namespace orgdesk::test
