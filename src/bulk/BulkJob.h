#pragma once

#include "bulk/BulkItem.h"
#include "myorg/model/InvitationCreate.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace orgdesk {

//! The same done to many people or invitations (reliability 2.5). Holds no secret: no links.
struct BulkJob
{
    enum class Kind { Invite, Revoke, ChangeRoles };

    QString id; //!< From newId().
    Kind kind = Kind::Invite;
    QString organizationId;      //!< `org_…`
    QString userId;              //!< Whose job it is: nobody else goes on with it.
    QDateTime started;           //!< UTC
    InvitationCreate invitation; //!< Invite: what is the same for all; without addresses.
    //! Invite: ids of invitations that these addresses had before a request was sent. Nothing when
    //! the list could not be read: then what got lost stays unknown.
    std::optional<QStringList> idsBefore;
    QList<BulkItem> items;

    [[nodiscard]] static QString newId();

    [[nodiscard]] qsizetype count(BulkItem::State state) const;
    [[nodiscard]] QList<int> indexesIn(BulkItem::State state) const;
    //! Nothing waits and nothing is to be looked up.
    [[nodiscard]] bool isOver() const;
    //! Over, and every item is done.
    [[nodiscard]] bool isDone() const;
};

//! As a table for a spreadsheet: item, name, state, reason.
[[nodiscard]] QByteArray bulkCsv(const BulkJob &job);

//! "waiting", "sending", "done", "failed", "unknown": as in files and tables.
[[nodiscard]] QString bulkStateName(BulkItem::State state);

} // namespace orgdesk
