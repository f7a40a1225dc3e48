#include "ui/shell/AppContext.h"

#include "session/Session.h"

namespace orgdesk::ui {

AppContext::~AppContext() = default;

void AppContext::setOrganization(const OrganizationDetails &details)
{
    if (m_organization == details)
        return;
    m_organization = details;
    Q_EMIT organizationChanged();
}

QString AppContext::organizationTitle()
{
    const SessionInfo info = session() ? session()->info() : SessionInfo{};
    // Details of another organization may still be here right after switching.
    if (info.organizationId.isEmpty() || m_organization.id == info.organizationId) {
        if (!m_organization.displayName.isEmpty())
            return m_organization.displayName;
        if (!m_organization.name.isEmpty())
            return m_organization.name;
    }
    return info.organizationName.isEmpty() ? info.organizationId : info.organizationName;
}

} // namespace orgdesk::ui
