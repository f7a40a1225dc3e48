#include "health/Health.h"
#include "health/HealthCheck.h"

#include <algorithm>

namespace orgdesk {

namespace {

QString networkWords(const NetworkError &error, const QString &host)
{
    switch (error.reason) {
    case NetworkError::Reason::Offline:
        return Health::tr("No connection: this computer is offline");
    case NetworkError::Reason::HostNotFound:
        return Health::tr("%1 isn’t found (DNS)").arg(host);
    case NetworkError::Reason::Refused:
        return Health::tr("%1 refuses the connection").arg(host);
    case NetworkError::Reason::Tls:
        return error.tls.issuer.isEmpty()
            ? Health::tr("No trusted encrypted connection to %1").arg(host)
            : Health::tr("%1 shows a certificate that isn’t trusted, issued by “%2”")
                  .arg(host, error.tls.issuer);
    case NetworkError::Reason::Timeout:
        return Health::tr("%1 doesn’t answer in time").arg(host);
    case NetworkError::Reason::Redirected:
        return Health::tr("A network device answered instead of %1; it may want a sign-in")
            .arg(host);
    case NetworkError::Reason::Interrupted:
        return Health::tr("The connection to %1 broke").arg(host);
    case NetworkError::Reason::TooLarge:
    case NetworkError::Reason::Other:
        break;
    }
    return Health::tr("%1 can’t be used: %2").arg(host, error.technical);
}

} // namespace

QString healthWords(const Error &error, const HealthDoors &doors)
{
    const QString host = doors.configuration ? doors.configuration->domain : doors.vendor;
    if (const auto *network = std::get_if<NetworkError>(&error))
        return networkWords(*network, host);
    if (std::holds_alternative<SignInRequired>(error))
        return Health::tr("Your session ended");
    if (std::holds_alternative<RateLimited>(error))
        return Health::tr("%1 asks OrgDesk to slow down").arg(doors.vendor);
    const std::optional<Exchange> exchange = exchangeOf(error);
    if (exchange && exchange->status > 0)
        return Health::tr("%1 answers with an error (%2)").arg(doors.vendor).arg(exchange->status);
    return Health::tr("OrgDesk didn’t understand the answer of %1").arg(doors.vendor);
}

HealthState worstOf(const QList<HealthRow> &rows)
{
    HealthState worst = HealthState::Ok;
    for (const HealthRow &row : rows) {
        if (row.found.state >= HealthState::Warning)
            worst = std::max(worst, row.found.state);
    }
    return worst;
}

} // namespace orgdesk
