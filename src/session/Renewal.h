#pragma once

#include "oauth/Identity.h"
#include "oauth/TokenSet.h"
#include "session/SessionEntry.h"
#include "session/SessionVault.h"

#include <QObject>

#include <memory>
#include <optional>

class QLockFile;

namespace orgdesk {

class AuthorizationServer;

//! A session after its renewal.
struct RenewedSession
{
    TokenSet tokens;
    SessionEntry entry;             //!< With the rotated refresh token and its generation.
    std::optional<Error> notStored; //!< Why the rotated token is in memory only.
};

//! One renewal, one named step per function (oauth rules 57 to 65): under the lock of this person
//! it reads the keychain again, renews with the newest refresh token, stores the rotated one and
//! only then gives out the access token.
class Renewal : public QObject
{
    Q_OBJECT

public:
    struct Doors
    {
        AuthorizationServer &server;
        SessionVault &vault;
        Clock &clock;
        QString lockFolder; //!< Empty: no lock.
    };

    struct Subject
    {
        SessionEntry entry;
        QStringList scopes; //!< Granted so far.
        Identity identity;  //!< Who it must still be; an empty subject: what `entry` says.
        bool keep = true;   //!< The refresh token belongs into the keychain.
    };

    Renewal(const Doors &doors, Subject subject, QObject *parent = nullptr);
    ~Renewal() override;

    //! Errors: OAuthError (see OAuthErrors.h), SignInFailed for another person, NetworkError and
    //! the like, FileError when another process holds the lock for too long.
    [[nodiscard]] Future<RenewedSession> start();

private:
    void takeLock();
    void readEntryAgain();
    void renew();
    void refuse(const TokenSet &tokens);
    void storeEntry(const TokenSet &tokens);
    void checkIdToken();
    void finish(const Result<RenewedSession> &result);

    Doors m_doors;
    Subject m_subject;
    RenewedSession m_renewed;
    std::unique_ptr<QLockFile> m_lock;
    std::chrono::milliseconds m_startedAt{0};
    Completer<RenewedSession> m_result;
};

} // namespace orgdesk
