#pragma once

#include "ui/pages/ProviderHealth.h"

#include <QDate>

namespace orgdesk {
class Settings;
}

namespace orgdesk::ui {

//! The day on which the client secret of a provider ends, as the person noted it on this computer;
//! null: none. No server knows it.
[[nodiscard]] QDate secretReminder(const Settings &settings, const QString &providerId);
//! A null day forgets it.
void setSecretReminder(Settings &settings, const QString &providerId, const QDate &day);

//! A warning less than 14 days before that day, a failure after it (ui.md 8).
[[nodiscard]] HealthSignal secretHealth(const QDate &day, const QDate &today);

//! True for providers that are set up with a client secret.
[[nodiscard]] bool usesSecret(const IdentityProvider &provider);

} // namespace orgdesk::ui
