#include "core/Clock.h"
#include "health/Health.h"
#include "health/HealthCheck.h"
#include "session/Session.h"

#include <QLocale>
#include <QObject>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto slowServer = 2s;
constexpr auto clockGood = 30s;
constexpr auto clockBad = 5min;
constexpr auto storePatience = 12s;

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

Future<HealthFinding> readyFinding(HealthFinding finding)
{
    return ready<HealthFinding>(std::move(finding));
}

// Sign-in -----------------------------------------------------------------------------------------

HealthFinding signedInFinding(const Session &session)
{
    const SessionInfo &info = session.info();
    const RenewalState renewal = session.renewalState();
    const QString until = timeText(renewal.validUntil);
    const QStringList names{info.email, info.userName, info.userId};
    const QString who = *std::ranges::find_if(names.begin(), std::prev(names.end()),
                                              [](const QString &name) { return !name.isEmpty(); });
    if (renewal.failures > 0) {
        return {
            HealthState::Warning,
            Health::tr("Renewing failed; signed in as %1 until %2").arg(who, until),
            Health::tr("OrgDesk tries again by itself. When it doesn’t work in time, you sign in "
                       "again; what you typed is kept."),
            {}};
    }
    const QString text = info.persistent
        ? Health::tr("Signed in as %1 until %2, renews by itself").arg(who, until)
        : Health::tr("Signed in as %1 until OrgDesk is closed").arg(who);
    return {HealthState::Ok, text, Health::tr("Everything OrgDesk does runs in your name."), {}};
}

Future<HealthFinding> checkSignIn(const HealthDoors &doors, HealthFacts &, QObject *)
{
    const Session *session = doors.session;
    if (session && session->state() == Session::State::Active)
        return readyFinding(signedInFinding(*session));
    if (session && session->state() == Session::State::NeedsSignIn) {
        return readyFinding({HealthState::Failed,
                             Health::tr("Your session ended"),
                             Health::tr("Sign in again to go on. What you typed is kept."),
                             {}});
    }
    const QString text = doors.savedSignIns == 0 ? Health::tr("Nobody is signed in")
        : doors.savedSignIns == 1
        ? Health::tr("1 sign-in is saved on this computer, not tried here")
        : Health::tr("%n sign-ins are saved on this computer, not tried "
                     "here",
                     nullptr, doors.savedSignIns);
    return readyFinding({HealthState::Information,
                         text,
                         Health::tr("These checks need no sign-in. The others run in the window, "
                                    "under Health check."),
                         {}});
}

// Secret storage ----------------------------------------------------------------------------------

HealthFinding secretFinding(const HealthDoors &doors, const Result<Done> &tested)
{
    const QString why = Health::tr("Without it you sign in again after each start. Everything else "
                                   "works.");
    if (tested)
        return {HealthState::Ok,
                Health::tr("%1, written and read back").arg(doors.secretStore),
                Health::tr("It keeps your sign-in, and nothing else does."),
                {}};
    const auto *error = tested.errorAs<SecretStoreError>();
    switch (error ? error->reason : SecretStoreError::Reason::Other) {
    case SecretStoreError::Reason::NoService:
        return {HealthState::Warning,
                Health::tr("%1 isn’t there: sign-ins last until OrgDesk is closed")
                    .arg(doors.secretStore),
                why,
                {}};
    case SecretStoreError::Reason::Locked:
        return {HealthState::Warning,
                Health::tr("%1 is locked: sign-ins last until OrgDesk is closed")
                    .arg(doors.secretStore),
                why,
                {}};
    default:
        break;
    }
    return {HealthState::Failed,
            Health::tr("%1 refuses").arg(doors.secretStore),
            error && !error->technical.isEmpty() ? QString(why + u' ' + error->technical) : why,
            {}};
}

Future<HealthFinding> checkSecrets(const HealthDoors &doors, HealthFacts &, QObject *context)
{
    if (!doors.keepsSecrets) {
        const HealthState state =
            doors.isLocalSandbox ? HealthState::Information : HealthState::Warning;
        return readyFinding({state,
                             Health::tr("In memory: sign in again after each start"),
                             doors.isLocalSandbox
                                 ? Health::tr("The local tenant forgets everything too.")
                                 : Health::tr("There is no store for secrets on this computer."),
                             {}});
    }
    const Completer<HealthFinding> found;
    onResult(doors.testSecrets(), context, [found, doors](const Result<Done> &tested) {
        found.complete(secretFinding(doors, tested));
    });
    doors.clock->after(storePatience, context, [found, doors] {
        found.complete(
            HealthFinding{HealthState::Warning,
                          Health::tr("%1 doesn’t answer; it may be asking for its password")
                              .arg(doors.secretStore),
                          Health::tr("Answer its question, then run the check again."),
                          {}});
    });
    return found.future();
}

// Clock and network -------------------------------------------------------------------------------

Future<Done> askServerOnce(const HealthDoors &doors, HealthFacts &facts, QObject *context)
{
    if (facts.server)
        return ready<Done>(Done{});
    return continueWith(doors.askServer(), context,
                        [&facts](const Result<ServerFinding> &answer) -> Result<Done> {
                            facts.server = answer;
                            return Done{};
                        });
}

