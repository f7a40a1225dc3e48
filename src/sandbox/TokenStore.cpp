#include "sandbox/TokenStore.h"

#include "sandbox/Encoding.h"

namespace orgdesk::sandbox {

namespace {

std::string personKey(const Grant &grant)
{
    return grant.userId + '\n' + grant.organizationId;
}

} // namespace

std::string TokenStore::addCode(AuthorizationCode code)
{
    const std::string text = randomText(43);
    m_codes.emplace(text, std::move(code));
    return text;
}

AuthorizationCode *TokenStore::code(std::string_view text)
{
    const auto found = m_codes.find(text);
    return found == m_codes.end() ? nullptr : &found->second;
}

void TokenStore::addAccessToken(const std::string &text, AccessToken token)
{
    m_accessTokens.insert_or_assign(text, std::move(token));
}

const AccessToken *TokenStore::accessToken(std::string_view text, std::int64_t now) const
{
    const auto found = m_accessTokens.find(text);
    return found == m_accessTokens.end() || found->second.expires <= now ? nullptr : &found->second;
}

std::string TokenStore::addFamily(Grant grant)
{
    const std::string key = randomText(16);
    // The nonce belongs to the ID token of the code exchange alone.
    grant.nonce.clear();
    m_families[key].grant = std::move(grant);
    return key;
}

RefreshFamily *TokenStore::family(const std::string &key)
{
    const auto found = m_families.find(key);
    return found == m_families.end() ? nullptr : &found->second;
}

RefreshFamily *TokenStore::familyOf(std::string_view refreshToken)
{
    const auto found = m_familyOfToken.find(refreshToken);
    return found == m_familyOfToken.end() ? nullptr : family(found->second);
}

std::string TokenStore::rotate(RefreshFamily &family, std::int64_t now)
{
    std::string key;
    for (const auto &[name, candidate] : m_families) {
        if (&candidate == &family) {
            key = name;
        }
    }
    family.previous = family.current;
    family.current = "v1." + randomText(48);
    family.rotated = now;
    m_familyOfToken.emplace(family.current, key);
    return family.current;
}

std::int64_t TokenStore::secondFactorTime(const Grant &grant) const
{
    const auto found = m_secondFactors.find(personKey(grant));
    return found == m_secondFactors.end() ? 0 : found->second;
}

void TokenStore::noteSecondFactor(const Grant &grant, std::int64_t now)
{
    m_secondFactors.insert_or_assign(personKey(grant), now);
}

void TokenStore::clear()
{
    *this = TokenStore();
}

} // namespace orgdesk::sandbox
