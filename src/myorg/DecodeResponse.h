#pragma once

#include "core/Json.h"
#include "http/HttpMessage.h"

namespace orgdesk {

//! The only place that turns a status into an Error (API reference 4). `response` must carry
//! exactly the documented success status of the operation; anything else is an error (reliability
//! F10). \return the parsed body (JSON null for an empty one).
[[nodiscard]] Result<JsonBox> decodeResponse(const HttpRequest &request,
                                             const HttpResponse &response);

} // namespace orgdesk
