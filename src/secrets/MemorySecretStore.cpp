#include "secrets/MemorySecretStore.h"

namespace orgdesk {

MemorySecretStore::MemorySecretStore(bool persistent)
    : m_persistent(persistent)
{
}

Future<Secret> MemorySecretStore::read(const QString &key)
{
    if (m_failure)
        return ready<Secret>(*m_failure);
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd())
        return ready<Secret>(SecretStoreError{SecretStoreError::Reason::NotFound, {}});
    return ready<Secret>(*found);
}

Future<Done> MemorySecretStore::write(const QString &key, const Secret &value)
{
    if (m_failure)
        return ready<Done>(*m_failure);
    m_entries.insert(key, value);
    return ready<Done>(Done{});
}

Future<Done> MemorySecretStore::remove(const QString &key)
{
    if (m_failure)
        return ready<Done>(*m_failure);
    m_entries.remove(key);
    return ready<Done>(Done{});
}

} // namespace orgdesk
