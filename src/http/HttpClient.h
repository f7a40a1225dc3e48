#pragma once

#include "core/Future.h"
#include "http/HttpMessage.h"

namespace orgdesk {

//! Sends one request. The one-function interface of the decorator stack (architecture A3).
//! Any HTTP status is an answer; errors are those of the transport (NetworkError), of the queue
//! (RateLimited), of the session (SignInRequired, SecretStoreError) or Cancelled.
//! Use from the thread that owns the client.
class HttpClient
{
public:
    HttpClient() = default;
    virtual ~HttpClient() = default;
    Q_DISABLE_COPY_MOVE(HttpClient)

    [[nodiscard]] virtual Future<HttpResponse> send(const HttpRequest &request) = 0;
};

} // namespace orgdesk
