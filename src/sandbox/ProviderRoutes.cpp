#include "sandbox/Encoding.h"
#include "sandbox/ProfileEffects.h"
#include "sandbox/ProviderOptions.h"
#include "sandbox/Providers.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/TenantState.h"
#include "sandbox/TextFormats.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::array flags{"show_as_button", "assign_membership_on_login"};

//! What a provider looks like in the list for an admin who may only route members to it.
Json minimalItem(const Json &connection)
{
    return {{"id", connection.at("id")},
            {"name", connection.at("name")},
            {"display_name", connection.value("display_name", std::string())},
            {"is_enabled", connection.at("is_enabled")},
            {"access_level", connection.at("access_level")}};
}

HttpResponse listProviders(ApiCall &call)
{
    Json items = Json::array();
    for (const Json &connection : call.context.tenant.document().at("connections")) {
        const auto memberLevel = connection.value("member_access_level", std::string("none"));
        const bool isHidden = connection.at("access_level") == "none";
        if (connection.at("organization") != call.organizationId()
            || !filterMatches(call.query, "member_access_level", memberLevel)
            || !filterMatches(call.query, "is_enabled", connection.at("is_enabled").dump())
            || (isHidden && memberLevel == "none")) {
            continue;
        }
        items.push_back(isHidden ? minimalItem(connection)
                                 : providers::readShape(call, connection));
    }
    return responses::json(200, {{"identity_providers", items}});
}

HttpResponse getProvider(ApiCall &call)
{
    const Json *connection = providers::find(call, call.path.at(0));
    return connection == nullptr ? providers::notThere()
                                 : responses::json(200, providers::readShape(call, *connection));
}

std::optional<HttpResponse> refusedFlags(const ApiCall &call)
{
    for (const char *flag : flags) {
        if (call.body.contains(flag) && !profile::canSet(call.connectionProfile(), flag)) {
            return responses::badRequest(std::string(flag)
                                         + " can't be set with this connection profile.");
        }
    }
    return std::nullopt;
}

HttpResponse configurationIssue()
{
    return responses::apiError(409, "A0E-409-0001", "Configuration issue",
                               "The set-up of this application is invalid or missing. "
                               "Contact the tenant administrator.");
}

//! Reasons of the tenant, not of the body, to refuse a new provider.
std::optional<HttpResponse> refusedCreation(ApiCall &call)
{
    const Json allowed = call.configuration.value("allowed_strategies", Json::array());
    if (call.connectionProfile() == nullptr) {
        return configurationIssue();
    }
    if (std::find(allowed.begin(), allowed.end(), call.body.at("strategy")) == allowed.end()) {
        return responses::badRequest("The strategy is not allowed for this application.");
    }
    if (auto refused = refusedFlags(call)) {
        return refused;
    }
    const std::string fullName = providers::fullName(call, call.body.at("name").get<std::string>());
    if (formats::characterCount(fullName) > profile::longestConnectionName) {
        return responses::badRequest("The name is too long: with the prefix of this tenant it has "
                                     "more than 128 characters.");
    }
    std::size_t count = 0;
    for (const Json &other : call.context.tenant.document().at("connections")) {
        const bool ours = other.at("organization") == call.organizationId();
        count += ours ? 1 : 0;
        const auto otherName = other.value("full_name", std::string());
        if (equalsIgnoringCase(otherName, fullName)
            || (ours && other.at("name").is_string()
                && equalsIgnoringCase(other.at("name").get<std::string>(),
                                      call.body.at("name").get<std::string>()))) {
            return responses::apiError(409, "A0E-409-0001", "Identity Provider Already Exists",
                                       "An identity provider with this name already exists.");
        }
    }
    if (count >= static_cast<std::size_t>(call.context.tenant.switchNumber("connection_limit"))) {
        return responses::badRequest("The organization has as many connections as it may have.");
    }
    for (const Json &domain : call.body.value("domains", Json::array())) {
        if (!providers::isVerifiedDomain(call, domain.get<std::string>())) {
            return responses::badRequest("A domain is not a verified domain of the organization.");
        }
    }
    return std::nullopt;
}

//! The domains asked for in the organization's spelling, each once.
Json storedDomains(ApiCall &call)
{
    Json domains = Json::array();
    for (const Json &asked : call.body.value("domains", Json::array())) {
        const Json *known = providers::findDomain(call, asked.get<std::string>());
        if (known != nullptr
            && std::find(domains.begin(), domains.end(), known->at("domain")) == domains.end()) {
            domains.push_back(known->at("domain"));
        }
    }
    return domains;
}

