#pragma once

#include "core/Clock.h"
#include "http/CircuitBreaker.h"
#include "http/HttpClient.h"
#include "http/RetryQuota.h"

#include <QObject>

#include <functional>
#include <memory>

namespace orgdesk {

//! Repeats what may be repeated without looking first (reliability policy 2.4; RetryPolicy):
//!
//! - any request after a 429, or when no connection was opened (`mayHaveArrived` is false);
//! - a read also after 408, 5xx, or when the connection broke or timed out.
//!
//! At most three attempts. Waits are what the server asked for (`Retry-After`, then
//! `X-RateLimit-Reset`, both relative to the answer's own `Date`), else random between zero and
//! min(8 s, 0.5 s · 2ⁿ). A read is over after 30 s, a write after 60 s: a wait that would end later
//! is not begun. Certificate errors, redirects and too large answers are never repeated.
//! When a 429 is left in the end, the error is RateLimited. Repeats other than after a 429, which
//! names its time, are paid from a RetryQuota. While the CircuitBreaker is open, requests end as
//! NetworkError Offline that did not arrive.
class RetryingClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    //! Gives numbers from 0 to 1 (1 excluded).
    using Random = std::function<double()>;

    //! \param next and `clock` must outlive this object.
    RetryingClient(HttpClient &next, Clock &clock, Random random = {}, QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

    //! The next client holds what follows a 429 until it may go (PacingClient), where it can be
    //! seen and cancelled: it is sent on at once.
    void setNextHolds() { m_nextHolds = true; }
    //! The operationId of a cheap read that goes at any time as the breaker's probe.
    void setProbe(const QString &operation) { m_probe = operation; }
    [[nodiscard]] bool isOpen() const { return m_breaker.state() != CircuitBreaker::State::Closed; }

    //! Repeats that are planned end as Cancelled, and the breaker forgets: nothing of one session
    //! goes out under another.
    void endSession();

Q_SIGNALS:
    //! The breaker is open, and it is time to send the probe.
    void probeDue();

private:
    struct Attempt;

    void start(const std::shared_ptr<Attempt> &attempt);
    void note(const Attempt &attempt, const Result<HttpResponse> &result);
    void planProbe();
    void judge(const std::shared_ptr<Attempt> &attempt, const Result<HttpResponse> &result);
    void repeatOrFinish(const std::shared_ptr<Attempt> &attempt, const Result<HttpResponse> &result,
                        std::chrono::milliseconds asked);
    static void finish(const Attempt &attempt, const Result<HttpResponse> &result);
    [[nodiscard]] std::chrono::milliseconds randomWait(int number) const;

    HttpClient &m_next;
    Clock &m_clock;
    Random m_random;
    RetryQuota m_quota{};
    CircuitBreaker m_breaker{};
    QString m_probe;
    int m_session = 0; //!< How often endSession() was called.
    bool m_nextHolds = false;
};

} // namespace orgdesk
