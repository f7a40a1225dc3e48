#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

//! Who gets which scopes of the My Organization API (API reference 1.4). Pure functions over the
//! tenant document; they take a document that TenantState took, and any thread may call them.
namespace orgdesk::sandbox::access {

//! On whose behalf a token is asked for: a person's, or the application's own.
enum class Subject { User, Client };

//! Error of the authorization server: error and error_description.
struct Refusal
{
    std::string error;
    std::string description;
};

//! The scopes that the API knows (API reference section 6), in the order of that section.
std::span<const std::string_view> knownScopes();

//! False until the administrator activates the API; a missing member counts as not activated.
bool isActivated(const nlohmann::json &tenant);

//! "require_client_grant", "allow_all" (user flows only) or "deny_all". A missing member means the
//! default: require_client_grant for user flows, deny_all for machine flows.
std::string policyFor(const nlohmann::json &tenant, Subject subject);

//! Why the application gets no token for the API at all; nullopt when it may ask for one.
std::optional<Refusal> refusalFor(const nlohmann::json &tenant, std::string_view audience,
                                  std::string_view clientId, Subject subject);

//! The most that the policy and the client grant let the application ask for. A grant without
//! subject_type is one for user flows; one without scopes is a grant all the same.
std::vector<std::string> clientScopes(const nlohmann::json &tenant, std::string_view audience,
                                      std::string_view clientId, Subject subject);

//! What the roles permit the person in that organization; "*" is everything. Empty for strangers.
std::vector<std::string> rolePermissions(const nlohmann::json &tenant, std::string_view userId,
                                         std::string_view organizationId);

//! clientScopes narrowed to what the person's roles permit. What the person agreed to narrows them
//! once more, at sign-in.
std::vector<std::string> userScopes(const nlohmann::json &tenant, std::string_view audience,
                                    std::string_view clientId, std::string_view userId,
                                    std::string_view organizationId);

} // namespace orgdesk::sandbox::access
