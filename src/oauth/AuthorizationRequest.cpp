#include "oauth/AuthorizationRequest.h"

#include "oauth/FormEncoding.h"

namespace orgdesk {

namespace {

void addParameter(QByteArray &query, QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        return;
    if (!query.isEmpty())
        query += '&';
    query += name.toByteArray() + '=' + percentEncode(value);
}

} // namespace

QUrl AuthorizationRequest::url() const
{
    QByteArray query = endpoint.query(QUrl::FullyEncoded).toUtf8();
    addParameter(query, "response_type", "code");
    addParameter(query, "client_id", clientId.toUtf8());
    addParameter(query, "redirect_uri", redirectUri.toUtf8());
    addParameter(query, "audience", audience.toUtf8());
    addParameter(query, "scope", scopes.join(QLatin1Char(' ')).toUtf8());
    addParameter(query, "organization", organization.toUtf8());
    addParameter(query, "login_hint", loginHint.toUtf8());
    addParameter(query, "connection", connection.toUtf8());
    addParameter(query, "acr_values", acrValues.join(QLatin1Char(' ')).toUtf8());
    if (maxAge)
        addParameter(query, "max_age", QByteArray::number(qint64(maxAge->count())));
    if (forceLogin)
        addParameter(query, "prompt", "login");
    addParameter(query, "state", state.reveal());
    addParameter(query, "nonce", nonce.reveal());
    addParameter(query, "code_challenge", codeChallenge);
    addParameter(query, "code_challenge_method", "S256");
    addParameter(query, "dpop_jkt", keyThumbprint);
    const QByteArray base =
        endpoint.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    return QUrl::fromEncoded(base + '?' + query, QUrl::StrictMode);
}

} // namespace orgdesk
