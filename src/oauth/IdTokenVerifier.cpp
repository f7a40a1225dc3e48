#include "oauth/IdTokenVerifier.h"

#include "oauth/Jws.h"

namespace orgdesk {

IdTokenVerifier::IdTokenVerifier(HttpClient &http, Clock &clock, SignatureAlgorithm algorithm,
                                 QObject *parent)
    : QObject(parent)
    , m_keys(http, clock)
    , m_algorithm(algorithm)
{
}

Future<Identity> IdTokenVerifier::verify(const Secret &token, const QUrl &jwksUri,
                                         const IdTokenExpectation &expected)
{
    // Refused without a look at the network when it cannot be one of ours.
    const Result<Jws> jws = Jws::parse(token.reveal(), m_algorithm);
    if (!jws)
        return ready<Identity>(jws.error());
    const auto suffices = [jws = *jws](const JwksCache::Keys &keys) { return jws.hasKeyIn(keys); };
    return andThen(m_keys.keys(jwksUri, suffices), this,
                   [this, token, expected](const JwksCache::Keys &keys) {
                       return verifyIdToken(token.reveal(), keys, m_algorithm, expected);
                   });
}

} // namespace orgdesk
