#include "app/Services.h"

#include "http/SystemProxy.h"
#include "myorg/Endpoints.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

const QString probeOperation = u"getConfiguration"_s; // cheap, and everybody may

} // namespace

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
    , m_foreign(m_logging)
    , m_authorizing(m_foreign, m_session.accessTokens())
    , m_limits(doors.settings, QUrl(m_configuration.issuer()).host())
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
    , m_background(m_writes)
    , m_bulkApi(m_background, m_configuration.apiBase)
    , m_reading(m_giving, m_configuration.apiBase)
{
    connect(&m_giving, &LastKnownClient::given, this, &Services::lastKnownGiven);
    for (NetworkClient *client : {&m_authNetwork, &m_healthProbe, &m_webNetwork, &m_network}) {
        connect(client, &NetworkClient::proxyPasswordAsked, this, &Services::proxyPasswordAsked);
        connect(client, &NetworkClient::proxyBlocked, this, &Services::proxyBlocked);
    }
    followLimits();
    m_retrying.setNextHolds();
    m_retrying.setProbe(probeOperation);
    connect(&m_retrying, &RetryingClient::probeDue, this, &Services::probeApi);
}

void Services::dropConnections()
{
    for (NetworkClient *client : {&m_authNetwork, &m_healthProbe, &m_webNetwork, &m_network})
        client->dropConnections();
}

void Services::followLimits()
{
    connect(&m_session, &Session::infoChanged, this, &Services::enterOrganization);
    connect(&m_session, &Session::stateChanged, this, &Services::enterOrganization);
    connect(&m_pacing, &PacingClient::limitsLearned, this,
            [this] { m_limits.keep(m_limitsOf, m_pacing.limits()); });
}

void Services::enterOrganization()
{
    const QString organization = m_session.info().organizationId;
    const std::pair whose(organization, m_session.info().userId);
    // What came before anybody was known is the new session's own.
    const std::pair former = std::exchange(m_requestsOf, whose);
    if (former != whose && !former.first.isEmpty()) {
        m_retrying.endSession();
        m_pacing.endSession();
        m_activity.endSession();
        m_network.leaveConnections();
    }
    if (organization.isEmpty() || organization == m_limitsOf)
        return;
    const bool first = std::exchange(m_limitsOf, organization).isEmpty();
    const std::optional<RateLimits> remembered = m_limits.of(organization);
    // What came before its name was known, was its own.
    if (!first || remembered)
        m_pacing.enter(remembered);
}

// Past the last known answers, so that ActivityClient hears of it: then the window is back.
void Services::probeApi()
{
    HttpRequest request = requestFor(endpoint(probeOperation), m_configuration.apiBase);
    request.priority = Priority::Background;
    std::ignore = m_activity.send(request);
}

LastKnownClient::Subject Services::lastKnownSubject()
{
    if (!m_lastKnownOf.isEmpty())
        return {m_lastKnownOf, {}, false, true, false, false};
    const SessionInfo &info = m_session.info();
    const bool isTheirs = m_lastKnownFor == std::pair(info.organizationId, info.userId);
    return {
        info.organizationId,          info.userId, m_keepsLastKnown && info.persistent, isTheirs,
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
