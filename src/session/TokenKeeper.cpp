#include "session/TokenKeeper.h"

#include "core/Clock.h"
#include "core/Logging.h"
#include "oauth/DpopProof.h"
#include "oauth/OAuthErrors.h"
#include "session/AuthorizationServer.h"

#include <QRandomGenerator>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! How long what waits for a confirmation may use it, even if it is over at once (`max_age` 0).
constexpr std::chrono::seconds shortestUse{30};

} // namespace

TokenKeeper::TokenKeeper(const Renewal::Doors &doors, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_doors(doors)
    , m_apiBase(apiBase)
{
}

bool TokenKeeper::isOurs(const QUrl &url) const
{
    const int fallback = m_apiBase.scheme() == "https"_L1 ? 443 : 80;
    return url.scheme() == m_apiBase.scheme() && url.host() == m_apiBase.host()
        && url.port(fallback) == m_apiBase.port(fallback) && url.userInfo().isEmpty();
}

AccessToken TokenKeeper::tokenOf(const TokenSet &tokens, const DpopKey &key,
                                 std::chrono::seconds lifetime)
{
    AccessToken token = AccessToken::of(tokens, key, lifetime, m_doors.clock);
    token.generation = ++m_generations;
    return token;
}

RequestAuthorization TokenKeeper::headersFor(const AccessToken &token, const QByteArray &method,
                                             const QUrl &url) const
{
    RequestAuthorization authorization;
    QByteArray value(token.key.isNull() ? "Bearer " : "DPoP ");
    value.append(token.text.reveal().data(), token.text.size());
    authorization.headers.set("Authorization", value);
    authorization.generation = token.generation;
    const DpopProof proof{method, url, m_doors.server.time.now(), m_nonces.nonceFor(url),
                          token.text};
    if (!token.key.isNull())
        authorization.headers.set("DPoP", proof.signedWith(token.key));
    return authorization;
}

void TokenKeeper::observe(const QUrl &url, const HttpHeaders &answer)
{
    m_nonces.remember(url, answer);
    m_doors.server.time.learn(answer);
}

Future<RequestAuthorization> TokenKeeper::authorize(const QByteArray &method, const QUrl &url,
                                                    Authorization kind)
{
    if (!isOurs(url))
        return ready<RequestAuthorization>(ProtocolError{u"an address of the tenant"_s, {}, {}});
    if (!m_active)
        return ready<RequestAuthorization>(SignInRequired{m_endReason});
    if (kind == Authorization::Elevated) {
        if (!m_elevated || m_elevated->isExpired(m_doors.clock))
            return ready<RequestAuthorization>(StepUpRequired{});
        return ready<RequestAuthorization>(headersFor(*m_elevated, method, url));
    }
    if (!m_base.isDue(m_doors.clock))
        return ready<RequestAuthorization>(headersFor(m_base, method, url));
    return continueWith(
        renewShared(), this,
        [this, method, url](const Result<Done> &renewed) -> Result<RequestAuthorization> {
            // A token that is still good serves while the server cannot be reached.
            const bool usable = m_active && !m_base.isExpired(m_doors.clock);
            if (renewed || (usable && isTransient(renewed.error())))
                return headersFor(m_base, method, url);
            return renewed.error();
        });
}

Future<Done> TokenKeeper::renew(quint64 refusedGeneration)
{
    if (!m_active)
        return ready<Done>(SignInRequired{m_endReason});
    if (m_elevated && m_elevated->generation == refusedGeneration) {
        dropElevated();
        return ready<Done>(StepUpRequired{});
    }
    if (m_base.generation != refusedGeneration)
        return ready<Done>(Done{});
    return renewShared();
}

Future<Done> TokenKeeper::renewShared()
{
    if (m_renewal)
        return *m_renewal;
    if (m_quietError && m_doors.clock.monotonic() < m_quietUntil)
        return ready<Done>(*m_quietError);
    if (m_subject.entry.refreshToken.isEmpty()) {
        forget(SignInRequired::Reason::Expired);
        Q_EMIT ended();
        return ready<Done>(SignInRequired{m_endReason});
    }
    auto *renewal = new Renewal(m_doors, m_subject, this);
    m_renewal = continueWith(
        renewal->start(), this,
        [this, epoch = m_epoch](const Result<RenewedSession> &renewed) -> Result<Done> {
            if (epoch != m_epoch)
                return SignInRequired{m_endReason};
            m_renewal.reset();
            return onRenewed(renewed);
        });
    return *m_renewal;
}

Result<Done> TokenKeeper::onRenewed(const Result<RenewedSession> &renewed)
{
    if (!renewed)
        return onRenewalFailed(renewed.error());
    m_failures = 0;
    m_quietError.reset();
    const bool wasBound = isBound();
    activate(renewed->entry, renewed->tokens);
    if (wasBound && !isBound())
        qCWarning(lcSession) << "the renewed token is no longer bound to the key";
    setStored(m_subject.keep && m_doors.vault.isPersistent() && !renewed->notStored,
              renewed->notStored);
    Q_EMIT changed();
    return Done{};
}

Error TokenKeeper::onRenewalFailed(const Error &error)
{
    qCInfo(lcSession) << "renewal failed:" << error;
    // A token without a key, where the tenant now wants proofs: only a new sign-in brings one.
    const bool lacksKey = m_subject.entry.key.isNull() && demandsProof(error);
    if (endsSession(error) || lacksKey || std::holds_alternative<SignInFailed>(error)) {
        const auto *failure = std::get_if<SignInFailed>(&error);
        // A client that the server does not know is a wrong configuration, not a dead session.
        if (failure && failure->reason == SignInFailed::Reason::UnknownClient)
            return error;
        const SessionEntry dead = m_subject.entry;
        forget(SignInRequired::Reason::Expired);
        static_cast<void>(m_doors.vault.remove(dead));
        Q_EMIT ended();
        return SignInRequired{m_endReason};
    }
    if (asksForPerson(error))
        return StepUpRequired{};
    if (isTransient(error))
        keepQuiet(error);
    return error;
}

//! Waits longer after every failure, with jitter, and as long as the server said (oauth rule 64).
void TokenKeeper::keepQuiet(const Error &error)
{
    const auto wait = std::chrono::milliseconds(500) * (1 << std::min(m_failures++, 4));
    std::chrono::milliseconds quiet = wait / 2
        + std::chrono::milliseconds(QRandomGenerator::system()->bounded(int(wait.count() / 2) + 1));
    if (const auto *limited = std::get_if<RateLimited>(&error))
        quiet = std::max(quiet, limited->retryAfter);
    m_quietUntil = m_doors.clock.monotonic() + quiet;
    m_quietError = error;
}

void TokenKeeper::activate(const SessionEntry &entry, const TokenSet &tokens)
{
    m_subject.entry = entry;
    m_subject.scopes = tokens.grantedScopes;
    m_base = tokenOf(tokens, entry.key, tokens.lifetime);
    m_active = true;
}

void TokenKeeper::setStored(bool stored, const std::optional<Error> &problem)
{
    const bool wasStored = std::exchange(m_stored, stored);
    // Told once, not at every renewal.
    if (problem && (wasStored || m_base.generation <= 1))
        Q_EMIT notStored(*problem);
}

Future<Done> TokenKeeper::adopt(const SignInOutcome &outcome, bool keep)
{
    SessionEntry entry;
    entry.generation = 1;
    entry.refreshToken = outcome.tokens.refreshToken;
    entry.issuer = m_doors.server.issuer;
    entry.clientId = m_doors.server.clientId;
    entry.organizationId = outcome.identity.organizationId;
    entry.userId = outcome.identity.subject;
    entry.sessionId = outcome.identity.sessionId;
    entry.key = outcome.key;
    const bool store = keep && m_doors.vault.isPersistent() && !entry.refreshToken.isEmpty();
    return andThen(m_doors.vault.replace(entry, store), this,
                   [this, entry, outcome, keep,
                    store](const SessionVault::Replacement &replacement) mutable -> Result<Done> {
                       const Secret lost = lostBy(entry);
                       forget(SignInRequired::Reason::None);
                       m_subject.identity = outcome.identity;
                       m_subject.keep = keep;
                       entry.generation = replacement.generation;
                       activate(entry, outcome.tokens);
                       m_stored = store && !replacement.notStored;
                       if (replacement.notStored)
                           Q_EMIT notStored(*replacement.notStored);
                       // They count against the tenant's limit (oauth rule 68).
                       static_cast<void>(m_doors.server.revoke(replacement.superseded));
                       if (!(lost == replacement.superseded))
                           static_cast<void>(m_doors.server.revoke(lost));
                       Q_EMIT changed();
                       return Done{};
                   });
}

//! The refresh token that nothing keeps any more once `next` has taken the place of its session.
Secret TokenKeeper::lostBy(const SessionEntry &next) const
{
    const bool kept = m_stored && m_doors.vault.keyOf(m_subject.entry) != m_doors.vault.keyOf(next);
    return m_active && !kept ? m_subject.entry.refreshToken : Secret();
}

Future<Done> TokenKeeper::resume(const SessionEntry &stored)
{
    forget(SignInRequired::Reason::None);
    m_subject = {stored, {}, {}, true};
    return renewShared();
}

void TokenKeeper::forget(SignInRequired::Reason reason)
{
    ++m_epoch;
    m_active = false;
    m_stored = false;
    m_endReason = reason;
    m_subject = {};
    m_base = {};
    m_nonces.clear();
    m_quietError.reset();
    m_failures = 0;
    m_renewal.reset();
    dropElevated();
}

void TokenKeeper::setElevated(const TokenSet &tokens, const QStringList &askedScopes,
                              std::chrono::seconds validFor, const DpopKey &key)
{
    const std::chrono::seconds kept = std::min(tokens.lifetime, std::max(validFor, shortestUse));
    const std::chrono::milliseconds confirmed = std::min(kept, validFor);
    m_elevated = tokenOf(tokens, key, kept);
    m_elevated->renewAt = m_doors.clock.monotonic() + confirmed;
    m_elevated->renewAtWall = m_doors.clock.now().addMSecs(confirmed.count());
    m_elevatedScopes = tokens.grantedScopes + askedScopes;
    const quint64 generation = m_elevated->generation;
    for (const std::chrono::milliseconds end : {confirmed, std::chrono::milliseconds(kept)})
        m_doors.clock.after(end, this, [this, generation, last = end == kept] {
            const bool current = m_elevated && m_elevated->generation == generation;
            if (current && last)
                dropElevated();
            else if (current) // Kept for what waits; new operations ask again.
                Q_EMIT elevatedEnded();
        });
}

bool TokenKeeper::hasElevated(const QStringList &scopes) const
{
    return m_elevated && !m_elevated->isDue(m_doors.clock)
        && std::all_of(scopes.begin(), scopes.end(),
                       [this](const QString &scope) { return m_elevatedScopes.contains(scope); });
}

void TokenKeeper::dropElevated()
{
    if (!m_elevated)
        return;
    m_elevated.reset();
    m_elevatedScopes.clear();
    Q_EMIT elevatedEnded();
}

} // namespace orgdesk
