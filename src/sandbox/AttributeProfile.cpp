#include "sandbox/AttributeProfile.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

const char *ssoMappingOf(const std::string &strategy)
{
    const bool isSaml = strategy == "samlp" || strategy == "pingfederate" || strategy == "adfs";
    return isSaml ? "saml_mapping" : "oidc_mapping";
}

//! The mapping that holds for the strategy: its own one, else the protocol's; null when neither.
Json mappingFor(const Json &mapped, const std::string &strategy, const char *protocol)
{
    const Json overrides =
        mapped.value("strategy_overrides", Json::object()).value(strategy, Json::object());
    return overrides.value(protocol, mapped.value(protocol, Json()));
}

Json attributesMappedBy(const Json &profile, const std::string &strategy, const char *protocol,
                        const char *field)
{
    Json attributes = Json::array();
    for (const Json &attribute : profile.at("attributes")) {
        const Json mapping = mappingFor(attribute, strategy, protocol);
        if (mapping.is_null()) {
            continue;
        }
        Json item = {{field, mapping}};
        for (const char *name : {"user_attribute", "label", "description", "is_required"}) {
            if (attribute.contains(name)) {
                item[name] = attribute.at(name);
            }
        }
        attributes.push_back(std::move(item));
    }
    return attributes;
}

} // namespace

bool attributeprofile::hasSsoAttributes(const std::string &strategy)
{
    return strategy == "oidc" || strategy == "okta" || strategy == "samlp";
}

Json attributeprofile::ssoAttributes(const Json &profile, const std::string &strategy)
{
    return hasSsoAttributes(strategy)
        ? attributesMappedBy(profile, strategy, ssoMappingOf(strategy), "sso_field")
        : Json::array();
}

Json attributeprofile::provisioningAttributes(const Json &profile, const std::string &strategy)
{
    return attributesMappedBy(profile, strategy, "scim_mapping", "provisioning_field");
}

std::string attributeprofile::userIdAttribute(const Json &profile, const std::string &strategy)
{
    const Json userId = profile.value("user_id", Json::object());
    const Json mapping = mappingFor(userId, strategy, "scim_mapping");
    return mapping.is_string() ? mapping.get<std::string>() : "externalId";
}

} // namespace orgdesk::sandbox
