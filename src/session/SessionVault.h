#pragma once

#include "core/Future.h"
#include "session/SessionEntry.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace orgdesk {

class Clock;
class SecretStore;

//! Session entries in the secret store. Never waits longer than a few seconds for the store where
//! work would stand still.
class SessionVault : public QObject
{
    Q_OBJECT

public:
    SessionVault(SecretStore &secrets, Clock &clock, QString profile, QObject *parent = nullptr);

    //! How a sign-in replaced what was stored for the same session.
    struct Replacement
    {
        quint64 generation = 1; //!< Of the new entry.
        Secret superseded;      //!< The refresh token that was there before; empty when none.
        std::optional<Error> notStored; //!< Why the new one is in memory only.
    };

    [[nodiscard]] bool isPersistent() const;
    [[nodiscard]] QString keyOf(const SessionEntry &entry) const;

    //! Writes, reads and deletes a test value, so that an unlock prompt comes now (oauth rule 53).
    [[nodiscard]] Future<Done> test();
    //! SecretStoreError; NotFound also for an entry that is damaged (it is removed) or made by a
    //! newer program (it is left alone).
    [[nodiscard]] Future<SessionEntry> read(const SessionEntry &like);
    [[nodiscard]] Future<Done> store(const SessionEntry &entry);
    [[nodiscard]] Future<Done> remove(const SessionEntry &like);
    //! Stores `entry` (or removes what is there, when not to `keep`). Never an error.
    [[nodiscard]] Future<Replacement> replace(SessionEntry entry, bool keep);

    //! True while an answer of the store is outstanding for more than three seconds: a person may
    //! have to unlock it (oauth rule 51).
    [[nodiscard]] bool isAwaited() const { return m_awaited > 0; }

Q_SIGNALS:
    void awaitedChanged();

private:
    //! Counts `future` as awaited while it takes long.
    template<class T>
    Future<T> observed(const Future<T> &future);
    template<class T>
    Future<T> patiently(const Future<T> &future, std::chrono::seconds patience);

    SecretStore &m_secrets;
    Clock &m_clock;
    QString m_profile;
    int m_awaited = 0;
};

} // namespace orgdesk
