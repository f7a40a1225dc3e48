#include "sandbox/HttpMessage.h"

#include "sandbox/Encoding.h"

#include <algorithm>

namespace orgdesk::sandbox {

std::string HttpRequest::header(std::string_view name) const
{
    for (const auto &[key, value] : headers) {
        if (equalsIgnoringCase(key, name)) {
            return value;
        }
    }
    return {};
}

void HttpResponse::setHeader(std::string_view name, std::string value)
{
    std::erase_if(headers,
                  [name](const auto &header) { return equalsIgnoringCase(header.first, name); });
    headers.emplace_back(std::string(name), std::move(value));
}

} // namespace orgdesk::sandbox
