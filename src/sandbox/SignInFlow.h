#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace orgdesk::sandbox {

inline constexpr char multiFactorPolicy[] =
    "http://schemas.openid.net/pape/policies/2007/06/multi-factor";

//! A checked authorization request.
struct AuthorizationRequest
{
    std::string clientId;
    std::string redirectUri;
    std::string state;
    std::string nonce;
    std::string audience;
    std::vector<std::string> scopes;
    std::string organizationId;
    //! Connection to sign in by; empty for the tenant's own login page.
    std::string connectionId;
    std::string loginHint;
    //! Empty when a confidential client sent none.
    std::string challenge;
    //! Key that the code is to be bound to (dpop_jkt); may be empty.
    std::string thumbprint;
    std::vector<std::string> prompts;
    std::optional<std::int64_t> maxAge;
    bool wantsSecondFactor = false;
};

//! A person signed in in one browser; found again by cookie.
struct BrowserSession
{
    std::string sid;
    std::string userId;
    std::int64_t authTime = 0;
    //! Connection that the person came by; empty for the tenant's own login page.
    std::string connectionId;
    //! What its provider said, by the names of the attribute profile.
    std::map<std::string, std::string> attributes;
    //! What was agreed to, as client, organization and scope.
    std::set<std::string> consents;
};

//! One walk from /authorize to the redirect. Each page fills in one answer.
struct SignInFlow
{
    AuthorizationRequest request;
    //! Cookie of the browser session, once there is one.
    std::string sessionKey;
    bool signedIn = false;
    std::string organizationId;
    std::int64_t secondFactorTime = 0;
    bool consented = false;
    bool confirmed = false;
    std::int64_t expires = 0;

    std::string consentKey(const std::string &scope) const
    {
        return request.clientId + '\n' + organizationId + '\n' + scope;
    }
};

} // namespace orgdesk::sandbox
