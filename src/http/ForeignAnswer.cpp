#include "http/ForeignAnswer.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

bool isHtml(const HttpResponse &response)
{
    return response.headers.value("Content-Type").trimmed().toLower().startsWith("text/html")
        || response.body.left(64).trimmed().left(14).toLower() == "<!doctype html";
}

} // namespace

std::optional<NetworkError> foreignAnswer(const HttpRequest &request, const HttpResponse &response)
{
    const int status = response.status;
    const bool redirects = (status >= 300 && status < 400) || status == 511;
    if (!redirects && (status >= 500 || !isHtml(response)))
        return std::nullopt;
    NetworkError error;
    error.host = request.url.host();
    error.reason = NetworkError::Reason::Redirected;
    error.technical = u"status %1, content type %2"_s.arg(
        QString::number(status),
        QString::fromLatin1(response.headers.value("Content-Type").left(60)));
    // A page that reports success may stand for a request that went through.
    error.mayHaveArrived = !request.isRead() && status >= 200 && status < 300;
    error.exchange = exchangeOf(request, response);
    return error;
}

} // namespace orgdesk
