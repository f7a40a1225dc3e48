#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

//! What a Connection Profile means for the providers made with it (API reference 5.2).
namespace orgdesk::sandbox::profile {

//! Longest name of a connection in the tenant, prefix included, in characters.
inline constexpr std::size_t longestConnectionName = 128;

//! Whether an administrator of an organization may set the flag (show_as_button or
//! assign_membership_on_login): true for "optional", which also holds without a profile.
bool canSet(const nlohmann::json *profile, const char *flag);
//! Value of the flag for a provider whose creation leaves it out.
bool defaultOf(const nlohmann::json *profile, const char *flag);

//! The profile has the feature on for the strategy, and the strategy supports it.
bool supportsProvisioning(const nlohmann::json &profile, std::string_view strategy);
bool supportsUniversalLogout(const nlohmann::json &profile, std::string_view strategy);

//! Settings for SCIM tokens of the strategy, or an empty object: scopes, default_expiry and
//! max_allowed_expiry (seconds).
nlohmann::json scimTokenSettings(const nlohmann::json &profile, std::string_view strategy);

//! Body of GET /config/identity-providers.
nlohmann::json configuration(const nlohmann::json &profile);

//! Name in the tenant: the profile's prefix, "{org_id}" and "{org_name}" filled in, and the name.
std::string connectionName(const nlohmann::json *profile, const nlohmann::json &organization,
                           std::string_view name);

} // namespace orgdesk::sandbox::profile
