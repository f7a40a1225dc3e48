#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace orgdesk::sandbox {

//! What one sign-in in the browser allowed; codes and tokens stand for it. Times in seconds.
struct Grant
{
    std::string clientId;
    std::string userId;
    std::string organizationId;
    std::string audience;
    std::vector<std::string> scopes;
    std::string sessionId;
    std::string nonce;
    std::int64_t authTime = 0;
    //! When this very sign-in asked for a second factor; 0 when it did not.
    std::int64_t secondFactorTime = 0;
};

struct AuthorizationCode
{
    Grant grant;
    std::string redirectUri;
    std::string challenge;
    std::int64_t expires = 0;
    bool used = false;
    //! Family of refresh tokens that came from it.
    std::string family;
};

struct AccessToken
{
    Grant grant;
    std::int64_t expires = 0;
};

//! All refresh tokens that descend from one sign-in; one member is current.
struct RefreshFamily
{
    Grant grant;
    std::string current;
    std::string previous;
    std::int64_t rotated = 0;
    bool revoked = false;
};

//! Codes and tokens in circulation.
class TokenStore
{
public:
    std::string addCode(AuthorizationCode code);
    AuthorizationCode *code(std::string_view text);

    void addAccessToken(const std::string &text, AccessToken token);
    //! nullptr when unknown or expired.
    const AccessToken *accessToken(std::string_view text, std::int64_t now) const;

    //! Starts a family; returns its key.
    std::string addFamily(Grant grant);
    RefreshFamily *family(const std::string &key);
    //! Family that a refresh token, current or superseded, belongs to.
    RefreshFamily *familyOf(std::string_view refreshToken);
    //! Supersedes the current token of the family and returns the new one.
    std::string rotate(RefreshFamily &family, std::int64_t now);

    //! When a person last gave a second factor in an organization; 0 when never.
    std::int64_t secondFactorTime(const Grant &grant) const;
    void noteSecondFactor(const Grant &grant, std::int64_t now);

    void clear();

private:
    std::map<std::string, AuthorizationCode, std::less<>> m_codes;
    std::map<std::string, AccessToken, std::less<>> m_accessTokens;
    std::map<std::string, RefreshFamily, std::less<>> m_families;
    std::map<std::string, std::string, std::less<>> m_familyOfToken;
    std::map<std::string, std::int64_t, std::less<>> m_secondFactors;
};

} // namespace orgdesk::sandbox
