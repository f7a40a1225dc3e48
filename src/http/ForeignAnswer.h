#pragma once

#include "http/HttpMessage.h"

#include <optional>

namespace orgdesk {

//! The page of a captive portal or a proxy where an API answers in JSON: a redirect, status 511, or
//! HTML with any status below 500 (reliability 2.5). An HTML page with 5xx is a gateway's excuse,
//! and stays an answer. \return NetworkError Redirected, or nothing for an answer of the API.
[[nodiscard]] std::optional<NetworkError> foreignAnswer(const HttpRequest &request,
                                                        const HttpResponse &response);

} // namespace orgdesk
