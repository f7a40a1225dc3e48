#include "ui/pages/HealthProviders.h"

#include "ui/pages/ProviderHealth.h"

#include <QCoreApplication>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct HealthProviders
{
    Q_DECLARE_TR_FUNCTIONS(HealthProviders)
};

// Each is a widget; the list of providers shows them all.
constexpr qsizetype mostRows = 20;

HealthState stateOf(HealthLevel level)
{
    return level == HealthLevel::Failed ? HealthState::Failed : HealthState::Warning;
}

HealthRow rowOf(const IdentityProvider &provider, const HealthSignal &signal)
{
    return {QString(u"provider["_s + provider.id + u']'),
            HealthGroup::Providers,
            provider.title(),
            {stateOf(signal.level), signal.text, signal.advice, {}}};
}

HealthRow unknownRow(int count)
{
    return {u"providersUnknown"_s,
            HealthGroup::Providers,
            count == 1 ? HealthProviders::tr("1 provider")
                       : HealthProviders::tr("%n providers", nullptr, count),
            {HealthState::Information,
             HealthProviders::tr("Unknown: not everything could be read"),
             HealthProviders::tr("A problem with domains, provisioning or tokens would not show "
                                 "here. Open the provider to see what could be read, or check "
                                 "again."),
             {}}};
}

} // namespace

QList<HealthRow> providerRows(const QList<IdentityProvider> &providers, const QString &vendor,
                              const ProviderFacts &facts, const WantsReminder &wantsReminder,
                              int notRead)
{
    QList<HealthRow> rows;
    for (const IdentityProvider &provider : providers) {
        const HealthSignal signal =
            providerHealth(provider, vendor, facts.now, wantsReminder(provider.id), facts);
        if (signal.level <= HealthLevel::Warning)
            rows << rowOf(provider, signal);
    }
    std::ranges::stable_sort(rows, std::ranges::greater{},
                             [](const HealthRow &row) { return row.found.state; });
    if (rows.size() > mostRows) {
        const auto more = static_cast<int>(rows.size() - mostRows);
        rows.resize(mostRows);
        rows.append({u"providers"_s,
                     HealthGroup::Providers,
                     HealthProviders::tr("%n more", nullptr, more),
                     {HealthState::Warning, HealthProviders::tr("See Single sign-on"), {}, {}}});
    }
    if (notRead > 0)
        rows.append(unknownRow(notRead));
    if (rows.isEmpty()) {
        rows.append(
            {u"providers"_s,
             HealthGroup::Providers,
             HealthProviders::tr("All providers"),
             {HealthState::Ok, HealthProviders::tr("Nothing needs your attention"), {}, {}}});
    }
    return rows;
}

} // namespace orgdesk::ui
