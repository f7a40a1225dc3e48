#pragma once

#include "myorg/model/IdentityProvider.h"
#include "preflight/Certificate.h"
#include "ui/common/Tone.h"
#include "ui/pages/ProviderFacts.h"

namespace orgdesk::ui {

//! What is known about a provider without asking anybody (ui.md 8). Worst first.
enum class HealthLevel { Failed, Warning, Information, Healthy };

//! What helps against it.
enum class HealthRemedy { None, ReviewAttributes, ShowButton, ReplaceCertificate };

struct HealthSignal
{
    HealthLevel level = HealthLevel::Healthy;
    QString text;   //!< "Attributes out of date"
    QString icon;   //!< Empty: the tone's.
    QString advice; //!< One or two sentences; may be empty.
    HealthRemedy remedy = HealthRemedy::None;

    bool operator==(const HealthSignal &) const = default;
};

[[nodiscard]] Tone toneOf(HealthLevel level);

//! Attributes the vendor expects and the provider does not send.
[[nodiscard]] HealthSignal attributeHealth(const IdentityProvider &provider, const QString &vendor);
//! Whether anybody can get to it: a domain that is not verified routes nobody.
[[nodiscard]] HealthSignal reachability(const IdentityProvider &provider,
                                        const ProviderFacts &facts = {});
//! Whether it is set up, and when its last token ends. Healthy without a text: not known.
[[nodiscard]] HealthSignal provisioningHealth(const IdentityProvider &provider,
                                              const ProviderFacts &facts);
//! When the client secret ends, as far as a reminder says so. Healthy without a text: no reminder.
[[nodiscard]] HealthSignal secretHealth(const IdentityProvider &provider,
                                        const ProviderFacts &facts);
//! True when people sign in with a certificate, false with a client secret.
[[nodiscard]] bool usesCertificate(const IdentityProvider &provider);
//! The certificate that is stored for it: a warning from 30 days before its end on, unless the
//! person wants no reminder. \param now UTC. \param metadataEnd of the one behind its metadata
//! address, for when none is stored; null: not known.
[[nodiscard]] HealthSignal certificateHealth(const IdentityProvider &provider, const QDateTime &now,
                                             bool remind = true, const QDateTime &metadataEnd = {});
//! Settings key of the person's choice to be reminded of a certificate's end; default on.
[[nodiscard]] QString certificateReminderKey(const QString &providerId);
//! The stored certificates; empty when there is none or it cannot be read.
[[nodiscard]] QList<Certificate> storedCertificates(const IdentityProvider &provider);
//! The worst signal; of equal ones the first in the order of ui.md 8.
[[nodiscard]] HealthSignal providerHealth(const IdentityProvider &provider, const QString &vendor,
                                          const QDateTime &now, bool remind = true,
                                          const ProviderFacts &facts = {});

} // namespace orgdesk::ui
