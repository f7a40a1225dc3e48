// What SsoPage loads after the list: what the vendor allows, and what tells more about the health.
#include "core/Clock.h"
#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "store/Settings.h"
#include "strategies/Strategy.h"
#include "ui/pages/ProviderActions.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/pages/SecretReminder.h"
#include "ui/pages/SsoEmpty.h"
#include "ui/pages/SsoPage.h"
#include "ui/pages/SsoTable.h"
#include "ui/shell/AppContext.h"

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// This many are judged well within 8 ms.
constexpr qsizetype quicklyJudged = 500;

SsoRow judged(const IdentityProvider &provider, const QString &vendor, const ProviderFacts &facts)
{
    return {provider,
            providerHealth(provider, vendor, facts.now,
                           !facts.withoutReminder.contains(provider.id), facts)};
}

} // namespace

void SsoPage::loadConfiguration()
{
    const int generation = m_generation;
    if (!m_context.permissions().allows(u"getConfiguration"_s)) {
        onConfiguration(Forbidden{});
        return;
    }
    onResult(m_context.reading()->organization().configuration(), this,
             [this, generation](const Result<Configuration> &result) {
                 if (generation == m_generation)
                     onConfiguration(result);
             });
}

void SsoPage::onConfiguration(const Result<Configuration> &result)
{
    m_configuration = result ? std::optional(*result) : std::nullopt;
    m_actions->setConfiguration(m_configuration);
    QStringList names;
    if (m_configuration) {
        for (const QString &strategy : m_configuration->allowedStrategies)
            names << strategyName(strategy);
    }
    m_empty->setTypes(m_context.vendorName(), names);
    refreshGuards();
}

//! Which domains are verified changes what is known about the health; the list does not wait.
void SsoPage::loadDomains()
{
    const bool routed = std::ranges::any_of(
        m_providers, [](const IdentityProvider &one) { return !one.domains.isEmpty(); });
    if (!routed || !m_context.permissions().allows(u"listDomains"_s)) {
        Q_EMIT settled();
        return;
    }
    onResult(m_context.reading()->domains().list(), this,
             [this, generation = m_generation](const Result<QList<OrganizationDomain>> &domains) {
                 if (generation != m_generation)
                     return;
                 if (domains && m_facts.verifiedDomains != verifiedOf(*domains)) {
                     m_facts.verifiedDomains = verifiedOf(*domains);
                     showProviders();
                 }
                 Q_EMIT settled();
             });
}

HealthSignal SsoPage::healthOf(const IdentityProvider &provider) const
{
    return judged(provider, m_context.vendorName(), m_facts).health;
}

void SsoPage::showProviders()
{
    refreshFacts();
    const int judgement = ++m_judgement;
    const auto judge = [providers = m_providers, vendor = m_context.vendorName(), facts = m_facts] {
        QList<SsoRow> rows;
        rows.reserve(providers.size());
        for (const IdentityProvider &provider : providers)
            rows.append(judged(provider, vendor, facts));
        return Result(rows);
    };
    if (m_providers.size() <= quicklyJudged) {
        showRows(*judge());
        return;
    }
    onResult(inBackground(judge), this, [this, judgement](const Result<QList<SsoRow>> &rows) {
        if (judgement == m_judgement)
            showRows(*rows);
    });
}

void SsoPage::refreshHealth()
{
    if (!m_providers.isEmpty())
        showProviders();
}

void SsoPage::refreshFacts()
{
    setLocalFacts(m_facts, m_providers, m_context.settings(), m_context.clock().now());
}

void SsoPage::setProvisioning(const QString &providerId, const ProvisioningFacts &provisioning)
{
    if (m_facts.provisioning.contains(providerId)
        && m_facts.provisioning.value(providerId) == provisioning)
        return;
    m_facts.provisioning.insert(providerId, provisioning);
    if (find(providerId))
        showProviders();
}

} // namespace orgdesk::ui
