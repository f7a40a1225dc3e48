// The row about what the vendor has set up for signing in: client ID, callback URL, API.

#include "health/Health.h"
#include "health/HealthCheck.h"

#include <QObject>
#include <QUrlQuery>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

QString callbacksOf(const HealthDoors &doors, const QUrl &redirectUri)
{
    QStringList callbacks;
    for (const quint16 port : doors.configuration->redirectPorts) {
        QUrl callback = redirectUri;
        if (port != 0)
            callback.setPort(port);
        callbacks << callback.toString();
    }
    return callbacks.join(Health::tr(", "));
}

HealthFinding refused(const HealthDoors &doors, const SignInFinding &answer)
{
    return {HealthState::Failed,
            Health::tr("%1 refuses the sign-in request (%2)").arg(doors.vendor).arg(answer.status),
            Health::tr("The client ID is not the one of an application there, or the way back to "
                       "OrgDesk is not among its allowed callback URLs."),
            Health::tr("Please check the application with the client ID %1 on %2. Its type is "
                       "Native, and its allowed callback URLs have to include: %3")
                .arg(doors.configuration->clientId, doors.configuration->domain,
                     callbacksOf(doors, answer.redirectUri))};
}

HealthFinding known()
{
    return {HealthState::Ok,
            Health::tr("The application and its way back are known"),
            Health::tr("Asked without signing in."),
            {}};
}

//! An error that comes back to OrgDesk: client ID and callback URL are right then (RFC
//! 6749 4.1.2.1).
HealthFinding sentBack(const HealthDoors &doors, const QUrlQuery &query)
{
    const QString error = query.queryItemValue(u"error"_s, QUrl::FullyDecoded);
    const QString description =
        query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded).replace(u'+', u' ');
    const QString &clientId = doors.configuration->clientId;
    const QString audience = doors.configuration->audience.toString();
    if (description.startsWith("Service not found"_L1))
        return {HealthState::Failed, Health::tr("The API %1 is not there").arg(audience),
                Health::tr("Without it nobody can sign in to OrgDesk."),
                Health::tr("Please activate the My Organization API on %1.")
                    .arg(doors.configuration->domain)};
    if (error == "unauthorized_client"_L1 || error == "access_denied"_L1
        || error == "unauthorized"_L1)
        return {HealthState::Failed, Health::tr("The application may not ask for the API"),
                Health::tr("Without it nobody can sign in to OrgDesk."),
                Health::tr("Please give the application %1 a client grant for %2 with user access.")
                    .arg(clientId, audience)};
    return known(); // a question that only a person can answer
}

HealthFinding findingOf(const HealthDoors &doors, const SignInFinding &answer)
{
    if (answer.status / 100 == 3) {
        const bool comesBack = answer.target.host() == answer.redirectUri.host()
            && answer.target.port() == answer.redirectUri.port()
            && answer.target.path() == answer.redirectUri.path();
        return comesBack ? sentBack(doors, QUrlQuery(answer.target)) : known();
    }
    if (answer.status == 200)
        return known();
    if (answer.status == 404 || answer.status == 429 || answer.status >= 500)
        return {HealthState::Information,
                Health::tr("Not told: %1 answers with %2").arg(doors.vendor).arg(answer.status),
                {},
                {}};
    return refused(doors, answer);
}

} // namespace

Future<HealthFinding> checkSignInSetUp(const HealthDoors &doors, HealthFacts &, QObject *context)
{
    return continueWith(doors.askSignIn(), context,
                        [doors](const Result<SignInFinding> &answer) -> Result<HealthFinding> {
                            if (answer)
                                return findingOf(doors, *answer);
                            return HealthFinding{HealthState::Information,
                                                 healthWords(answer.error(), doors),
                                                 {},
                                                 {}};
                        });
}

} // namespace orgdesk
