#pragma once

#include "myorg/model/ScimToken.h"
#include "ui/common/Tone.h"

#include <QString>

namespace orgdesk::ui {

//! "tok_8Kd2…Lm41": enough to tell two tokens apart.
[[nodiscard]] QString shortTokenId(const QString &id);

//! "users: read, create, update, delete" of `get:users`, `post:users` and so on. Other words stay.
[[nodiscard]] QString scopesInWords(const QStringList &scopes);

//! "3 Feb 2027", in the local time zone.
[[nodiscard]] QString dayInWords(const QDateTime &at);

//! How long from `now` to `until`: "77 days", "1 day", "5 hours", "12 minutes". Never "0".
[[nodiscard]] QString spanInWords(const QDateTime &now, const QDateTime &until);

//! When a token ends.
struct TokenValidity
{
    QString text; //!< "3 Feb 2027, 77 days left", "Expired 3 Feb 2027", "Never".
    Tone tone = Tone::Normal;

    bool operator==(const TokenValidity &) const = default;
};

//! A warning from 14 days before the end on (ui.md 8).
[[nodiscard]] TokenValidity validityOf(const ScimToken &token, const QDateTime &now);

} // namespace orgdesk::ui
