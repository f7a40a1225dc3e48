#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

//! What a tenant document must look like beyond its outline, so that no operation of the API meets
//! a shape that it can't serve. Every way of saving goes through TenantState, which calls this.
namespace orgdesk::sandbox::tenantchecks {

//! What is wrong with the parts of a tenant document, or nullopt. Profiles that an application
//! names and that do not exist are no problem here: the operations that need them say so.
std::optional<std::string> problem(const nlohmann::json &document);

} // namespace orgdesk::sandbox::tenantchecks
