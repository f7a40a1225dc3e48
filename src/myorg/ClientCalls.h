#pragma once

#include "http/HttpClient.h"
#include "myorg/DecodeResponse.h"
#include "myorg/Endpoints.h"

namespace orgdesk {

//! The request with this JSON body.
[[nodiscard]] HttpRequest withJson(HttpRequest request, const Json &body);

[[nodiscard]] bool isEmptyObject(const JsonBox &box);

//! `error` of reading an answer's body, for a request that was carried out: a read answers with
//! ProtocolError and the exchange, a write with OutcomeUnknown (reliability F10).
[[nodiscard]] Error misreadAnswer(const Error &error, const HttpRequest &request,
                                  const HttpResponse &response);

//! Status and body of an answer as a value with `static Result<T> fromJson(const Json &)`.
template<class T>
[[nodiscard]] Result<T> decodeAs(const HttpRequest &request, const HttpResponse &response)
{
    const Result<JsonBox> body = decodeResponse(request, response);
    if (!body)
        return body.error();
    Result<T> value = T::fromJson(body->value());
    if (!value)
        return misreadAnswer(value.error(), request, response);
    return value;
}

//! An answer without a body.
[[nodiscard]] Result<Done> decodeDone(const HttpRequest &request, const HttpResponse &response);

//! Bytes of an answer that are decoded well within 8 ms.
inline constexpr qsizetype quicklyDecoded = 64 * 1024;

//! Sends a read and decodes its answer, a long one on a worker (architecture A0.9).
template<class T>
[[nodiscard]] Future<T> call(HttpClient &http, const HttpRequest &request, QObject *context)
{
    return andThen(
        http.send(request), context, [request](const HttpResponse &response) -> Future<T> {
            if (response.body.size() <= quicklyDecoded)
                return ready<T>(decodeAs<T>(request, response));
            return inBackground([request, response] { return decodeAs<T>(request, response); });
        });
}

} // namespace orgdesk
