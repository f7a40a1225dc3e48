#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/TenantContext.h"
#include "sandbox/TokenStore.h"

#include <nlohmann/json_fwd.hpp>

namespace orgdesk::sandbox {

class Parameters;

//! /oauth/token and /oauth/revoke for public clients.
class TokenEndpoint
{
public:
    explicit TokenEndpoint(TenantContext &context)
        : m_context(context)
    {
    }

    HttpResponse token(const HttpRequest &request);
    HttpResponse revoke(const HttpRequest &request);

private:
    HttpResponse exchangeCode(const Parameters &form);
    HttpResponse refresh(const Parameters &form);
    //! Answer with an access token and an ID token for the grant; refreshToken may be empty.
    HttpResponse tokens(const Grant &grant, const std::string &refreshToken);
    std::string mintAccessToken(const Grant &grant);
    std::string mintIdToken(const Grant &grant);
    //! Scopes of the grant that roles and client grant still allow.
    std::vector<std::string> stillPermitted(const Grant &grant);
    bool wantsSecondFactor(const Grant &grant) const;

    TenantContext &m_context;
};

} // namespace orgdesk::sandbox
