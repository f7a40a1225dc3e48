#include "myorg/model/IdentityProvider.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// Members of `options` that are accepted in requests only (API reference 3.6). An answer that
// carries one all the same must not reach drafts, caches or "Technical details".
constexpr const char *writeOnlyOptions[] = {"client_secret", "signingCert"};

AccessLevel accessLevelFrom(const std::optional<QString> &text)
{
    if (!text || *text == "full"_L1)
        return AccessLevel::Full;
    if (*text == "limited"_L1)
        return AccessLevel::Limited;
    if (*text == "none"_L1)
        return AccessLevel::None;
    return AccessLevel::ReadOnly;
}

AttributeMapping attributeFrom(JsonObject &object)
{
    AttributeMapping mapping;
    mapping.userAttribute = object.optionalString("user_attribute").value_or(QString());
    mapping.label = object.optionalString("label").value_or(QString());
    mapping.description = object.optionalString("description").value_or(QString());
    mapping.ssoFields = object.strings("sso_field");
    mapping.isRequired = object.boolean("is_required");
    mapping.isExtra = object.boolean("is_extra");
    mapping.isMissing = object.boolean("is_missing");
    return mapping;
}

JsonBox withoutSecrets(const JsonBox &options)
{
    if (!options.value().is_object())
        return {};
    Json cleaned = options.value();
    for (const char *secret : writeOnlyOptions)
        cleaned.erase(secret);
    return JsonBox(std::move(cleaned));
}

void putText(Json &body, const char *key, const std::optional<QString> &value)
{
    if (value)
        body[key] = value->toStdString();
}

void putFlag(Json &body, const char *key, const std::optional<bool> &value)
{
    if (value)
        body[key] = *value;
}

} // namespace

QString IdentityProvider::title() const
{
    if (!displayName.isEmpty())
        return displayName;
    return name.isEmpty() ? id : name;
}

QString IdentityProvider::confirmationText() const
{
    return name.isEmpty() ? title() : name;
}

Result<IdentityProvider> IdentityProvider::fromJson(const Json &value)
{
    JsonObject object(value);
    IdentityProvider result;
    result.id = object.string("id");
    result.name = object.optionalString("name").value_or(QString());
    result.strategy = object.optionalString("strategy").value_or(QString());
    result.displayName = object.optionalString("display_name").value_or(QString());
    result.domains = object.strings("domains");
    result.showAsButton = object.optionalBoolean("show_as_button");
    result.assignMembershipOnLogin = object.optionalBoolean("assign_membership_on_login");
    result.isEnabled = object.optionalBoolean("is_enabled").value_or(true);
    const std::optional<QString> level = object.optionalString("access_level");
    result.accessLevel = accessLevelFrom(level);
    result.accessLevelText = level.value_or(QString());
    result.options = withoutSecrets(object.raw("options"));
    object.forEach("attributes",
                   [&](JsonObject &item) { result.attributes << attributeFrom(item); });
    return object.finish(std::move(result));
}

Json IdentityProviderCreate::toJson() const
{
    Json body{{"name", name.toStdString()}, {"strategy", strategy.toStdString()}};
    if (!displayName.isEmpty())
        body["display_name"] = displayName.toStdString();
    putFlag(body, "show_as_button", showAsButton);
    putFlag(body, "assign_membership_on_login", assignMembershipOnLogin);
    putFlag(body, "is_enabled", isEnabled);
    if (!domains.isEmpty()) {
        Json names = Json::array();
        for (const QString &domain : domains)
            names.push_back(domain.toStdString());
        body["domains"] = std::move(names);
    }
    body["options"] = options.value().is_object() ? options.value() : Json::object();
    return body;
}

bool IdentityProviderPatch::isEmpty() const
{
    return !displayName && !showAsButton && !assignMembershipOnLogin && !isEnabled && !options;
}

Json IdentityProviderPatch::toJson() const
{
    Json body = Json::object();
    putText(body, "display_name", displayName);
    putFlag(body, "show_as_button", showAsButton);
    putFlag(body, "assign_membership_on_login", assignMembershipOnLogin);
    putFlag(body, "is_enabled", isEnabled);
    if (options)
        body["options"] = options->value();
    return body;
}

} // namespace orgdesk
