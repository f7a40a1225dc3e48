#pragma once

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "http/AuthorizingClient.h"
#include "http/NetworkClient.h"
#include "secrets/MemorySecretStore.h"
#include "session/Session.h"
#include "session/StepUp.h"
#include "session/StepUpClient.h"
#include "session/StepUpPrompt.h"
#include "store/SavedSignIns.h"
#include "support/FakeBrowser.h"
#include "support/SandboxProcess.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace orgdesk::test {

//! A session on the real parts, against a sandbox, with a person who reads no screen.
class SessionFixture
{
public:
    explicit SessionFixture(SandboxProcess &sandbox);
    //! At another server: "127.0.0.1:PORT" and the client's ID there. Callbacks on `ports`.
    SessionFixture(const QString &domain, const QString &clientId, const QList<quint16> &ports);

    //! Throws the session away and makes a new one, as a restart of the program does.
    void restart();
    [[nodiscard]] Result<SessionInfo> signIn(const SignInOptions &options = {});
    [[nodiscard]] Result<HttpResponse> send(const HttpRequest &request);
    //! GET of the organization's details.
    [[nodiscard]] Result<HttpResponse> getDetails();
    //! A sensitive operation: changes a name.
    [[nodiscard]] HttpRequest rename() const;

    VendorConfiguration configuration;
    SystemClock clock;
    MemorySecretStore secrets{true};
    FakeBrowser browser;
    QTemporaryDir folder;
    SavedSignIns saved;
    NetworkClient authNetwork;
    NetworkClient network;
    std::unique_ptr<Session> session;
    std::unique_ptr<AuthorizingClient> authorizing;
    std::unique_ptr<StepUpClient> api;
};

//! Answers the step-up question as told and writes down what was shown.
class FakePrompt final : public StepUpPrompt
{
public:
    void askToConfirm(const QString &action) override;
    void showWaiting(const QUrl &link, std::chrono::seconds timeLeft, bool browserOpened) override;
    void showFailed(const Error &error) override;
    void close() override;

    std::function<void()> onAsk = [] {};
    std::function<void()> onWaiting = [] {};
    std::function<void()> onFailed = [] {};
    QStringList shown; //!< "ask", "waiting", "failed", "close"
    QString action;
    std::optional<Error> failure;
};

//! Local addresses ("127.0.0.1:41000") this process listens on.
[[nodiscard]] QStringList listeningAddresses();

} // namespace orgdesk::test
