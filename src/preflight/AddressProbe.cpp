#include "preflight/AddressProbe.h"

#include "core/Clock.h"
#include "http/HttpClient.h"

#include <QLocale>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

//! IMF-fixdate (RFC 9110 5.6.7); invalid for anything else.
QDateTime timeOfHeader(const QByteArray &text)
{
    QDateTime time =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

HttpProbe::HttpProbe(HttpClient &http, Clock &clock, IsBehindProxy isBehindProxy, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_isBehindProxy(isBehindProxy)
{
}

Future<ProbeAnswer> HttpProbe::get(const QUrl &address, qsizetype most)
{
    HttpRequest request;
    request.url = address;
    request.deadline = probeDeadline;
    request.maximumAnswer = most;
    const std::chrono::milliseconds begun = m_clock.monotonic();
    return continueWith(
        m_http.send(request), this,
        [this, begun, address](const Result<HttpResponse> &response) -> Future<ProbeAnswer> {
            ProbeAnswer answer;
            answer.took = m_clock.monotonic() - begun;
            answer.receivedAt = m_clock.now();
            if (response) {
                answer.status = response->status;
                answer.body = response->body;
                answer.serverTime = timeOfHeader(response->headers.value("Date"));
                return ready<ProbeAnswer>(answer);
            }
            const auto *failure = response.errorAs<NetworkError>();
            if (!failure)
                return ready<ProbeAnswer>(Cancelled{});
            answer.status = failure->exchange.status;
            answer.failure = *failure;
            return explain(answer, address);
        });
}

Future<ProbeAnswer> HttpProbe::explain(const ProbeAnswer &answer, const QUrl &address)
{
    // Proxy settings may come from a script and take their time.
    return inBackground([answer, address, ask = m_isBehindProxy] {
        ProbeAnswer explained = answer;
        explained.behindProxy = ask && ask(address);
        return Result<ProbeAnswer>(explained);
    });
}

} // namespace orgdesk
