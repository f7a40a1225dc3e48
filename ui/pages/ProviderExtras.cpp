// What ProviderPage does besides the form: attributes and provisioning.
#include "ui/dialogs/ProviderWords.h"
#include "ui/dialogs/UpdateAttributesDialog.h"
#include "ui/pages/AccessCard.h"
#include "ui/pages/CreatedNote.h"
#include "ui/pages/ProviderActions.h"
#include "ui/pages/ProviderAttributes.h"
#include "ui/pages/ProviderDomains.h"
#include "ui/pages/ProviderHeader.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/ProviderProvisioning.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/pages/ProviderTabs.h"
#include "ui/pages/SecretReminderCard.h"
#include "ui/pages/SignInTests.h"
#include "ui/shell/AppContext.h"

#include <QShortcut>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int provisioningTab = 2;

} // namespace

void ProviderPage::connectExtras()
{
    connect(m_attributes, &ProviderAttributes::updateRequested, this,
            &ProviderPage::askToUpdateAttributes);
    connect(m_provisioning, &ProviderProvisioning::toast, this, &ProviderPage::toast);
    connect(m_provisioning, &ProviderProvisioning::read, this, &ProviderPage::provisioningRead);
    connect(m_provisioning, &ProviderProvisioning::needsAttention, this,
            [this](bool needs) { m_tabs->setNeedsAttention(provisioningTab, needs); });
    connect(m_domains, &ProviderDomains::toast, this, &ProviderPage::toast);
    connect(m_domains, &ProviderDomains::changed, this, [this](const IdentityProvider &now) {
        if (now.id != m_id || !m_provider)
            return;
        m_provider->domains = now.domains;
        Q_EMIT changed(*m_provider);
        refreshShown();
    });
    connect(m_domains, &ProviderDomains::domainRequested, this, &ProviderPage::domainRequested);
    m_signOn->addSideCard(m_reminder);
    m_signOn->addSideCard(m_accessCard);
    connect(m_signOn, &ProviderSignOn::guideRequested, this, &ProviderPage::toggleGuide);
    connect(m_signOn, &ProviderSignOn::metadataRead, this, &ProviderPage::metadataRead);
    connect(m_signOn, &ProviderSignOn::toast, this, &ProviderPage::toast);
    connect(m_header, &ProviderHeader::testRequested, this, &ProviderPage::testSignIn);
    connect(m_created, &CreatedNote::testRequested, this, &ProviderPage::testSignIn);
    connect(&m_actions->tests(), &SignInTests::offerChanged, this, &ProviderPage::refreshExtras);
    auto *keys = new QShortcut(Qt::CTRL | Qt::Key_T, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ProviderPage::testSignIn);
}

void ProviderPage::testSignIn()
{
    if (m_provider)
        m_actions->tests().run(*m_provider);
}

void ProviderPage::refreshExtras()
{
    if (!m_provider)
        return;
    const bool canTest = m_actions->tests().isOffered(*m_provider);
    m_header->setTestOffered(canTest);
    m_created->setTestOffered(canTest);
    const IdentityProvider &provider = *m_provider;
    m_attributes->setGuard(m_actions->fullGuard(provider, u"refreshIdpAttributes"_s, tr("change")));
    ProviderProvisioning::Guards guards;
    guards.turnOn = m_actions->fullGuard(provider, u"createProvisioning"_s, tr("change"));
    guards.turnOff = m_actions->fullGuard(provider, u"deleteProvisioning"_s, tr("change"));
    guards.update =
        m_actions->fullGuard(provider, u"refreshProvisioningAttributes"_s, tr("change"));
    guards.createToken = m_actions->fullGuard(provider, u"createScimToken"_s, tr("change"));
    guards.revokeToken = m_actions->fullGuard(provider, u"revokeScimToken"_s, tr("change"));
    m_provisioning->setGuards(guards);
    m_domains->setGuards(m_actions->fullGuard(provider, u"addIdpDomain"_s, tr("change")),
                         m_actions->fullGuard(provider, u"removeIdpDomain"_s, tr("change")),
                         missingPermission(m_context, u"createDomain"_s));
}

void ProviderPage::askToUpdateAttributes()
{
    if (!m_provider)
        return;
    auto *dialog = new UpdateAttributesDialog(m_context, *m_provider, this);
    connect(dialog, &AskDialog::lookRequested, this, &ProviderPage::refresh);
    connect(dialog, &UpdateAttributesDialog::providerUpdated, this,
            [this](const IdentityProvider &now) {
                Q_EMIT changed(now);
                if (now.id != m_id || !m_provider)
                    return;
                // What is typed on the Sign-on tab stays.
                m_provider->attributes = now.attributes;
                m_attributes->show(*m_provider, m_context.vendorName());
                refreshShown();
                Q_EMIT toast(
                    {Tone::Success, tr("Updated the attributes of %1").arg(now.title()), {}, {}});
            });
    dialog->open();
}

} // namespace orgdesk::ui
