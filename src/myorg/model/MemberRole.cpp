#include "myorg/model/MemberRole.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

MemberRole MemberRole::fromObject(JsonObject &object)
{
    MemberRole role;
    role.id = object.string("id");
    role.name = object.string("name");
    role.description = object.optionalString("description").value_or(QString());
    return role;
}

Result<MemberRole> MemberRole::fromJson(const Json &value)
{
    JsonObject object(value);
    MemberRole role = fromObject(object);
    return object.finish(std::move(role));
}

} // namespace orgdesk
