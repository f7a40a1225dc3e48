#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace orgdesk {

//! Who is signed in where. Display data from the verified ID token; no secret.
struct SessionInfo
{
    QString organizationId;   //!< `org_…`
    QString organizationName; //!< Short name; may be empty.
    QString userId;           //!< `sub`
    QString userName;
    QString email;
    QStringList grantedScopes; //!< What the token answer granted (oauth rule 33).
    bool persistent = true;    //!< The refresh token is in the keychain.
    //! The access token is bound to this session's key (DPoP); false for Bearer, be it asked for or
    //! a downgrade by the server (oauth rule 32).
    bool boundToKey = false;

    bool operator==(const SessionInfo &) const = default;
};

//! How the running session goes on by itself.
struct RenewalState
{
    QDateTime validUntil; //!< End of the access token, UTC; null: none.
    int failures = 0;     //!< Renewals in a row that did not work.

    bool operator==(const RenewalState &) const = default;
};

//! Whether the person proved a second factor lately.
struct Confirmation
{
    QDateTime confirmedAt; //!< Null: not confirmed recently.
    QDateTime until;       //!< Null: unknown.

    bool operator==(const Confirmation &) const = default;
};

} // namespace orgdesk
