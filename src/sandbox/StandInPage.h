#pragma once

#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

//! One attribute that a provider sends for a connection.
struct SentAttribute
{
    //! Name that the provider uses.
    std::string name;
    //! Name in the user attribute profile.
    std::string userAttribute;
    std::string label;
};

//! What the connection maps, or the four usual claims when it maps nothing.
std::vector<SentAttribute> sentAttributes(const nlohmann::json &connection);

namespace pages {

//! Login page of a stand-in provider: a form without script. query goes into the form's address.
std::string standInLogin(const TenantContext &context, const nlohmann::json &connection,
                         const std::string &path, const std::string &query,
                         const std::string &loginHint, std::string_view message);

} // namespace pages

} // namespace orgdesk::sandbox
