#include "sandbox/Responses.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

Json errorBody(int status, std::string_view code, std::string_view title)
{
    return {{"type", "https://auth0.com/api-errors#" + std::string(code)},
            {"status", status},
            {"title", title}};
}

} // namespace

HttpResponse responses::json(int status, const Json &body)
{
    // Bytes that are no UTF-8 can come in with a request; they must not bring the program down.
    return {status,
            {{"Content-Type", "application/json; charset=utf-8"}, {"Cache-Control", "no-store"}},
            body.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

HttpResponse responses::noContent()
{
    return {204, {}, {}};
}

HttpResponse responses::html(int status, std::string page)
{
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Cache-Control", "no-store"},
             {"Referrer-Policy", "no-referrer"},
             {"X-Content-Type-Options", "nosniff"},
             {"Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
              "frame-ancestors 'none'"}},
            std::move(page)};
}

HttpResponse responses::redirect(std::string location)
{
    return {302, {{"Location", std::move(location)}, {"Cache-Control", "no-store"}}, {}};
}

HttpResponse responses::apiError(int status, std::string_view code, std::string_view title,
                                 std::string_view detail)
{
    Json body = errorBody(status, code, title);
    body["detail"] = detail;
    return json(status, body);
}

HttpResponse responses::validationError(const std::vector<Violation> &violations)
{
    Json items = Json::array();
    for (const Violation &violation : violations) {
        items.push_back({{"detail", violation.detail},
                         {"field", "data" + violation.pointer},
                         {"pointer", violation.pointer},
                         {"source", violation.source}});
    }
    Json body = errorBody(400, "A0E-400-0003", "Validation Error");
    body["validation_errors"] = std::move(items);
    return json(400, body);
}

HttpResponse responses::badRequest(std::string_view detail)
{
    return apiError(400, "A0E-400-0001", "Bad Request", detail);
}

HttpResponse responses::forbidden(std::string_view detail)
{
    return apiError(403, "A0E-403-0001", "Forbidden", detail);
}

HttpResponse responses::notFound(std::string_view detail)
{
    return apiError(404, "A0E-404-0002", "Resource Not Found", detail);
}

HttpResponse responses::duplicate(std::string_view detail)
{
    return apiError(409, "A0E-409-0003", "Duplicate Resource", detail);
}

HttpResponse responses::oauthError(int status, std::string_view error, std::string_view description)
{
    HttpResponse response = json(status, {{"error", error}, {"error_description", description}});
    response.setHeader("Pragma", "no-cache");
    return response;
}

} // namespace orgdesk::sandbox
