#include "oauth/IdToken.h"

#include "oauth/Base64Url.h"
#include "oauth/Jws.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leewaySeconds = 60;
//! A fresh token is fetched within seconds of being made; older ones were kept by somebody.
constexpr qint64 oldestIssueSeconds = 5 * 60;

Error wrongClaim(const char *claim)
{
    return SignInFailed{SignInFailed::Reason::UntrustedAnswer,
                        u"the ID token has a wrong or missing "_s + QLatin1StringView(claim)};
}

std::optional<QDateTime> timeClaim(JsonObject &claims, const char *name)
{
    const std::optional<qint64> seconds = claims.optionalInteger(name);
    if (!seconds)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
}

//! `aud` is a string or an array of strings (OIDC Core 2).
QStringList audiencesOf(const Json &claims)
{
    const auto found = claims.find("aud");
    QStringList audiences;
    if (found == claims.end())
        return audiences;
    if (found->is_string())
        return {QString::fromStdString(found->get<std::string>())};
    if (!found->is_array())
        return audiences;
    for (const Json &entry : *found) {
        if (!entry.is_string())
            return {};
        audiences.append(QString::fromStdString(entry.get<std::string>()));
    }
    return audiences;
}

const char *wrongAudience(const Json &json, JsonObject &claims, const QString &clientId)
{
    const QStringList audiences = audiencesOf(json);
    if (!audiences.contains(clientId))
        return "aud";
    const std::optional<QString> party = claims.optionalString("azp");
    const bool wrong = party ? *party != clientId : audiences.size() > 1;
    return wrong ? "azp" : nullptr;
}

const char *wrongTimes(JsonObject &claims, const IdTokenExpectation &expected)
{
    const auto expires = timeClaim(claims, "exp");
    const auto issued = timeClaim(claims, "iat");
    const auto notBefore = timeClaim(claims, "nbf");
    if (!expires || expected.now.secsTo(*expires) <= -leewaySeconds)
        return "exp";
    if (!issued || expected.now.secsTo(*issued) > leewaySeconds
        || issued->secsTo(expected.now) > oldestIssueSeconds + leewaySeconds)
        return "iat";
    if (notBefore && expected.now.secsTo(*notBefore) > leewaySeconds)
        return "nbf";
    const auto authenticated = timeClaim(claims, "auth_time");
    if (authenticated && expected.now.secsTo(*authenticated) > leewaySeconds)
        return "auth_time";
    if (expected.authenticatedSince
        && (!authenticated || authenticated->secsTo(*expected.authenticatedSince) > leewaySeconds))
        return "auth_time";
    return nullptr;
}

//! Left half of the hash of the access token (OIDC Core 3.1.3.6).
bool fitsAccessToken(const QString &hash, const Secret &accessToken)
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    sha.addData(accessToken.reveal());
    return hash.toLatin1() == encodeBase64Url(sha.result().left(16));
}

const char *wrongBinding(JsonObject &claims, const IdTokenExpectation &expected)
{
    if (!expected.nonce.isEmpty()) {
        const std::optional<QString> nonce = claims.optionalString("nonce");
        if (!nonce || !(Secret::fromText(*nonce) == expected.nonce))
            return "nonce";
    }
    const std::optional<QString> hash = claims.optionalString("at_hash");
    if (hash && !expected.accessToken.isEmpty() && !fitsAccessToken(*hash, expected.accessToken))
        return "at_hash";
    return nullptr;
}

Result<Done> checkOrganization(const Identity &identity, const QString &asked)
{
    const Error other =
        SignInFailed{SignInFailed::Reason::OtherOrganization, identity.organizationName};
    if (asked.isEmpty())
        return Done{};
    if (identity.organizationId.isEmpty())
        return wrongClaim("org_id");
    const bool same = asked.startsWith("org_"_L1) ? identity.organizationId == asked
                                                  : identity.organizationName == asked.toLower();
    if (!same)
        return other;
    return Done{};
}

Identity identityOf(JsonObject &claims)
{
    Identity identity;
    identity.issuer = claims.string("iss");
    identity.subject = claims.string("sub");
    identity.organizationId = claims.optionalString("org_id").value_or(QString());
    identity.organizationName = claims.optionalString("org_name").value_or(QString());
    identity.sessionId = claims.optionalString("sid").value_or(QString());
    identity.name = claims.optionalString("name").value_or(QString());
    identity.email = claims.optionalString("email").value_or(QString());
    identity.authenticatedAt = timeClaim(claims, "auth_time").value_or(QDateTime());
    identity.acr = claims.optionalString("acr").value_or(QString());
    identity.amr = claims.strings("amr");
    return identity;
}

} // namespace

Result<Identity> verifyIdToken(QByteArrayView token, const QList<JsonWebKey> &keys,
                               SignatureAlgorithm algorithm, const IdTokenExpectation &expected)
{
    const Result<Jws> jws = Jws::parse(token, algorithm);
    if (!jws)
        return jws.error();
    const Result<QByteArray> payload = jws->verify(keys);
    if (!payload)
        return payload.error();
    const Result<Json> parsed = parseJson(*payload, {16 * 1024, 16});
    if (!parsed || !parsed->is_object())
        return SignInFailed{SignInFailed::Reason::UntrustedAnswer,
                            u"the ID token holds no JSON object"_s};
    JsonObject claims(*parsed);
    const Identity identity = identityOf(claims);
    if (identity.issuer != expected.issuer)
        return wrongClaim("iss");
    if (identity.subject.isEmpty())
        return wrongClaim("sub");
    for (const char *wrong : {wrongAudience(*parsed, claims, expected.clientId),
                              wrongTimes(claims, expected), wrongBinding(claims, expected)}) {
        if (wrong)
            return wrongClaim(wrong);
    }
    if (claims.error())
        return SignInFailed{SignInFailed::Reason::UntrustedAnswer,
                            u"the ID token has a claim of the wrong type at "_s
                                + claims.error()->pointer};
    const Result<Done> organization = checkOrganization(identity, expected.organization);
    if (!organization)
        return organization.error();
    return identity;
}

Result<Done> checkSamePerson(const Identity &renewed, const Identity &known)
{
    if (renewed.subject != known.subject)
        return wrongClaim("sub");
    if (renewed.organizationId != known.organizationId)
        return wrongClaim("org_id");
    if (renewed.authenticatedAt.isValid() && known.authenticatedAt.isValid()
        && renewed.authenticatedAt != known.authenticatedAt)
        return wrongClaim("auth_time");
    return Done{};
}

} // namespace orgdesk
