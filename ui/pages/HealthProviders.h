#pragma once

#include "health/HealthRow.h"
#include "myorg/model/IdentityProvider.h"
#include "ui/pages/ProviderFacts.h"

#include <functional>

namespace orgdesk::ui {

//! Whether the person wants to be reminded of the certificate of this provider.
using WantsReminder = std::function<bool(const QString &providerId)>;

//! The rows "Your providers" of the health check: the worst first, each with what helps; a row that
//! counts the rest when there are many, and one that says so when all is well.
//! \param notRead of how many not everything could be read: then never "all is well" (ui.md 5.2).
[[nodiscard]] QList<HealthRow> providerRows(
    const QList<IdentityProvider> &providers, const QString &vendor, const ProviderFacts &facts,
    const WantsReminder &wantsReminder = [](const QString &) { return true; }, int notRead = 0);

} // namespace orgdesk::ui
