#pragma once

#include "core/Json.h"
#include "core/Secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace orgdesk {

//! A token that an identity provider calls the SCIM endpoint with, as it is listed: without its
//! value (API reference 3.9).
struct ScimToken
{
    QString id;           //!< `tok_…`
    QDateTime createdAt;  //!< UTC
    QDateTime validUntil; //!< UTC; null: it does not expire.
    QStringList scopes;   //!< `get:users`, …; may be empty.

    [[nodiscard]] bool isExpired(const QDateTime &now) const
    {
        return validUntil.isValid() && validUntil <= now;
    }

    static Result<ScimToken> fromJson(const Json &value);
    bool operator==(const ScimToken &) const = default;
};

//! The answer to its creation: the one time that the value is told.
struct NewScimToken
{
    ScimToken token;
    Secret value;

    static Result<NewScimToken> fromJson(const Json &value);
};

} // namespace orgdesk