HttpResponse createProvider(ApiCall &call)
{
    const auto strategy = call.body.at("strategy").get<std::string>();
    const auto violations = schemas::check("ProviderCreate:" + strategy, call.body);
    if (!violations.empty()) {
        return responses::validationError(violations);
    }
    if (auto refused = refusedCreation(call)) {
        return *refused;
    }
    if (const auto problem = provideroptions::problem(strategy, call.body.at("options"))) {
        return responses::badRequest(*problem);
    }
    Json connection = call.body;
    for (const char *flag : flags) {
        if (!connection.contains(flag)) {
            connection[flag] = profile::defaultOf(call.connectionProfile(), flag);
        }
    }
    connection["id"] = newId("con_", 16);
    connection["organization"] = call.organizationId();
    connection["access_level"] = "full";
    connection["full_name"] = providers::fullName(call, call.body.at("name").get<std::string>());
    connection["users_count"] = 0;
    connection["created_at"] = isoTime(call.context.clock.milliseconds());
    connection["is_enabled"] = call.body.value("is_enabled", true);
    connection["domains"] = storedDomains(call);
    connection["display_name"] = call.body.value("display_name", call.body.at("name"));
    connection["attributes"] = providers::wantedAttributes(call, connection);
    call.context.tenant.document().at("connections").push_back(connection);
    return responses::json(201, providers::readShape(call, connection));
}

bool goesBeyondLevel(const Json &connection, const Json &body)
{
    const Json &level = connection.at("access_level");
    if (level == "full") {
        return false;
    }
    for (const auto &[name, value] : body.items()) {
        if (level != "limited"
            || (name != "is_enabled" && !std::count(flags.begin(), flags.end(), name))) {
            return true;
        }
    }
    return false;
}

HttpResponse updateProvider(ApiCall &call)
{
    Json *connection = providers::find(call, call.path.at(0));
    if (connection == nullptr) {
        return providers::notThere();
    }
    // The body names no strategy: the stored one decides which schema holds.
    const auto strategy = connection->at("strategy").get<std::string>();
    const auto violations = schemas::check("ProviderUpdate:" + strategy, call.body);
    if (!violations.empty()) {
        return responses::validationError(violations);
    }
    if (goesBeyondLevel(*connection, call.body)) {
        return responses::forbidden("The access level of this IdP does not allow this change.");
    }
    if (auto refused = refusedFlags(call)) {
        return *refused;
    }
    Json options = connection->at("options");
    if (call.body.contains("options")) {
        if (const auto problem = provideroptions::problem(strategy, call.body.at("options"))) {
            return responses::badRequest(*problem);
        }
        options = provideroptions::replaced(options, call.body.at("options"));
    }
    for (const auto &[name, value] : call.body.items()) {
        (*connection)[name] = value;
    }
    (*connection)["options"] = std::move(options);
    return responses::json(200, providers::readShape(call, *connection));
}

HttpResponse deleteProvider(ApiCall &call)
{
    const Json *connection = providers::find(call, call.path.at(0));
    if (connection == nullptr) {
        return providers::notThere();
    }
    if (auto refused = providers::unlessFullAccess(*connection)) {
        return *refused;
    }
    const auto behavior = call.configuration.value("connection_deletion_behavior", std::string());
    if (behavior.empty()) {
        return responses::forbidden("Connections can't be deleted with this application.");
    }
    if (behavior == "allow_if_empty" && connection->at("users_count").get<int>() > 0) {
        const std::string detail =
            "The connection still has users and can't be deleted with this set-up.";
        return call.context.tenant.switchNumber("refused_delete_status") == 409
            ? responses::apiError(409, "A0E-409-0001", "Configuration issue", detail)
            : responses::badRequest(detail);
    }
    providers::destroy(call, call.path.at(0));
    return responses::noContent();
}

} // namespace

std::span<const Route> providerRoutes()
{
    static constexpr std::array routes{
        Route{"GET", "/identity-providers", "listIdps", "read:my_org:identity_providers", "",
              listProviders, "member_access_level is_enabled"},
        Route{"POST", "/identity-providers", "createIdp", "create:my_org:identity_providers",
              "ProviderBase", createProvider},
        Route{"GET", "/identity-providers/{idp_id}", "getIdp", "read:my_org:identity_providers", "",
              getProvider},
        Route{"PATCH", "/identity-providers/{idp_id}", "updateIdp",
              "update:my_org:identity_providers", "AnyObject", updateProvider},
        Route{"DELETE", "/identity-providers/{idp_id}", "deleteIdp",
              "delete:my_org:identity_providers", "", deleteProvider},
    };
    return routes;
}

} // namespace orgdesk::sandbox
