#pragma once

#include "core/Result.h"
#include "myorg/model/OrganizationDomain.h"
#include "myorg/model/ProvisioningConfiguration.h"
#include "myorg/model/ScimToken.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace orgdesk {
class Settings;
}

namespace orgdesk::ui {

//! What is known about the provisioning of one provider.
struct ProvisioningFacts
{
    bool isOn = false;
    bool attributesDiffer = false;
    std::optional<int> tokens; //!< Also those that ended; nothing: not known.
    QDateTime lastEnd;         //!< When the last token ends, UTC; null: one of them never does.

    bool operator==(const ProvisioningFacts &) const = default;
};

//! What is known about providers besides what they say themselves (ui.md 8). Nothing: not known, or
//! no permission to read it.
struct ProviderFacts
{
    QDateTime now; //!< UTC; null: nothing that depends on the time is judged.
    std::optional<QStringList> verifiedDomains;
    QHash<QString, QDate> secretReminders;          //!< By provider id.
    QHash<QString, ProvisioningFacts> provisioning; //!< By provider id.
    //! By provider id: when the certificate behind its metadata address ends, UTC.
    QHash<QString, QDateTime> metadataEnds;
    //! Ids of the providers whose certificate's end the person does not want to be reminded of.
    QSet<QString> withoutReminder = {};

    bool operator==(const ProviderFacts &) const = default;
};

//! \param configuration nothing: provisioning is off. \param tokens nothing: they were not read.
[[nodiscard]] ProvisioningFacts provisioningFacts(
    const std::optional<ProvisioningConfiguration> &configuration,
    const std::optional<QList<ScimToken>> &tokens);

//! The names of those that are verified.
[[nodiscard]] QStringList verifiedOf(const QList<OrganizationDomain> &domains);

//! The time, and what the person noted on this computer about these providers.
void setLocalFacts(ProviderFacts &facts, const QList<IdentityProvider> &providers,
                   const Settings &settings, const QDateTime &now);

} // namespace orgdesk::ui
