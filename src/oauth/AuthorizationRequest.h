#pragma once

#include "core/Secret.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace orgdesk {

//! What is asked of the authorization endpoint (oauth rules 3 to 9). Empty members are left out.
//! There is no way to say `prompt=none` (rule 7).
struct AuthorizationRequest
{
    QUrl endpoint;
    QString clientId;
    QString redirectUri; //!< The very same string goes into the token request.
    QString audience;
    QStringList scopes;
    QString organization; //!< `org_…` or a name.
    QString loginHint;
    QString connection; //!< Straight to this identity provider.
    QStringList acrValues;                      //!< Step-up: wanted classes of authentication.
    std::optional<std::chrono::seconds> maxAge; //!< Step-up: how old the sign-in may be.
    bool forceLogin = false;                    //!< Sends `prompt=login`.
    Secret state;
    Secret nonce;
    QByteArray codeChallenge; //!< S256
    QByteArray keyThumbprint; //!< Of the key that the tokens shall be bound to (`dpop_jkt`).

    //! The link for the browser. Holds state and nonce: never logged.
    [[nodiscard]] QUrl url() const;
};

} // namespace orgdesk
