#include "sandbox/AccessPolicy.h"

#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox::access {

namespace {

using Json = nlohmann::json;

constexpr std::array apiScopes = std::to_array<std::string_view>({
    "read:my_org:configuration",
    "read:my_org:details",
    "update:my_org:details",
    "delete:my_org:organizations",
    "read:my_org:domains",
    "create:my_org:domains",
    "update:my_org:domains",
    "delete:my_org:domains",
    "read:my_org:identity_providers",
    "create:my_org:identity_providers",
    "update:my_org:identity_providers",
    "delete:my_org:identity_providers",
    "update:my_org:identity_providers_detach",
    "create:my_org:identity_providers_domains",
    "delete:my_org:identity_providers_domains",
    "read:my_org:identity_providers_provisioning",
    "create:my_org:identity_providers_provisioning",
    "update:my_org:identity_providers_provisioning",
    "delete:my_org:identity_providers_provisioning",
    "read:my_org:identity_providers_scim_tokens",
    "create:my_org:identity_providers_scim_tokens",
    "delete:my_org:identity_providers_scim_tokens",
    "read:my_org:members",
    "delete:my_org:memberships",
    "read:my_org:member_roles",
    "create:my_org:member_roles",
    "delete:my_org:member_roles",
    "read:my_org:member_invitations",
    "create:my_org:member_invitations",
    "delete:my_org:member_invitations",
    "read:my_org:user_stores",
    "read:my_org:clients",
    "create:my_org:clients",
    "delete:my_org:clients",
    "create:my_org:client_grants",
    "read:my_org:groups",
    "read:my_org:group_roles",
    "create:my_org:group_roles",
    "delete:my_org:group_roles",
});

const char *nameOf(Subject subject)
{
    return subject == Subject::User ? "user" : "client";
}

std::string text(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const Json &listIn(const Json &object, const char *name)
{
    static const Json none = Json::array();
    const auto found = object.find(name);
    return found != object.end() && found->is_array() ? *found : none;
}

bool covers(const Json &grant, std::string_view audience, std::string_view clientId,
            Subject subject)
{
    const std::string kind = text(grant, "subject_type");
    return text(grant, "client_id") == clientId && text(grant, "audience") == audience
        && (kind.empty() ? subject == Subject::User : kind == nameOf(subject));
}

} // namespace

std::span<const std::string_view> knownScopes()
{
    return apiScopes;
}

bool isActivated(const Json &tenant)
{
    const auto api = tenant.find("api");
    return api != tenant.end() && api->is_object() && api->value("activated", false);
}

std::string policyFor(const Json &tenant, Subject subject)
{
    const char *fallback = subject == Subject::User ? "require_client_grant" : "deny_all";
    const auto api = tenant.find("api");
    const auto policies = api == tenant.end() ? tenant.end() : api->find("policies");
    if (api == tenant.end() || policies == api->end()) {
        return fallback;
    }
    const std::string chosen = text(*policies, nameOf(subject));
    return chosen.empty() ? fallback : chosen;
}

std::optional<Refusal> refusalFor(const Json &tenant, std::string_view audience,
                                  std::string_view clientId, Subject subject)
{
    if (!isActivated(tenant)) {
        return Refusal{"access_denied", "Service not found: " + std::string(audience)};
    }
    const std::string policy = policyFor(tenant, subject);
    const Json &grants = listIn(tenant, "client_grants");
    const bool granted = std::any_of(grants.begin(), grants.end(), [&](const Json &grant) {
        return covers(grant, audience, clientId, subject);
    });
    // allow_all is a policy of user flows alone: a machine always needs its grant.
    if ((policy == "allow_all" && subject == Subject::User)
        || (policy == "require_client_grant" && granted)) {
        return std::nullopt;
    }
    return Refusal{"access_denied",
                   "Client \"" + std::string(clientId)
                       + "\" is not authorized to access resource server \"" + std::string(audience)
                       + "\""};
}

std::vector<std::string> clientScopes(const Json &tenant, std::string_view audience,
                                      std::string_view clientId, Subject subject)
{
    if (refusalFor(tenant, audience, clientId, subject)) {
        return {};
    }
    if (policyFor(tenant, subject) == "allow_all") {
        return {apiScopes.begin(), apiScopes.end()};
    }
    std::vector<std::string> scopes;
    for (const Json &grant : listIn(tenant, "client_grants")) {
        if (!covers(grant, audience, clientId, subject)) {
            continue;
        }
        for (const Json &scope : listIn(grant, "scope")) {
            if (scope.is_string() && !contains(scopes, scope.get_ref<const std::string &>())) {
                scopes.push_back(scope.get<std::string>());
            }
        }
    }
    return scopes;
}

std::vector<std::string> rolePermissions(const Json &tenant, std::string_view userId,
                                         std::string_view organizationId)
{
    std::vector<std::string> held;
    for (const Json &user : listIn(tenant, "users")) {
        for (const Json &membership : listIn(user, "memberships")) {
            if (text(user, "user_id") == userId
                && text(membership, "organization") == organizationId) {
                for (const Json &id : listIn(membership, "roles")) {
                    held.push_back(id.get<std::string>());
                }
            }
        }
    }
    std::vector<std::string> permissions;
    for (const Json &role : listIn(tenant, "roles")) {
        if (!contains(held, text(role, "id"))) {
            continue;
        }
        for (const Json &permission : listIn(role, "permissions")) {
            permissions.push_back(permission.get<std::string>());
        }
    }
    return permissions;
}

std::vector<std::string> userScopes(const Json &tenant, std::string_view audience,
                                    std::string_view clientId, std::string_view userId,
                                    std::string_view organizationId)
{
    const std::vector<std::string> permissions = rolePermissions(tenant, userId, organizationId);
    std::vector<std::string> scopes = clientScopes(tenant, audience, clientId, Subject::User);
    if (!contains(permissions, "*")) {
        std::erase_if(scopes, [&permissions](const std::string &scope) {
            return !contains(permissions, scope);
        });
    }
    return scopes;
}

} // namespace orgdesk::sandbox::access
