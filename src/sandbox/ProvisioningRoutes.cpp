#include "sandbox/Encoding.h"
#include "sandbox/Providers.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/TenantSeed.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::ptrdiff_t mostActiveTokens = 2;

bool isOn(const Json &connection)
{
    return connection.contains("provisioning") && connection.at("provisioning").is_object();
}

HttpResponse provisioningOff()
{
    return responses::notFound("The provisioning configuration does not exist.");
}

Json wantedProvisioning(const ApiCall &call)
{
    const Json *profile = call.attributeProfile();
    return profile == nullptr ? Json::array() : seed::provisioningAttributes(*profile);
}

Json provisioningShape(const ApiCall &call, const Json &connection)
{
    const Json &stored = connection.at("provisioning");
    const std::string name = connection.at("name").is_string()
        ? connection.at("name").get<std::string>()
        : std::string();
    return {
        {"identity_provider_id", connection.at("id")},
        {"identity_provider_name", connection.value("full_name", providers::fullName(call, name))},
        {"strategy", connection.at("strategy")},
        {"method", "scim"},
        {"attributes",
         providers::comparedAttributes(stored.value("attributes", Json::array()),
                                       wantedProvisioning(call))},
        {"user_id_attribute", stored.value("user_id_attribute", std::string("externalId"))},
        {"created_at", stored.at("created_at")},
        {"updated_on", stored.at("updated_on")}};
}

//! The connection when its provisioning is on, else the answer that says what is missing.
struct Provisioned
{
    Json *connection = nullptr;
    HttpResponse refusal;
};

Provisioned provisioned(ApiCall &call)
{
    Json *connection = providers::find(call, call.path.at(0));
    if (connection == nullptr) {
        return {nullptr, providers::notThere()};
    }
    if (!isOn(*connection)) {
        return {nullptr, provisioningOff()};
    }
    return {connection, {}};
}

Provisioned changeable(ApiCall &call)
{
    Provisioned found = provisioned(call);
    if (found.connection != nullptr) {
        if (auto refused = providers::unlessFullAccess(*found.connection)) {
            return {nullptr, *refused};
        }
    }
    return found;
}

HttpResponse getProvisioning(ApiCall &call)
{
    const Provisioned found = provisioned(call);
    return found.connection == nullptr
        ? found.refusal
        : responses::json(200, provisioningShape(call, *found.connection));
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
    const Json *profile = call.connectionProfile();
    if (profile == nullptr
        || !providers::supportsProvisioning(*profile,
                                            connection->at("strategy").get<std::string>())) {
        return responses::badRequest("Provisioning is not available for this IdP.");
    }
    if (isOn(*connection)) {
        return responses::badRequest("Provisioning is already on for this IdP.");
    }
    const std::string now = isoTime(call.context.clock.milliseconds());
    const Json *attributes = call.attributeProfile();
    (*connection)["provisioning"] = {
        {"attributes", wantedProvisioning(call)},
        {"user_id_attribute",
         attributes == nullptr ? std::string("externalId")
                               : attributes->value("user_id_attribute", std::string("externalId"))},
        {"created_at", now},
        {"updated_on", now},
        {"scim_tokens", Json::array()}};
    return responses::json(201, provisioningShape(call, *connection));
}

HttpResponse deleteProvisioning(ApiCall &call)
{
    const Provisioned found = changeable(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    found.connection->erase("provisioning");
    return responses::noContent();
}

HttpResponse refreshProvisioning(ApiCall &call)
{
    const Provisioned found = changeable(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    Json &provisioning = found.connection->at("provisioning");
    provisioning["attributes"] = wantedProvisioning(call);
    provisioning["updated_on"] = isoTime(call.context.clock.milliseconds());
    // A new mapping ends the tokens (API reference 8.4).
    provisioning["scim_tokens"] = Json::array();
    return responses::json(200, provisioningShape(call, *found.connection));
}

Json scimTokenShape(const Json &token)
{
    Json shape = token;
    shape.erase("token");
    return shape;
}

HttpResponse listScimTokens(ApiCall &call)
{
    const Provisioned found = provisioned(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    Json items = Json::array();
    for (const Json &token :
         found.connection->at("provisioning").value("scim_tokens", Json::array())) {
        items.push_back(scimTokenShape(token));
    }
    return responses::json(200, {{"scim_tokens", items}});
}

bool isActive(const Json &token, std::int64_t now)
{
    const auto end = token.contains("valid_until")
        ? parseIsoTime(token.at("valid_until").get<std::string>())
        : std::nullopt;
    return !end || *end > now;
}

HttpResponse createScimToken(ApiCall &call)
{
    const Provisioned found = changeable(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    const std::int64_t now = call.context.clock.milliseconds();
    Json &tokens = found.connection->at("provisioning")["scim_tokens"];
    if (tokens.is_null()) {
        tokens = Json::array();
    }
    const auto active = std::count_if(tokens.begin(), tokens.end(),
                                      [now](const Json &token) { return isActive(token, now); });
    if (active >= mostActiveTokens) {
        return responses::badRequest("An IdP can have at most two active SCIM tokens.");
    }
    Json token = {
        {"token_id", newId("tok_", 16)},
        {"created_at", isoTime(now)},
        {"scopes", {"get:users", "post:users", "put:users", "patch:users", "delete:users"}}};
    if (call.body.contains("token_lifetime")) {
        token["valid_until"] =
            isoTime(now + call.body.at("token_lifetime").get<std::int64_t>() * 1000);
    }
    tokens.push_back(token);
    Json created = token;
    created["token"] = token.at("token_id").get<std::string>() + "." + randomText(40);
    return responses::json(201, created);
}

HttpResponse revokeScimToken(ApiCall &call)
{
    const Provisioned found = changeable(call);
    if (found.connection == nullptr) {
        return found.refusal;
    }
    Json &tokens = found.connection->at("provisioning")["scim_tokens"];
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens.at(i).at("token_id") == call.path.at(1)) {
            tokens.erase(i);
            return responses::noContent();
        }
    }
    return responses::notFound("The SCIM token does not exist.");
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
        Route{"GET", "/identity-providers/{idp_id}/provisioning/scim-tokens", "listScimTokens",
              "read:my_org:identity_providers_scim_tokens", "", listScimTokens},
        Route{"POST", "/identity-providers/{idp_id}/provisioning/scim-tokens", "createScimToken",
              "create:my_org:identity_providers_scim_tokens", "ScimTokenCreate", createScimToken},
        Route{"DELETE", "/identity-providers/{idp_id}/provisioning/scim-tokens/{idp_scim_token_id}",
              "revokeScimToken", "delete:my_org:identity_providers_scim_tokens", "",
              revokeScimToken},
    };
    return routes;
}

} // namespace orgdesk::sandbox
