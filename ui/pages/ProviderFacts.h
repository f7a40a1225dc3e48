#pragma once

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>

namespace orgdesk::ui {

//! What is known about the provisioning of one provider.
struct ProvisioningFacts
{
    bool isOn = false;
    bool attributesDiffer = false;
    int tokens = 0;
    QDateTime lastEnd; //!< When the last token ends, UTC; null: one of them never does.

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

    bool operator==(const ProviderFacts &) const = default;
};

} // namespace orgdesk::ui
