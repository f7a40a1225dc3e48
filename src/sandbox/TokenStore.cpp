#include "sandbox/TokenStore.h"

#include "sandbox/Encoding.h"

namespace orgdesk::sandbox {

namespace {

constexpr std::size_t mostFamilies = 200;
//! Used tokens of one family that are still recognized when they come again.
constexpr std::size_t mostTokensOfFamily = 100;

std::string personKey(const Grant &grant)
{
    return grant.userId + '\n' + grant.organizationId;
}

} // namespace

std::string TokenStore::addCode(AuthorizationCode code)
{
    const std::string text = randomText(43);
    m_codes.insert(text, std::move(code));
    return text;
}

AuthorizationCode *TokenStore::code(std::string_view text)
{
    return m_codes.find(text);
}

void TokenStore::addAccessToken(const std::string &text, AccessToken token)
{
    m_accessTokens.insert(text, std::move(token));
}

const AccessToken *TokenStore::accessToken(std::string_view text, std::int64_t now) const
{
    const AccessToken *token = m_accessTokens.find(text);
    return token == nullptr || token->expires <= now ? nullptr : token;
}

RefreshFamily &TokenStore::addFamily(Grant grant, std::string thumbprint, std::int64_t now)
{
    const std::string key = randomText(16);
    auto &others = m_familiesOf[grant.clientId + '\n' + grant.userId];
    if (others.size() >= mostFamilies) {
        const std::string oldest = others.front();
        others.pop_front();
        revokeFamily(oldest);
    }
    others.push_back(key);
    // The nonce belongs to the ID token of the code exchange alone.
    grant.nonce.clear();
    return m_families
        .emplace(key, RefreshFamily{std::move(grant), key, std::move(thumbprint), now, now, {}})
        .first->second;
}

RefreshFamily *TokenStore::familyOf(std::string_view refreshToken)
{
    const auto token = m_refreshTokens.find(refreshToken);
    if (token == m_refreshTokens.end()) {
        return nullptr;
    }
    const auto family = m_families.find(token->second.family);
    return family == m_families.end() ? nullptr : &family->second;
}

bool TokenStore::isUsable(std::string_view refreshToken, std::int64_t overlap,
                          std::int64_t now) const
{
    const auto token = m_refreshTokens.find(refreshToken);
    return token != m_refreshTokens.end()
        && (token->second.spent == 0 || (overlap > 0 && now - token->second.spent <= overlap));
}

std::string TokenStore::addToken(RefreshFamily &family, std::int64_t now)
{
    family.renewed = now;
    const std::string text = "v1." + randomText(48);
    m_refreshTokens.emplace(text, RefreshToken{family.key, 0});
    family.tokens.push_back(text);
    if (family.tokens.size() > mostTokensOfFamily) {
        m_refreshTokens.erase(family.tokens.front());
        family.tokens.pop_front();
    }
    return text;
}

void TokenStore::spend(std::string_view refreshToken, std::int64_t now)
{
    const auto token = m_refreshTokens.find(refreshToken);
    if (token != m_refreshTokens.end() && token->second.spent == 0) {
        token->second.spent = now;
    }
}

void TokenStore::revokeFamily(const std::string &key)
{
    const auto found = m_families.find(key);
    if (found == m_families.end()) {
        return;
    }
    for (const std::string &token : found->second.tokens) {
        m_refreshTokens.erase(token);
    }
    const Grant &grant = found->second.grant;
    const auto siblings = m_familiesOf.find(grant.clientId + '\n' + grant.userId);
    if (siblings != m_familiesOf.end()) {
        std::erase(siblings->second, key);
    }
    m_families.erase(found);
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
