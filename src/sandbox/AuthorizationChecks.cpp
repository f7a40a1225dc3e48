#include "sandbox/AccessPolicy.h"
#include "sandbox/ClientAuthentication.h"
#include "sandbox/Encoding.h"
#include "sandbox/Parameters.h"
#include "sandbox/Responses.h"
#include "sandbox/SignInEndpoint.h"
#include "sandbox/SignInPages.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

//! The URI without its port when it is a loopback one, else empty.
std::string withoutLoopbackPort(std::string_view uri)
{
    static constexpr std::string_view prefix = "http://127.0.0.1";
    if (!uri.starts_with(prefix)) {
        return {};
    }
    std::string_view rest = uri.substr(prefix.size());
    if (rest.starts_with(':')) {
        rest.remove_prefix(1);
        rest.remove_prefix(std::min(rest.find_first_not_of("0123456789"), rest.size()));
    }
    return std::string(prefix) + std::string(rest);
}

std::optional<std::int64_t> wholeNumber(const std::string &text)
{
    std::int64_t number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end && number >= 0 ? std::optional(number)
                                                              : std::nullopt;
}

//! SHA-256 as base64url: a code challenge or a key's thumbprint.
bool isDigest(std::string_view text)
{
    return text.size() == 43 && std::all_of(text.begin(), text.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
           });
}

} // namespace

SignInEndpoint::Checked SignInEndpoint::check(const Parameters &parameters, bool isPushed)
{
    AuthorizationRequest request;
    const Json *application = m_context.tenant.application(parameters.get("client_id"));
    if (application == nullptr) {
        return Refusal{request, "Unknown client", "invalid_request",
                       "No application has the client ID " + parameters.get("client_id") + "."};
    }
    request.redirectUri = parameters.get("redirect_uri");
    if (!isRegistered(*application, request.redirectUri)) {
        // Shown here and never sent to the application, as Auth0 does.
        return Refusal{request, "Callback URL mismatch", "invalid_request",
                       "The URL " + request.redirectUri
                           + " is not in the list of allowed callback URLs of this application."};
    }
    readInto(request, parameters);
    if (!isPushed && application->value("require_pushed_authorization_requests", false)) {
        return Refusal{request,
                       {},
                       "invalid_request",
                       "This application has to push its authorization requests"};
    }
    const auto [error, description] = problemOf(parameters, request);
    if (!error.empty()) {
        return Refusal{request, {}, error, description};
    }
    return request;
}

void SignInEndpoint::readInto(AuthorizationRequest &request, const Parameters &parameters)
{
    request.clientId = parameters.get("client_id");
    request.state = parameters.get("state");
    request.nonce = parameters.get("nonce");
    request.audience = parameters.get("audience");
    request.scopes = splitWords(parameters.get("scope"));
    request.loginHint = parameters.get("login_hint");
    request.challenge = parameters.get("code_challenge");
    request.thumbprint = parameters.get("dpop_jkt");
    request.prompts = splitWords(parameters.get("prompt"));
    request.maxAge = wholeNumber(parameters.get("max_age"));
    request.wantsSecondFactor =
        contains(splitWords(parameters.get("acr_values")), multiFactorPolicy);
    if (const Json *organization = m_context.tenant.organization(parameters.get("organization"))) {
        request.organizationId = organization->at("id").get<std::string>();
    }
    if (const Json *connection = connectionNamed(parameters.get("connection"), request.clientId,
                                                 request.organizationId)) {
        request.connectionId = connection->at("id").get<std::string>();
    }
}

HttpResponse SignInEndpoint::refuse(const Refusal &refusal)
{
    return refusal.heading.empty()
        ? redirectError(refusal.request, refusal.error, refusal.description)
        : responses::html(403, pages::failure(m_context, refusal.heading, refusal.description));
}

bool SignInEndpoint::isRegistered(const Json &application, const std::string &redirectUri) const
{
    const Json &callbacks = application.at("callbacks");
    if (std::find(callbacks.begin(), callbacks.end(), redirectUri) != callbacks.end()) {
        return true;
    }
    const std::string portless = withoutLoopbackPort(redirectUri);
    return m_context.tenant.switchOn("any_loopback_port") && !portless.empty()
        && std::any_of(callbacks.begin(), callbacks.end(), [&portless](const Json &callback) {
               return withoutLoopbackPort(callback.get<std::string>()) == portless;
           });
}

