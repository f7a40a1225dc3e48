#pragma once

#include "secrets/SecretStore.h"

#include <QHash>

#include <optional>

namespace orgdesk {

//! Keeps secrets in memory only: for the sandbox mode and for tests, where it can be told to fail.
class MemorySecretStore final : public SecretStore
{
public:
    //! \param persistent what isPersistent() says: tests play a keychain with it.
    explicit MemorySecretStore(bool persistent = false);

    [[nodiscard]] Future<Secret> read(const QString &key) override;
    [[nodiscard]] Future<Done> write(const QString &key, const Secret &value) override;
    [[nodiscard]] Future<Done> remove(const QString &key) override;
    [[nodiscard]] bool isPersistent() const override { return m_persistent; }

    //! Every call fails with this until it is reset.
    void setFailure(const std::optional<SecretStoreError> &failure) { m_failure = failure; }
    [[nodiscard]] const QHash<QString, Secret> &entries() const { return m_entries; }
    //! Changes an entry without asking, as another program would.
    void put(const QString &key, const Secret &value) { m_entries.insert(key, value); }

private:
    bool m_persistent;
    QHash<QString, Secret> m_entries;
    std::optional<SecretStoreError> m_failure;
};

} // namespace orgdesk
