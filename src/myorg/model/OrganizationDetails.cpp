#include "myorg/model/OrganizationDetails.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

Result<OrganizationDetails> OrganizationDetails::fromJson(const Json &value)
{
    JsonObject object(value);
    OrganizationDetails result;
    result.id = object.optionalString("id").value_or(QString());
    result.name = object.optionalString("name").value_or(QString());
    result.displayName = object.optionalString("display_name").value_or(QString());
    JsonObject branding = object.optionalObject("branding");
    result.logoUrl = branding.optionalString("logo_url").value_or(QString());
    JsonObject colors = branding.optionalObject("colors");
    result.primaryColor = colors.optionalString("primary").value_or(QString());
    result.pageBackground = colors.optionalString("page_background").value_or(QString());
    return object.finish(std::move(result));
}

JsonBox patchFor(const OrganizationDetails &before, const OrganizationDetails &after)
{
    Json patch = Json::object();
    if (after.name != before.name)
        patch["name"] = after.name.toStdString();
    if (after.displayName != before.displayName)
        patch["display_name"] = after.displayName.toStdString();
    if (after.logoUrl != before.logoUrl) {
        patch["branding"]["logo_url"] =
            after.logoUrl.isEmpty() ? Json() : Json(after.logoUrl.toStdString());
    }
    const bool colorsChanged =
        after.primaryColor != before.primaryColor || after.pageBackground != before.pageBackground;
    if (colorsChanged) {
        patch["branding"]["colors"] = {{"primary", after.primaryColor.toStdString()},
                                       {"page_background", after.pageBackground.toStdString()}};
    }
    return JsonBox(std::move(patch));
}

} // namespace orgdesk
