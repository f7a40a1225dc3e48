#include "ui/pages/ProviderSurvey.h"

#include "core/Clock.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "store/Settings.h"
#include "strategies/Strategy.h"
#include "ui/pages/HealthProviders.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/pages/Refusals.h"
#include "ui/shell/AppContext.h"

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ProviderSurvey::ProviderSurvey(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

Future<QList<HealthRow>> ProviderSurvey::start()
{
    if (const auto missing = permissionError(m_context, u"listIdps"_s))
        m_answer.complete(*missing);
    else
        onResult(m_context.api()->identityProviders().list(), this,
                 [this](const Result<QList<IdentityProvider>> &providers) { onList(providers); });
    return m_answer.future();
}

void ProviderSurvey::onList(const Result<QList<IdentityProvider>> &providers)
{
    if (!providers) {
        m_answer.complete(providers.error());
        return;
    }
    m_providers = *providers;
    setLocalFacts(m_facts, m_providers, m_context.settings(), m_context.clock().now());
    for (const IdentityProvider &provider : std::as_const(m_providers)) {
        if (provider.isEnabled)
            m_toAsk << provider.id;
    }
    askDomains();
}

void ProviderSurvey::askDomains()
{
    const bool routed = std::ranges::any_of(
        m_providers, [](const IdentityProvider &one) { return !one.domains.isEmpty(); });
    const bool allowed = m_context.permissions().allows(u"listDomains"_s);
    if (!routed || !allowed) {
        domainsNotRead();
        askOffers();
        return;
    }
    onResult(m_context.api()->domains().list(), this,
             [this](const Result<QList<OrganizationDomain>> &domains) {
                 if (domains)
                     m_facts.verifiedDomains = verifiedOf(*domains);
                 else
                     domainsNotRead();
                 askOffers();
             });
}

void ProviderSurvey::domainsNotRead()
{
    for (const IdentityProvider &provider : std::as_const(m_providers)) {
        if (provider.isEnabled && !provider.domains.isEmpty())
            m_notRead << provider.id;
    }
}

//! One question that spares two for each provider whose type has no provisioning.
void ProviderSurvey::askOffers()
{
    if (m_toAsk.isEmpty() || !m_context.permissions().allows(u"getIdpConfiguration"_s)) {
        chooseWhomToAsk();
        return;
    }
    onResult(m_context.api()->organization().idpConfiguration(), this,
             [this](const Result<IdpConfiguration> &offers) {
                 if (offers)
                     onOffers(*offers);
                 chooseWhomToAsk();
             });
}

void ProviderSurvey::onOffers(const IdpConfiguration &offers)
{
    for (const IdentityProvider &provider : std::as_const(m_providers)) {
        const Strategy *strategy = findStrategy(provider.strategy);
        if (!strategy)
            continue;
        // A type that is not in the answer may have it: it was set up before, or is new.
        const auto offer =
            offers.strategies.constFind(QString::fromUtf8(strategy->configurationKey));
        if (offer != offers.strategies.constEnd() && !offer->offersScim())
            m_toAsk.removeAll(provider.id);
    }
}

void ProviderSurvey::chooseWhomToAsk()
{
    const bool allowed = m_context.permissions().allows(u"getProvisioning"_s);
    while (m_toAsk.size() > (allowed ? mostAsked : 0))
        m_notRead << m_toAsk.takeLast();
    askNext();
}

void ProviderSurvey::askNext()
{
    if (m_toAsk.isEmpty()) {
        finish();
        return;
    }
    const QString id = m_toAsk.takeFirst();
    onResult(m_context.api()->provisioning().get(id), this,
             [this, id](const Result<std::optional<ProvisioningConfiguration>> &configuration) {
                 if (configuration && *configuration && (*configuration)->isOn()) {
                     askTokens(id, **configuration);
                     return;
                 }
                 if (configuration)
                     know(id, provisioningFacts(*configuration, {}));
                 else
                     m_notRead << id;
                 askNext();
             });
}

void ProviderSurvey::askTokens(const QString &id, const ProvisioningConfiguration &configuration)
{
    if (!m_context.permissions().allows(u"listScimTokens"_s)) {
        m_notRead << id;
        know(id, provisioningFacts(configuration, {}));
        askNext();
        return;
    }
    onResult(
        m_context.api()->provisioning().listTokens(id), this,
        [this, id, configuration](const Result<QList<ScimToken>> &tokens) {
            if (!tokens)
                m_notRead << id;
            know(id,
                 provisioningFacts(configuration, tokens ? std::optional(*tokens) : std::nullopt));
            askNext();
        });
}

void ProviderSurvey::know(const QString &id, const ProvisioningFacts &provisioning)
{
    m_facts.provisioning.insert(id, provisioning);
    Q_EMIT provisioningRead(id, provisioning);
}

void ProviderSurvey::finish()
{
    const Settings &settings = m_context.settings();
    const auto wantsReminder = [&](const QString &id) {
        return settings.flag(certificateReminderKey(id), true);
    };
    m_answer.complete(providerRows(m_providers, m_context.vendorName(), m_facts, wantsReminder,
                                   static_cast<int>(m_notRead.size())));
}

} // namespace orgdesk::ui
