#include "core/Clock.h"
#include "health/Health.h"
#include "health/HealthCheck.h"
#include "myorg/Endpoints.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "session/Session.h"

#include <QLocale>
#include <QObject>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowDownBelow = 20; // per cent of the limit that are left

Result<HealthFinding> found(HealthState state, const QString &finding, const QString &why = {},
                            const QString &message = {})
{
    return HealthFinding{state, finding, why, message};
}

// What was granted --------------------------------------------------------------------------------

QString grantMessage(const HealthDoors &doors, const QString &organizationId)
{
    return Health::tr(
               "Please give the application %1 a client grant for the My Organization API of "
               "%2, with user access, that includes the organization %3.")
        .arg(doors.configuration->clientId, doors.configuration->domain, organizationId);
}

Future<HealthFinding> checkClientGrant(const HealthDoors &doors, HealthFacts &, QObject *)
{
    const SessionInfo &info = doors.session->info();
    const Permissions permissions(info.grantedScopes, {});
    if (permissions.isEmpty()) {
        return ready<HealthFinding>(
            found(HealthState::Failed, Health::tr("No permission came with your sign-in"),
                  Health::tr("You’re signed in, but OrgDesk may not do anything."),
                  grantMessage(doors, info.organizationId)));
    }
    const QString organization =
        info.organizationName.isEmpty() ? info.organizationId : info.organizationName;
    return ready<HealthFinding>(found(
        HealthState::Ok, Health::tr("Allowed for %1").arg(organization),
        Health::tr("%1 lets this program act for people of your organization.").arg(doors.vendor)));
}

Future<HealthFinding> checkPermissions(const HealthDoors &doors, HealthFacts &, QObject *)
{
    const SessionInfo &info = doors.session->info();
    return ready<HealthFinding>(permissionsFinding(info.grantedScopes,
                                                   doors.configuration->stepUp.withheldScopes,
                                                   doors.vendor, info.organizationId));
}

// Configuration -----------------------------------------------------------------------------------

HealthFinding unreadableConfiguration(const HealthDoors &doors, const Error &error)
{
    if (std::holds_alternative<NotFound>(error)) {
        return {
            HealthState::Failed, Health::tr("Not configured"),
            Health::tr("Without it no provider can be added or deleted."),
            Health::tr("Please set my_organization_configuration of the application %1: a "
                       "connection profile, a user attribute profile, the allowed types and the "
                       "rule for deleting providers.")
                .arg(doors.configuration->clientId)};
    }
    const auto *forbidden = std::get_if<Forbidden>(&error);
    if (forbidden && !forbidden->missingScopes.isEmpty())
        return {HealthState::Warning,
                Health::tr("Not readable: the permission is missing"),
                Health::tr("New providers can’t be offered, and deleting shows the strict text."),
                {}};
    return {HealthState::Failed, healthWords(error, doors), {}, {}};
}

HealthFinding deletionFinding(const HealthDoors &doors, DeletionBehavior behavior)
{
    switch (behavior) {
    case DeletionBehavior::Allow:
        return {HealthState::Warning,
                Health::tr("Deleting a provider also deletes its users. Make sure that’s intended"),
                Health::tr("Everybody who signed in through it loses the account at %1.")
                    .arg(doors.vendor),
                Health::tr("Please check whether deleting a provider is meant to delete its users "
                           "(connection_deletion_behavior is allow).")};
    case DeletionBehavior::NotSet:
        return {HealthState::Warning, Health::tr("No rule for deleting providers is set"),
                Health::tr("Until there is one, providers can’t be deleted here."),
                Health::tr("Please set connection_deletion_behavior of the application %1.")
                    .arg(doors.configuration->clientId)};
    case DeletionBehavior::Unknown:
        return {HealthState::Warning,
                Health::tr("The rule for deleting providers isn’t known to this version"),
                Health::tr("OrgDesk warns as if deleting a provider deleted its users. A newer "
                           "version may know the rule."),
                {}};
    case DeletionBehavior::AllowIfEmpty:
        break;
    }
    return {HealthState::Ok,
            Health::tr("Readable. A provider can be deleted while nobody uses it"),
            Health::tr("It says which types are allowed and what a delete does."),
            {}};
}

//! The row before has read it.
template<class Say>
Future<HealthFinding> withConfiguration(const HealthDoors &doors, const HealthFacts &facts, Say say)
{
    if (!facts.configuration)
        return ready<HealthFinding>(found(HealthState::Information, Health::tr("Not checked")));
    return ready<HealthFinding>(*facts.configuration
                                    ? say(doors, **facts.configuration)
                                    : unreadableConfiguration(doors, facts.configuration->error()));
}

Future<HealthFinding> checkOrganizationSetUp(const HealthDoors &doors, HealthFacts &facts,
                                             QObject *)
{
    return withConfiguration(doors, facts,
                             [](const HealthDoors &ours, const Configuration &configuration) {
                                 return deletionFinding(ours, configuration.deletionBehavior);
                             });
}