HealthFinding clockFinding(const HealthDoors &doors, const Result<ServerFinding> &server)
{
    if (!server || !server->clockOffset) {
        return {HealthState::Information,
                Health::tr("Not compared: %1 told no time").arg(doors.vendor),
                {},
                {}};
    }
    const std::chrono::seconds offset = *server->clockOffset;
    const auto amount = std::chrono::abs(offset);
    const QString size = amount < 120s ? Health::tr("%1 s").arg(amount.count())
                                       : Health::tr("%1 min").arg(amount.count() / 60);
    const QString text = amount < 2s ? Health::tr("Agrees with %1’s server").arg(doors.vendor)
                                     : (offset > 0s ? Health::tr("%1 behind %2’s server")
                                                    : Health::tr("%1 ahead of %2’s server"))
                                           .arg(size, doors.vendor);
    if (amount < clockGood)
        return {HealthState::Ok, text, Health::tr("Sign-in compares times to the minute."), {}};
    if (amount <= clockBad)
        return {
            HealthState::Warning,
            text,
            Health::tr("Set this computer’s clock to automatic time. More than five minutes, and "
                       "signing in fails."),
            {}};
    return {HealthState::Failed,
            Health::tr("%1: sign-in will fail").arg(text),
            Health::tr("Set this computer’s clock to automatic time, then try again."),
            {}};
}

Future<HealthFinding> checkClock(const HealthDoors &doors, HealthFacts &facts, QObject *context)
{
    return andThen(askServerOnce(doors, facts, context), context, [doors, &facts](const Done &) {
        return Result<HealthFinding>(clockFinding(doors, *facts.server));
    });
}

HealthFinding noNetworkFinding(const HealthDoors &doors, const Error &error)
{
    HealthFinding finding{HealthState::Failed,
                          healthWords(error, doors),
                          Health::tr("Nothing can be loaded or saved until it works. Check the "
                                     "connection, the proxy and the firewall."),
                          {}};
    const auto *network = std::get_if<NetworkError>(&error);
    if (network && network->reason == NetworkError::Reason::Tls && !network->tls.issuer.isEmpty()) {
        finding.why = Health::tr("Something between this computer and %1 may be opening encrypted "
                                 "connections. OrgDesk sends nothing then.")
                          .arg(doors.vendor);
        finding.message =
            Health::tr("OrgDesk doesn’t trust the certificate of %1: it was issued by “%2”. %3")
                .arg(network->host, network->tls.issuer, network->technical);
    }
    return finding;
}

HealthFinding networkFinding(const HealthDoors &doors, const Result<ServerFinding> &server)
{
    if (!server)
        return noNetworkFinding(doors, server.error());
    QStringList parts{
        Health::tr("%1 in %2 ms").arg(doors.configuration->domain).arg(server->latency.count())};
    parts << (server->proxy.isEmpty() ? Health::tr("no proxy")
                                      : Health::tr("through the proxy %1").arg(server->proxy));
    parts << (server->tls.isEmpty() ? Health::tr("no TLS: local tenant") : server->tls);
    const QString text = parts.join(Health::tr(", "));
    if (server->status != 200)
        return {
            server->status >= 500 ? HealthState::Warning : HealthState::Failed,
            Health::tr("%1 answers with %2").arg(doors.configuration->domain).arg(server->status),
            Health::tr("Its sign-in description is expected there. Signing in doesn’t work until "
                       "it is."),
            Health::tr("%1 answers with %2 at /.well-known/openid-configuration.")
                .arg(doors.configuration->domain)
                .arg(server->status)};
    if (server->latency > slowServer)
        return {HealthState::Warning,
                text,
                Health::tr("Answers take longer than two seconds. OrgDesk works, but slowly."),
                {}};
    if (!server->proxy.isEmpty())
        return {
            HealthState::Warning,
            text,
            Health::tr("A proxy is in use. When something fails, it is the first place to look."),
            {}};
    return {
        HealthState::Ok, text, Health::tr("OrgDesk talks to this host only, and encrypted."), {}};
}

Future<HealthFinding> checkNetwork(const HealthDoors &doors, HealthFacts &facts, QObject *context)
{
    return andThen(askServerOnce(doors, facts, context), context, [doors, &facts](const Done &) {
        return Result<HealthFinding>(networkFinding(doors, *facts.server));
    });
}

// Configuration -----------------------------------------------------------------------------------

Future<HealthFinding> checkConfiguration(const HealthDoors &doors, HealthFacts &, QObject *)
{
    if (!doors.configuration) {
        return readyFinding(
            {HealthState::Failed,
             Health::tr("OrgDesk isn’t set up for a vendor yet"),
             Health::tr("Enter domain and client ID under Vendor settings…, or install the package "
                        "of your vendor."),
             {}});
    }
    QStringList lines;
    for (const ConfigurationError &ignored : doors.ignoredPolicy)
        lines << lineOf(ignored);
    return readyFinding({HealthState::Warning,
                         lines.size() == 1 ? Health::tr("1 setting of the policy is not used")
                                           : Health::tr("%n settings of the policy are not used",
                                                        nullptr, static_cast<int>(lines.size())),
                         lines.join(u'\n'),
                         {}});
}

} // namespace

QList<HealthCheck> computerChecks(const HealthDoors &doors)
{
    QList<HealthCheck> checks;
    const auto add = [&checks](const QString &key, const QString &title, const QString &doing,
                               HealthCheck::Ask ask) {
        checks << HealthCheck{key, HealthGroup::Computer, title, doing, std::move(ask)};
    };
    // A row of its own only when there is something to say.
    if (!doors.configuration || !doors.ignoredPolicy.isEmpty())
        add(u"configuration"_s, Health::tr("Settings"), Health::tr("Reading…"), checkConfiguration);
    add(u"signIn"_s, Health::tr("Sign-in"), Health::tr("Looking…"), checkSignIn);
    add(u"secretStorage"_s, Health::tr("Secret storage"), Health::tr("Writing and reading back…"),
        checkSecrets);
    if (doors.configuration && doors.askServer) {
        add(u"clock"_s, Health::tr("Clock"), Health::tr("Comparing…"), checkClock);
        add(u"network"_s, Health::tr("Network"), Health::tr("Measuring…"), checkNetwork);
    }
    return checks;
}

} // namespace orgdesk
