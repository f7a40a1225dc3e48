#pragma once

#include "sandbox/ApiCall.h"

#include <nlohmann/json_fwd.hpp>

//! What the operations on provisioning have in common.
namespace orgdesk::sandbox::provisioning {

//! The connection when its provisioning is on, else the answer that says what is missing.
struct Found
{
    nlohmann::json *connection = nullptr;
    HttpResponse refusal;
};

bool isOn(const nlohmann::json &connection);
//! Provisioning of the connection that the path names.
Found find(ApiCall &call);
//! Also refuses when the access level is lower than full.
Found changeable(ApiCall &call);

} // namespace orgdesk::sandbox::provisioning
