#include "sandbox/AttributeProfile.h"
#include "sandbox/Encoding.h"
#include "sandbox/ProfileEffects.h"
#include "sandbox/Providers.h"
#include "sandbox/Provisioning.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

Json wantedProvisioning(const ApiCall &call, const Json &connection)
{
    const Json *profile = call.attributeProfile();
    const auto strategy = connection.at("strategy").get<std::string>();
    return profile == nullptr ? connection.at("provisioning").value("attributes", Json::array())
                              : attributeprofile::provisioningAttributes(*profile, strategy);
}

Json provisioningShape(const ApiCall &call, const Json &connection)
{
    const Json &stored = connection.at("provisioning");
    return {{"identity_provider_id", connection.at("id")},
            {"identity_provider_name", connection.value("full_name", connection.at("id"))},
            {"strategy", connection.at("strategy")},
            {"method", "scim"},
            {"attributes",
             providers::comparedAttributes(stored.value("attributes", Json::array()),
                                           wantedProvisioning(call, connection))},
            {"user_id_attribute", stored.value("user_id_attribute", std::string("externalId"))},
            {"created_at", stored.at("created_at")},
            {"updated_on", stored.at("updated_on")}};
}

HttpResponse getProvisioning(ApiCall &call)
{
    const provisioning::Found found = provisioning::find(call);
    return found.connection == nullptr
        ? found.refusal
        : responses::json(200, provisioningShape(call, *found.connection));
}

//! Reasons to refuse provisioning for a connection that may be changed.
std::optional<HttpResponse> refusedProvisioning(const ApiCall &call, const Json &connection)
{
    const Json *profile = call.connectionProfile();
    if (profile == nullptr) {
        return responses::badRequest("This application has no connection profile, or one that does "
                                     "not exist. Contact the tenant administrator.");
    }
    if (!profile::supportsProvisioning(*profile, connection.at("strategy").get<std::string>())) {
        return responses::badRequest("Provisioning is not available for this IdP.");
    }
    if (call.attributeProfile() == nullptr) {
        return providers::attributeProfileMissing();
    }
    return provisioning::isOn(connection)
        ? std::optional(responses::badRequest("Provisioning is already on for this IdP."))
        : std::nullopt;
}

HttpResponse createProvisioning(ApiCall &call)
{
    Json *connection = providers::find(call, call.path.at(0));
    if (connection == nullptr) {
        return providers::notThere();
    }
    if (auto refused = providers::unlessFullAccess(*connection)) {
        return *refused;
    }
    if (auto refused = refusedProvisioning(call, *connection)) {
        return *refused;
    }
    const std::string now = isoTime(call.context.clock.milliseconds());
    const auto strategy = connection->at("strategy").get<std::string>();
    const Json &profile = *call.attributeProfile();
    (*connection)["provisioning"] = {
        {"attributes", attributeprofile::provisioningAttributes(profile, strategy)},
        {"user_id_attribute", attributeprofile::userIdAttribute(profile, strategy)},
        {"created_at", now},
        {"updated_on", now},
        {"scim_tokens", Json::array()}};
    return responses::json(201, provisioningShape(call, *connection));
}

HttpResponse deleteProvisioning(ApiCall &call)
{
    const provisioning::Found found = provisioning::changeable(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    found.connection->erase("provisioning");
    return responses::noContent();
}

HttpResponse refreshProvisioning(ApiCall &call)
{
    const provisioning::Found found = provisioning::changeable(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    if (call.attributeProfile() == nullptr) {
        return providers::attributeProfileMissing();
    }
    Json &provisioning = found.connection->at("provisioning");
    provisioning["attributes"] = wantedProvisioning(call, *found.connection);
    provisioning["updated_on"] = isoTime(call.context.clock.milliseconds());
    // A new mapping ends the tokens (API reference 8.4).
    provisioning["scim_tokens"] = Json::array();
    return responses::json(200, provisioningShape(call, *found.connection));
}

} // namespace

std::span<const Route> provisioningRoutes()
{
    static constexpr std::array routes{
        Route{"GET", "/identity-providers/{idp_id}/provisioning", "getProvisioning",
              "read:my_org:identity_providers_provisioning", "", getProvisioning},
        Route{"POST", "/identity-providers/{idp_id}/provisioning", "createProvisioning",
              "create:my_org:identity_providers_provisioning", "", createProvisioning},
        Route{"DELETE", "/identity-providers/{idp_id}/provisioning", "deleteProvisioning",
              "delete:my_org:identity_providers_provisioning", "", deleteProvisioning},
        Route{"PUT", "/identity-providers/{idp_id}/provisioning/update-attributes",
              "refreshProvisioningAttributes", "update:my_org:identity_providers_provisioning",
              "EmptyObject", refreshProvisioning},
    };
    return routes;
}

} // namespace orgdesk::sandbox
