#include "myorg/ClientCalls.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

HttpRequest withJson(HttpRequest request, const Json &body)
{
    request.headers.set("Content-Type", "application/json");
    request.body = Secret::fromBytes(toBytes(body));
    return request;
}

bool isEmptyObject(const JsonBox &box)
{
    return box.value().is_object() && box.value().empty();
}

Error misreadAnswer(const Error &error, const HttpRequest &request, const HttpResponse &response)
{
    ProtocolError protocol;
    if (const auto *known = std::get_if<ProtocolError>(&error))
        protocol = *known;
    protocol.exchange = exchangeOf(request, response);
    if (request.isRead())
        return protocol;
    OutcomeUnknown unknown;
    unknown.operation = request.operation;
    unknown.technical = QString(u"expected "_s + protocol.expected + u" at "_s + protocol.pointer);
    unknown.exchange = protocol.exchange;
    return unknown;
}

Result<Done> decodeDone(const HttpRequest &request, const HttpResponse &response)
{
    const Result<JsonBox> body = decodeResponse(request, response);
    if (!body)
        return body.error();
    return Done{};
}

} // namespace orgdesk
