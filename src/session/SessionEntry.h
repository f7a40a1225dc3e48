#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "oauth/DpopKey.h"

#include <QString>

#include <optional>

namespace orgdesk {

//! What the keychain holds of one session, in one value (oauth rule 45). Never an access token.
struct SessionEntry
{
    quint64 generation = 0; //!< Grows with every rotation.
    Secret refreshToken;
    QString issuer;
    QString clientId;
    QString organizationId;
    QString userId;    //!< `sub`
    QString sessionId; //!< `sid`; may be empty.
    DpopKey key{};     //!< Of the sign-in; every renewal proves it (oauth rule 69). May be null.

    friend bool operator==(const SessionEntry &, const SessionEntry &) = default;
};

//! At most 2048 bytes, what every keychain takes.
//! \return SecretStoreError Other when it would be longer.
[[nodiscard]] Result<Secret> encodeEntry(const SessionEntry &entry);

//! Why stored bytes are no entry that can be used.
enum class EntryFault {
    Damaged, //!< Not ours, cut off, members missing, or the key does not fit: may be deleted.
    Newer    //!< Made by a newer program: leave it alone (oauth rule 55).
};

struct DecodedEntry
{
    std::optional<EntryFault> fault;
    SessionEntry entry; //!< Valid without a fault.
};

[[nodiscard]] DecodedEntry decodeEntry(const Secret &bytes);

//! Key of the entry: "orgdesk/v1/" and a hash over what makes a session unique, this computer
//! included (oauth rule 46).
[[nodiscard]] QString entryKey(const SessionEntry &entry, const QString &profile,
                               const QByteArray &machineId);

} // namespace orgdesk
