#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/TenantContext.h"

#include <optional>

namespace orgdesk::sandbox {

//! Discovery document, keys and user info.
class OpenIdEndpoints
{
public:
    explicit OpenIdEndpoints(TenantContext &context)
        : m_context(context)
    {
    }

    //! nullopt when the path is none of these.
    std::optional<HttpResponse> handle(const HttpRequest &request);

private:
    HttpResponse discovery() const;
    HttpResponse userInfo(const HttpRequest &request) const;

    TenantContext &m_context;
};

} // namespace orgdesk::sandbox
