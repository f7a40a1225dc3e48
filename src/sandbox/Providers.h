#pragma once

#include "sandbox/ApiCall.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

//! What several operations know about identity providers (connections of an organization).
namespace orgdesk::sandbox::providers {

//! Connection of the organization; nullptr also when the admin may not see it by id.
nlohmann::json *find(ApiCall &call, const std::string &id);
HttpResponse notThere();
//! Refusal when the access level is lower than full.
std::optional<HttpResponse> unlessFullAccess(const nlohmann::json &connection);

//! Provider as the API returns it: no secrets, signingCert as cert, attributes with their state.
nlohmann::json readShape(const ApiCall &call, const nlohmann::json &connection);
//! Items of `attributes` with is_extra and is_missing against what the profile has now.
nlohmann::json comparedAttributes(const nlohmann::json &stored, const nlohmann::json &wanted);
//! Attributes that the profile gives to a connection of that strategy.
nlohmann::json wantedAttributes(const ApiCall &call, const nlohmann::json &connection);

//! Removes a connection from the tenant, with the users that come from it.
void destroy(ApiCall &call, const std::string &id);
//! Name in the tenant: the profile's prefix and the name the admin typed.
std::string fullName(const ApiCall &call, const std::string &name);
//! Refusal of an operation that needs the application's user attribute profile.
HttpResponse attributeProfileMissing();
//! Verified domain of the organization.
bool isVerifiedDomain(ApiCall &call, const std::string &name);
nlohmann::json *findDomain(ApiCall &call, const std::string &name);

} // namespace orgdesk::sandbox::providers
