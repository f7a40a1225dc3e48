#include "sandbox/TokenMint.h"

#include "sandbox/Encoding.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SignInFlow.h"
#include "sandbox/SigningKey.h"
#include "sandbox/TenantState.h"
#include "sandbox/TokenStore.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

Json storedClaims(const Json &user)
{
    Json claims = {{"email", user.at("email")}};
    for (const char *name : {"name", "given_name", "family_name", "nickname"}) {
        if (user.contains(name)) {
            claims[name] = user.at(name);
        }
    }
    return claims;
}

} // namespace

std::int64_t TokenMint::setting(const char *name, std::int64_t fallback) const
{
    return m_context.tenant.document().at("api").value(name, fallback);
}

std::int64_t TokenMint::accessTokenLifetime() const
{
    constexpr std::int64_t usual = 600;
    return setting("access_token_lifetime_s", usual);
}

std::string TokenMint::accessToken(const Grant &grant, const std::string &thumbprint) const
{
    const std::int64_t now = m_context.clock.seconds();
    const std::int64_t expires = now + accessTokenLifetime();
    Json audiences = Json::array();
    if (!grant.audience.empty()) {
        audiences.push_back(grant.audience);
    }
    if (contains(grant.scopes, "openid")) {
        audiences.push_back(m_context.issuer + "userinfo");
    }
    Json claims = {{"iss", m_context.issuer}, {"sub", grant.userId},
                   {"aud", audiences},        {"client_id", grant.clientId},
                   {"jti", randomText(22)},   {"iat", now},
                   {"exp", expires},          {"scope", joinWords(grant.scopes)}};
    if (!grant.organizationId.empty()) {
        claims["org_id"] = grant.organizationId;
    }
    if (!thumbprint.empty()) {
        claims["cnf"] = {{"jkt", thumbprint}};
    }
    if (grant.sessionId.empty()) {
        claims["gty"] = "client-credentials";
    }
    std::string text = m_context.key.sign(claims, "at+jwt");
    m_context.tokens.addAccessToken(text, {grant, expires, thumbprint});
    return text;
}

Json TokenMint::personClaims(const Grant &grant) const
{
    const Json *user = m_context.tenant.userById(grant.userId);
    if (user == nullptr) {
        return Json::object();
    }
    const Json known = grant.connectionId.empty() ? storedClaims(*user) : Json(grant.attributes);
    Json claims = Json::object();
    for (const auto &[name, value] : known.items()) {
        if (contains(grant.scopes, name == "email" ? "email" : "profile")) {
            claims[name] = value;
        }
    }
    if (claims.contains("email")) {
        claims["email_verified"] = true;
    }
    return claims;
}

std::string TokenMint::idToken(const Grant &grant) const
{
    constexpr std::int64_t usual = 36000;
    const std::int64_t now = m_context.clock.seconds();
    Json claims = personClaims(grant);
    claims.update({{"iss", m_context.issuer},
                   {"sub", grant.userId},
                   {"aud", grant.clientId},
                   {"iat", now},
                   {"exp", now + setting("id_token_lifetime_s", usual)},
                   {"auth_time", grant.authTime},
                   {"sid", grant.sessionId}});
    if (!grant.organizationId.empty()) {
        claims["org_id"] = grant.organizationId;
    }
    if (const Json *organization = m_context.tenant.organization(grant.organizationId)) {
        claims["org_name"] = organization->at("name");
    }
    if (!grant.nonce.empty()) {
        claims["nonce"] = grant.nonce;
    }
    if (grant.secondFactorTime != 0) {
        claims["acr"] = multiFactorPolicy;
        claims["amr"] = {"pwd", "mfa"};
    }
    return m_context.key.sign(claims, "JWT");
}

} // namespace orgdesk::sandbox
