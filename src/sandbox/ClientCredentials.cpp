#include "sandbox/AccessPolicy.h"
#include "sandbox/Encoding.h"
#include "sandbox/Responses.h"
#include "sandbox/TenantState.h"
#include "sandbox/TokenEndpoint.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

using Json = nlohmann::json;

HttpResponse TokenEndpoint::clientCredentials(const Call &call)
{
    const std::string audience = call.form.get("audience");
    if (call.isPublic) {
        return responses::oauthError(403, "unauthorized_client",
                                     "This client has no secret to act for itself with");
    }
    if (audience != m_context.tenant.audience()) {
        return responses::oauthError(403, "access_denied", "Service not found: " + audience);
    }
    const Json &document = m_context.tenant.document();
    if (const auto refused =
            access::refusalFor(document, audience, call.clientId, access::Subject::Client)) {
        return responses::oauthError(403, refused->error, refused->description);
    }
    if (auto refused = missingProof(call, audience)) {
        return *refused;
    }
    Grant grant;
    grant.clientId = call.clientId;
    grant.userId = call.clientId + "@clients";
    grant.audience = audience;
    if (call.form.has("organization")) {
        const Json *organization = m_context.tenant.organization(call.form.get("organization"));
        if (organization == nullptr) {
            return responses::oauthError(400, "invalid_request",
                                         "parameter organization is invalid");
        }
        grant.organizationId = organization->at("id").get<std::string>();
    }
    grant.scopes = access::clientScopes(document, audience, call.clientId, access::Subject::Client);
    if (call.form.has("scope")) {
        const std::vector<std::string> asked = splitWords(call.form.get("scope"));
        std::erase_if(grant.scopes,
                      [&asked](const auto &scope) { return !contains(asked, scope); });
    }
    return tokens(call, grant, {});
}

} // namespace orgdesk::sandbox
