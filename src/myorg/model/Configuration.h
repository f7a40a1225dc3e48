#pragma once

#include "core/Json.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace orgdesk {

//! What the vendor lets a delete do (API reference 8.2). Unknown: no permission to read it.
enum class DeletionBehavior { Unknown, NotSet, Allow, AllowIfEmpty };

//! GET /config (API reference 3.1).
struct Configuration
{
    QStringList allowedStrategies; //!< Wire names; unknown ones are kept.
    DeletionBehavior deletionBehavior = DeletionBehavior::NotSet;

    static Result<Configuration> fromJson(const Json &value);
    bool operator==(const Configuration &) const = default;
};

//! One member of `strategies` (API reference 5.2).
struct StrategyConfiguration
{
    QStringList enabledFeatures;
    QStringList provisioningMethods;

    [[nodiscard]] bool offersScim() const; //!< Feature "provisioning" and method "scim".
    bool operator==(const StrategyConfiguration &) const = default;
};

//! GET /config/identity-providers (API reference 5.2). Keys of `strategies` are configuration keys
//! ("googleapps"), not wire names: look them up through the strategy descriptor.
struct IdpConfiguration
{
    bool canSetShowAsButton = false;
    bool canSetAssignMembershipOnLogin = false;
    QHash<QString, StrategyConfiguration> strategies;

    static Result<IdpConfiguration> fromJson(const Json &value);
    bool operator==(const IdpConfiguration &) const = default;
};

} // namespace orgdesk
