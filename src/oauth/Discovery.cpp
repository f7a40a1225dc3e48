#include "oauth/Discovery.h"

#include "http/HttpClient.h"
#include "oauth/OAuthErrors.h"
#include "oauth/ServerTime.h"

namespace orgdesk {

Discovery::Discovery(HttpClient &http, ServerTime &time, QString issuer, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_time(time)
    , m_issuer(std::move(issuer))
{
}

Future<OidcMetadata> Discovery::metadata()
{
    if (m_metadata)
        return ready<OidcMetadata>(*m_metadata);
    if (m_running)
        return *m_running;
    HttpRequest request;
    request.url = QUrl(m_issuer + QStringLiteral(".well-known/openid-configuration"));
    request.headers.set("Accept", "application/json");
    request.deadline = std::chrono::seconds(20);
    request.maximumAnswer = 64 * 1024;
    m_running =
        continueWith(m_http.send(request), this,
                     [this, request](const Result<HttpResponse> &response) -> Result<OidcMetadata> {
                         m_running.reset();
                         if (!response)
                             return response.error();
                         m_time.learn(response->headers);
                         const Result<JsonBox> document = authAnswer(request, *response);
                         if (!document)
                             return document.error();
                         const Result<OidcMetadata> metadata = readMetadata(*document, m_issuer);
                         if (metadata)
                             m_metadata = *metadata;
                         return metadata;
                     });
    return *m_running;
}

} // namespace orgdesk
