#include "myorg/model/Configuration.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

Result<Configuration> Configuration::fromJson(const Json &value)
{
    JsonObject object(value);
    Configuration result;
    result.allowedStrategies = object.strings("allowed_strategies");
    const std::optional<QString> behavior = object.optionalString("connection_deletion_behavior");
    if (!behavior)
        result.deletionBehavior = DeletionBehavior::NotSet;
    else if (*behavior == "allow"_L1)
        result.deletionBehavior = DeletionBehavior::Allow;
    else if (*behavior == "allow_if_empty"_L1)
        result.deletionBehavior = DeletionBehavior::AllowIfEmpty;
    else // A rule of a later version: the strict text is right for it (ui.md 6.6).
        result.deletionBehavior = DeletionBehavior::Unknown;
    return object.finish(std::move(result));
}

bool StrategyConfiguration::offersScim() const
{
    return enabledFeatures.contains("provisioning"_L1) && provisioningMethods.contains("scim"_L1);
}

Result<IdpConfiguration> IdpConfiguration::fromJson(const Json &value)
{
    JsonObject object(value);
    IdpConfiguration result;
    JsonObject organization = object.object("organization");
    result.canSetShowAsButton = organization.boolean("can_set_show_as_button");
    result.canSetAssignMembershipOnLogin =
        organization.boolean("can_set_assign_membership_on_login");
    JsonObject strategies = object.object("strategies");
    const QStringList names = strategies.keys();
    for (const QString &name : names) {
        JsonObject strategy = strategies.optionalObject(name.toUtf8().constData());
        StrategyConfiguration configuration;
        configuration.enabledFeatures = strategy.strings("enabled_features");
        configuration.provisioningMethods = strategy.strings("provisioning_methods");
        result.strategies.insert(name, configuration);
    }
    return object.finish(std::move(result));
}

} // namespace orgdesk
