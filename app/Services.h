#pragma once

#include "app/LastKnownClient.h"
#include "app/RememberedLimits.h"
#include "app/SystemBrowserLauncher.h"
#include "config/VendorConfiguration.h"
#include "http/ActivityClient.h"
#include "http/AuthorizingClient.h"
#include "http/BackgroundClient.h"
#include "http/ForeignAnswerClient.h"
#include "http/LoggingClient.h"
#include "http/NetworkClient.h"
#include "http/PacingClient.h"
#include "http/RetryingClient.h"
#include "http/WriteRecorder.h"
#include "myorg/MyOrganizationApi.h"
#include "preflight/AddressProbe.h"
#include "session/Session.h"
#include "session/StepUpClient.h"

#include <QObject>

#include <memory>

namespace orgdesk {

//! Everything that exists for one vendor configuration: the two HTTP stacks (architecture A3), the
//! session and the API. A new configuration means a new one of these. Touches no network by itself.
class Services : public QObject
{
    Q_OBJECT

public:
    //! What outlives a configuration.
    struct Doors
    {
        SecretStore &secrets;
        Clock &clock;
        SavedSignIns &savedSignIns;
        QString profile;
        QString lockFolder; //!< See Session::Doors.
        LastKnown &lastKnown;
        bool keepsLastKnown = true;   //!< The setting *Keep data for offline reading*.
        Settings *settings = nullptr; //!< Remembers what was learned about limits, where given.
    };

    Services(VendorConfiguration configuration, const Doors &doors, QObject *parent = nullptr);

    //! For services that new ones have replaced: ends a session that nothing keeps, as the end of
    //! the program does (a few seconds), then they go. \param keeper owns them until then.
    static void retire(std::unique_ptr<Services> former, QObject &keeper);

    //! After a pause of this computer: no connection of before is used again.
    void dropConnections();

    [[nodiscard]] const VendorConfiguration &configuration() const { return m_configuration; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] MyOrganizationApi &api() { return m_api; }
    //! The setting *Keep data for offline reading* changed.
    void setKeepsLastKnown(bool keeps) { m_keepsLastKnown = keeps; }
    //! See ui::AppContext::reading().
    [[nodiscard]] MyOrganizationApi &reading() { return m_reading; }
    //! The same as api(), for work that nobody waits for.
    [[nodiscard]] MyOrganizationApi &inBackground() { return m_bulkApi; }
    //! Without a session: reading() answers with what was kept for this organization. Empty: not
    //! any more.
    void readLastKnownOf(const QString &organizationId) { m_lastKnownOf = organizationId; }
    //! What was kept is known to be this person's. Empty: nothing is given.
    void giveLastKnownTo(const SessionInfo &info)
    {
        m_lastKnownFor = {info.organizationId, info.userId};
    }
    //! For foreign addresses: no credentials.
    [[nodiscard]] HttpClient &web() { return m_web; }
    //! Looks at addresses that somebody typed.
    [[nodiscard]] AddressProbe &probe() { return m_probe; }
    //! For the health check's plain questions to the tenant: no credentials.
    [[nodiscard]] NetworkClient &healthProbe() { return m_healthProbe; }
    [[nodiscard]] PacingClient &pacing() { return m_pacing; }
    [[nodiscard]] ActivityClient &activity() { return m_activity; }
    [[nodiscard]] WriteRecorder &writes() { return m_writes; }

Q_SIGNALS:
    //! Something that was loaded at this time is shown because the vendor cannot be reached.
    void lastKnownGiven(const QDateTime &at);
    //! See NetworkClient.
    void proxyPasswordAsked(const QString &proxy);
    void proxyBlocked(const QString &proxy);

private:
    [[nodiscard]] LastKnownClient::Subject lastKnownSubject();
    //! Whose the changes are that are sent now.
    [[nodiscard]] WriteRecord::Author author() const;
    void followLimits();
    void enterOrganization();
    void probeApi();

    // In the order of their dependencies.
    VendorConfiguration m_configuration;
    SystemBrowserLauncher m_browser;
    NetworkClient m_authNetwork;
    LoggingClient m_authLogging;
    Session m_session;
    NetworkClient m_healthProbe;
    NetworkClient m_webNetwork;
    LoggingClient m_web;
    HttpProbe m_probe;
    NetworkClient m_network;
    LoggingClient m_logging;
    ForeignAnswerClient m_foreign;
    AuthorizingClient m_authorizing;
    RememberedLimits m_limits;
    QString m_limitsOf; //!< The organization that m_pacing works for.
    PacingClient m_pacing;
    RetryingClient m_retrying;
    ActivityClient m_activity;
    StepUpClient m_stepUp;
    bool m_keepsLastKnown;
    QString m_lastKnownOf;
    std::pair<QString, QString> m_requestsOf;   //!< Organization and person of what is sent.
    std::pair<QString, QString> m_lastKnownFor; //!< Organization and person it may be given to.
    LastKnownClient m_keeping;
    LastKnownClient m_giving;
    WriteRecorder m_writes;
    MyOrganizationApi m_api;
    BackgroundClient m_background;
    MyOrganizationApi m_bulkApi;
    MyOrganizationApi m_reading;
};

} // namespace orgdesk
