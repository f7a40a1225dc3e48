#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace orgdesk::sandbox {

//! Parsed text, or a discarded value when it is no JSON or nests deeper than 64 levels (what
//! works on JSON recurses per level).
nlohmann::json readJson(std::string_view text);

} // namespace orgdesk::sandbox
