#pragma once

#include "core/Secret.h"

#include <QList>
#include <QString>

namespace orgdesk {

//! One statement of an ID token about a person, as text for people.
struct IdTokenClaim
{
    QString name;
    QString value; //!< Text as it is; lists joined by commas; anything else as JSON.

    bool operator==(const IdTokenClaim &) const = default;
};

//! What an ID token says about the person, by name; the claims of the protocol are left out.
//! \param token must have been verified (IdTokenVerifier). Empty when it can't be read.
[[nodiscard]] QList<IdTokenClaim> personClaimsOf(const Secret &token);

} // namespace orgdesk
