#include "http/LoggingClient.h"

#include "core/Logging.h"

namespace orgdesk {

namespace {

// Hosts and paths of ours hold identifiers, but no secret; the query is left out altogether.
QString lineStart(const HttpRequest &request)
{
    return QString::fromLatin1(request.method) + u' ' + request.url.host() + u' '
        + request.url.path(QUrl::FullyEncoded);
}

} // namespace

LoggingClient::LoggingClient(HttpClient &next, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_next(next)
    , m_clock(clock)
{
}

Future<HttpResponse> LoggingClient::send(const HttpRequest &request)
{
    const auto started = m_clock.monotonic();
    const QString start = lineStart(request);
    const Future<HttpResponse> answer = m_next.send(request);
    onResult(answer, this, [this, request, started, start](const Result<HttpResponse> &result) {
        const auto took = (m_clock.monotonic() - started).count();
        if (!result.has_value()) {
            qCWarning(lcHttp).noquote().nospace()
                << start << " failed after " << took << " ms: " << result.error();
            return;
        }
        const Exchange exchange = exchangeOf(request, *result);
        qCInfo(lcHttp).noquote().nospace()
            << start << ' ' << result->status << ' ' << took << " ms request "
            << (exchange.requestId.isEmpty() ? QStringLiteral("-") : exchange.requestId);
    });
    return answer;
}

} // namespace orgdesk
