#include "sandbox/OrganizationApi.h"

#include "sandbox/AccessPolicy.h"
#include "sandbox/Encoding.h"
#include "sandbox/QueryChecks.h"
#include "sandbox/ReadJson.h"
#include "sandbox/ResourceAccess.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SchemaValidator.h"
#include "sandbox/SignInFlow.h"
#include "sandbox/TenantState.h"
#include "sandbox/TokenStore.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

//! Path below the base URL, starting with a slash; nullopt when it is not below the API.
std::optional<std::string> pathBelowBase(const std::string &path)
{
    for (const std::string_view base : {"/my-org/v1", "/my-org"}) {
        if (path == base || path == std::string(base) + "/") {
            return "/";
        }
        if (path.starts_with(std::string(base) + "/")) {
            return path.substr(base.size());
        }
    }
    return std::nullopt;
}

std::string_view schemaOfParameter(std::string_view name)
{
    if (name == "idp_id") {
        return "ConnectionId";
    }
    if (name == "domain_id") {
        return "DomainId";
    }
    if (name == "idp_scim_token_id") {
        return "ScimTokenId";
    }
    if (name == "user_id") {
        return "UserId";
    }
    return name == "invitation_id" ? "InvitationId" : "DomainName";
}

HttpResponse unauthorized(std::string_view code, std::string_view title, std::string_view detail,
                          std::string challenge)
{
    HttpResponse response = responses::apiError(401, code, title, detail);
    response.setHeader("WWW-Authenticate", std::move(challenge));
    return response;
}

std::vector<Violation> parameterViolations(const std::vector<std::string> &names,
                                           const std::vector<std::string> &values)
{
    std::vector<Violation> violations;
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (Violation violation : schemas::check(schemaOfParameter(names[i]), Json(values[i]))) {
            violation.pointer = "/" + names[i];
            violation.source = "path";
            violations.push_back(std::move(violation));
        }
    }
    return violations;
}

//! A body that can't be checked against its schema, in the shape that the operation declares.
HttpResponse unreadableBody(const Route &route, std::string_view code, std::string_view title,
                            std::string_view detail)
{
    return route.hasOnlyValidationErrors
        ? responses::validationError({{"", std::string(detail), "body"}})
        : responses::apiError(400, code, title, detail);
}

//! Reads the body into place; the answer when it is not what the operation takes.
std::optional<HttpResponse> wrongBody(const HttpRequest &request, const Route &route, Json &body)
{
    if (route.bodySchema.empty()) {
        return std::nullopt;
    }
    if (route.isBodyOptional && request.body.empty()) {
        body = Json::object();
        return std::nullopt;
    }
    if (!toLower(request.header("Content-Type")).starts_with("application/json")) {
        return unreadableBody(route, "A0E-400-0001", "Bad Request",
                              "The Content-Type must be application/json.");
    }
    body = readJson(request.body);
    if (body.is_discarded()) {
        return unreadableBody(route, "A0E-400-0002", "Invalid JSON",
                              "The request body is invalid JSON.");
    }
    const auto violations = schemas::check(route.bodySchema, body);
    return violations.empty() ? std::nullopt
                              : std::optional(responses::validationError(violations));
}

} // namespace

OrganizationApi::OrganizationApi(TenantContext &context)
    : m_context(context)
{
    for (const std::span<const Route> routes :
         {organizationRoutes(), domainRoutes(), providerRoutes(), providerActionRoutes(),
          provisioningRoutes(), scimTokenRoutes(), memberRoutes(), invitationRoutes()}) {
        for (const Route &route : routes) {
            m_routes.push_back(&route);
        }
    }
}

std::optional<HttpResponse> OrganizationApi::handle(const HttpRequest &request)
{
    const auto path = pathBelowBase(request.path);
    if (!path) {
        return std::nullopt;
    }
    const auto checked = checkAccess(m_context, request);
    if (const auto *problem = std::get_if<AccessProblem>(&checked)) {
        HttpResponse refused = problem->tokenMissing
            ? responses::apiError(401, "A0E-401-0002", "Missing Token", problem->description)
            : responses::apiError(401, "A0E-401-0001", "Invalid Token", problem->description + ".");
        problem->addTo(refused);
        return refused;
    }
    const AccessToken &token = *std::get<const AccessToken *>(checked);
    if (token.grant.audience != m_context.tenant.audience()) {
        return unauthorized("A0E-401-0001", "Invalid Token", "The token is not for this API.",
                            challengeFor(token, "error=\"invalid_token\""));
    }
    return authorized(request, *path, token);
}

OrganizationApi::Match OrganizationApi::match(const HttpRequest &request,
                                              const std::string &path) const
{
    const std::vector<std::string> segments = split(path, '/');
    Match best;
    for (const Route *route : m_routes) {
        const std::vector<std::string> pattern = split(route->pattern, '/');
        Match candidate;
        bool fits = pattern.size() == segments.size();
        for (std::size_t i = 0; fits && i < pattern.size(); ++i) {
            if (!pattern[i].starts_with('{')) {
                fits = pattern[i] == segments[i];
                continue;
            }
            candidate.parameterNames.push_back(pattern[i].substr(1, pattern[i].size() - 2));
            // A bad escape is kept as it is: it fails the parameter's pattern then.
            candidate.parameters.push_back(percentDecode(segments[i]).value_or(segments[i]));
        }
        if (!fits) {
            continue;
        }
        best.pathKnown = true;
        if (route->method == request.method) {
            candidate.route = route;
            candidate.pathKnown = true;
            return candidate;
        }
    }
    return best;
}

