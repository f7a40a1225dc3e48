#include "app/HealthSources.h"

#include "app/Services.h"
#include "core/Clock.h"
#include "health/Health.h"
#include "http/SystemProxy.h"
#include "oauth/AuthorizationRequest.h"
#include "oauth/CodeVerifier.h"
#include "oauth/RandomToken.h"
#include "oauth/ServerTime.h"
#include "secrets/SecretStore.h"
#include "session/SessionVault.h"
#include "strategies/Strategy.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds probeDeadline = 15s;
constexpr quint16 anyPort = 1; //!< For a configuration that leaves the port to the system.

QString nameOfSecretStore()
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#elif defined(Q_OS_MACOS)
    return u"Keychain"_s;
#else
    return Health::tr("Desktop keyring");
#endif
}

HttpRequest probeOf(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.deadline = probeDeadline;
    return request;
}

ServerFinding findingOf(const HttpResponse &response, Clock &clock)
{
    ServerFinding finding;
    finding.status = response.status;
    if (response.headers.contains("Date")) {
        ServerTime time(clock);
        time.learn(response.headers);
        finding.clockOffset = time.offset();
    }
    return finding;
}

Future<ServerFinding> askServer(Services &services, Clock &clock, QObject *context)
{
    const QUrl url(services.configuration().issuer() + u".well-known/openid-configuration"_s);
    NetworkClient &probe = services.healthProbe();
    probe.dropConnections(); // a kept one would say nothing about the way there
    const auto begun = clock.monotonic();
    return andThen(probe.send(probeOf(url)), context,
                   [&probe, &clock, url, begun](const HttpResponse &response) {
                       ServerFinding finding = findingOf(response, clock);
                       finding.latency = clock.monotonic() - begun;
                       finding.tls = url.scheme() == u"https" ? probe.tls() : QString();
                       return inBackground([finding, url]() mutable -> Result<ServerFinding> {
                           finding.proxy = systemProxyFor(url);
                           return finding;
                       });
                   });
}

Future<int> askApi(Services &services, QObject *context)
{
    const HttpRequest request =
        probeOf(QUrl(services.configuration().apiBase.toString() + u"/config"_s));
    return andThen(services.healthProbe().send(request), context,
                   [](const HttpResponse &response) { return Result<int>(response.status); });
}

//! Like the request of a sign-in; nobody goes on with it, so nothing of it is kept.
Future<SignInFinding> askSignIn(Services &services, QObject *context)
{
    const VendorConfiguration &configuration = services.configuration();
    AuthorizationRequest asked;
    asked.endpoint = QUrl(configuration.issuer() + u"authorize"_s);
    asked.clientId = configuration.clientId;
    asked.redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(
        std::max<quint16>(configuration.redirectPorts.constFirst(), anyPort));
    asked.audience = configuration.audience.toString();
    asked.scopes = {u"openid"_s};
    asked.organization = configuration.organization;
    asked.state = randomToken();
    asked.nonce = randomToken();
    asked.codeChallenge = CodeVerifier::create().challenge();
    HttpRequest request = probeOf(asked.url());
    request.takesRedirect = true;
    return andThen(
        services.healthProbe().send(request), context,
        [request, way = QUrl(asked.redirectUri)](const HttpResponse &response) {
            const QUrl target(QString::fromLatin1(response.headers.value("Location")));
            return Result(SignInFinding{response.status, request.url.resolved(target), way});
        });
}

Future<Done> testSecrets(const HealthSources &sources, QObject *context)
{
    auto *vault = new SessionVault(sources.secrets, sources.clock, sources.profile, context);
    const Future<Done> tested = vault->test();
    onResult(tested, vault, [vault](const Result<Done> &) { vault->deleteLater(); });
    return tested;
}

} // namespace

HealthDoors healthDoorsOf(const HealthSources &sources, QObject *context)
{
    HealthDoors doors;
    doors.clock = &sources.clock;
    doors.ignoredPolicy = sources.found.ignored;
    doors.savedSignIns = sources.savedSignIns;
    doors.secretStore = nameOfSecretStore();
    doors.keepsSecrets = sources.secrets.isPersistent();
    doors.isLocalSandbox = sources.sandbox;
    doors.strategyName = strategyName;
    doors.testSecrets = [sources, context] { return testSecrets(sources, context); };
    if (!sources.services)
        return doors;
    Services &services = *sources.services;
    doors.configuration = &services.configuration();
    doors.vendor = services.configuration().vendorName();
    doors.session = &services.session();
    doors.api = &services.api();
    doors.askServer = [&services, &clock = sources.clock, context] {
        return askServer(services, clock, context);
    };
    doors.askApi = [&services, context] { return askApi(services, context); };
    doors.askSignIn = [&services, context] { return askSignIn(services, context); };
    doors.rate = [&services] {
        const PacingClient::Seen seen = services.pacing().seen();
        return RateFinding{seen.limit, seen.remaining, seen.limitedNow};
    };
    return doors;
}

} // namespace orgdesk
