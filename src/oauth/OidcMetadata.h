#pragma once

#include "core/Json.h"
#include "core/Result.h"

#include <QString>
#include <QUrl>

namespace orgdesk {

//! What we use of the discovery document (OIDC Discovery 3), checked by oauth rule 1.
struct OidcMetadata
{
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    QUrl revocationEndpoint;               //!< Empty when not published.
    QUrl endSessionEndpoint;               //!< Empty when not published.
    bool issuerParameterSupported = false; //!< `iss` comes with every redirect (RFC 9207).

    bool operator==(const OidcMetadata &) const = default;
};

//! \param issuer the configured one; the document must name it byte for byte, and all endpoints
//! must have its scheme, host and port.
//! \return SignInFailed UntrustedAnswer otherwise.
[[nodiscard]] Result<OidcMetadata> readMetadata(const JsonBox &document, const QString &issuer);

} // namespace orgdesk
