#include "sandbox/ProfileEffects.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

//! Strategies of the API; "ad" is none of them.
constexpr std::array apiStrategies{"adfs",         "google-apps", "oidc", "okta",
                                   "pingfederate", "samlp",       "waad"};

std::string flagMode(const Json *profile, const char *flag)
{
    if (profile == nullptr) {
        return "optional";
    }
    return profile->value("organization", Json::object()).value(flag, std::string("optional"));
}

Json partFor(const Json &profile, const char *part, std::string_view strategy)
{
    return profile.value(part, Json::object()).value(std::string(strategy), Json::object());
}

//! The strategy's own list of features replaces the profile's.
bool hasFeature(const Json &profile, std::string_view strategy, const char *feature)
{
    const Json features =
        partFor(profile, "strategy_overrides", strategy)
            .value("enabled_features", profile.value("enabled_features", Json::array()));
    return std::find(features.begin(), features.end(), feature) != features.end();
}

void replaceAll(std::string &text, std::string_view placeholder, const std::string &value)
{
    for (std::size_t at = text.find(placeholder); at != std::string::npos;
         at = text.find(placeholder, at + value.size())) {
        text.replace(at, placeholder.size(), value);
    }
}

Json strategyConfiguration(const Json &whole, const char *strategy)
{
    Json entry = partFor(whole, "strategies", strategy);
    entry["enabled_features"] = Json::array();
    entry["provisioning_methods"] = Json::array();
    if (profile::supportsProvisioning(whole, strategy)) {
        entry["enabled_features"].push_back("provisioning");
        entry["provisioning_methods"].push_back("scim");
    }
    if (profile::supportsUniversalLogout(whole, strategy)) {
        entry["enabled_features"].push_back("universal_logout");
    }
    return entry;
}

} // namespace

bool profile::canSet(const Json *profile, const char *flag)
{
    return flagMode(profile, flag) == "optional";
}

bool profile::defaultOf(const Json *profile, const char *flag)
{
    const std::string mode = flagMode(profile, flag);
    return mode == "required" || (mode == "optional" && std::string_view(flag) == "show_as_button");
}

bool profile::supportsProvisioning(const Json &profile, std::string_view strategy)
{
    return hasFeature(profile, strategy, "scim")
        && (strategy == "oidc" || strategy == "okta" || strategy == "samlp" || strategy == "waad");
}

bool profile::supportsUniversalLogout(const Json &profile, std::string_view strategy)
{
    return hasFeature(profile, strategy, "universal_logout")
        && (strategy == "oidc" || strategy == "okta");
}

Json profile::scimTokenSettings(const Json &profile, std::string_view strategy)
{
    Json settings = partFor(profile, "strategies", strategy);
    for (const char *name : {"provisioning", "scim", "tokens"}) {
        settings = settings.value(name, Json::object());
        if (settings.is_null()) {
            return Json::object();
        }
    }
    return settings;
}

Json profile::configuration(const Json &profile)
{
    Json strategies = Json::object();
    for (const char *strategy : apiStrategies) {
        if (profile.contains("strategies") && !profile.at("strategies").contains(strategy)) {
            continue;
        }
        // The key has no hyphen although the strategy has one (API reference 5.2).
        const bool isGoogle = std::string_view(strategy) == "google-apps";
        strategies[isGoogle ? "googleapps" : strategy] = strategyConfiguration(profile, strategy);
    }
    return {
        {"organization",
         {{"can_set_show_as_button", canSet(&profile, "show_as_button")},
          {"can_set_assign_membership_on_login", canSet(&profile, "assign_membership_on_login")}}},
        {"strategies", std::move(strategies)}};
}

std::string profile::connectionName(const Json *profile, const Json &organization,
                                    std::string_view name)
{
    std::string prefix = profile == nullptr
        ? std::string()
        : profile->value("connection_name_prefix_template", std::string());
    replaceAll(prefix, "{org_id}", organization.at("id").get<std::string>());
    replaceAll(prefix, "{org_name}", organization.at("name").get<std::string>());
    return prefix + std::string(name);
}

} // namespace orgdesk::sandbox
