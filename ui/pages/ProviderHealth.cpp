#include "ui/pages/ProviderHealth.h"

#include <QCoreApplication>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString healthText(const char *text)
{
    return QCoreApplication::translate("ProviderHealth", text);
}

bool usesCertificate(const IdentityProvider &provider)
{
    static const QStringList strategies{u"samlp"_s, u"pingfederate"_s, u"adfs"_s};
    return strategies.contains(provider.strategy);
}

HealthSignal accessHealth(const IdentityProvider &provider, const QString &vendor)
{
    switch (provider.accessLevel) {
    case AccessLevel::None:
    case AccessLevel::ReadOnly:
        return {HealthLevel::Information, healthText("Managed by %1").arg(vendor), u"lock"_s,
                healthText("You can see this provider but not change it."), HealthRemedy::None};
    case AccessLevel::Limited:
        return {HealthLevel::Information, healthText("Limited"), u"lock"_s,
                healthText("%1 lets you change its button, membership and whether it is enabled.")
                    .arg(vendor),
                HealthRemedy::None};
    case AccessLevel::Full:
        break;
    }
    return {};
}

HealthSignal certificateHealth(const IdentityProvider &provider)
{
    if (!usesCertificate(provider))
        return {};
    return {HealthLevel::Information,
            healthText("Certificate not checked"),
            {},
            {},
            HealthRemedy::None};
}

} // namespace

Tone toneOf(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Failed:
        return Tone::Danger;
    case HealthLevel::Warning:
        return Tone::Warning;
    case HealthLevel::Information:
        return Tone::Neutral;
    case HealthLevel::Healthy:
        break;
    }
    return Tone::Success;
}

HealthSignal attributeHealth(const IdentityProvider &provider, const QString &vendor)
{
    int missing = 0;
    int extra = 0;
    bool requiredMissing = false;
    for (const AttributeMapping &attribute : provider.attributes) {
        missing += attribute.isMissing ? 1 : 0;
        extra += attribute.isExtra ? 1 : 0;
        requiredMissing = requiredMissing || (attribute.isMissing && attribute.isRequired);
    }
    if (missing + extra == 0)
        return {HealthLevel::Healthy, healthText("Up to date"), {}, {}, HealthRemedy::None};
    const QString advice =
        healthText("%1 changed the attributes it expects: %2 to add, %3 to remove.")
            .arg(vendor)
            .arg(missing)
            .arg(extra);
    if (requiredMissing) {
        return {HealthLevel::Failed,
                healthText("Required attribute missing"),
                {},
                advice,
                HealthRemedy::ReviewAttributes};
    }
    return {HealthLevel::Warning,
            healthText("Attributes out of date"),
            {},
            advice,
            HealthRemedy::ReviewAttributes};
}

HealthSignal reachability(const IdentityProvider &provider)
{
    if (!provider.domains.isEmpty())
        return {};
    if (provider.showAsButton.value_or(true)) {
        return {HealthLevel::Information,
                healthText("No domain: button only"),
                {},
                {},
                HealthRemedy::None};
    }
    return {
        HealthLevel::Failed,
        healthText("Nobody can reach it"),
        {},
        healthText("It is enabled, but it has no login button and no domain, so nobody can reach "
                   "it."),
        HealthRemedy::ShowButton};
}

HealthSignal providerHealth(const IdentityProvider &provider, const QString &vendor)
{
    if (!provider.isEnabled) {
        return {HealthLevel::Information,
                healthText("Not in use"),
                {},
                healthText("It is disabled. Nobody can sign in through it."),
                HealthRemedy::None};
    }
    HealthSignal worst{HealthLevel::Healthy,
                       healthText("Healthy"),
                       {},
                       healthText("Nothing needs your attention."),
                       HealthRemedy::None};
    for (const HealthSignal &signal :
         {attributeHealth(provider, vendor), reachability(provider), accessHealth(provider, vendor),
          certificateHealth(provider)}) {
        if (signal.level < worst.level)
            worst = signal;
    }
    return worst;
}

} // namespace orgdesk::ui
