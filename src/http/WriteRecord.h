#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace orgdesk {

//! What became of one write to the vendor's API: for the journal of own changes. No values but
//! names that people see; never a body.
struct WriteRecord
{
    enum class Outcome { Done, Refused, Unknown, NotSent };

    //! Whose session sent it.
    struct Author
    {
        QString organization; //!< `org_…`
        QString who;          //!< Email, or the user's id.

        bool operator==(const Author &) const = default;
    };

    QDateTime at; //!< UTC, when the answer came.
    Author author;
    QString operation;  //!< operationId of the contract.
    QString object;     //!< Last identifier in the path, or those in the body; may be empty.
    QString name;       //!< `display_name`, `domain` or `name` of the body, if it has one.
    QStringList fields; //!< Members of the body that were sent: "display_name", "options.domain".
    Outcome outcome = Outcome::Done;
    int status = 0; //!< HTTP status; 0 without an answer.

    bool operator==(const WriteRecord &) const = default;
};

} // namespace orgdesk
