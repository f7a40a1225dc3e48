#include "oauth/JwksCache.h"

#include "core/Clock.h"
#include "http/HttpClient.h"
#include "oauth/OAuthErrors.h"

namespace orgdesk {

namespace {

constexpr std::chrono::minutes keptFor{10};
constexpr std::chrono::minutes betweenRefetches{5};

} // namespace

JwksCache::JwksCache(HttpClient &http, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
{
}

bool JwksCache::isFresh() const
{
    return m_keys && m_clock.monotonic() - m_fetchedAt < keptFor;
}

bool JwksCache::mayRefetch() const
{
    return !m_refetchedAt || m_clock.monotonic() - *m_refetchedAt >= betweenRefetches;
}

Future<JwksCache::Keys> JwksCache::keys(const QUrl &uri,
                                        const std::function<bool(const Keys &)> &suffices)
{
    if (m_running)
        return *m_running;
    if (!isFresh())
        return fetch(uri);
    if (suffices(*m_keys) || !mayRefetch())
        return ready<Keys>(*m_keys);
    m_refetchedAt = m_clock.monotonic();
    return fetch(uri);
}

Future<JwksCache::Keys> JwksCache::fetch(const QUrl &uri)
{
    HttpRequest request;
    request.url = uri;
    request.headers.set("Accept", "application/json");
    request.deadline = std::chrono::seconds(20);
    request.maximumAnswer = 64 * 1024;
    m_running = continueWith(m_http.send(request), this,
                             [this, request](const Result<HttpResponse> &response) -> Result<Keys> {
                                 m_running.reset();
                                 if (!response)
                                     return response.error();
                                 const Result<JsonBox> document = authAnswer(request, *response);
                                 if (!document)
                                     return document.error();
                                 const Result<Keys> keys = readJwks(*document);
                                 if (keys) {
                                     m_keys = *keys;
                                     m_fetchedAt = m_clock.monotonic();
                                 }
                                 return keys;
                             });
    return *m_running;
}

} // namespace orgdesk
