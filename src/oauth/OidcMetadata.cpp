#include "oauth/OidcMetadata.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

bool sameOrigin(const QUrl &url, const QUrl &issuer)
{
    const int fallback = issuer.scheme() == "https"_L1 ? 443 : 80;
    return url.isValid() && url.scheme() == issuer.scheme() && !url.host().isEmpty()
        && url.host() == issuer.host() && url.port(fallback) == issuer.port(fallback)
        && url.userInfo().isEmpty() && !url.hasFragment();
}

Error untrustedMetadata(const QString &detail)
{
    return SignInFailed{SignInFailed::Reason::UntrustedAnswer, detail};
}

} // namespace

Result<OidcMetadata> readMetadata(const JsonBox &document, const QString &issuer)
{
    JsonObject object(document.value());
    OidcMetadata metadata;
    metadata.issuer = object.string("issuer");
    if (!object.error() && metadata.issuer != issuer)
        return untrustedMetadata(u"the discovery document names another issuer"_s);
    const QUrl origin(issuer, QUrl::StrictMode);
    QString foreign;
    const auto endpointOf = [&](const char *name, bool required) {
        const QString text =
            required ? object.string(name) : object.optionalString(name).value_or(QString());
        QUrl url(text, QUrl::StrictMode);
        if (!text.isEmpty() && !sameOrigin(url, origin))
            foreign = QString::fromLatin1(name);
        return url;
    };
    metadata.authorizationEndpoint = endpointOf("authorization_endpoint", true);
    metadata.tokenEndpoint = endpointOf("token_endpoint", true);
    metadata.jwksUri = endpointOf("jwks_uri", true);
    metadata.revocationEndpoint = endpointOf("revocation_endpoint", false);
    metadata.endSessionEndpoint = endpointOf("end_session_endpoint", false);
    metadata.issuerParameterSupported =
        object.optionalBoolean("authorization_response_iss_parameter_supported").value_or(false);
    if (object.error())
        return untrustedMetadata(u"the discovery document lacks "_s + object.error()->pointer);
    if (!foreign.isEmpty())
        return untrustedMetadata(foreign + u" of the discovery document is on another host"_s);
    return metadata;
}

} // namespace orgdesk
