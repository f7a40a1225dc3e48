#include "sandbox/ClientAuthentication.h"
#include "sandbox/DpopProofs.h"
#include "sandbox/Encoding.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SignInEndpoint.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

constexpr std::int64_t pushedLifetime = 30;
constexpr char requestUriPrefix[] = "urn:ietf:params:oauth:request_uri:";

HttpResponse pushError(int status, std::string_view error, std::string_view description)
{
    return responses::oauthError(status, error, description);
}

//! What goes into the authorization request: all but the client's credentials.
Parameters withoutCredentials(const Parameters &form, const std::string &clientId)
{
    Parameters kept;
    kept.add("client_id", clientId);
    for (const auto &[name, value] : form.items()) {
        if (name != "client_id" && name != "client_secret") {
            kept.add(name, value);
        }
    }
    return kept;
}

} // namespace

HttpResponse SignInEndpoint::push(const HttpRequest &request)
{
    if (request.method != "POST") {
        return pushError(405, "invalid_request", "Only POST");
    }
    const Parameters form = Parameters::parse(request.body);
    const auto client = authenticateClient(m_context, request, form);
    if (const auto *refused = std::get_if<HttpResponse>(&client)) {
        return *refused;
    }
    if (form.has("request_uri")) {
        return pushError(400, "invalid_request", "A pushed request can't name another one");
    }
    Parameters kept = withoutCredentials(form, std::get<AuthenticatedClient>(client).id);
    if (!request.header("DPoP").empty()) {
        // The proof says the same as dpop_jkt (RFC 9449 section 10.1).
        const auto proof =
            m_context.proofs.check(request, {m_context.issuer + "oauth/par", {}, false});
        if (const auto *problem = std::get_if<ProofProblem>(&proof)) {
            return pushError(400, "invalid_dpop_proof", problem->description);
        }
        const auto &thumbprint = std::get<std::string>(proof);
        if (kept.has("dpop_jkt") && kept.get("dpop_jkt") != thumbprint) {
            return pushError(400, "invalid_dpop_proof", "The proof is not by the key of dpop_jkt");
        }
        if (!kept.has("dpop_jkt")) {
            kept.add("dpop_jkt", thumbprint);
        }
    }
    const Checked checked = check(kept, true);
    if (const auto *refused = std::get_if<Refusal>(&checked)) {
        return pushError(400, refused->error, refused->description);
    }
    const std::string key = randomText(43);
    m_pushed.insert(key, {std::move(kept), m_context.clock.seconds() + pushedLifetime});
    return responses::json(
        201, {{"request_uri", requestUriPrefix + key}, {"expires_in", pushedLifetime}});
}

std::optional<Parameters> SignInEndpoint::takePushed(const Parameters &parameters)
{
    const std::string uri = parameters.get("request_uri");
    if (uri.empty()) {
        return parameters;
    }
    const std::string key =
        uri.starts_with(requestUriPrefix) ? uri.substr(sizeof requestUriPrefix - 1) : std::string();
    const PushedRequest *pushed = m_pushed.find(key);
    if (pushed == nullptr || pushed->expires < m_context.clock.seconds()
        || pushed->parameters.get("client_id") != parameters.get("client_id")) {
        return std::nullopt;
    }
    // Parameters that come along with request_uri count for nothing (RFC 9126 section 4).
    Parameters kept = pushed->parameters;
    m_pushed.erase(key);
    return kept;
}

} // namespace orgdesk::sandbox
