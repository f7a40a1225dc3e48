#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

//! What the tenant does with the options of an identity provider beyond their schema.
namespace orgdesk::sandbox::provideroptions {

//! Detail of a 400, or nullopt. A host under ".invalid" counts as one that can't be reached.
std::optional<std::string> problem(const std::string &strategy, const nlohmann::json &options);
//! New options; what can't be read back and was left out is kept from the stored ones.
nlohmann::json replaced(const nlohmann::json &stored, const nlohmann::json &sent);

} // namespace orgdesk::sandbox::provideroptions
