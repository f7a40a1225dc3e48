#pragma once

#include <QString>
#include <QStringList>

namespace orgdesk {

//! One of the many that a bulk job is about, and what became of it.
struct BulkItem
{
    enum class State {
        Waiting, //!< Nothing was sent.
        Sending, //!< On its way, or it was when the program ended: to be looked up, never sent
                 //!< again.
        Done,
        Failed, //!< Refused, and not carried out.
        Unknown //!< The answer got lost and could not be found out.
    };

    QString key;        //!< Address, id of an invitation, or `user_id`.
    QString title;      //!< What people call it.
    QStringList add;    //!< Role ids, for BulkJob::Kind::ChangeRoles.
    QStringList remove; //!< Likewise.
    State state = State::Waiting;
    QString reason; //!< Why it failed or is unknown, in words; never a secret.

    bool operator==(const BulkItem &) const = default;
};

} // namespace orgdesk
