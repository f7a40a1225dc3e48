#include "http/RetryingClient.h"

#include "http/RateHints.h"
#include "http/RetryPolicy.h"

#include <QRandomGenerator>

#include <cmath>

namespace orgdesk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int maximumAttempts = 3;
constexpr milliseconds longestRandomWait = 8s;
constexpr double firstRandomWait = 500; // milliseconds

// The failure of another exchange on behalf of this one (a token renewal) has its own policy.
bool isOwnFailure(const NetworkError &error, const HttpRequest &request)
{
    return error.exchange.path.isEmpty()
        || error.exchange.path == request.url.path(QUrl::FullyEncoded);
}

// Without a look at what became of the one before.
bool mayRepeatUnknown(const HttpRequest &request)
{
    return policyOf(request.retry).attempts > 1 && request.isRead();
}

bool isTrouble(int status)
{
    return status == 408 || status >= 500;
}

bool mayRepeatAfter(const NetworkError &error, const HttpRequest &request)
{
    switch (error.reason) {
    case NetworkError::Reason::Tls:
    case NetworkError::Reason::Redirected:
    case NetworkError::Reason::TooLarge:
        return false; // the same again would end the same
    case NetworkError::Reason::Offline:
    case NetworkError::Reason::HostNotFound:
    case NetworkError::Reason::Refused:
    case NetworkError::Reason::Timeout:
    case NetworkError::Reason::Interrupted:
    case NetworkError::Reason::Other:
        break;
    }
    return isOwnFailure(error, request) && (mayRepeatUnknown(request) || !error.mayHaveArrived);
}

bool mayRepeatAfter(int status, const HttpRequest &request)
{
    if (status == 429)
        return true;
    // 501 and 505 say that repeating is useless.
    return mayRepeatUnknown(request) && isTrouble(status) && status != 501 && status != 505;
}

NetworkError brokenCircuit(const HttpRequest &request)
{
    NetworkError error;
    error.host = request.url.host();
    error.reason = NetworkError::Reason::Offline;
    error.technical = u"the last five requests had no answer; the next try is planned"_s;
    error.exchange.method = QString::fromLatin1(request.method);
    error.exchange.path = request.url.path(QUrl::FullyEncoded);
    return error;
}

} // namespace

struct RetryingClient::Attempt
{
    HttpRequest request;
    Completer<HttpResponse> completer;
    milliseconds started;
    int session;
    int number = 1;
    int sends = 0;
    std::optional<Result<HttpResponse>> last{}; //!< Of the attempt before.
};

RetryingClient::RetryingClient(HttpClient &next, Clock &clock, Random random, QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_clock(clock)
    , m_random(random ? std::move(random)
                      : [] { return QRandomGenerator::system()->generateDouble(); })
{
}

Future<HttpResponse> RetryingClient::send(const HttpRequest &request)
{
    const auto attempt =
        std::make_shared<Attempt>(Attempt{request, {}, m_clock.monotonic(), m_session});
    start(attempt);
    return attempt->completer.future();
}

void RetryingClient::endSession()
{
    ++m_session;
    m_breaker = {};
}

void RetryingClient::start(const std::shared_ptr<Attempt> &attempt)
{
    const HttpRequest &request = attempt->request;
    if (attempt->session != m_session) {
        attempt->completer.complete(Cancelled{});
        return;
    }
    // A probe that failed is not repeated; the next one has its time.
    const bool probe = attempt->number == 1 && !m_probe.isEmpty() && request.operation == m_probe;
    if (!m_breaker.lets(request.isRead(), probe, m_clock.monotonic())) {
        finish(*attempt,
               attempt->last.value_or(Result<HttpResponse>(Error(brokenCircuit(request)))));
        return;
    }
    onResult(m_next.send(request), this, [this, attempt](const Result<HttpResponse> &result) {
        note(*attempt, result);
        judge(attempt, result);
    });
}

void RetryingClient::note(const Attempt &attempt, const Result<HttpResponse> &result)
{
    using Outcome = CircuitBreaker::Outcome;
    if (attempt.session != m_session)
        return;
    Outcome outcome = Outcome::NotSent;
    if (result.has_value()) {
        outcome = isTrouble(result->status) ? Outcome::Unknown : Outcome::Answered;
        if (result->status < 400)
            m_quota.succeeded();
    } else if (const auto *error = result.errorAs<NetworkError>();
               error && isOwnFailure(*error, attempt.request) && error->mayHaveArrived) {
        // Another page in between tells nothing of the host; and once it lets us pass, all is well.
        if (error->reason != NetworkError::Reason::Redirected)
            outcome = Outcome::Unknown;
    } else if (result.errorAs<OutcomeUnknown>()) {
        outcome = Outcome::Unknown;
    }
    m_breaker.note(outcome, m_clock.monotonic(), m_random());
    planProbe();
}

void RetryingClient::planProbe()
{
    if (m_breaker.state() != CircuitBreaker::State::Open)
        return;
    const milliseconds due = m_breaker.probeAt();
    m_clock.after(std::max(due - m_clock.monotonic(), 0ms), this, [this, due] {
        if (m_breaker.state() == CircuitBreaker::State::Open && m_breaker.probeAt() == due)
            Q_EMIT probeDue();
    });
}

void RetryingClient::judge(const std::shared_ptr<Attempt> &attempt,
                           const Result<HttpResponse> &result)
{
    if (result.has_value()) {
        attempt->sends += result->sends;
        if (!mayRepeatAfter(result->status, attempt->request))
            return finish(*attempt, result);
        const RateHints hints = RateHints::of(*result);
        // X-RateLimit-Reset is on every answer, but only a 429 is about it.
        const auto asked = result->status == 429 ? hints.wait() : hints.retryAfter;
        return repeatOrFinish(attempt, result, asked.value_or(0ms));
    }
    const auto *error = result.errorAs<NetworkError>();
    if (error && mayRepeatAfter(*error, attempt->request))
        return repeatOrFinish(attempt, result, 0ms);
    finish(*attempt, result);
}

void RetryingClient::repeatOrFinish(const std::shared_ptr<Attempt> &attempt,
                                    const Result<HttpResponse> &result, milliseconds asked)
{
    const bool limited = result.has_value() && result->status == 429;
    milliseconds wait = asked > 0ms ? asked : randomWait(attempt->number);
    if (limited && m_nextHolds)
        wait = 0ms;
    const milliseconds spent = m_clock.monotonic() - attempt->started;
    const bool tooLate = wait > 0ms && spent + wait > policyOf(attempt->request.retry).total;
    if (attempt->number >= maximumAttempts || tooLate || (!limited && !m_quota.take()))
        return finish(*attempt, result);
    ++attempt->number;
    attempt->last = result;
    m_clock.after(wait, this, [this, attempt] { start(attempt); });
}

void RetryingClient::finish(const Attempt &attempt, const Result<HttpResponse> &result)
{
    if (!result.has_value()) {
        attempt.completer.complete(result);
        return;
    }
    if (result->status == 429) {
        const RateHints hints = RateHints::of(*result);
        attempt.completer.complete(RateLimited{hints.wait().value_or(1s), hints.tenantWide,
                                               exchangeOf(attempt.request, *result)});
        return;
    }
    HttpResponse counted = *result;
    counted.sends = attempt.sends;
    attempt.completer.complete(counted);
}

milliseconds RetryingClient::randomWait(int number) const
{
    const double ceiling = std::min(static_cast<double>(longestRandomWait.count()),
                                    firstRandomWait * std::pow(2.0, number - 1));
    return milliseconds(static_cast<qint64>(ceiling * m_random()));
}

} // namespace orgdesk
