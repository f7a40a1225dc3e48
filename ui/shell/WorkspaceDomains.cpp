// The area Domains: its page shares what is known about providers with the others.
#include "ui/pages/DomainsPage.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/SsoPage.h"
#include "ui/shell/Workspace.h"

namespace orgdesk::ui {

Page *Workspace::makeDomains()
{
    m_domains = new DomainsPage(m_context);
    connect(m_domains, &DomainsPage::providerChanged, m_sso, &SsoPage::updateProvider);
    connect(m_provider, &ProviderPage::changed, m_domains, &DomainsPage::updateProvider);
    connect(m_provider, &ProviderPage::removed, m_domains, &DomainsPage::removeProvider);
    return m_domains;
}

void Workspace::showDomain(const QString &name)
{
    leave([this, name] {
        open(Area::Domains);
        m_domains->showDomain(name);
    });
}

} // namespace orgdesk::ui
