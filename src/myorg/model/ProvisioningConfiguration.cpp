#include "myorg/model/ProvisioningConfiguration.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

namespace {

AttributeMapping provisionedAttribute(JsonObject &object)
{
    AttributeMapping mapping;
    mapping.userAttribute = object.optionalString("user_attribute").value_or(QString());
    mapping.label = object.optionalString("label").value_or(QString());
    mapping.description = object.optionalString("description").value_or(QString());
    mapping.ssoFields = QStringList{object.string("provisioning_field")};
    mapping.isRequired = object.boolean("is_required");
    mapping.isExtra = object.boolean("is_extra");
    mapping.isMissing = object.boolean("is_missing");
    return mapping;
}

} // namespace

Result<ProvisioningConfiguration> ProvisioningConfiguration::fromJson(const Json &value)
{
    JsonObject object(value);
    ProvisioningConfiguration result;
    result.method = object.string("method");
    result.userIdAttribute = object.string("user_id_attribute");
    result.createdAt = object.optionalTime("created_at").value_or(QDateTime());
    result.updatedOn = object.optionalTime("updated_on").value_or(QDateTime());
    object.forEach("attributes",
                   [&](JsonObject &item) { result.attributes << provisionedAttribute(item); });
    return object.finish(std::move(result));
}

} // namespace orgdesk
