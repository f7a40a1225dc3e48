// The area Domains: its page shares what is known about providers with the others.
#include "ui/pages/DomainsPage.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/SsoPage.h"
#include "ui/shell/Workspace.h"

namespace orgdesk::ui {

Page *Workspace::makeDomains()
{
    auto *page = new DomainsPage(m_context);
    connect(page, &DomainsPage::providerChanged, m_sso, &SsoPage::updateProvider);
    connect(m_provider, &ProviderPage::changed, page, &DomainsPage::updateProvider);
    connect(m_provider, &ProviderPage::removed, page, &DomainsPage::removeProvider);
    return page;
}

} // namespace orgdesk::ui
