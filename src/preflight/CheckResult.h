#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace orgdesk {

//! One line of the Checks card (ui.md 7.2). Texts are translated.
struct CheckResult
{
    enum class State { Running, Ok, Info, Warning, Failed };
    //! What it is about, in the order of the card.
    enum class Topic {
        Metadata,
        Domain,
        Address,
        Discovery,
        Certificate,
        Algorithm,
        ClientId,
        Secret,
        Tidied,
        Clock,
        Credentials
    };

    Topic topic = Topic::Address;
    State state = State::Ok;
    QString title;        //!< "Okta domain"
    QString remark;       //!< "is the address of the admin console"
    QString details;      //!< Sentences behind "Details"; may be empty.
    QString field;        //!< Key of the field it is about; may be empty.
    QString fieldError;   //!< What to show at that field; may be empty.
    QString replacement;  //!< What "Fix it" puts there; may be empty.
    bool network = false; //!< Seen over the network: a firewall here may be the cause.

    bool operator==(const CheckResult &) const = default;
};

//! How many are in a state.
[[nodiscard]] qsizetype countOf(const QList<CheckResult> &results, CheckResult::State state);

} // namespace orgdesk
