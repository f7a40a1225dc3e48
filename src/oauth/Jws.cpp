#include "oauth/Jws.h"

#include "oauth/Base64Url.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestToken = 16 * 1024;

Error untrustedToken(const QString &detail)
{
    return SignInFailed{SignInFailed::Reason::UntrustedAnswer, detail};
}

//! The `kid`, or what is wrong with the header.
Result<QString> checkHeader(const QByteArray &bytes, SignatureAlgorithm algorithm)
{
    const Result<Json> parsed = parseJson(bytes, {largestToken, 8});
    if (!parsed || !parsed->is_object())
        return untrustedToken(u"the header of the ID token is no JSON object"_s);
    JsonObject header(*parsed);
    const QString named = header.string("alg");
    const QString keyId = header.optionalString("kid").value_or(QString());
    if (header.error() || named != QLatin1StringView(nameOf(algorithm)))
        return untrustedToken(u"the ID token is signed with an algorithm that is not allowed"_s);
    for (const char *name : {"crit", "jwk", "jku", "x5u", "x5c", "b64"}) {
        if (parsed->contains(name))
            return untrustedToken(u"the header of the ID token has the member "_s
                                  + QLatin1StringView(name));
    }
    return keyId;
}

} // namespace

Result<Jws> Jws::parse(QByteArrayView compact, SignatureAlgorithm algorithm)
{
    if (compact.size() > largestToken)
        return untrustedToken(u"the ID token is too long"_s);
    const QList<QByteArray> parts = compact.toByteArray().split('.');
    if (parts.size() != 3)
        return untrustedToken(u"the ID token has not three parts"_s);
    const auto header = decodeBase64Url(parts[0]);
    const auto payload = decodeBase64Url(parts[1]);
    const auto signature = decodeBase64Url(parts[2]);
    if (!header || !payload || !signature || header->isEmpty() || signature->isEmpty())
        return untrustedToken(u"the ID token is not base64url"_s);
    const Result<QString> keyId = checkHeader(*header, algorithm);
    if (!keyId)
        return keyId.error();
    Jws jws;
    jws.m_algorithm = algorithm;
    jws.m_keyId = *keyId;
    jws.m_signed = parts[0] + '.' + parts[1];
    jws.m_payload = *payload;
    jws.m_signature = *signature;
    return jws;
}

QList<JsonWebKey> Jws::candidates(const QList<JsonWebKey> &keys) const
{
    QList<JsonWebKey> result;
    for (const JsonWebKey &key : keys) {
        if (key.fits(m_algorithm) && (m_keyId.isEmpty() || key.keyId == m_keyId))
            result.append(key);
    }
    return result;
}

bool Jws::hasKeyIn(const QList<JsonWebKey> &keys) const
{
    return candidates(keys).size() == 1;
}

Result<QByteArray> Jws::verify(const QList<JsonWebKey> &keys) const
{
    const QList<JsonWebKey> fitting = candidates(keys);
    if (fitting.size() != 1)
        return untrustedToken(u"no single key of the server fits the ID token"_s);
    if (!verifySignature(m_algorithm, fitting.first().rsa, m_signed, m_signature))
        return untrustedToken(u"the signature of the ID token is wrong"_s);
    return m_payload;
}

} // namespace orgdesk
