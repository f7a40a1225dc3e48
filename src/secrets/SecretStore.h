#pragma once

#include "core/Future.h"
#include "core/Secret.h"

namespace orgdesk {

//! The OS keychain, or a stand-in. One binary value per key. Use from the GUI thread only
//! (QtKeychain jobs need its event loop, oauth rule 51). Nothing times out: an unlock prompt may
//! wait for a person.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    //! SecretStoreError NotFound only if the store is unlocked and has no such entry.
    [[nodiscard]] virtual Future<Secret> read(const QString &key) = 0;
    //! Ends with Done after the value was read back and found equal (oauth rule 52).
    [[nodiscard]] virtual Future<Done> write(const QString &key, const Secret &value) = 0;
    //! Ends with Done only if the entry is gone (oauth rule 50). A missing entry is Done.
    [[nodiscard]] virtual Future<Done> remove(const QString &key) = 0;
    //! True when values outlive the program.
    [[nodiscard]] virtual bool isPersistent() const = 0;
};

} // namespace orgdesk
