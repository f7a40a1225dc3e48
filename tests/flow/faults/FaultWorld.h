#pragma once

#include "Detour.h"
#include "FaultRows.h"
#include "TroublePort.h"
#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "flow/sandbox/SandboxClient.h"
#include "http/ActivityClient.h"
#include "http/AuthorizingClient.h"
#include "http/ForeignAnswerClient.h"
#include "http/NetworkClient.h"
#include "http/PacingClient.h"
#include "http/RetryingClient.h"
#include "http/WriteRecorder.h"
#include "myorg/MyOrganizationApi.h"
#include "secrets/MemorySecretStore.h"
#include "session/Session.h"
#include "session/StepUpClient.h"
#include "store/SavedSignIns.h"
#include "support/FakeBrowser.h"
#include "support/RawServer.h"
#include "support/TestCertificates.h"

#include <QTemporaryDir>

#include <memory>

namespace orgdesk::test {

//! The sandbox, a session, and between them and the network a place where trouble begins and ends.
//! The parts are the application's own, in its order (app/Services); only the limits of the service
//! are known from the start, and random waits are short.
class FaultWorld
{
public:
    FaultWorld();
    ~FaultWorld();
    Q_DISABLE_COPY_MOVE(FaultWorld)

    //! Starts the sandbox and signs in.
    [[nodiscard]] bool start();
    //! The tenant as it was, an empty ledger, and clients that know nothing of earlier trouble.
    void renew();

    //! The trouble begins with the first request of this method, the token endpoint's included.
    void arm(const FaultRow &row, const QByteArray &method);
    void end();
    //! The connection that the next request would use is dead; those that are opened later are not.
    void keepDeadConnection();
    //! Requests that were given to the network since the trouble began.
    [[nodiscard]] int troubled() const { return m_troubled; }
    [[nodiscard]] bool hasBegun() const { return m_lasts; }

    [[nodiscard]] MyOrganizationApi &api() { return *m_stack->api; }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] bool isReachable() const { return m_stack->activity.state().reachable; }
    //! Renews the access token now.
    [[nodiscard]] Future<Done> renewToken();
    //! The refresh token is where it was kept.
    [[nodiscard]] bool keepsSignIn() const { return !m_secrets.entries().isEmpty(); }

    [[nodiscard]] nlohmann::json tenant() { return m_sandbox.control("GET", "tenant").json(); }
    //! How many requests of this kind the tenant carried out since renew().
    [[nodiscard]] int executed(const std::string &method, const std::string &path);
    //! As fallen in.
    [[nodiscard]] nlohmann::json ledger();

private:
    //! What the application builds for each configuration, above the network.
    struct Stack
    {
        Stack(FaultWorld &world, HttpClient &network);

        ForeignAnswerClient foreign;
        AuthorizingClient authorizing;
        PacingClient pacing;
        RetryingClient retrying;
        ActivityClient activity;
        StepUpClient stepUp;
        WriteRecorder writes;
        std::unique_ptr<MyOrganizationApi> api;
    };

    void change(HttpRequest &request);
    void begin();
    void openWay();
    [[nodiscard]] QUrl detoured(const QUrl &url) const;
    void takeSilentSocket(bool takesConnections);

    SandboxClient m_sandbox;
    nlohmann::json m_before;
    VendorConfiguration m_configuration;
    SystemClock m_clock;
    MemorySecretStore m_secrets{true};
    FakeBrowser m_browser;
    QTemporaryDir m_folder;
    SavedSignIns m_saved;
    NetworkClient m_authNetwork;
    NetworkClient m_network;
    Detour m_authDetour;
    Detour m_detour;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Stack> m_stack;

    FaultRow m_deadConnection{"dead connection", Way::HalfOpen};
    const FaultRow *m_row = nullptr;
    QByteArray m_method;
    bool m_lasts = false;
    int m_troubled = 0;
    TestCertificate m_authority;
    std::unique_ptr<TrustedForNow> m_trusted;
    std::unique_ptr<TroublePort> m_port;
    std::unique_ptr<RawServer> m_proxy;
    QList<int> m_sockets; //!< Of the operating system.
    quint16 m_silentPort = 0;
};

} // namespace orgdesk::test
