// The pages that are made when they are first opened: the list alone is there from the start.
#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "ui/common/StyleSheetPause.h"
#include "ui/pages/DomainsPage.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/Refusals.h"
#include "ui/pages/SsoPage.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/Workspace.h"
#include "ui/wizard/WizardPage.h"

#include <tuple>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

Page *Workspace::makeOrganization()
{
    m_organization = new OrganizationPage(m_context);
    connect(m_organization, &OrganizationPage::loaded, this, &Workspace::onDetails);
    m_organization->setProviders(buttonTitles());
    return m_organization;
}

QStringList Workspace::buttonTitles() const
{
    QStringList titles;
    for (const IdentityProvider &provider : m_sso->providers()) {
        if (provider.isEnabled && provider.showAsButton.value_or(false))
            titles << provider.title();
    }
    return titles;
}

//! The name of the organization is shown everywhere, also before its page was opened.
void Workspace::readDetails()
{
    if (!m_context.reading() || permissionError(m_context, u"getDetails"_s))
        return;
    onResult(m_context.reading()->organization().details(), this,
             [this, whose = m_whose](const Result<OrganizationDetails> &details) {
                 if (details && whose == m_whose && !m_organization)
                     onDetails(*details);
             });
}

ProviderPage &Workspace::provider()
{
    if (m_provider)
        return *m_provider;
    const StyleSheetPause pause;
    m_provider = new ProviderPage(m_context);
    addPage(m_provider);
    connect(m_provider, &ProviderPage::backRequested, this, [this] { goTo(Area::SingleSignOn); });
    connect(m_provider, &ProviderPage::removed, this, [this](const QString &id) {
        m_sso->removeProvider(id);
        goTo(Area::SingleSignOn);
    });
    connect(m_provider, &ProviderPage::changed, m_sso, &SsoPage::updateProvider);
    connect(m_provider, &ProviderPage::metadataRead, m_sso, &SsoPage::refreshHealth);
    connect(m_provider, &ProviderPage::provisioningRead, m_sso, &SsoPage::setProvisioning);
    connect(m_provider, &ProviderPage::domainRequested, this, &Workspace::showDomain);
    if (m_domains)
        connectDomains();
    return *m_provider;
}

WizardPage &Workspace::wizard()
{
    if (m_wizard)
        return *m_wizard;
    const StyleSheetPause pause;
    m_wizard = new WizardPage(m_context);
    addPage(m_wizard);
    // In an event of its own, while the answer is on its way: showing the page takes long enough.
    connect(
        m_wizard, &WizardPage::creating, this, [this] { std::ignore = provider(); },
        Qt::QueuedConnection);
    connect(m_wizard, &WizardPage::created, this, &Workspace::onProviderCreated);
    connect(m_wizard, &WizardPage::closed, this, [this] { goTo(Area::SingleSignOn); });
    return *m_wizard;
}

Page *Workspace::makeDomains()
{
    m_domains = new DomainsPage(m_context);
    connect(m_domains, &DomainsPage::providerChanged, m_sso, &SsoPage::updateProvider);
    if (m_provider)
        connectDomains();
    return m_domains;
}

void Workspace::connectDomains()
{
    connect(m_provider, &ProviderPage::changed, m_domains, &DomainsPage::updateProvider);
    connect(m_provider, &ProviderPage::removed, m_domains, &DomainsPage::removeProvider);
}

void Workspace::showDomain(const QString &name)
{
    leave([this, name] {
        open(Area::Domains);
        m_domains->showDomain(name);
    });
}

} // namespace orgdesk::ui
