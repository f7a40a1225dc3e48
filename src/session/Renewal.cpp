#include "session/Renewal.h"

#include "core/Clock.h"
#include "core/Logging.h"
#include "oauth/OAuthErrors.h"
#include "session/AuthorizationServer.h"
#include "session/Patience.h"
#include "store/JsonFile.h"

#include <QDir>
#include <QLockFile>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lockPoll{100};
constexpr std::chrono::seconds longestLockWait{60};
constexpr std::chrono::seconds rereadPatience{5};

} // namespace

Renewal::Renewal(const Doors &doors, Subject subject, QObject *parent)
    : QObject(parent)
    , m_doors(doors)
    , m_subject(std::move(subject))
{
}

Renewal::~Renewal() = default;

Future<RenewedSession> Renewal::start()
{
    m_startedAt = m_doors.clock.monotonic();
    if (m_doors.lockFolder.isEmpty()) {
        renew();
        return m_result.future();
    }
    QDir().mkpath(m_doors.lockFolder);
    QString name = m_doors.vault.keyOf(m_subject.entry).section(u'/', -1).left(32);
    const QString file = m_doors.lockFolder + u"/session-"_s + name + u".lock"_s;
    setAsideUnlessFile(file);
    m_lock = std::make_unique<QLockFile>(file);
    takeLock();
    return m_result.future();
}

void Renewal::takeLock()
{
    if (m_lock->tryLock(std::chrono::milliseconds(0))) {
        readEntryAgain();
    } else if (m_lock->error() != QLockFile::LockFailedError) {
        // No place for a lock is no reason not to work.
        qCWarning(lcSession) << "no lock for the renewal, error" << m_lock->error();
        readEntryAgain();
    } else if (m_doors.clock.monotonic() - m_startedAt > longestLockWait) {
        finish(FileError{m_lock->fileName(), u"another process renews this session"_s});
    } else {
        m_doors.clock.after(lockPoll, this, [this] { takeLock(); });
    }
}

void Renewal::readEntryAgain()
{
    if (!m_subject.keep || !m_doors.vault.isPersistent()) {
        renew();
        return;
    }
    const SecretStoreError late{SecretStoreError::Reason::Locked, {}};
    const Future<SessionEntry> stored = withPatience(m_doors.vault.read(m_subject.entry),
                                                     rereadPatience, late, m_doors.clock, this);
    onResult(stored, this, [this](const Result<SessionEntry> &entry) {
        if (entry && entry->generation > m_subject.entry.generation)
            m_subject.entry = *entry;
        renew();
    });
}

void Renewal::renew()
{
    onResult(
        m_doors.server.refresh(m_subject.entry.refreshToken, m_subject.scopes, m_subject.entry.key),
        this, [this](const Result<TokenSet> &tokens) {
            if (!tokens)
                finish(tokens.error());
            else if (m_doors.server.accepts(*tokens))
                storeEntry(*tokens);
            else
                refuse(*tokens);
        });
}

//! The session is over: what came is no longer bound to the key as the configuration demands.
void Renewal::refuse(const TokenSet &tokens)
{
    static_cast<void>(m_doors.server.revoke(tokens.refreshToken));
    finish(unboundTokenError());
}

void Renewal::storeEntry(const TokenSet &tokens)
{
    m_renewed.tokens = tokens;
    m_renewed.entry = m_subject.entry;
    const bool rotated = !(tokens.refreshToken == m_subject.entry.refreshToken);
    m_renewed.entry.refreshToken = tokens.refreshToken;
    if (!rotated || !m_subject.keep) {
        checkIdToken();
        return;
    }
    ++m_renewed.entry.generation;
    onResult(m_doors.vault.store(m_renewed.entry), this, [this](const Result<Done> &stored) {
        if (!stored)
            m_renewed.notStored = stored.error();
        checkIdToken();
    });
}

void Renewal::checkIdToken()
{
    if (m_lock)
        m_lock->unlock();
    if (m_renewed.tokens.idToken.isEmpty()) {
        finish(m_renewed);
        return;
    }
    Identity known = m_subject.identity;
    if (known.subject.isEmpty()) {
        known.subject = m_subject.entry.userId;
        known.organizationId = m_subject.entry.organizationId;
    }
    onResult(m_doors.server.verifyRenewed(m_renewed.tokens), this,
             [this, known](const Result<Identity> &identity) {
                 const Result<Done> same =
                     identity ? checkSamePerson(*identity, known) : Result<Done>(Done{});
                 if (!same)
                     finish(same.error());
                 else if (!identity && std::holds_alternative<SignInFailed>(identity.error()))
                     finish(identity.error());
                 else // Keys that cannot be fetched now say nothing against the tokens.
                     finish(m_renewed);
             });
}

void Renewal::finish(const Result<RenewedSession> &result)
{
    if (m_lock)
        m_lock->unlock();
    m_result.complete(result);
    deleteLater();
}

} // namespace orgdesk
