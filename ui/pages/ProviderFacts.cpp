#include "ui/pages/ProviderFacts.h"

#include "store/Settings.h"
#include "ui/dialogs/AttributeTexts.h"
#include "ui/pages/ProviderMetadata.h"
#include "ui/pages/SecretReminder.h"

#include <algorithm>

namespace orgdesk::ui {

ProvisioningFacts provisioningFacts(const std::optional<ProvisioningConfiguration> &configuration,
                                    const std::optional<QList<ScimToken>> &tokens)
{
    ProvisioningFacts facts;
    facts.isOn = configuration && configuration->isOn();
    if (!facts.isOn)
        return facts;
    facts.attributesDiffer = !driftOf(configuration->attributes).isEmpty();
    if (!tokens)
        return facts;
    facts.tokens = static_cast<int>(tokens->size());
    const bool neverEnds = std::ranges::any_of(
        *tokens, [](const ScimToken &token) { return !token.validUntil.isValid(); });
    if (neverEnds)
        return facts;
    for (const ScimToken &token : *tokens) {
        if (!facts.lastEnd.isValid() || token.validUntil > facts.lastEnd)
            facts.lastEnd = token.validUntil;
    }
    return facts;
}

QStringList verifiedOf(const QList<OrganizationDomain> &domains)
{
    QStringList verified;
    for (const OrganizationDomain &domain : domains) {
        if (domain.isVerified())
            verified << domain.domain;
    }
    return verified;
}

void setLocalFacts(ProviderFacts &facts, const QList<IdentityProvider> &providers,
                   const Settings &settings, const QDateTime &now)
{
    facts.now = now;
    facts.secretReminders.clear();
    facts.metadataEnds.clear();
    facts.withoutReminder.clear();
    for (const IdentityProvider &provider : providers) {
        if (!settings.flag(certificateReminderKey(provider.id), true))
            facts.withoutReminder.insert(provider.id);
        const QDate day = secretReminder(settings, provider.id);
        if (day.isValid())
            facts.secretReminders.insert(provider.id, day);
        const QUrl address = metadataAddress(provider);
        if (hasStoredCertificate(provider) || !address.isValid())
            continue;
        const QDateTime end = metadataNote(settings, provider.id, address).end;
        if (end.isValid())
            facts.metadataEnds.insert(provider.id, end);
    }
}

} // namespace orgdesk::ui
