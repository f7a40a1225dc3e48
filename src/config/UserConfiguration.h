#pragma once

#include "core/Result.h"

#include <QString>

namespace orgdesk {

//! What *Vendor settings…* asks for.
struct UserConfiguration
{
    QString domain;
    QString clientId;
    QString organization; //!< Empty: the login page asks.

    bool operator==(const UserConfiguration &) const = default;
};

//! Writes the three keys into the user file, atomically, mode 0600; its other keys stay. A damaged
//! file is replaced. Blanks around the values are taken off.
//! \return ConfigurationError whose `key` names the first wrong value (nothing is written then), or
//! FileError.
Result<Done> writeUserConfiguration(const QString &file, const UserConfiguration &configuration);

} // namespace orgdesk
