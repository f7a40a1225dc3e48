#pragma once

#include "oauth/IdTokenClaims.h"
#include "session/SignInFlow.h"

#include <memory>

namespace orgdesk {

//! What a test sign-in brought back, from a verified ID token.
struct SignInTestResult
{
    QString subject;
    QString email;
    QList<IdTokenClaim> claims;
};

//! Signs somebody in through one connection, to see whether that works (ui.md 6.5). A trip of its
//! own: own state, nonce, key and listener, no access to the API, and no renewal. Whatever token
//! comes is revoked at once; the session of the program does not hear of it. One test per object.
class SignInTest final : public QObject
{
    Q_OBJECT

public:
    //! \param connection the identifier of the provider.
    SignInTest(const SignInFlow::Doors &doors, const QString &connection,
               const QString &organization, QObject *parent = nullptr);
    ~SignInTest() override;

    //! Errors are those of SignInFlow; OAuthError holds the provider's own words.
    [[nodiscard]] Future<SignInTestResult> start();
    void cancel();

    //! Empty before waiting() and after the end.
    [[nodiscard]] QUrl link() const;
    Result<Done> openBrowser();
    [[nodiscard]] bool isBrowserOpened() const;

Q_SIGNALS:
    //! The browser was asked to open link().
    void waiting();
    //! The browser came back.
    void checking();

private:
    AuthorizationServer &m_server;
    std::unique_ptr<SignInFlow> m_flow;
};

} // namespace orgdesk
