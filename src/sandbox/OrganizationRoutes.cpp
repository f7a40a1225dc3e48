#include "sandbox/ApiCall.h"
#include "sandbox/Encoding.h"
#include "sandbox/ProfileEffects.h"
#include "sandbox/Responses.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

HttpResponse getConfiguration(ApiCall &call)
{
    Json body = Json::object();
    for (const char *name :
         {"allowed_strategies", "connection_deletion_behavior", "third_party_client_access"}) {
        if (call.configuration.contains(name)) {
            body[name] = call.configuration.at(name);
        }
    }
    if (body.contains("allowed_strategies")) {
        // The tenant setting may hold "ad", which this API never shows.
        Json &strategies = body["allowed_strategies"];
        strategies.erase(std::remove(strategies.begin(), strategies.end(), "ad"), strategies.end());
    }
    return responses::json(200, body);
}

HttpResponse getIdpConfiguration(ApiCall &call)
{
    const Json *connectionProfile = call.connectionProfile();
    if (connectionProfile == nullptr) {
        return responses::notFound("The connection profile does not exist.");
    }
    return responses::json(200, profile::configuration(*connectionProfile));
}

Json detailsShape(const Json &organization)
{
    Json details = Json::object();
    for (const char *name :
         {"id", "name", "display_name", "branding", "third_party_client_access"}) {
        if (organization.contains(name)) {
            details[name] = organization.at(name);
        }
    }
    return details;
}

HttpResponse getDetails(ApiCall &call)
{
    return responses::json(200, detailsShape(call.organization));
}

HttpResponse updateDetails(ApiCall &call)
{
    const Json &body = call.body;
    if (body.contains("third_party_client_access")) {
        const Json allowed = call.configuration.value("third_party_client_access", Json::object())
                                 .value("allowed_values", Json::array());
        if (std::find(allowed.begin(), allowed.end(), body.at("third_party_client_access"))
            == allowed.end()) {
            return responses::badRequest("third_party_client_access can't have this value.");
        }
    }
    if (body.contains("name")) {
        const Json *other = call.context.tenant.organization(body.at("name").get<std::string>());
        if (other != nullptr && other != &call.organization) {
            return responses::badRequest("An organization with this name already exists.");
        }
    }
    for (const auto &[name, value] : body.items()) {
        if (name != "branding") {
            call.organization[name] = value;
            continue;
        }
        // Members of branding are kept one by one; colors come as a whole.
        for (const auto &[part, partValue] : value.items()) {
            call.organization["branding"][part] = partValue;
        }
    }
    return responses::json(200, detailsShape(call.organization));
}

HttpResponse deleteOrganization(ApiCall &call)
{
    const std::string id = call.organizationId();
    Json &document = call.context.tenant.document();
    for (Json &connection : document.at("connections")) {
        if (connection.at("organization") == id) {
            connection["organization"] = nullptr;
        }
    }
    for (Json &user : document.at("users")) {
        Json kept = Json::array();
        for (const Json &membership : user.at("memberships")) {
            if (membership.at("organization") != id) {
                kept.push_back(membership);
            }
        }
        user["memberships"] = std::move(kept);
    }
    const auto eraseOwned = [&](const char *array, const char *member) {
        Json kept = Json::array();
        for (const Json &element : document.at(array)) {
            if (element.at(member) != id) {
                kept.push_back(element);
            }
        }
        document[array] = std::move(kept);
    };
    eraseOwned("domains", "org_id");
    eraseOwned("invitations", "organization_id");
    eraseOwned("organizations", "id");
    return responses::noContent();
}

} // namespace

std::span<const Route> organizationRoutes()
{
    static constexpr std::array routes{
        Route{"GET", "/config", "getConfiguration", "read:my_org:configuration", "",
              getConfiguration},
        Route{"GET", "/config/identity-providers", "getIdpConfiguration",
              "read:my_org:configuration", "", getIdpConfiguration},
        Route{"GET", "/details", "getDetails", "read:my_org:details", "", getDetails},
        Route{"PATCH", "/details", "updateDetails", "update:my_org:details", "DetailsUpdate",
              updateDetails},
        Route{"DELETE", "/", "deleteOrganization", "delete:my_org:organizations", "",
              deleteOrganization},
    };
    return routes;
}

} // namespace orgdesk::sandbox
