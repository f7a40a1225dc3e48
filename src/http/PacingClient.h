#pragma once

#include "core/Clock.h"
#include "http/HttpClient.h"
#include "http/RateBucket.h"

#include <QObject>

#include <array>
#include <deque>

namespace orgdesk {

//! The rate governor: every request waits here until the read or the write budget of the
//! organization has room, so that the server never has to answer 429 (reliability 2.3). Starts with
//! the smallest tier (4 reads and 2 writes per second) and learns from the answers.
//! Interactive requests go before background ones, which also keep to half of the budget; within
//! each, first come first served.
class PacingClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    //! Requests per second that the server allows.
    struct Limits
    {
        double reads = 4;
        double writes = 2;

        bool operator==(const Limits &) const = default;
    };

    //! For the status bar.
    struct State
    {
        int waiting = 0;                          //!< Requests in the queue.
        std::chrono::milliseconds untilNext{0};   //!< Time until the next one goes.
        std::chrono::milliseconds waitedSoFar{0}; //!< Of the oldest one.

        bool operator==(const State &) const = default;
    };

    //! \param next and `clock` must outlive this object.
    PacingClient(HttpClient &next, Clock &clock, QObject *parent = nullptr);
    PacingClient(HttpClient &next, Clock &clock, Limits start, QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

    [[nodiscard]] State state() const;
    //! What is known by now; may be given to the next start.
    [[nodiscard]] Limits limits() const;

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

private:
    struct Waiting
    {
        HttpRequest request;
        Completer<HttpResponse> completer;
        std::chrono::milliseconds since;
    };

    //! Reads or writes.
    struct Lane
    {
        RateBucket all;
        RateBucket background; //!< Half of the budget.
        std::deque<Waiting> interactive;
        std::deque<Waiting> inBackground;
    };

    Lane &laneOf(const HttpRequest &request);
    void pump();
    bool pumpLane(Lane &lane);
    void go(Lane &lane, Waiting waiting);
    void learn(Lane &lane, const Result<HttpResponse> &result);
    void wakeLater();
    [[nodiscard]] static std::optional<std::chrono::milliseconds> untilNext(const Lane &lane,
                                                                            RateBucket::Time now);

    HttpClient &m_next;
    Clock &m_clock;
    std::array<Lane, 2> m_lanes;
    std::chrono::milliseconds m_wakeAt{-1}; //!< Monotonic; negative: no wake-up is planned.
    bool m_pumping = false;
    RateHints m_hints; //!< Of the newest answer to a read that had any.
    std::chrono::milliseconds m_limitedUntil{0};
};

} // namespace orgdesk
