#include "http/ForeignAnswerClient.h"

#include "http/ForeignAnswer.h"

namespace orgdesk {

ForeignAnswerClient::ForeignAnswerClient(HttpClient &next, QObject *parent)
    : QObject(parent)
    , m_next(next)
{
}

Future<HttpResponse> ForeignAnswerClient::send(const HttpRequest &request)
{
    return andThen(m_next.send(request), this,
                   [request](const HttpResponse &response) -> Result<HttpResponse> {
                       if (const auto foreign = foreignAnswer(request, response))
                           return *foreign;
                       return response;
                   });
}

} // namespace orgdesk
