#pragma once

#include "core/Future.h"

#include <QObject>
#include <QString>

namespace orgdesk {

//! Asks the Secret Service of the desktop about an entry without reading it and without a prompt
//! (oauth rule 49). QtKeychain cannot tell a locked keyring from a missing entry.
class SecretServiceProbe : public QObject
{
    Q_OBJECT

public:
    enum class Finding {
        Missing,    //!< Unlocked, and no such entry.
        Present,    //!< Unlocked and there.
        Locked,     //!< The entry, or the keyring it would be in, is locked.
        NoService,  //!< Nobody offers the service, or there is no session bus.
        Unsupported //!< This platform has no Secret Service; the keychain's own answer counts.
    };
    Q_ENUM(Finding)

    using QObject::QObject;

    //! Never an error: trouble on the bus is NoService. Five seconds at most.
    [[nodiscard]] Future<Finding> look(const QString &service, const QString &key);
};

} // namespace orgdesk
