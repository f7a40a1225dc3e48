#include "sandbox/Provisioning.h"

#include "sandbox/Providers.h"
#include "sandbox/Responses.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

using Json = nlohmann::json;

bool provisioning::isOn(const Json &connection)
{
    return connection.contains("provisioning") && connection.at("provisioning").is_object();
}

provisioning::Found provisioning::find(ApiCall &call)
{
    Json *connection = providers::find(call, call.path.at(0));
    if (connection == nullptr) {
        return {nullptr, providers::notThere()};
    }
    if (!isOn(*connection)) {
        return {nullptr, responses::notFound("The provisioning configuration does not exist.")};
    }
    return {connection, {}};
}

provisioning::Found provisioning::changeable(ApiCall &call)
{
    Found found = find(call);
    if (found.connection != nullptr) {
        if (auto refused = providers::unlessFullAccess(*found.connection)) {
            return {nullptr, *refused};
        }
    }
    return found;
}

} // namespace orgdesk::sandbox
