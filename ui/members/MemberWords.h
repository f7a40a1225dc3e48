#pragma once

#include "ui/common/Tone.h"

#include <QDateTime>
#include <QString>

namespace orgdesk::ui {

//! "12 Nov", with the year when it is another one than that of `now`. Local time.
[[nodiscard]] QString dayText(const QDateTime &at, const QDateTime &now);
//! "today 13:50", "yesterday", "12 Nov", "never" (null).
[[nodiscard]] QString lastSignInText(const QDateTime &at, const QDateTime &now);

//! How long an invitation is good.
struct Validity
{
    QString text; //!< "5 days left", "Ends tomorrow", "Ends today", "Expired 9 Nov"
    Tone tone = Tone::Muted;
    bool isExpired = false;
};

//! \param until null: unknown.
[[nodiscard]] Validity validityOf(const QDateTime &until, const QDateTime &now);

//! What a `user_id` says about the way somebody signs in.
struct SignInWay
{
    QString strategy;   //!< "okta", "auth0"
    QString connection; //!< Full name of the connection; empty when the id does not name it.

    //! Connection, else strategy.
    [[nodiscard]] QString key() const { return connection.isEmpty() ? strategy : connection; }
};

//! "okta|halden-okta|00u1" names strategy and connection, "auth0|66f1" the strategy only.
[[nodiscard]] SignInWay signInWayOf(const QString &userId);

} // namespace orgdesk::ui
