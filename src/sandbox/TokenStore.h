#pragma once

#include "sandbox/BoundedMap.h"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

//! What one sign-in in the browser allowed; codes and tokens stand for it. Times in seconds.
struct Grant
{
    std::string clientId;
    //! The person, or CLIENT_ID@clients when an application acts for itself.
    std::string userId;
    std::string organizationId;
    std::string audience;
    std::vector<std::string> scopes;
    std::string sessionId;
    std::string nonce;
    std::int64_t authTime = 0;
    //! When this very sign-in asked for a second factor; 0 when it did not.
    std::int64_t secondFactorTime = 0;
    //! Connection that the person came by; empty for the tenant's own login page.
    std::string connectionId;
    //! What the identity provider said about the person, by the names of the attribute profile.
    std::map<std::string, std::string> attributes;
};

struct AuthorizationCode
{
    Grant grant;
    std::string redirectUri;
    //! Empty when the (confidential) client sent none.
    std::string challenge;
    //! Key that the code is bound to; empty when the request named none.
    std::string thumbprint;
    std::int64_t expires = 0;
    bool used = false;
    //! Family of refresh tokens that came from it.
    std::string family;
};

struct AccessToken
{
    Grant grant;
    std::int64_t expires = 0;
    //! Of the key it is bound to; empty for a bearer token.
    std::string thumbprint;
};

//! All refresh tokens that descend from one sign-in.
struct RefreshFamily
{
    Grant grant;
    std::string key;
    //! Key that its tokens are bound to; only those of public clients are.
    std::string thumbprint;
    //! When the sign-in was, and when the latest token came.
    std::int64_t started = 0;
    std::int64_t renewed = 0;
    //! Oldest first.
    std::deque<std::string> tokens;
};

//! Codes and tokens in circulation. The oldest are forgotten when there are very many.
class TokenStore
{
public:
    std::string addCode(AuthorizationCode code);
    AuthorizationCode *code(std::string_view text);

    void addAccessToken(const std::string &text, AccessToken token);
    //! nullptr when unknown or expired.
    const AccessToken *accessToken(std::string_view text, std::int64_t now) const;

    //! Starts a family. A person has at most 200 per application, then the oldest ends.
    RefreshFamily &addFamily(Grant grant, std::string thumbprint, std::int64_t now);
    //! Family that a refresh token belongs to, whether it was used before or not.
    RefreshFamily *familyOf(std::string_view refreshToken);
    //! False when the token was used more than overlap seconds ago; with overlap 0, ever before.
    bool isUsable(std::string_view refreshToken, std::int64_t overlap, std::int64_t now) const;
    //! A new token of the family.
    std::string addToken(RefreshFamily &family, std::int64_t now);
    //! Notes that the token was used; the first time counts.
    void spend(std::string_view refreshToken, std::int64_t now);
    //! Ends every token of the family; nothing happens when there is no such family.
    void revokeFamily(const std::string &key);

    //! When a person last gave a second factor in an organization; 0 when never.
    std::int64_t secondFactorTime(const Grant &grant) const;
    void noteSecondFactor(const Grant &grant, std::int64_t now);

    void clear();

private:
    struct RefreshToken
    {
        std::string family;
        std::int64_t spent = 0;
    };

    static constexpr std::size_t mostTokens = 5000;

    BoundedMap<AuthorizationCode> m_codes{mostTokens};
    BoundedMap<AccessToken> m_accessTokens{mostTokens};
    std::map<std::string, RefreshFamily, std::less<>> m_families;
    //! Keys of the families by person and client, oldest first.
    std::map<std::string, std::deque<std::string>> m_familiesOf;
    std::map<std::string, RefreshToken, std::less<>> m_refreshTokens;
    std::map<std::string, std::int64_t, std::less<>> m_secondFactors;
};

} // namespace orgdesk::sandbox
