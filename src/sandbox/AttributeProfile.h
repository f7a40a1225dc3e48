#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

//! What a User Attribute Profile says about the connections of a strategy. Each attribute has a
//! mapping per protocol (oidc_mapping, saml_mapping, scim_mapping); strategy_overrides replace one
//! for a strategy.
namespace orgdesk::sandbox::attributeprofile {

//! True for the strategies whose providers have `attributes` in the API (reference 3.4).
bool hasSsoAttributes(const std::string &strategy);

//! Items of `attributes` without their state; empty for a strategy without attributes. An attribute
//! without a mapping for the strategy's protocol is left out.
nlohmann::json ssoAttributes(const nlohmann::json &profile, const std::string &strategy);

//! Items of a provisioning configuration without their state.
nlohmann::json provisioningAttributes(const nlohmann::json &profile, const std::string &strategy);

//! SCIM attribute that identifies a user; "externalId" when the profile names none.
std::string userIdAttribute(const nlohmann::json &profile, const std::string &strategy);

} // namespace orgdesk::sandbox::attributeprofile
