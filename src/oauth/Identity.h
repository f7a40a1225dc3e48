#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace orgdesk {

//! Who signed in, from a verified ID token.
struct Identity
{
    QString issuer;
    QString subject;          //!< `sub`
    QString organizationId;   //!< `org_id`; empty when the token names none.
    QString organizationName; //!< `org_name`: display text.
    QString sessionId;        //!< `sid`
    QString name;
    QString email;
    QDateTime authenticatedAt; //!< `auth_time`, UTC; null when absent.
    QString acr;
    QStringList amr;

    bool operator==(const Identity &) const = default;
};

} // namespace orgdesk
