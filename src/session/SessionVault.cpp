#include "session/SessionVault.h"

#include "core/Logging.h"
#include "secrets/SecretStore.h"
#include "session/Patience.h"

#include <QSysInfo>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds promptPatience{20};
constexpr std::chrono::seconds workPatience{5};
constexpr std::chrono::seconds unnoticed{3};

} // namespace

SessionVault::SessionVault(SecretStore &secrets, Clock &clock, QString profile, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_profile(std::move(profile))
{
}

template<class T>
Future<T> SessionVault::observed(const Future<T> &future)
{
    struct Wait
    {
        bool isOver = false;
        bool isCounted = false;
    };
    const auto wait = std::make_shared<Wait>();
    m_clock.after(unnoticed, this, [this, wait] {
        if (wait->isOver)
            return;
        wait->isCounted = true;
        ++m_awaited;
        Q_EMIT awaitedChanged();
    });
    onResult(future, this, [this, wait](const Result<T> &) {
        wait->isOver = true;
        if (!wait->isCounted)
            return;
        --m_awaited;
        Q_EMIT awaitedChanged();
    });
    return future;
}

template<class T>
Future<T> SessionVault::patiently(const Future<T> &future, std::chrono::seconds patience)
{
    const SecretStoreError late{SecretStoreError::Reason::Locked,
                                u"the keychain has not answered yet"_s};
    return withPatience(future, patience, late, m_clock, this);
}

bool SessionVault::isPersistent() const
{
    return m_secrets.isPersistent();
}

QString SessionVault::keyOf(const SessionEntry &entry) const
{
    return entryKey(entry, m_profile, QSysInfo::machineUniqueId());
}

Future<Done> SessionVault::test()
{
    const QString key = u"orgdesk/v1/check"_s;
    const Future<Done> written = observed(m_secrets.write(key, Secret::fromView("check")));
    return patiently(
        andThen(written, this, [this, key](const Done &) { return m_secrets.remove(key); }),
        promptPatience);
}

Future<SessionEntry> SessionVault::read(const SessionEntry &like)
{
    const QString key = keyOf(like);
    return andThen(observed(m_secrets.read(key)), this,
                   [this, key](const Secret &bytes) -> Result<SessionEntry> {
                       const DecodedEntry decoded = decodeEntry(bytes);
                       if (!decoded.fault)
                           return decoded.entry;
                       if (*decoded.fault == EntryFault::Damaged) {
                           qCWarning(lcSession) << "a damaged keychain entry is removed";
                           static_cast<void>(m_secrets.remove(key));
                       }
                       return SecretStoreError{
                           SecretStoreError::Reason::NotFound,
                           u"the keychain entry cannot be used by this program"_s};
                   });
}

Future<Done> SessionVault::store(const SessionEntry &entry)
{
    const Result<Secret> bytes = encodeEntry(entry);
    if (!bytes)
        return ready<Done>(bytes.error());
    return patiently(observed(m_secrets.write(keyOf(entry), *bytes)), workPatience);
}

Future<Done> SessionVault::remove(const SessionEntry &like)
{
    return patiently(observed(m_secrets.remove(keyOf(like))), workPatience);
}

Future<SessionVault::Replacement> SessionVault::replace(SessionEntry entry, bool keep)
{
    const Future<SessionEntry> former = patiently(read(entry), workPatience);
    return continueWith(
        former, this,
        [this, entry, keep](const Result<SessionEntry> &found) mutable -> Future<Replacement> {
            Replacement replacement;
            if (found && !(found->refreshToken == entry.refreshToken))
                replacement.superseded = found->refreshToken;
            if (found)
                entry.generation = found->generation + 1;
            replacement.generation = entry.generation;
            if (!keep && !found)
                return ready<Replacement>(replacement);
            return continueWith(
                keep ? store(entry) : remove(entry), this,
                [replacement, keep](const Result<Done> &stored) mutable -> Result<Replacement> {
                    if (keep && !stored)
                        replacement.notStored = stored.error();
                    return replacement;
                });
        });
}

} // namespace orgdesk
