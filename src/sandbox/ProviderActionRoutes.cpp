#include "sandbox/AttributeProfile.h"
#include "sandbox/Encoding.h"
#include "sandbox/Providers.h"
#include "sandbox/Responses.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

HttpResponse refreshAttributes(ApiCall &call)
{
    Json *connection = providers::find(call, call.path.at(0));
    if (connection == nullptr) {
        return providers::notThere();
    }
    if (auto refused = providers::unlessFullAccess(*connection)) {
        return *refused;
    }
    if (attributeprofile::hasSsoAttributes(connection->at("strategy").get<std::string>())) {
        if (call.attributeProfile() == nullptr) {
            return providers::attributeProfileMissing();
        }
        (*connection)["attributes"] = providers::wantedAttributes(call, *connection);
    }
    return responses::json(200, providers::readShape(call, *connection));
}

HttpResponse detachProvider(ApiCall &call)
{
    Json *connection = providers::find(call, call.path.at(0));
    if (connection == nullptr) {
        return providers::notThere();
    }
    if (auto refused = providers::unlessFullAccess(*connection)) {
        return *refused;
    }
    // The connection stays in the tenant; nothing in this API brings it back.
    (*connection)["organization"] = nullptr;
    return responses::noContent();
}

HttpResponse addDomain(ApiCall &call)
{
    Json *connection = providers::find(call, call.path.at(0));
    if (connection == nullptr) {
        return providers::notThere();
    }
    if (auto refused = providers::unlessFullAccess(*connection)) {
        return *refused;
    }
    const auto name = call.body.at("domain").get<std::string>();
    const Json *domain = providers::findDomain(call, name);
    if (domain == nullptr) {
        return responses::notFound("The domain does not exist.");
    }
    if (domain->at("status") != "verified") {
        return responses::badRequest("The domain is not verified.");
    }
    Json &domains = connection->at("domains");
    if (std::find(domains.begin(), domains.end(), domain->at("domain")) != domains.end()) {
        return responses::duplicate("Domain is already associated with this identity provider");
    }
    domains.push_back(domain->at("domain"));
    return responses::json(201, {{"domain", domain->at("domain")}});
}

HttpResponse removeDomain(ApiCall &call)
{
    Json *connection = providers::find(call, call.path.at(0));
    if (connection == nullptr) {
        return providers::notThere();
    }
    if (auto refused = providers::unlessFullAccess(*connection)) {
        return *refused;
    }
    Json &domains = connection->at("domains");
    const auto found = std::find_if(domains.begin(), domains.end(), [&](const Json &name) {
        return equalsIgnoringCase(name.get<std::string>(), call.path.at(1));
    });
    if (found == domains.end()) {
        return responses::notFound("The domain is not associated with this identity provider.");
    }
    domains.erase(found);
    return responses::noContent();
}

} // namespace

std::span<const Route> providerActionRoutes()
{
    static constexpr std::array routes{
        Route{"PUT", "/identity-providers/{idp_id}/update-attributes", "refreshIdpAttributes",
              "update:my_org:identity_providers", "EmptyObject", refreshAttributes},
        Route{"POST", "/identity-providers/{idp_id}/detach", "detachIdp",
              "update:my_org:identity_providers_detach", "", detachProvider},
        Route{"POST", "/identity-providers/{idp_id}/domains", "addIdpDomain",
              "create:my_org:identity_providers_domains", "DomainCreate", addDomain},
        Route{"DELETE", "/identity-providers/{idp_id}/domains/{domain}", "removeIdpDomain",
              "delete:my_org:identity_providers_domains", "", removeDomain},
    };
    return routes;
}

} // namespace orgdesk::sandbox
