#pragma once

#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>

namespace orgdesk::sandbox {

struct Grant;

//! Writes and signs the tokens that stand for a grant.
class TokenMint
{
public:
    explicit TokenMint(TenantContext &context)
        : m_context(context)
    {
    }

    //! RFC 9068; bound to the key with that thumbprint unless it is empty.
    std::string accessToken(const Grant &grant, const std::string &thumbprint) const;
    std::string idToken(const Grant &grant) const;
    //! Seconds.
    std::int64_t accessTokenLifetime() const;
    //! Claims about the person that the scopes of the grant release: what the tenant has stored, or
    //! for somebody who came by a connection, what the provider sent at this sign-in.
    nlohmann::json personClaims(const Grant &grant) const;

private:
    std::int64_t setting(const char *name, std::int64_t fallback) const;

    TenantContext &m_context;
};

} // namespace orgdesk::sandbox
