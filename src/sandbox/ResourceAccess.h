#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/TenantContext.h"

#include <string>
#include <string_view>
#include <variant>

namespace orgdesk::sandbox {

struct AccessToken;

//! Why a request to a protected resource is refused with 401.
struct AccessProblem
{
    bool tokenMissing = false;
    std::string description;
    //! WWW-Authenticate
    std::string challenge;
    //! DPoP-Nonce; empty when none is to be used.
    std::string nonce;

    void addTo(HttpResponse &response) const;
};

//! The valid access token of the request, presented by the right scheme and with a proof where it
//! is bound to a key (RFC 6750, RFC 9449 section 7). The pointer holds until the next request.
std::variant<const AccessToken *, AccessProblem> checkAccess(TenantContext &context,
                                                             const HttpRequest &request);

//! Challenge in the scheme of the token: `Bearer error="…"`, or the DPoP form with its algorithms.
std::string challengeFor(const AccessToken &token, std::string_view parameters);

} // namespace orgdesk::sandbox