HttpResponse OrganizationApi::authorized(const HttpRequest &request, const std::string &path,
                                         const AccessToken &token)
{
    const Match found = match(request, path);
    if (found.route == nullptr) {
        return found.pathKnown
            ? responses::apiError(405, "A0E-405-0001", "Method Not Allowed",
                                  "The resource does not have this method.")
            : responses::apiError(404, "A0E-404-0001", "Not Found", "There is no such resource.");
    }
    if (!access::isActivated(m_context.tenant.document())) {
        return responses::forbidden("The My Organization API is not activated for this tenant.");
    }
    Json *organization = m_context.tenant.organization(token.grant.organizationId);
    if (organization == nullptr) {
        const bool declaresNoMissing = found.route->operationId == "listRoles"
            || found.route->operationId == "deleteOrganization";
        return declaresNoMissing ? responses::forbidden("The organization does not exist.")
                                 : responses::notFound("The organization does not exist.");
    }
    return limited(request, found, token, *organization);
}

HttpResponse OrganizationApi::limited(const HttpRequest &request, const Match &match,
                                      const AccessToken &token, Json &organization)
{
    const TenantState &tenant = m_context.tenant;
    const RateLimiter::Verdict verdict =
        m_limiter.take(tenant.document().at("tenant").at("tier").get<std::string>(),
                       request.method == "GET", token.grant.organizationId,
                       tenant.switchText("refill") == "second", m_context.clock.milliseconds());
    HttpResponse response = verdict.allowed
        ? run(request, match, token, organization)
        : responses::apiError(429, "A0E-429-0003", "Endpoint Rate Limit Exceeded",
                              "The endpoint request limit has been exceeded.");
    if (response.status < 300 || response.status == 429) {
        for (const auto &[name, value] : RateLimiter::headers(verdict)) {
            response.setHeader(name, value);
        }
    }
    return response;
}

HttpResponse OrganizationApi::run(const HttpRequest &request, const Match &match,
                                  const AccessToken &token, Json &organization)
{
    const Route &route = *match.route;
    for (const std::string &scope : splitWords(route.scopes)) {
        if (!contains(token.grant.scopes, scope)) {
            HttpResponse refused =
                responses::apiError(403, "A0E-403-0002", "Insufficient Scope",
                                    "The token does not carry the scope this operation needs.");
            refused.setHeader("WWW-Authenticate",
                              challengeFor(token, "error=\"insufficient_scope\""));
            return refused;
        }
    }
    if (auto challenge = stepUpChallenge(route, token)) {
        return *challenge;
    }
    static const Json nothing = Json::object();
    const Json *application = m_context.tenant.application(token.grant.clientId);
    const bool isSetUp = application != nullptr
        && application->value("my_organization_configuration", Json()).is_object();
    if (!isSetUp && route.operationId != "createIdp") {
        return route.pattern.starts_with("/config")
            ? responses::notFound("Client not found.")
            : responses::forbidden("This application is not set up for the My Organization API.");
    }
    const Parameters query = Parameters::parse(request.query);
    std::vector<Violation> violations = parameterViolations(match.parameterNames, match.parameters);
    std::ranges::copy(querychecks::violations(route.query, query), std::back_inserter(violations));
    if (!violations.empty()) {
        return responses::validationError(violations);
    }
    Json body;
    if (auto wrong = wrongBody(request, route, body)) {
        return *wrong;
    }
    ApiCall call{m_context,
                 organization,
                 isSetUp ? application->at("my_organization_configuration") : nothing,
                 token.grant.scopes,
                 match.parameters,
                 query,
                 request.header("auth0-custom-domain"),
                 body};
    return route.handler(call);
}

std::optional<HttpResponse> OrganizationApi::stepUpChallenge(const Route &route,
                                                             const AccessToken &token) const
{
    if (m_context.tenant.switchText("step_up_challenge") != "rfc9470") {
        return std::nullopt;
    }
    const Json &api = m_context.tenant.document().at("api");
    const Json operations = api.value("step_up_operations", Json::array());
    if (std::find(operations.begin(), operations.end(), route.operationId) == operations.end()) {
        return std::nullopt;
    }
    const auto maxAge = api.value("step_up_max_age_s", std::int64_t{600});
    if (token.grant.secondFactorTime != 0
        && m_context.clock.seconds() - token.grant.secondFactorTime <= maxAge) {
        return std::nullopt;
    }
    // RFC 9470 section 3.
    return unauthorized("A0E-401-0003", "Insufficient User Authentication",
                        "This operation needs a recent sign-in with a second factor.",
                        challengeFor(token,
                                     "error=\"insufficient_user_authentication\", "
                                     "error_description=\"A second factor is required\", "
                                     "acr_values=\""
                                         + std::string(multiFactorPolicy) + "\", max_age=\""
                                         + std::to_string(maxAge) + "\""));
}

} // namespace orgdesk::sandbox