HealthFinding strategiesFinding(const HealthDoors &doors, const Configuration &configuration)
{
    QStringList names;
    for (const QString &strategy : configuration.allowedStrategies)
        names << (doors.strategyName ? doors.strategyName(strategy) : strategy);
    if (!names.isEmpty())
        return {
            HealthState::Ok,
            names.join(Health::tr(", ")),
            Health::tr("New providers can be of these types. Others need %1.").arg(doors.vendor),
            {}};
    return {HealthState::Warning, Health::tr("None: no provider can be added"),
            Health::tr("Existing providers go on as they are."),
            Health::tr("Please allow the types of identity providers that our organization uses "
                       "(allowed_strategies of the application %1).")
                .arg(doors.configuration->clientId)};
}

Future<HealthFinding> checkStrategies(const HealthDoors &doors, HealthFacts &facts, QObject *)
{
    return withConfiguration(doors, facts, strategiesFinding);
}

// Rate limit and step-up --------------------------------------------------------------------------

Future<HealthFinding> checkRate(const HealthDoors &doors, HealthFacts &, QObject *)
{
    const RateFinding rate = doors.rate();
    const QString why = Health::tr("OrgDesk paces itself, so that %1 never has to refuse. Large "
                                   "lists load more slowly then.")
                            .arg(doors.vendor);
    if (!rate.limit || !rate.remaining)
        return ready<HealthFinding>(
            found(rate.limitedNow ? HealthState::Failed : HealthState::Information,
                  rate.limitedNow ? Health::tr("Limited right now")
                                  : Health::tr("%1 tells no limit").arg(doors.vendor),
                  why));
    const int used = *rate.limit - *rate.remaining;
    const QString text = Health::tr("%1 of %2 requests used").arg(used).arg(*rate.limit);
    const QString message =
        Health::tr("OrgDesk was slowed down: %1 (%2).")
            .arg(text, QLocale().toString(doors.clock->now().toLocalTime(), QLocale::ShortFormat));
    if (rate.limitedNow)
        return ready<HealthFinding>(found(
            HealthState::Failed, Health::tr("Limited right now: %1").arg(text), why, message));
    if (*rate.remaining * 100 <= *rate.limit * slowDownBelow)
        return ready<HealthFinding>(found(
            HealthState::Warning, Health::tr("%1. OrgDesk slows down").arg(text), why, message));
    return ready<HealthFinding>(found(HealthState::Ok, text, why));
}

Future<HealthFinding> checkStepUp(const HealthDoors &doors, HealthFacts &, QObject *)
{
    const Confirmation confirmation = doors.session->confirmation();
    const QString why = Health::tr("Changes that affect everybody’s sign-in are asked for with a "
                                   "second factor.");
    if (confirmation.confirmedAt.isValid()) {
        const QTime at = confirmation.confirmedAt.toLocalTime().time();
        return ready<HealthFinding>(found(HealthState::Ok,
                                          Health::tr("Second factor asked for and accepted at %1")
                                              .arg(QLocale().toString(at, QLocale::ShortFormat)),
                                          why));
    }
    const auto *failed =
        doors.stepUpError ? std::get_if<SignInFailed>(&*doors.stepUpError) : nullptr;
    if (failed && failed->reason == SignInFailed::Reason::NotConfirmed) {
        return ready<HealthFinding>(found(
            HealthState::Failed, Health::tr("Your sign-in didn’t ask for a second factor"), why,
            Health::tr("Please ask for a second factor when OrgDesk (application %1) sends "
                       "acr_values: a tenant policy or Action has to.")
                .arg(doors.configuration->clientId)));
    }
    if (doors.stepUpError && !std::holds_alternative<Cancelled>(*doors.stepUpError))
        return ready<HealthFinding>(
            found(HealthState::Failed, healthWords(*doors.stepUpError, doors), why));
    return ready<HealthFinding>(found(HealthState::Warning, Health::tr("Not tried yet"), why));
}

} // namespace

QList<HealthCheck> vendorChecks(const HealthDoors &doors, bool signedIn)
{
    QList<HealthCheck> checks;
    const auto add = [&checks](const QString &key, const QString &title, const QString &doing,
                               HealthCheck::Ask ask) {
        checks << HealthCheck{key, HealthGroup::Vendor, title, doing, std::move(ask)};
    };
    if (doors.configuration && doors.askSignIn)
        add(u"signInSetUp"_s, Health::tr("Sign-in set-up"), Health::tr("Asking…"),
            checkSignInSetUp);
    const QString apiTitle = Health::tr("My Organization API");
    if (!signedIn) {
        if (doors.configuration && doors.askApi)
            add(u"api"_s, apiTitle, Health::tr("Asking…"), checkApiWithoutToken);
        return checks;
    }
    add(u"api"_s, apiTitle, Health::tr("Asking…"), checkApi);
    add(u"clientGrant"_s, Health::tr("OrgDesk’s access"), Health::tr("Looking…"), checkClientGrant);
    add(u"permissions"_s, Health::tr("Permissions granted"),
        Health::tr("Comparing %1 permissions…").arg(wantedScopes().size()), checkPermissions);
    add(u"orgConfig"_s, Health::tr("Organization configuration"), Health::tr("Reading…"),
        checkOrganizationSetUp);
    add(u"strategies"_s, Health::tr("Allowed provider types"), Health::tr("Reading…"),
        checkStrategies);
    add(u"rateLimit"_s, Health::tr("Rate limit"), Health::tr("Looking…"), checkRate);
    add(u"stepUp"_s, Health::tr("Confirming it’s you"), Health::tr("Looking…"), checkStepUp);
    return checks;
}

} // namespace orgdesk
