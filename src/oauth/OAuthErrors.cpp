#include "oauth/OAuthErrors.h"

#include "oauth/UntrustedText.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestAuthAnswer = 64 * 1024;

bool saysJson(const HttpResponse &response)
{
    const QByteArray type =
        response.headers.value("Content-Type").split(';').first().trimmed().toLower();
    return type == "application/json"
        || (type.startsWith("application/") && type.endsWith("+json"));
}

//! Somebody between us and the server answered: captive portal, proxy.
Error foreignAnswer(const HttpRequest &request, const HttpResponse &response, const QString &what)
{
    NetworkError error;
    error.host = request.url.host();
    error.reason = NetworkError::Reason::Redirected;
    error.technical = what;
    error.exchange = exchangeOf(request, response);
    return error;
}

} // namespace

Error signInErrorOf(const QString &code, const QString &description, const QString &uri)
{
    const QString text = cleanUntrustedText(description);
    if (code == "access_denied"_L1 && text.contains("is not part of the"_L1)
        && text.contains("organization"_L1))
        return SignInFailed{SignInFailed::Reason::NotMember, {}};
    if (code == "invalid_request"_L1 && text.contains("parameter organization is invalid"_L1))
        return SignInFailed{SignInFailed::Reason::NoSuchOrganization, {}};
    if (code == "invalid_client"_L1 || code == "unauthorized_client"_L1)
        return SignInFailed{SignInFailed::Reason::UnknownClient, text};
    return OAuthError{cleanUntrustedText(code), text, cleanUntrustedText(uri)};
}

Result<JsonBox> authAnswer(const HttpRequest &request, const HttpResponse &response)
{
    if (response.status >= 300 && response.status < 400)
        return foreignAnswer(request, response, u"a redirect instead of an answer"_s);
    if (response.status == 429)
        return RateLimited{retryAfterOf(response), false, exchangeOf(request, response)};
    if (response.status >= 500)
        return ServerError{exchangeOf(request, response)};
    if (!saysJson(response))
        return foreignAnswer(request, response, u"a page instead of JSON"_s);
    const Result<Json> parsed = parseJson(response.body, {largestAuthAnswer, 32});
    if (!parsed)
        return parsed.error();
    if (!parsed->is_object())
        return ProtocolError{u"an object"_s, {}, exchangeOf(request, response)};
    JsonObject object(*parsed);
    if (response.status == 200 && !object.has("error"))
        return JsonBox(*parsed);
    const QString code = object.optionalString("error").value_or(QString());
    if (code.isEmpty())
        return ProtocolError{u"an OAuth error"_s, {}, exchangeOf(request, response)};
    return signInErrorOf(code, object.optionalString("error_description").value_or(QString()),
                         object.optionalString("error_uri").value_or(QString()));
}

std::chrono::milliseconds retryAfterOf(const HttpResponse &response)
{
    constexpr qint64 longest = 3600;
    bool ok = false;
    const qint64 seconds = response.headers.value("Retry-After").trimmed().toLongLong(&ok);
    return std::chrono::seconds(ok ? std::clamp<qint64>(seconds, 0, longest) : 0);
}

Error unboundTokenError()
{
    return SignInFailed{SignInFailed::Reason::UntrustedAnswer,
                        u"the server gave a token that is not bound to a key, but the "
                        "configuration demands one"_s};
}

bool demandsProof(const Error &error)
{
    const auto *oauth = std::get_if<OAuthError>(&error);
    return oauth && oauth->code == "invalid_dpop_proof"_L1;
}

bool asksForPerson(const Error &error)
{
    const auto *oauth = std::get_if<OAuthError>(&error);
    return oauth
        && (oauth->code == "mfa_required"_L1 || oauth->code == "interaction_required"_L1
            || oauth->code == "login_required"_L1 || oauth->code == "consent_required"_L1);
}

bool endsSession(const Error &error)
{
    const auto *oauth = std::get_if<OAuthError>(&error);
    return oauth && oauth->code == "invalid_grant"_L1;
}

bool isTransient(const Error &error)
{
    if (const auto *oauth = std::get_if<OAuthError>(&error))
        return oauth->code == "temporarily_unavailable"_L1 || oauth->code == "server_error"_L1;
    return std::holds_alternative<NetworkError>(error) || std::holds_alternative<RateLimited>(error)
        || std::holds_alternative<ServerError>(error)
        || std::holds_alternative<ProtocolError>(error);
}

} // namespace orgdesk
