#include "oauth/DpopProof.h"

#include "core/Json.h"
#include "oauth/Base64Url.h"
#include "oauth/DpopKey.h"
#include "oauth/RandomToken.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype proofIdSize = 16; // Random bytes of `jti`.

QByteArray hashOf(const Secret &accessToken)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArrayView text = accessToken.reveal();
    hash.addData(text);
    return encodeBase64Url(hash.result());
}

} // namespace

QByteArray dpopTarget(const QUrl &url)
{
    QUrl target = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const int usual = target.scheme() == "https"_L1 ? 443 : 80;
    if (target.port() == usual)
        target.setPort(-1);
    if (target.path().isEmpty())
        target.setPath(u"/"_s);
    return target.toEncoded(QUrl::FullyEncoded);
}

QByteArray DpopProof::signedWith(const DpopKey &key) const
{
    if (key.isNull())
        return {};
    const QByteArray header = R"({"typ":"dpop+jwt","alg":"ES256","jwk":)" + key.jwk() + '}';
    Json claims = {{"jti", encodeBase64Url(randomBytes(proofIdSize)).toStdString()},
                   {"htm", method.toStdString()},
                   {"htu", dpopTarget(url).toStdString()},
                   {"iat", issuedAt.toSecsSinceEpoch()}};
    if (!nonce.isEmpty())
        claims["nonce"] = nonce.toStdString();
    if (!accessToken.isEmpty())
        claims["ath"] = hashOf(accessToken).toStdString();
    const QByteArray input =
        encodeBase64Url(header) + '.' + encodeBase64Url(QByteArray::fromStdString(claims.dump()));
    return input + '.' + encodeBase64Url(key.sign(input));
}

} // namespace orgdesk
