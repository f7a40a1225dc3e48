#pragma once

#include "core/Clock.h"
#include "http/HttpClient.h"
#include "http/RateGovernor.h"

#include <QObject>

#include <array>
#include <deque>

namespace orgdesk {

//! Every request waits here until the RateGovernor lets it go. Interactive requests go before
//! background ones, which also keep to half of the budget; within each, first come first served.
//! One for all windows of a profile. GUI thread.
class PacingClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    using Limits = RateLimits;

    //! For the status bar. Times are of what somebody waits for, if there is any.
    struct State
    {
        int waiting = 0;                          //!< Requests in the queue.
        int interactive = 0;                      //!< Those that somebody waits for,
        int changes = 0;                          //!< and of these the writes.
        std::chrono::milliseconds untilNext{0};   //!< Time until the next one goes.
        std::chrono::milliseconds waitedSoFar{0}; //!< Of the oldest one.
        bool asked = false; //!< The server asked to wait, and that time is not over.

        bool operator==(const State &) const = default;
    };

    //! \param next and `clock` must outlive this object.
    PacingClient(HttpClient &next, Clock &clock, QObject *parent = nullptr);
    //! \param start what an earlier run learned.
    PacingClient(HttpClient &next, Clock &clock, const Limits &start, QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

    //! Another organization of the same tenant, with what an earlier run learned about it, if it
    //! did.
    void enter(const std::optional<Limits> &remembered);
    //! Ends the interactive requests in the queue as Cancelled; none of them was carried out.
    void cancelWaiting();
    //! Ends everything in the queue as Cancelled: nothing of one session goes out under another.
    void endSession();

    [[nodiscard]] State state() const;
    //! What is known by now; may be given to the next start.
    [[nodiscard]] Limits limits() const { return m_governor.limits(); }

    //! What the newest answer to a read said about the limit.
    struct Seen
    {
        std::optional<int> limit;
        std::optional<int> remaining;
        bool limitedNow = false; //!< A 429 asked to wait, and that time is not over.
    };
    [[nodiscard]] Seen seen() const;

Q_SIGNALS:
    //! A request came into or left the queue, or an answer changed what is known.
    void stateChanged();
    //! limits() changed by an answer: worth remembering.
    void limitsLearned();

private:
    using Kind = RateGovernor::Kind;

    struct Waiting
    {
        HttpRequest request;
        Completer<HttpResponse> completer;
        std::chrono::milliseconds since;
    };

    //! Reads or writes.
    struct Lane
    {
        std::deque<Waiting> interactive{};
        std::deque<Waiting> inBackground{};
    };

    void pump();
    bool pumpLane(Kind kind);
    void go(Kind kind, const Waiting &waiting);
    void learn(Kind kind, const Result<HttpResponse> &result, std::chrono::milliseconds sent);
    void wakeLater();
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext(Kind kind) const;
    [[nodiscard]] Lane &lane(Kind kind) { return m_lanes[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const Lane &lane(Kind kind) const
    {
        return m_lanes[static_cast<std::size_t>(kind)];
    }

    HttpClient &m_next;
    Clock &m_clock;
    RateGovernor m_governor;
    std::array<Lane, 2> m_lanes{};
    std::chrono::milliseconds m_wakeAt{-1}; //!< Monotonic; negative: no wake-up is planned.
    bool m_pumping = false;
    RateHints m_hints; //!< Of the newest answer to a read that had any.
    int m_organization =
        0; //!< How often enter() was called: answers to earlier ones teach nothing.
};

} // namespace orgdesk
