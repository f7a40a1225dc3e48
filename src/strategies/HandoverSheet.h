#pragma once

#include "strategies/Strategy.h"

#include <QDate>

namespace orgdesk {

//! Who hands over to whom, for the head of the sheet. All are names for people; empty is fine.
struct HandoverParties
{
    QString vendor;
    QString organization;
    QString provider; //!< What the provider is called, if it has a name yet.
    QDate date;
};

//! The setup guide of a strategy with its values, as a Markdown document for the colleague who
//! manages the identity provider: what to do, what to paste, what to send back. Holds no secret and
//! asks for secrets to be sent on a safe way. Names and values are escaped.
[[nodiscard]] QString handoverSheet(const Strategy &strategy, const SetupFacts &facts,
                                    const HandoverParties &parties);

} // namespace orgdesk
