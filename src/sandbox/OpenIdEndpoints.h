#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/TenantContext.h"

#include <optional>

namespace orgdesk::sandbox {

class SignInEndpoint;

//! Discovery document, keys, user info and the two logout addresses.
class OpenIdEndpoints
{
public:
    OpenIdEndpoints(TenantContext &context, SignInEndpoint &signIn)
        : m_context(context)
        , m_signIn(signIn)
    {
    }

    //! nullopt when the path is none of these.
    std::optional<HttpResponse> handle(const HttpRequest &request);

private:
    HttpResponse discovery() const;
    HttpResponse userInfo(const HttpRequest &request) const;
    HttpResponse logout(const HttpRequest &request, const char *returnParameter);

    TenantContext &m_context;
    SignInEndpoint &m_signIn;
};

} // namespace orgdesk::sandbox
