#include "oauth/IdTokenClaims.h"

#include "core/Json.h"
#include "oauth/Base64Url.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// Registered claims of RFC 7519 and OpenID Connect Core 2 that are about the token or the sign-in.
const QStringList &protocolClaims()
{
    static const QStringList names{
        u"iss"_s, u"aud"_s,   u"azp"_s,     u"exp"_s,      u"iat"_s,       u"nbf"_s,
        u"jti"_s, u"nonce"_s, u"at_hash"_s, u"c_hash"_s,   u"auth_time"_s, u"acr"_s,
        u"amr"_s, u"sid"_s,   u"org_id"_s,  u"org_name"_s, u"s_hash"_s};
    return names;
}

QString textOfClaim(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (!value.is_array())
        return QString::fromUtf8(toBytes(value));
    QStringList texts;
    for (const Json &item : value)
        texts << textOfClaim(item);
    return texts.join(u", "_s);
}

} // namespace

QList<IdTokenClaim> personClaimsOf(const Secret &token)
{
    const QList<QByteArray> parts = token.reveal().toByteArray().split('.');
    if (parts.size() != 3)
        return {};
    const std::optional<QByteArray> payload = decodeBase64Url(parts.at(1));
    const Result<Json> claims = payload ? parseJson(*payload) : Result<Json>(Cancelled{});
    if (!claims || !claims->is_object())
        return {};
    QList<IdTokenClaim> found;
    for (const auto &[key, value] : claims->items()) {
        const QString name = QString::fromStdString(key);
        if (!protocolClaims().contains(name) && !value.is_null())
            found << IdTokenClaim{name, textOfClaim(value)};
    }
    std::sort(found.begin(), found.end(), [](const IdTokenClaim &left, const IdTokenClaim &right) {
        return left.name < right.name;
    });
    return found;
}

} // namespace orgdesk
