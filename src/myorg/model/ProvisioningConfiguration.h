#pragma once

#include "myorg/model/IdentityProvider.h"

#include <QDateTime>

namespace orgdesk {

//! How accounts are made and removed for one provider (API reference 3.9).
struct ProvisioningConfiguration
{
    QString method;          //!< "scim", or "none".
    QString userIdAttribute; //!< What people are matched by, for example `externalId`.
    QDateTime createdAt;     //!< UTC
    QDateTime updatedOn;     //!< UTC
    //! AttributeMapping::ssoFields holds the one SCIM field.
    QList<AttributeMapping> attributes;

    //! False for a configuration that provisions nothing ("none").
    [[nodiscard]] bool isOn() const { return method == QLatin1StringView("scim"); }

    static Result<ProvisioningConfiguration> fromJson(const Json &value);
    bool operator==(const ProvisioningConfiguration &) const = default;
};

} // namespace orgdesk
