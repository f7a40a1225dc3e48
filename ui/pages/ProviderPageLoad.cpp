// How ProviderPage loads a provider and shows what may be done with it.
#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SaveBar.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/forms/ErrorSummary.h"
#include "ui/pages/AccessCard.h"
#include "ui/pages/CreatedNote.h"
#include "ui/pages/PermissionNote.h"
#include "ui/pages/ProviderActions.h"
#include "ui/pages/ProviderAttributes.h"
#include "ui/pages/ProviderDanger.h"
#include "ui/pages/ProviderDomains.h"
#include "ui/pages/ProviderHeader.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/ProviderProvisioning.h"
#include "ui/pages/ProviderSave.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/pages/ProviderTabs.h"
#include "ui/pages/ProviderValues.h"
#include "ui/pages/Refusals.h"
#include "ui/pages/SecretReminderCard.h"
#include "ui/pages/SignInTests.h"
#include "ui/shell/AppContext.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int attributesTab = 1;

} // namespace

void ProviderPage::open(const QString &id)
{
    if (id != m_id)
        forget();
    m_id = id;
    m_tabs->setCurrentIndex(0);
    if (!isDirty())
        load();
}

void ProviderPage::openCreated(const IdentityProvider &provider, const QString &typedIdentifier)
{
    open(provider.id);
    m_created->setTestOffered(m_actions->tests().isOffered(provider));
    m_created->show(provider, typedIdentifier, m_context.vendorName(),
                    providerValues(m_context, provider));
}

void ProviderPage::refresh()
{
    m_provisioning->reload();
    m_domains->reload();
    if (!m_id.isEmpty() && !isDirty() && !m_saving)
        load();
}

void ProviderPage::forget()
{
    ++m_generation;
    m_save->abandon();
    setSaving(false);
    waitForChecks(false);
    m_afterChecks = nullptr;
    m_id.clear();
    m_provider.reset();
    m_configuration.reset();
    m_actions->setConfiguration({});
    m_signOn->setConfiguration({});
    m_provisioning->setConfiguration({});
    m_provisioning->forget();
    m_domains->forget();
    m_signOn->show({});
    m_problem->hide();
    m_restored->hide();
    m_summary->setItems({});
    m_pane->setState(PageLoading{});
}

void ProviderPage::load()
{
    MyOrganizationApi *api = m_context.reading();
    if (!api || m_id.isEmpty())
        return;
    const int generation = ++m_generation;
    m_pane->setErrorContext(errorContext(m_context, tr("the provider")));
    if (const auto missing = permissionError(m_context, u"getIdp"_s)) {
        onLoaded(*missing);
        return;
    }
    if (!m_provider)
        m_pane->setState(PageLoading{});
    onResult(api->identityProviders().get(m_id), this,
             [this, generation](const Result<IdentityProvider> &result) {
                 if (generation == m_generation)
                     onLoaded(result);
             });
}

void ProviderPage::onLoaded(const Result<IdentityProvider> &result)
{
    if (!result) {
        if (m_provider)
            showProblem(wordsFor(result.error(), errorContext(m_context, m_provider->title())));
        else
            m_pane->setState(PageFailed{result.error()});
        return;
    }
    const bool first = !m_provider;
    if (!isDirty()) {
        showProvider(*result);
        restoreTyping();
    }
    if (first)
        m_tabs->setFocus(Qt::OtherFocusReason);
    loadConfiguration();
}

void ProviderPage::loadConfiguration()
{
    const int generation = m_generation;
    if (!m_context.permissions().allows(u"getConfiguration"_s))
        return;
    onResult(m_context.reading()->organization().configuration(), this,
             [this, generation](const Result<Configuration> &result) {
                 if (generation != m_generation)
                     return;
                 m_configuration = result ? std::optional(*result) : std::nullopt;
                 m_actions->setConfiguration(m_configuration);
                 refreshShown();
             });
    onResult(m_context.reading()->organization().idpConfiguration(), this,
             [this, generation](const Result<IdpConfiguration> &result) {
                 if (generation != m_generation)
                     return;
                 const auto offers = result ? std::optional(*result) : std::nullopt;
                 m_signOn->setConfiguration(offers);
                 m_provisioning->setConfiguration(offers);
             });
}

void ProviderPage::showProvider(const IdentityProvider &provider)
{
    m_provider = provider;
    m_showing = true;
    m_signOn->show(provider);
    m_showing = false;
    m_restored->hide();
    m_attributes->show(provider, m_context.vendorName());
    m_problem->hide();
    m_summary->setItems({});
    m_pane->setState(PageReady{});
    refreshShown();
}

void ProviderPage::refreshShown()
{
    if (!m_provider)
        return;
    m_header->show(*m_provider);
    m_provisioning->show(*m_provider);
    m_domains->show(*m_provider);
    m_reminder->show(*m_provider);
    m_created->refresh(*m_provider);
    m_danger->show(*m_provider, m_actions->deletionBehavior(), m_context.vendorName(),
                   m_context.organizationTitle());
    const HealthSignal attributes = attributeHealth(*m_provider, m_context.vendorName());
    m_tabs->setNeedsAttention(attributesTab, attributes.level <= HealthLevel::Warning);
    refreshAccess();
}

void ProviderPage::refreshAccess()
{
    if (!m_provider)
        return;
    const QString change = m_actions->changeGuard(*m_provider);
    const QString switches = m_actions->switchGuard(*m_provider);
    m_header->setGuard(switches);
    m_created->setGuard(switches);
    refreshExtras();
    m_danger->setGuards(switches, m_actions->detachGuard(*m_provider),
                        m_actions->deleteGuard(*m_provider));
    const bool offline = m_context.offline().now;
    m_saveBar->setGuard(offline ? change : QString());
    if (offline && m_dirty)
        return; // what is typed can be typed on
    m_signOn->setAccess(change.isEmpty()         ? ProviderSignOn::Access::Everything
                            : switches.isEmpty() ? ProviderSignOn::Access::Switches
                                                 : ProviderSignOn::Access::None);
    const AccessLevel level = m_provider->accessLevel;
    const bool managed = level < AccessLevel::Limited;
    m_accessCard->show(*m_provider);
    m_readOnly->setVisible(level != AccessLevel::Full);
    m_readOnly->setTitle(managed ? tr("Managed by %1.").arg(m_context.vendorName())
                                 : tr("You can’t change everything here."));
    m_readOnly->setText(managed ? tr("You can see this provider but not change it.") : change);
    const QStringList operations{u"updateIdp"_s, u"detachIdp"_s, u"deleteIdp"_s};
    m_access->showFor(level == AccessLevel::Full ? operations : QStringList(),
                      tr("You can see this provider, but not everything can be done with it"));
    if (!m_saving)
        m_pane->setUiState(switches.isEmpty() ? u"ready"_s : u"readOnly"_s);
}

} // namespace orgdesk::ui
