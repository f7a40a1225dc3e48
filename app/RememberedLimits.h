#pragma once

#include "http/RateLimits.h"

#include <QString>

#include <optional>

namespace orgdesk {

class Settings;

//! What earlier runs learned about the limits of each organization, in the settings of the profile:
//! `rate.HOST.ORGANIZATION` = "8 4 continuous". Never believed for long: the answers correct it.
class RememberedLimits
{
public:
    //! \param settings must outlive this object; nullptr: nothing is remembered.
    //! \param host of the tenant.
    RememberedLimits(Settings *settings, QString host);

    //! Nothing for an organization that was never seen, or when the text makes no sense.
    [[nodiscard]] std::optional<RateLimits> of(const QString &organizationId) const;
    void keep(const QString &organizationId, const RateLimits &limits);

private:
    [[nodiscard]] QString keyOf(const QString &organizationId) const;

    Settings *m_settings;
    QString m_host;
};

} // namespace orgdesk
