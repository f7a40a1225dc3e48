#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>

namespace orgdesk::sandbox::people {

//! A user of the tenant file: name, email and last sign-in differ by number and are the same each
//! time. Every fourth has no role, the others one or two of `roles`.
nlohmann::json madeUp(std::size_t number, const nlohmann::json &organization,
                      const nlohmann::json &roles);

} // namespace orgdesk::sandbox::people
