#include "session/StepUpClient.h"

#include "core/Clock.h"
#include "http/WwwAuthenticate.h"
#include "myorg/Endpoints.h"
#include "session/StepUp.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes longestPause{5};

QStringList scopesNeededBy(const HttpRequest &request)
{
    return request.operation.isEmpty() ? QStringList() : scopesOf(endpoint(request.operation));
}

bool isKnownScope(const QString &scope)
{
    const auto rows = endpoints();
    return std::any_of(rows.begin(), rows.end(),
                       [&scope](const Endpoint &row) { return scopesOf(row).contains(scope); });
}

//! 401 `insufficient_user_authentication` (RFC 9470 3).
StepUpChallenge authenticationChallenge(const AuthenticationChallenge &sent,
                                        const HttpRequest &request)
{
    StepUpChallenge challenge;
    challenge.acrValues = sent.parameter("acr_values").split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    const int maxAge = sent.parameter("max_age").toInt(&isNumber);
    if (isNumber && maxAge >= 0)
        challenge.maxAge = std::chrono::seconds(maxAge);
    challenge.scopes = scopesNeededBy(request);
    return challenge;
}

//! 403 `insufficient_scope` (RFC 6750 3.1): worth a question when the scope is one of the API's. A
//! server that names none means those of the operation.
std::optional<StepUpChallenge> scopeChallenge(const AuthenticationChallenge &sent,
                                              const HttpRequest &request)
{
    StepUpChallenge challenge;
    challenge.scopes = sent.parameter("scope").split(u' ', Qt::SkipEmptyParts);
    if (challenge.scopes.isEmpty())
        challenge.scopes = scopesNeededBy(request);
    if (challenge.scopes.isEmpty()
        || !std::all_of(challenge.scopes.begin(), challenge.scopes.end(), isKnownScope))
        return std::nullopt;
    return challenge;
}

std::optional<StepUpChallenge> challengeIn(const HttpRequest &request, const HttpResponse &response)
{
    for (const AuthenticationChallenge &sent : parseWwwAuthenticate(response.headers)) {
        const QString error = sent.parameter("error");
        if (response.status == 401 && error == "insufficient_user_authentication"_L1)
            return authenticationChallenge(sent, request);
        if (response.status == 403 && error == "insufficient_scope"_L1)
            return scopeChallenge(sent, request);
    }
    return std::nullopt;
}

} // namespace

StepUpClient::StepUpClient(HttpClient &next, StepUp &stepUp, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_stepUp(stepUp)
    , m_clock(clock)
{
}

Future<HttpResponse> StepUpClient::send(const HttpRequest &request)
{
    Attempt attempt{request, m_clock.monotonic(), false};
    if (request.authorization == Authorization::None || !m_stepUp.isSensitive(request.operation))
        return sendOnce(attempt);
    if (m_stepUp.isConfirmed(request.operation)) {
        attempt.request.authorization = Authorization::Elevated;
        return sendOnce(attempt);
    }
    StepUpChallenge challenge = request.challenge.value_or(StepUpChallenge());
    challenge.scopes += scopesNeededBy(request);
    return confirmAndSend(attempt, challenge, Authorization::Elevated);
}

Future<HttpResponse> StepUpClient::sendOnce(const Attempt &attempt)
{
    return continueWith(
        m_next.send(attempt.request), this,
        [this, attempt](const Result<HttpResponse> &answer) { return judge(attempt, answer); });
}

Future<HttpResponse> StepUpClient::judge(const Attempt &attempt, const Result<HttpResponse> &answer)
{
    if (!answer) {
        const auto *required = answer.errorAs<StepUpRequired>();
        if (!required || attempt.asked)
            return ready<HttpResponse>(answer);
        // The elevated token has just ended, or a renewal wants the person (oauth rule 82).
        StepUpChallenge challenge = required->challenge;
        challenge.scopes += scopesNeededBy(attempt.request);
        return confirmAndSend(attempt, challenge, attempt.request.authorization);
    }
    const std::optional<StepUpChallenge> challenge = challengeIn(attempt.request, *answer);
    if (!challenge)
        return ready<HttpResponse>(answer);
    const bool elevated = attempt.request.authorization == Authorization::Elevated;
    if (answer->status == 403 && elevated) // It was asked for and not given: the role's answer.
        return ready<HttpResponse>(answer);
    if (attempt.asked)
        return ready<HttpResponse>(SignInFailed{SignInFailed::Reason::NotConfirmed, {}});
    return confirmAndSend(attempt, *challenge, Authorization::Elevated);
}

Future<HttpResponse> StepUpClient::confirmAndSend(Attempt attempt, const StepUpChallenge &challenge,
                                                  Authorization next)
{
    attempt.asked = true;
    attempt.request.authorization = next;
    return andThen(
        m_stepUp.confirm(challenge), this, [this, attempt](const Done &) -> Future<HttpResponse> {
            if (m_clock.monotonic() - attempt.startedAt > longestPause)
                return ready<HttpResponse>(SignInFailed{SignInFailed::Reason::TimedOut, {}});
            return sendOnce(attempt);
        });
}

} // namespace orgdesk
