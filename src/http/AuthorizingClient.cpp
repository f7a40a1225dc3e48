#include "http/AuthorizingClient.h"

#include "http/WwwAuthenticate.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// A failure to get a token says nothing about the request itself: it was not run.
Error withoutEffect(Error error)
{
    if (auto *network = std::get_if<NetworkError>(&error))
        network->mayHaveArrived = false;
    return error;
}

// Several schemes may be challenged at once; what counts is what is said of the one that was used.
QString errorOf(const HttpResponse &response, bool proved)
{
    const QString own = challengeError(response.headers, proved ? "dpop" : "bearer");
    return own.isEmpty() ? challengeError(response.headers) : own;
}

bool refusesToken(const QString &error)
{
    return error.isEmpty() || error == u"invalid_token";
}

} // namespace

AuthorizingClient::AuthorizingClient(HttpClient &next, AccessTokens &tokens, QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_tokens(tokens)
{
}

Future<HttpResponse> AuthorizingClient::send(const HttpRequest &request)
{
    if (request.authorization == Authorization::None)
        return m_next.send(request);
    if (!m_tokens.isOurs(request.url)) {
        return ready<HttpResponse>(
            ProtocolError{u"an address of the configured server"_s, {}, exchangeOf(request, {})});
    }
    return authorizeAndSend({request});
}

Future<HttpResponse> AuthorizingClient::authorizeAndSend(Attempt attempt)
{
    const Future<RequestAuthorization> authorization = m_tokens.authorize(
        attempt.request.method, attempt.request.url, attempt.request.authorization);
    return continueWith(
        authorization, this,
        [this,
         attempt](const Result<RequestAuthorization> &result) mutable -> Future<HttpResponse> {
            if (!result.has_value())
                return ready<HttpResponse>(withoutEffect(result.error()));
            attempt.generation = result->generation;
            ++attempt.sends;
            attempt.proved = result->headers.contains("DPoP");
            HttpRequest request = attempt.request;
            for (const HttpHeaders::Field &field : result->headers.fields())
                request.headers.set(field.name, field.value);
            return andThen(
                m_next.send(request), this,
                [this, attempt](const HttpResponse &response) { return judge(attempt, response); });
        });
}

Future<HttpResponse> AuthorizingClient::judge(Attempt attempt, const HttpResponse &response)
{
    m_tokens.observe(attempt.request.url, response.headers);
    HttpResponse counted = response;
    counted.sends = response.sends + attempt.sends - 1;
    if (response.status != 401)
        return ready<HttpResponse>(counted);
    const QString error = errorOf(response, attempt.proved);
    const bool asksForNonce =
        attempt.proved && error == u"use_dpop_nonce" && response.headers.contains("DPoP-Nonce");
    if (attempt.mayUseNonce && asksForNonce) {
        attempt.mayUseNonce = false;
        return authorizeAndSend(std::move(attempt));
    }
    if (attempt.mayCorrectClock && attempt.proved && error == u"invalid_dpop_proof") {
        attempt.mayCorrectClock = false;
        return authorizeAndSend(std::move(attempt));
    }
    if (!attempt.mayRenew || !refusesToken(error))
        return ready<HttpResponse>(counted);
    attempt.mayRenew = false;
    return continueWith(m_tokens.renew(attempt.generation), this,
                        [this, attempt](const Result<Done> &result) -> Future<HttpResponse> {
                            if (!result.has_value())
                                return ready<HttpResponse>(withoutEffect(result.error()));
                            return authorizeAndSend(attempt);
                        });
}

} // namespace orgdesk
