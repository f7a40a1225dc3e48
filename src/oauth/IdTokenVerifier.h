#pragma once

#include "core/Future.h"
#include "oauth/IdToken.h"
#include "oauth/JwksCache.h"

#include <QObject>

namespace orgdesk {

//! Verifies ID tokens with the keys of the server, fetching them when needed.
class IdTokenVerifier : public QObject
{
    Q_OBJECT

public:
    IdTokenVerifier(HttpClient &http, Clock &clock, SignatureAlgorithm algorithm,
                    QObject *parent = nullptr);

    //! Errors: SignInFailed for the token; NetworkError and the like when keys cannot be had.
    [[nodiscard]] Future<Identity> verify(const Secret &token, const QUrl &jwksUri,
                                          const IdTokenExpectation &expected);

private:
    JwksCache m_keys;
    SignatureAlgorithm m_algorithm;
};

} // namespace orgdesk
