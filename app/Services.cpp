#include "app/Services.h"

#include "http/SystemProxy.h"

namespace orgdesk {

Services::Services(VendorConfiguration configuration, const Doors &doors, QObject *parent)
    : QObject(parent)
    , m_configuration(std::move(configuration))
    , m_browser(QUrl(m_configuration.issuer()))
    , m_authNetwork(doors.clock)
    , m_authLogging(m_authNetwork, doors.clock)
    , m_session(Session::Doors{m_configuration,
                               m_authLogging,
                               doors.secrets,
                               m_browser,
                               doors.clock,
                               doors.savedSignIns,
                               doors.profile,
                               doors.lockFolder,
                               {}})
    , m_healthProbe(doors.clock)
    , m_webNetwork(doors.clock)
    , m_web(m_webNetwork, doors.clock)
    , m_probe(m_web, doors.clock, &isBehindProxy)
    , m_network(doors.clock)
    , m_logging(m_network, doors.clock)
    , m_authorizing(m_logging, m_session.accessTokens())
    , m_pacing(m_authorizing, doors.clock)
    , m_retrying(m_pacing, doors.clock)
    , m_activity(m_retrying, doors.clock)
    , m_stepUp(m_activity, m_session.stepUp(), doors.clock)
    , m_keepsLastKnown(doors.keepsLastKnown)
    , m_keeping(m_stepUp, doors.lastKnown, LastKnownClient::Mode::Keeps,
                [this] { return lastKnownSubject(); })
    , m_giving(m_stepUp, doors.lastKnown, LastKnownClient::Mode::KeepsAndGives,
               [this] { return lastKnownSubject(); })
    , m_writes(m_keeping, doors.clock, [this] { return author(); })
    , m_api(m_writes, m_configuration.apiBase)
    , m_reading(m_giving, m_configuration.apiBase)
{
    connect(&m_giving, &LastKnownClient::given, this, &Services::lastKnownGiven);
}

LastKnownClient::Subject Services::lastKnownSubject()
{
    if (!m_lastKnownOf.isEmpty())
        return {m_lastKnownOf, false, true, false, false};
    const SessionInfo &info = m_session.info();
    const bool isTheirs = m_lastKnownFor == std::pair(info.organizationId, info.userId);
    return {info.organizationId, m_keepsLastKnown && info.persistent, isTheirs,
            m_activity.state().reachable, true};
}

WriteRecord::Author Services::author() const
{
    const SessionInfo &info = m_session.info();
    return {info.organizationId, info.email.isEmpty() ? info.userId : info.email};
}

void Services::retire(std::unique_ptr<Services> former, QObject &keeper)
{
    Services *services = former.release();
    services->setParent(&keeper);
    services->session().disconnect(); // Nobody listens to an old session.
    onResult(services->session().endProgram(), services,
             [services](const Result<Done> &) { services->deleteLater(); });
}

} // namespace orgdesk
