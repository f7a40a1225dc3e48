#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

//! One thing wrong with a request; becomes an item of validation_errors (API reference 4.1).
struct Violation
{
    std::string pointer;
    std::string detail;
    std::string source = "params";
};

//! Checks values against contract/schemas.json (request bodies, control API) and
//! contract/tenant.json (parts of the tenant document): the subset of JSON Schema that they use,
//! plus "variantBy": the first of two "variants" holds when the named member is present.
namespace schemas {

//! Wrong things about value; empty when it conforms. An unknown schema name is a violation.
std::vector<Violation> check(std::string_view schemaName, const nlohmann::json &value);
//! True when a text conforms to a named string schema.
bool matches(std::string_view schemaName, std::string_view text);

} // namespace schemas

} // namespace orgdesk::sandbox
