#pragma once

#include "core/Error.h"
#include "myorg/model/Invitation.h"

#include <optional>

namespace orgdesk {

//! Body of POST /member-invitations (API reference 3.10): the same for all invitees.
struct InvitationCreate
{
    static constexpr int mostInvitees = 10;
    static constexpr int mostRoles = 10;

    QStringList emails; //!< One to mostInvitees.
    QStringList roleIds;
    QString inviterName; //!< Left out when empty; at most 300 characters are sent.
    QString providerId;  //!< Either this or `userStoreId`.
    QString userStoreId;
    qint64 lifetimeSeconds = 0; //!< 0: the vendor's default of seven days; at most 30 days.

    [[nodiscard]] Json toJson() const;
};

//! What is known about the invitations of one request.
struct InvitationReport
{
    QList<Invitation> sent;
    //! Addresses that nothing is known about: the answer got lost and no new invitation was found.
    QStringList unknown;
    //! Set when the answer got lost.
    std::optional<OutcomeUnknown> lost;
};

} // namespace orgdesk
