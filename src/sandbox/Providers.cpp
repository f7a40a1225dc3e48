#include "sandbox/Providers.h"

#include "sandbox/AttributeProfile.h"
#include "sandbox/Encoding.h"
#include "sandbox/ProfileEffects.h"
#include "sandbox/Responses.h"
#include "sandbox/SigningKey.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

Json optionsShape(const Json &options)
{
    Json shape = options;
    shape.erase("client_secret");
    shape.erase("signingCert");
    if (options.contains("signingCert")) {
        shape["cert"] =
            certificateBody(options.at("signingCert").get<std::string>()).value_or(std::string());
    }
    return shape;
}

const Json *attributeNamed(const Json &attributes, const Json &item)
{
    for (const Json &attribute : attributes) {
        if (attribute.at("user_attribute") == item.at("user_attribute")) {
            return &attribute;
        }
    }
    return nullptr;
}

} // namespace

Json *providers::find(ApiCall &call, const std::string &id)
{
    Json *connection = call.context.tenant.find("connections", "id", id);
    if (connection == nullptr || connection->at("organization") != call.organizationId()
        || connection->at("access_level") == "none") {
        return nullptr;
    }
    return connection;
}

HttpResponse providers::notThere()
{
    return responses::notFound("The IdP does not exist.");
}

std::optional<HttpResponse> providers::unlessFullAccess(const Json &connection)
{
    if (connection.at("access_level") == "full") {
        return std::nullopt;
    }
    return responses::forbidden("The access level of this IdP does not allow this change.");
}

Json providers::readShape(const ApiCall &call, const Json &connection)
{
    Json shape = Json::object();
    for (const char *name :
         {"id", "name", "strategy", "domains", "display_name", "show_as_button",
          "assign_membership_on_login", "is_enabled", "access_level", "member_access_level",
          "use_for_third_party_client_access", "cross_app_access_resource_app"}) {
        if (connection.contains(name)) {
            shape[name] = connection.at(name);
        }
    }
    shape["options"] = optionsShape(connection.at("options"));
    if (attributeprofile::hasSsoAttributes(connection.at("strategy").get<std::string>())) {
        shape["attributes"] = comparedAttributes(connection.value("attributes", Json::array()),
                                                 wantedAttributes(call, connection));
    }
    return shape;
}

Json providers::comparedAttributes(const Json &stored, const Json &wanted)
{
    Json items = Json::array();
    for (const Json &attribute : stored) {
        const Json *now = attributeNamed(wanted, attribute);
        const bool changed = now != nullptr && *now != attribute;
        Json item = now != nullptr ? *now : attribute;
        item["is_extra"] = now == nullptr || changed;
        item["is_missing"] = changed;
        items.push_back(std::move(item));
    }
    for (const Json &attribute : wanted) {
        if (attributeNamed(stored, attribute) == nullptr) {
            Json item = attribute;
            item["is_extra"] = false;
            item["is_missing"] = true;
            items.push_back(std::move(item));
        }
    }
    return items;
}

Json providers::wantedAttributes(const ApiCall &call, const Json &connection)
{
    const Json *profile = call.attributeProfile();
    return profile == nullptr
        ? connection.value("attributes", Json::array())
        : attributeprofile::ssoAttributes(*profile, connection.at("strategy").get<std::string>());
}

void providers::destroy(ApiCall &call, const std::string &id)
{
    Json &document = call.context.tenant.document();
    const auto eraseWhere = [&document](const char *array, const auto &predicate) {
        Json kept = Json::array();
        for (const Json &element : document.at(array)) {
            if (!predicate(element)) {
                kept.push_back(element);
            }
        }
        document[array] = std::move(kept);
    };
    eraseWhere("users", [&id](const Json &user) { return user.value("connection", "") == id; });
    eraseWhere("connections", [&id](const Json &connection) { return connection.at("id") == id; });
}

std::string providers::fullName(const ApiCall &call, const std::string &name)
{
    return profile::connectionName(call.connectionProfile(), call.organization, name);
}

HttpResponse providers::attributeProfileMissing()
{
    return responses::badRequest("This application has no user attribute profile, or one that does "
                                 "not exist. Contact the tenant administrator.");
}

Json *providers::findDomain(ApiCall &call, const std::string &name)
{
    for (Json &domain : call.context.tenant.document().at("domains")) {
        if (domain.at("org_id") == call.organizationId()
            && equalsIgnoringCase(domain.at("domain").get<std::string>(), name)) {
            return &domain;
        }
    }
    return nullptr;
}

bool providers::isVerifiedDomain(ApiCall &call, const std::string &name)
{
    const Json *domain = findDomain(call, name);
    return domain != nullptr && domain->at("status") == "verified";
}

} // namespace orgdesk::sandbox