bool SignInEndpoint::isPublicClient(const std::string &clientId)
{
    const Json *application = m_context.tenant.application(clientId);
    return application->value("token_endpoint_auth_method", std::string("none")) == "none";
}

SignInEndpoint::Problem SignInEndpoint::problemOf(const Parameters &parameters,
                                                  const AuthorizationRequest &request)
{
    if (auto problem = formProblem(parameters, request); !problem.first.empty()) {
        return problem;
    }
    if (auto problem = keyProblem(parameters, request); !problem.first.empty()) {
        return problem;
    }
    if (parameters.has("max_age") && !request.maxAge) {
        return {"invalid_request", "max_age is no number of seconds"};
    }
    if (parameters.has("organization") && request.organizationId.empty()) {
        return {"invalid_request", "parameter organization is invalid"};
    }
    if (parameters.has("connection")) {
        auto problem = connectionProblem(parameters.get("connection"), request);
        if (!problem.first.empty()) {
            return problem;
        }
    }
    return audienceProblem(request.audience, request.clientId);
}

SignInEndpoint::Problem SignInEndpoint::formProblem(const Parameters &parameters,
                                                    const AuthorizationRequest &request)
{
    if (const auto repeated = parameters.repeated()) {
        return {"invalid_request", "The parameter " + *repeated + " is there twice"};
    }
    if (parameters.has("request")) {
        return {"request_not_supported", "Request objects are not enabled"};
    }
    if (parameters.has("response_mode") && parameters.get("response_mode") != "query") {
        return {"invalid_request", "Only the response mode query is enabled"};
    }
    if (parameters.get("response_type") != "code") {
        return {"unsupported_response_type", "Only the response type code is enabled"};
    }
    if (!AuthenticatedClient{{}, m_context.tenant.application(request.clientId)}.mayUse(
            "authorization_code")) {
        return {"unauthorized_client", "This application signs nobody in"};
    }
    return {};
}

SignInEndpoint::Problem SignInEndpoint::keyProblem(const Parameters &parameters,
                                                   const AuthorizationRequest &request)
{
    const bool mayLeaveOut =
        !isPublicClient(request.clientId) && !parameters.has("code_challenge_method");
    if ((!mayLeaveOut || !request.challenge.empty())
        && (parameters.get("code_challenge_method") != "S256" || !isDigest(request.challenge))) {
        return {"invalid_request", "A code_challenge with the method S256 is required"};
    }
    if (parameters.has("dpop_jkt") && !isDigest(request.thumbprint)) {
        return {"invalid_request", "dpop_jkt is no SHA-256 thumbprint"};
    }
    return {};
}

SignInEndpoint::Problem SignInEndpoint::audienceProblem(const std::string &audience,
                                                        const std::string &clientId) const
{
    if (audience.empty()) {
        return {};
    }
    if (audience != m_context.tenant.audience()) {
        return {"access_denied", "Service not found: " + audience};
    }
    const auto refused =
        access::refusalFor(m_context.tenant.document(), audience, clientId, access::Subject::User);
    return refused ? Problem{refused->error, refused->description} : Problem{};
}

HttpResponse SignInEndpoint::redirectError(const AuthorizationRequest &request,
                                           std::string_view error, std::string_view description)
{
    return redirectBack(request,
                        "error=" + percentEncode(error)
                            + "&error_description=" + percentEncode(description));
}

HttpResponse SignInEndpoint::redirectBack(const AuthorizationRequest &request, std::string query)
{
    if (!request.state.empty()) {
        query += "&state=" + percentEncode(request.state);
    }
    if (m_context.tenant.switchOn("iss_parameter")) {
        query += "&iss=" + percentEncode(m_context.issuer);
    }
    const char separator = request.redirectUri.find('?') == std::string::npos ? '?' : '&';
    return responses::redirect(request.redirectUri + separator + query);
}

} // namespace orgdesk::sandbox
