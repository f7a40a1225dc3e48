#include "sandbox/TenantChecks.h"

#include "sandbox/SchemaValidator.h"

#include <nlohmann/json.hpp>

#include <set>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

std::optional<std::string> firstOf(const std::vector<Violation> &violations)
{
    return violations.empty()
        ? std::nullopt
        : std::optional(violations.front().pointer + " " + violations.front().detail);
}

//! Stored options are read back, so their members have the types of the contract; what a tenant
//! file leaves out or adds does not matter.
std::optional<std::string> optionsProblem(const Json &connection, const std::string &place)
{
    const auto strategy = connection.at("strategy").get<std::string>();
    if (strategy == "ad") {
        return std::nullopt;
    }
    for (const Violation &violation :
         schemas::check("Options:" + strategy, connection.at("options"))) {
        if (violation.detail != "is required" && violation.detail != "is not allowed") {
            return place + "/options" + violation.pointer + " " + violation.detail;
        }
    }
    return std::nullopt;
}

//! Attributes of a connection need a field name of the kind they are read back with.
std::optional<std::string> attributesProblem(const Json &holder, const char *field,
                                             const std::string &place)
{
    std::set<std::string> names;
    for (const Json &attribute : holder.value("attributes", Json::array())) {
        if (field != nullptr && !attribute.contains(field)) {
            return place + "/attributes: " + field + " is required";
        }
        if (!names.insert(attribute.at("user_attribute").get<std::string>()).second) {
            return place + "/attributes: the same user_attribute is there twice";
        }
    }
    return std::nullopt;
}

std::optional<std::string> connectionProblem(const Json &connection, const std::string &place)
{
    if (auto problem = optionsProblem(connection, place)) {
        return problem;
    }
    if (auto problem = attributesProblem(connection, "sso_field", place)) {
        return problem;
    }
    const Json provisioning = connection.value("provisioning", Json());
    return provisioning.is_null()
        ? std::nullopt
        : attributesProblem(provisioning, "provisioning_field", place + "/provisioning");
}

} // namespace

std::optional<std::string> tenantchecks::problem(const Json &document)
{
    if (auto problem = firstOf(schemas::check("TenantParts", document))) {
        return problem;
    }
    std::size_t index = 0;
    for (const Json &connection : document.at("connections")) {
        if (auto problem =
                connectionProblem(connection, "/connections/" + std::to_string(index++))) {
            return problem;
        }
    }
    index = 0;
    for (const Json &profile : document.at("user_attribute_profiles")) {
        if (auto problem = attributesProblem(
                profile, nullptr, "/user_attribute_profiles/" + std::to_string(index++))) {
            return problem;
        }
    }
    return std::nullopt;
}

} // namespace orgdesk::sandbox
