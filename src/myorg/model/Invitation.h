#pragma once

#include "core/Json.h"
#include "core/Secret.h"

#include <QDateTime>
#include <QStringList>

namespace orgdesk {

//! An invitation that nobody has accepted yet (API reference 3.10). Everything but the id may be
//! empty.
struct Invitation
{
    QString id; //!< `uinv_…`
    QString email;
    QString inviterName;
    QString providerId; //!< `con_…`
    QString userStoreId;
    QDateTime createdAt; //!< UTC
    QDateTime expiresAt; //!< UTC
    QStringList roleIds;
    Secret link; //!< Whoever has it can join.

    static Invitation fromObject(JsonObject &object);
    static Result<Invitation> fromJson(const Json &value);
    bool operator==(const Invitation &) const = default;
};

} // namespace orgdesk
