// The row about the My Organization API: reachable, and activated for this tenant.

#include "health/Health.h"
#include "health/HealthCheck.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "session/Session.h"

#include <QObject>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

HealthFinding notActivated(const HealthDoors &doors, const QString &finding)
{
    return {HealthState::Failed, finding,
            Health::tr("Without it nothing can be loaded. Your account is fine."),
            Health::tr("Please activate the My Organization API on %1.")
                .arg(doors.configuration->domain)};
}

//! 404 means: reachable, and the application's configuration is missing (API reference 2.2).
HealthFinding apiFinding(const HealthDoors &doors, const Result<Done> &answer)
{
    const auto *forbidden = answer.errorAs<Forbidden>();
    if (answer || answer.errorAs<NotFound>() || (forbidden && !forbidden->missingScopes.isEmpty()))
        return {HealthState::Ok,
                Health::tr("Activated and reachable"),
                Health::tr("All data of your organization comes through it."),
                {}};
    if (forbidden)
        return notActivated(doors,
                            forbidden->problem.title.isEmpty()
                                ? Health::tr("Not activated")
                                : Health::tr("Not activated: %1").arg(forbidden->problem.title));
    return {HealthState::Failed,
            healthWords(answer.error(), doors),
            Health::tr("Nothing can be loaded until it answers."),
            {}};
}

HealthFinding statusFinding(const HealthDoors &doors, int status)
{
    if (status == 401 || status == 403)
        return {HealthState::Ok,
                Health::tr("Reachable; it asks for a sign-in"),
                Health::tr("Whether it is activated shows after signing in."),
                {}};
    if (status == 404)
        return notActivated(doors, Health::tr("Not there: the API is not activated"));
    return {HealthState::Warning,
            Health::tr("%1 answers with %2").arg(doors.vendor).arg(status),
            {},
            {}};
}

} // namespace

Future<HealthFinding> checkApiWithoutToken(const HealthDoors &doors, HealthFacts &,
                                           QObject *context)
{
    return continueWith(
        doors.askApi(), context, [doors](const Result<int> &status) -> Result<HealthFinding> {
            return status
                ? statusFinding(doors, *status)
                : HealthFinding{HealthState::Failed, healthWords(status.error(), doors), {}, {}};
        });
}

Future<HealthFinding> checkApi(const HealthDoors &doors, HealthFacts &facts, QObject *context)
{
    const Permissions permissions(doors.session->info().grantedScopes, {});
    const QStringList missing = permissions.missingFor(u"getConfiguration"_s);
    if (!missing.isEmpty()) { // Not sent: the refusal would ask for a second factor.
        Forbidden refused;
        refused.missingScopes = missing;
        facts.configuration = Result<Configuration>(refused);
        if (!doors.askApi)
            return ready<HealthFinding>(apiFinding(doors, Result<Done>(refused)));
        return andThen(
            checkApiWithoutToken(doors, facts, context), context, [](const HealthFinding &found) {
                return found.state == HealthState::Ok ? Result(HealthFinding{
                           HealthState::Ok,
                           Health::tr("Reachable"),
                           Health::tr("Whether it is activated can’t be told without the "
                                      "permission to read its configuration."),
                           {}})
                                                      : Result(found);
            });
    }
    return continueWith(doors.api->organization().configuration(), context,
                        [doors, &facts](const Result<Configuration> &answer) {
                            facts.configuration = answer;
                            const Result<Done> done =
                                answer ? Result<Done>(Done{}) : Result<Done>(answer.error());
                            return Result<HealthFinding>(apiFinding(doors, done));
                        });
}

} // namespace orgdesk
