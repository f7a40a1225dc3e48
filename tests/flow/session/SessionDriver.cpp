// A program with a session and no window, to be killed: tests/flow/session/RotationTest.cpp starts
// it. It continues the saved sign-in, reads the organization's details once, and says how that went
// in one line; with the step "stay" it then renews at each line of its standard input.
//
// usage: orgdesk-session-driver DOMAIN CLIENT LOCK_FOLDER SIGN_INS_FILE STEP DELAY_MS
// STEP: none, stay, or one of S1 to S7 of a rotation (reliability 2.6), where it ends by SIGKILL.

#include "config/VendorConfiguration.h"
#include "core/Clock.h"
#include "http/AccessTokens.h"
#include "http/AuthorizingClient.h"
#include "http/NetworkClient.h"
#include "myorg/Endpoints.h"
#include "oauth/BrowserLauncher.h"
#include "secrets/KeychainSecretStore.h"
#include "session/Session.h"
#include "store/SavedSignIns.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace orgdesk;
using namespace Qt::StringLiterals;

namespace {

//! Ends this process at one step, as the system would.
struct Killer
{
    QString step;
    std::chrono::milliseconds delay{0};
    Clock &clock;
    QObject context{};

    void now(const QString &reached) const
    {
        if (reached == step)
            static_cast<void>(::kill(::getpid(), SIGKILL));
    }
    //! In the middle of what was just begun.
    void during(const QString &reached)
    {
        if (reached == step)
            clock.after(delay, &context, [this] { now(step); });
    }
};

class FragileStore final : public SecretStore
{
public:
    explicit FragileStore(Killer &killer)
        : m_killer(killer)
    {
    }

    [[nodiscard]] Future<Secret> read(const QString &key) override
    {
        // The first one belongs to the start; the second is that of the rotation.
        const bool isRotation = ++m_reads == 2;
        if (isRotation)
            m_killer.now(u"S1"_s);
        return continueWith(m_store.read(key), &m_store,
                            [this, isRotation](const Result<Secret> &read) {
                                if (isRotation)
                                    m_killer.now(u"S2"_s);
                                return read;
                            });
    }
    [[nodiscard]] Future<Done> write(const QString &key, const Secret &value) override
    {
        const Future<Done> writing = m_store.write(key, value);
        m_killer.during(u"S5"_s);
        return continueWith(writing, &m_store, [this](const Result<Done> &written) {
            m_killer.now(u"S6"_s);
            return written;
        });
    }
    [[nodiscard]] Future<Done> remove(const QString &key) override { return m_store.remove(key); }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    Killer &m_killer;
    KeychainSecretStore m_store;
    int m_reads = 0;
};

class FragileClient final : public QObject, public HttpClient
{
public:
    FragileClient(HttpClient &next, Killer &killer)
        : m_next(next)
        , m_killer(killer)
    {
    }

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override
    {
        const bool isRotation = request.method == "POST" && request.url.path() == u"/oauth/token";
        if (!request.operation.isEmpty())
            m_killer.now(u"S7"_s);
        const Future<HttpResponse> answer = m_next.send(request);
        if (!isRotation)
            return answer;
        m_killer.during(u"S3"_s);
        return continueWith(answer, this, [this](const Result<HttpResponse> &result) {
            m_killer.now(u"S4"_s);
            return result;
        });
    }

private:
    HttpClient &m_next;
    Killer &m_killer;
};

class NoBrowser final : public BrowserLauncher
{
public:
    Result<Done> open(const QUrl &url) override { return BrowserError{url}; }
};

class Driver final : public QObject
{
public:
    explicit Driver(const QStringList &arguments)
        : m_killer{arguments.at(5), std::chrono::milliseconds(arguments.at(6).toInt()), m_clock}
        , m_secrets(m_killer)
        , m_authNetwork(m_clock)
        , m_auth(m_authNetwork, m_killer)
        , m_apiNetwork(m_clock)
        , m_api(m_apiNetwork, m_killer)
        , m_saved(arguments.at(4))
    {
        m_configuration.domain = arguments.at(1);
        m_configuration.clientId = arguments.at(2);
        m_configuration.accessToken = AccessTokenMode::Bearer;
        m_configuration.audience = QUrl(m_configuration.origin() + u"/my-org/"_s);
        m_configuration.apiBase = QUrl(m_configuration.origin() + u"/my-org/v1"_s);
        m_session = std::make_unique<Session>(Session::Doors{m_configuration,
                                                             m_auth,
                                                             m_secrets,
                                                             m_browser,
                                                             m_clock,
                                                             m_saved,
                                                             u"default"_s,
                                                             arguments.at(3),
                                                             {}});
        m_authorizing = std::make_unique<AuthorizingClient>(m_api, m_session->accessTokens());
    }

    void begin()
    {
        const QList<SavedSignIn> all = m_saved.all();
        if (all.isEmpty()) {
            end("nothing saved");
            return;
        }
        onResult(m_session->restore(all.constFirst()), this,
                 [this](const Result<SessionInfo> &restored) {
                     if (restored)
                         read();
                     else if (restored.errorAs<SignInRequired>())
                         end("sign-in required");
                     else
                         end(describe(restored.error()).toUtf8());
                 });
    }

private:
    void read()
    {
        if (m_killer.step == u"stay") {
            say("active");
            m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
            connect(m_input.get(), &QSocketNotifier::activated, this, &Driver::onInput);
            return;
        }
        const HttpRequest request = requestFor(endpoint(u"getDetails"_s), m_configuration.apiBase);
        onResult(m_authorizing->send(request), this, [this](const Result<HttpResponse> &answer) {
            if (answer && answer->status == 200)
                end("active");
            else
                end(answer ? "details: " + QByteArray::number(answer->status)
                           : describe(answer.error()).toUtf8());
        });
    }

    void onInput()
    {
        char line[64];
        if (::read(STDIN_FILENO, line, sizeof line) <= 0) {
            QCoreApplication::quit();
            return;
        }
        const QUrl url = m_configuration.apiBase;
        const Future<RequestAuthorization> now =
            m_session->accessTokens().authorize("GET", url, Authorization::Base);
        const Future<Done> renewed =
            andThen(now, this, [this](const RequestAuthorization &authorization) {
                return m_session->accessTokens().renew(authorization.generation);
            });
        onResult(renewed, this, [this](const Result<Done> &result) {
            say(result ? QByteArray("renewed") : describe(result.error()).toUtf8());
        });
    }

    static void say(const QByteArray &line)
    {
        std::puts(line.constData());
        std::fflush(stdout);
    }
    static void end(const QByteArray &line)
    {
        say(line);
        QCoreApplication::quit();
    }

    SystemClock m_clock;
    Killer m_killer;
    FragileStore m_secrets;
    NetworkClient m_authNetwork;
    FragileClient m_auth;
    NetworkClient m_apiNetwork;
    FragileClient m_api;
    NoBrowser m_browser;
    SavedSignIns m_saved;
    VendorConfiguration m_configuration;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuthorizingClient> m_authorizing;
    std::unique_ptr<QSocketNotifier> m_input;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 7)
        return 64;
    Driver driver(arguments);
    driver.begin();
    return QCoreApplication::exec();
}
