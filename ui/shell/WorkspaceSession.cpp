// How the workspace follows the session: whose pages these are, and when they load.

#include "myorg/model/OrganizationDetails.h"
#include "session/Permissions.h"
#include "session/Session.h"
#include "session/SessionInfo.h"
#include "ui/common/ToastHost.h"
#include "ui/pages/DailyLook.h"
#include "ui/pages/OrganizationPage.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/SsoPage.h"
#include "ui/shell/AppContext.h"
#include "ui/shell/OfflineWatch.h"
#include "ui/shell/SessionBanner.h"
#include "ui/shell/Workspace.h"

#include <QStackedWidget>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void Workspace::begin()
{
    const SessionInfo info = m_context.identity();
    const QString whose = info.organizationId + u' ' + info.userId;
    if (!m_whose.isEmpty() && m_whose != whose)
        forget(); // nothing of one organization, or person, may stay under another
    const bool cameBack =
        std::exchange(m_readsLastKnown, m_context.readsLastKnown()) && m_whose == whose;
    m_whose = whose;
    setSessionEnded(false);
    m_offline->look();
    refreshIdentity();
    refreshLocks();
    reload();
    if (cameBack)
        return; // the person goes on where they were
    if (page() != m_sso && (page()->isInsideProviders() || isDirty()))
        return;
    open(Area::SingleSignOn);
}

void Workspace::reload()
{
    m_sso->refresh();
    if (m_organization)
        m_organization->refresh();
    else
        readDetails();
    for (AreaPage &entry : m_areas)
        entry.isStale = entry.page && entry.page != m_sso && entry.page != m_organization;
    refreshStale(m_area);
    if (m_provider)
        m_provider->refresh();
}

void Workspace::refreshStale(Area area)
{
    for (AreaPage &entry : m_areas) {
        if (entry.area == area && std::exchange(entry.isStale, false))
            entry.page->refresh();
    }
}

void Workspace::refreshIdentity()
{
    if (!m_context.session())
        return;
    m_navigation->setOrganization(m_context.organizationTitle(), m_context.vendorName());
    Q_EMIT organizationTitleChanged();
}

void Workspace::refreshLocks()
{
    static const QList<std::pair<Area, QStringList>> readings{
        {Area::Organization, {u"getDetails"_s}},
        {Area::SingleSignOn, {u"listIdps"_s}},
        {Area::Domains, {u"listDomains"_s}},
        {Area::Members, {u"listMembers"_s, u"listInvitations"_s, u"listRoles"_s}}};
    const Session *session = m_context.session();
    const bool known =
        (session && session->state() == Session::State::Active) || m_context.readsLastKnown();
    if (!known)
        return; // between two sessions nothing is known
    const Permissions permissions = m_context.permissions();
    for (const auto &[area, operations] : readings) {
        const bool locked =
            std::none_of(operations.begin(), operations.end(),
                         [&](const QString &operation) { return permissions.allows(operation); });
        m_navigation->setLocked(area, locked);
    }
}

void Workspace::onDetails(const OrganizationDetails &details)
{
    m_context.setOrganization(details);
    refreshIdentity();
    Q_EMIT pageUpdated();
}

void Workspace::forget()
{
    m_context.setOrganization({});
    m_readsLastKnown = false;
    m_offline->forget();
    m_daily->forget();
    m_toasts->clear();
    for (int index = 0; index < m_pages->count(); ++index)
        static_cast<Page *>(m_pages->widget(index))->forget();
    for (const AreaPage &entry : std::as_const(m_areas))
        m_navigation->setBadge(entry.area, 0);
    m_area = Area::SingleSignOn;
    show(m_sso);
    m_navigation->setCurrent(Area::SingleSignOn);
}

void Workspace::setSessionEnded(bool ended)
{
    if (!ended) {
        m_sessionBanner->clear();
        return;
    }
    m_sessionBanner->showEnded(isDirty());
}

void Workspace::refreshSignIn()
{
    m_sessionBanner->refresh();
}

} // namespace orgdesk::ui
