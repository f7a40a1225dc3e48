#include "http/RetryingClient.h"

#include "http/RateHints.h"

#include <QRandomGenerator>

#include <cmath>

namespace orgdesk {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int maximumAttempts = 3;
constexpr milliseconds readBudget = 30s;
constexpr milliseconds writeBudget = 60s;
constexpr milliseconds longestRandomWait = 8s;
constexpr double firstRandomWait = 500; // milliseconds

// The failure of another exchange on behalf of this one (a token renewal) has its own policy.
bool isOwnFailure(const NetworkError &error, const HttpRequest &request)
{
    return error.exchange.path.isEmpty()
        || error.exchange.path == request.url.path(QUrl::FullyEncoded);
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
    return isOwnFailure(error, request) && (request.isRead() || !error.mayHaveArrived);
}

bool mayRepeatAfter(int status, const HttpRequest &request)
{
    if (status == 429)
        return true;
    // 501 and 505 say that repeating is useless.
    const bool trouble = status == 408 || (status >= 500 && status != 501 && status != 505);
    return request.isRead() && trouble;
}

} // namespace

struct RetryingClient::Attempt
{
    HttpRequest request;
    Completer<HttpResponse> completer;
    milliseconds started;
    int number = 1;
    int sends = 0;
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
    const auto attempt = std::make_shared<Attempt>();
    attempt->request = request;
    attempt->started = m_clock.monotonic();
    start(attempt);
    return attempt->completer.future();
}

void RetryingClient::start(const std::shared_ptr<Attempt> &attempt)
{
    onResult(m_next.send(attempt->request), this,
             [this, attempt](const Result<HttpResponse> &result) { judge(attempt, result); });
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
    const milliseconds wait = asked > 0ms ? asked : randomWait(attempt->number);
    const milliseconds budget = attempt->request.isRead() ? readBudget : writeBudget;
    const milliseconds spent = m_clock.monotonic() - attempt->started;
    if (attempt->number >= maximumAttempts || spent + wait > budget)
        return finish(*attempt, result);
    ++attempt->number;
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
