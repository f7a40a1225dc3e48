#include "myorg/DecodeResponse.h"

#include "http/ForeignAnswer.h"
#include "http/ProblemDetails.h"
#include "http/WwwAuthenticate.h"
#include "myorg/Endpoints.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insufficientScopeCode = "A0E-403-0002"_L1;

// A write that was sent and whose answer proves nothing (reliability F10).
OutcomeUnknown unknownOutcome(const HttpRequest &request, const HttpResponse &response,
                              const QString &technical)
{
    OutcomeUnknown unknown;
    unknown.operation = request.operation;
    unknown.technical = technical;
    unknown.exchange = exchangeOf(request, response);
    return unknown;
}

Result<JsonBox> unexpectedForm(const HttpRequest &request, const HttpResponse &response,
                               ProtocolError error)
{
    if (!request.isRead())
        return unknownOutcome(request, response, u"expected "_s + error.expected);
    error.exchange = exchangeOf(request, response);
    return error;
}

Result<JsonBox> decodeSuccess(const HttpRequest &request, const HttpResponse &response,
                              const Endpoint &row)
{
    if (response.status != row.success) {
        return unexpectedForm(request, response,
                              ProtocolError{u"status %1"_s.arg(row.success), {}, {}});
    }
    if (row.success == 204)
        return JsonBox();
    Result<Json> body = parseJson(response.body, {.bytes = request.maximumAnswer});
    if (!body) {
        const auto *protocol = body.errorAs<ProtocolError>();
        return unexpectedForm(request, response, protocol ? *protocol : ProtocolError{});
    }
    return JsonBox(std::move(*body));
}

bool lacksScope(const HttpResponse &response, const ApiProblem &problem)
{
    return problem.code() == insufficientScopeCode
        || challengeError(response.headers) == "insufficient_scope"_L1;
}

RateLimited rateLimited(const HttpRequest &request, const HttpResponse &response)
{
    RateLimited limited;
    bool isNumber = false;
    const qlonglong seconds = response.headers.value("Retry-After").trimmed().toLongLong(&isNumber);
    if (isNumber && seconds > 0)
        limited.retryAfter = std::chrono::seconds(std::min<qlonglong>(seconds, 3600));
    limited.tenantWide = response.headers.value("X-Auth0-Error-Kind") == "global-rate-limit";
    limited.exchange = exchangeOf(request, response);
    return limited;
}

Error decodeClientError(const HttpRequest &request, const HttpResponse &response,
                        const Endpoint &row)
{
    const ProblemDetails details = ProblemDetails::parse(response.body, response.status);
    const Exchange exchange = exchangeOf(request, response);
    switch (response.status) {
    case 401:
        return SignInRequired{SignInRequired::Reason::Expired};
    case 403:
        return Forbidden{lacksScope(response, details.problem) ? scopesOf(row) : QStringList(),
                         details.problem, exchange};
    case 404:
        return NotFound{details.problem, exchange};
    case 409:
        return Conflict{details.problem, exchange};
    case 429:
        return rateLimited(request, response);
    default:
        break;
    }
    if (!details.fields.isEmpty())
        return ValidationFailed{details.fields, exchange};
    return Rejected{details.problem, exchange};
}

} // namespace

Result<JsonBox> decodeResponse(const HttpRequest &request, const HttpResponse &response)
{
    const Endpoint &row = endpoint(request.operation);
    const int status = response.status;
    if (const auto foreign = foreignAnswer(request, response))
        return *foreign;
    if (status >= 500 && status < 600) {
        if (request.isRead())
            return ServerError{exchangeOf(request, response)};
        return unknownOutcome(request, response, u"status %1"_s.arg(status));
    }
    if (status >= 400 && status < 500)
        return decodeClientError(request, response, row);
    return decodeSuccess(request, response, row);
}

} // namespace orgdesk
