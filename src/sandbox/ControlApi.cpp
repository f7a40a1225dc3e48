#include "sandbox/ControlApi.h"

#include "sandbox/Encoding.h"
#include "sandbox/Fault.h"
#include "sandbox/MadeUpPeople.h"
#include "sandbox/Parameters.h"
#include "sandbox/ReadJson.h"
#include "sandbox/RequestLog.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SchemaValidator.h"
#include "sandbox/TenantState.h"
#include "sandbox/Totp.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

using Json = nlohmann::json;

std::optional<HttpResponse> ControlApi::handle(const HttpRequest &request)
{
    const std::string &path = request.path;
    if (!path.starts_with("/sandbox/")) {
        return std::nullopt;
    }
    if (path == "/sandbox/tenant") {
        return tenant(request);
    }
    if (path == "/sandbox/faults") {
        return faults(request);
    }
    if (path == "/sandbox/totp") {
        return oneTimeCode(request);
    }
    if (path == "/sandbox/clock") {
        return clock(request);
    }
    if (path == "/sandbox/people" && request.method == "POST") {
        return addPeople(request);
    }
    if (path == "/sandbox/reset" && request.method == "POST") {
        m_reset();
        return responses::noContent();
    }
    if (path == "/sandbox/mails" && request.method == "GET") {
        return responses::json(200, {{"mails", m_context.tenant.mails()}});
    }
    if (path == "/sandbox/requests" && request.method == "GET") {
        return responses::json(200, {{"requests", m_log.list()}});
    }
    if (path == "/sandbox/requests" && request.method == "DELETE") {
        m_log.clear();
        return responses::noContent();
    }
    return responses::apiError(404, "sandbox", "Not Found", "There is no such control.");
}

HttpResponse ControlApi::tenant(const HttpRequest &request)
{
    if (request.method == "GET") {
        return responses::json(200, m_context.tenant.document());
    }
    if (request.method != "PATCH") {
        return responses::apiError(405, "sandbox", "Method Not Allowed", "Use GET or PATCH.");
    }
    const Json patch = readJson(request.body);
    if (!patch.is_object()) {
        return responses::badRequest("The body is no JSON object.");
    }
    if (const auto problem = m_context.tenant.patch(patch)) {
        return responses::badRequest(problem->text);
    }
    return responses::json(200, m_context.tenant.document());
}

HttpResponse ControlApi::faults(const HttpRequest &request)
{
    if (request.method == "DELETE") {
        m_faults.clear();
        return responses::noContent();
    }
    if (request.method == "POST") {
        if (const auto problem = m_faults.add(readJson(request.body))) {
            return responses::badRequest(*problem);
        }
        return responses::json(201, {{"faults", m_faults.list()}});
    }
    return responses::json(200, {{"faults", m_faults.list()}});
}

HttpResponse ControlApi::oneTimeCode(const HttpRequest &request)
{
    const Json *user = m_context.tenant.userByEmail(Parameters::parse(request.query).get("user"));
    if (user == nullptr || !user->contains("totp_secret")) {
        return responses::notFound("No such user has an authenticator.");
    }
    return responses::json(
        200,
        {{"code",
          totp::code(user->at("totp_secret").get<std::string>(), m_context.clock.seconds())}});
}

HttpResponse ControlApi::clock(const HttpRequest &request)
{
    if (request.method == "POST") {
        const Json body = readJson(request.body);
        const auto violations = schemas::check("ClockAdvance", body);
        if (!violations.empty()) {
            return responses::validationError(violations);
        }
        m_context.clock.advance(body.at("advance_s").get<std::int64_t>());
    }
    return responses::json(200,
                           {{"now", isoTime(m_context.clock.milliseconds())},
                            {"advanced_s", m_context.clock.advancedSeconds()}});
}

//! Many made-up members, for trying how a program copes with a large organization.
HttpResponse ControlApi::addPeople(const HttpRequest &request)
{
    const Json body = readJson(request.body);
    const auto violations = schemas::check("PeopleCreate", body);
    if (!violations.empty()) {
        return responses::validationError(violations);
    }
    Json &document = m_context.tenant.document();
    const Json organization =
        body.value("organization", document.at("organizations").at(0).at("id"));
    const Json &roles = document.at("roles");
    const auto count = body.at("count").get<std::size_t>();
    for (std::size_t i = 0; i < count; ++i) {
        document.at("users").push_back(people::madeUp(i, organization, roles));
    }
    return responses::json(201, {{"users", document.at("users").size()}});
}

} // namespace orgdesk::sandbox
