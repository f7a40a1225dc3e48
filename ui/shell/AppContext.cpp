#include "ui/shell/AppContext.h"

#include "config/ConfigurationSearch.h"
#include "core/Clock.h"
#include "session/Session.h"

namespace orgdesk::ui {

AppContext::~AppContext() = default;

QList<ConfigurationValue> AppContext::configurationValues() const
{
    return {};
}

QStringList AppContext::languages() const
{
    return {QStringLiteral("en")};
}

QString AppContext::tlsLibrary() const
{
    return {};
}

QString AppContext::logFile() const
{
    return {};
}

QString AppContext::takeCrashRecord()
{
    return {};
}

void AppContext::setOrganization(const OrganizationDetails &details)
{
    if (m_organization == details)
        return;
    m_organization = details;
    Q_EMIT organizationChanged();
}

void AppContext::setOffline(const Offline &offline)
{
    if (m_offline == offline)
        return;
    const bool turned = m_offline.now != offline.now;
    const bool otherReason = m_offline.resumes != offline.resumes;
    m_offline = offline;
    // What was shown because of an outage before this one says nothing about now.
    const bool old = m_notedAt.isValid() && m_notedAt.secsTo(clock().now()) > 60;
    if (turned && (!offline.now || old))
        m_loadedAt = {};
    Q_EMIT offlineChanged();
    if (turned || otherReason) // What may be done, or why not, is different now.
        Q_EMIT permissionsChanged();
}

void AppContext::noteLastKnown(const QDateTime &loadedAt)
{
    m_notedAt = clock().now();
    if (!m_loadedAt.isValid() || m_loadedAt > loadedAt) {
        m_loadedAt = loadedAt;
        Q_EMIT offlineChanged();
    }
    Q_EMIT lastKnownShown();
}

QString AppContext::organizationTitle()
{
    const SessionInfo info = identity();
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
