#pragma once

#include "core/Future.h"
#include "http/AccessTokens.h"
#include "oauth/DpopNonces.h"
#include "oauth/Identity.h"
#include "session/AccessToken.h"
#include "session/Renewal.h"
#include "session/SessionInfo.h"
#include "session/SignInFlow.h"

#include <QObject>

#include <optional>

namespace orgdesk {

//! The session's tokens in memory (oauth sections F, G and I): gives out authorization headers,
//! renews in time and only once for all callers, keeps the elevated token of a step-up.
class TokenKeeper : public QObject, public AccessTokens
{
    Q_OBJECT

public:
    //! \param apiBase credentials go to its origin only (oauth rule 90).
    TokenKeeper(const Renewal::Doors &doors, const QUrl &apiBase, QObject *parent = nullptr);

    // AccessTokens
    [[nodiscard]] Future<RequestAuthorization> authorize(const QByteArray &method, const QUrl &url,
                                                         Authorization kind) override;
    [[nodiscard]] Future<Done> renew(quint64 refusedGeneration) override;
    [[nodiscard]] bool isOurs(const QUrl &url) const override;
    //! Learns the API's nonce and time for the next proof (oauth rules 73 and 74).
    void observe(const QUrl &url, const HttpHeaders &answer) override;

    //! Takes over the tokens of a sign-in and stores the refresh token (\param keep) before they
    //! are used. A keychain that refuses does not fail it; see notStored().
    [[nodiscard]] Future<Done> adopt(const SignInOutcome &outcome, bool keep);
    //! Takes over a stored entry and renews at once: one token request.
    [[nodiscard]] Future<Done> resume(const SessionEntry &stored);
    //! Wipes everything; requests fail with SignInRequired from now on.
    void forget(SignInRequired::Reason reason);

    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] RenewalState renewalState() const { return {m_base.expiresAtWall, m_failures}; }
    //! The refresh token is in the keychain.
    [[nodiscard]] bool isStored() const { return m_stored; }
    [[nodiscard]] const SessionEntry &entry() const { return m_subject.entry; }
    [[nodiscard]] const Identity &identity() const { return m_subject.identity; }
    [[nodiscard]] const QStringList &grantedScopes() const { return m_subject.scopes; }
    //! The access token serves only together with proofs of the session's key.
    [[nodiscard]] bool isBound() const { return !m_base.key.isNull(); }

    //! Keeps the token of a step-up: `validFor` for new operations (oauth rule 79), and at least a
    //! moment for those that wait for it already; never longer than its own end.
    //! \param askedScopes what was asked for: asking again would bring nothing new.
    //! \param key that the token requests proved.
    void setElevated(const TokenSet &tokens, const QStringList &askedScopes,
                     std::chrono::seconds validFor, const DpopKey &key = {});
    //! True while there is one, still confirmed, that has these scopes or was asked for them.
    [[nodiscard]] bool hasElevated(const QStringList &scopes) const;
    void dropElevated();

Q_SIGNALS:
    //! The refresh token is no longer good; everything is wiped.
    void ended();
    //! Scopes or persistence changed.
    void changed();
    //! The refresh token could not be stored: the session will not survive the program.
    void notStored(const orgdesk::Error &error);
    //! No longer confirmed.
    void elevatedEnded();

private:
    [[nodiscard]] AccessToken tokenOf(const TokenSet &tokens, const DpopKey &key,
                                      std::chrono::seconds lifetime);
    [[nodiscard]] Secret lostBy(const SessionEntry &next) const;
    //! For one send.
    [[nodiscard]] RequestAuthorization headersFor(const AccessToken &token,
                                                  const QByteArray &method, const QUrl &url) const;
    Future<Done> renewShared();
    Result<Done> onRenewed(const Result<RenewedSession> &renewed);
    Error onRenewalFailed(const Error &error);
    void keepQuiet(const Error &error);
    void activate(const SessionEntry &entry, const TokenSet &tokens);
    void setStored(bool stored, const std::optional<Error> &problem);

    Renewal::Doors m_doors;
    QUrl m_apiBase;
    Renewal::Subject m_subject;
    AccessToken m_base;
    DpopNonces m_nonces; //!< Of the API.
    std::optional<AccessToken> m_elevated;
    QStringList m_elevatedScopes; //!< Granted and asked for.
    std::optional<Future<Done>> m_renewal;
    std::optional<Error> m_quietError; //!< What to answer until m_quietUntil.
    std::chrono::milliseconds m_quietUntil{0};
    int m_failures = 0;
    quint64 m_generations = 0;
    quint64 m_epoch =
        0; //!< Grows with every forget(): late answers of an older session are dropped.
    SignInRequired::Reason m_endReason = SignInRequired::Reason::None;
    bool m_active = false;
    bool m_stored = false;
};

} // namespace orgdesk
