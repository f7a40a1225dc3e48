#include "sandbox/TokenEndpoint.h"

#include "sandbox/Encoding.h"
#include "sandbox/Parameters.h"
#include "sandbox/ReadJson.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SignInFlow.h"
#include "sandbox/SigningKey.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

//! Form or JSON; Auth0 takes both.
Parameters tokenRequestForm(const HttpRequest &request)
{
    if (!request.header("Content-Type").starts_with("application/json")) {
        return Parameters::parse(request.body);
    }
    Parameters form;
    const Json body = readJson(request.body);
    if (!body.is_object()) {
        return form;
    }
    for (const auto &[name, value] : body.items()) {
        if (value.is_string()) {
            form.add(name, value.get<std::string>());
        }
    }
    return form;
}

HttpResponse invalidGrant(std::string_view description)
{
    return responses::oauthError(403, "invalid_grant", description);
}

std::int64_t lifetime(const TenantState &tenant, const char *member, std::int64_t fallback)
{
    return tenant.document().at("api").value(member, fallback);
}

} // namespace

HttpResponse TokenEndpoint::token(const HttpRequest &request)
{
    const Parameters form = tokenRequestForm(request);
    if (request.method != "POST") {
        return responses::oauthError(405, "invalid_request", "Only POST");
    }
    if (form.repeated()) {
        return responses::oauthError(400, "invalid_request", "A parameter is there twice");
    }
    if (m_context.tenant.application(form.get("client_id")) == nullptr) {
        return responses::oauthError(401, "invalid_client", "Unknown client");
    }
    if (form.has("client_secret") || !request.header("Authorization").empty()) {
        return responses::oauthError(401, "invalid_client", "This application uses no secret");
    }
    const std::string grantType = form.get("grant_type");
    if (grantType == "authorization_code") {
        return exchangeCode(form);
    }
    if (grantType == "refresh_token") {
        return refresh(form);
    }
    return responses::oauthError(403, "unauthorized_client",
                                 "Grant type '" + grantType + "' not allowed for the client");
}

HttpResponse TokenEndpoint::exchangeCode(const Parameters &form)
{
    AuthorizationCode *code = m_context.tokens.code(form.get("code"));
    if (code == nullptr) {
        return invalidGrant("Invalid authorization code");
    }
    if (code->used) {
        // A code that comes twice was stolen: what came from it ends too (RFC 6749 section 4.1.2).
        if (RefreshFamily *family = m_context.tokens.family(code->family)) {
            family->revoked = true;
        }
        return invalidGrant("Invalid authorization code");
    }
    code->used = true;
    if (code->expires < m_context.clock.seconds()
        || code->grant.clientId != form.get("client_id")) {
        return invalidGrant("Invalid authorization code");
    }
    if (code->redirectUri != form.get("redirect_uri")) {
        return invalidGrant("The redirect URI is wrong");
    }
    const std::string verifier = form.get("code_verifier");
    if (verifier.size() < 43 || verifier.size() > 128
        || base64Url(sha256(verifier)) != code->challenge) {
        return invalidGrant("Failed to verify code verifier");
    }
    std::string refreshToken;
    if (contains(code->grant.scopes, "offline_access")) {
        code->family = m_context.tokens.addFamily(code->grant);
        refreshToken = m_context.tokens.rotate(*m_context.tokens.family(code->family),
                                               m_context.clock.seconds());
    }
    return tokens(code->grant, refreshToken);
}

HttpResponse TokenEndpoint::refresh(const Parameters &form)
{
    const std::int64_t now = m_context.clock.seconds();
    const std::string presented = form.get("refresh_token");
    RefreshFamily *family = m_context.tokens.familyOf(presented);
    if (family == nullptr || family->revoked || family->grant.clientId != form.get("client_id")) {
        return invalidGrant("Unknown or invalid refresh token.");
    }
    const int overlap = m_context.tenant.switchNumber("rotation_overlap_s");
    const bool overlaps =
        presented == family->previous && overlap > 0 && now - family->rotated <= overlap;
    if (presented != family->current && !overlaps) {
        family->revoked = true;
        return invalidGrant("Unknown or invalid refresh token.");
    }
    Grant grant = family->grant;
    Json *user = m_context.tenant.userById(grant.userId);
    if (user == nullptr || TenantState::membership(*user, grant.organizationId) == nullptr) {
        return invalidGrant("The person is no longer part of the organization.");
    }
    if (wantsSecondFactor(grant)) {
        HttpResponse challenge =
            responses::json(403,
                            {{"error", "mfa_required"},
                             {"error_description", "Multifactor authentication required"},
                             {"mfa_token", randomText(48)},
                             {"mfa_requirements", {{"challenge", {{{"type", "otp"}}}}}}});
        return challenge;
    }
    if (form.has("scope")) {
        const std::vector<std::string> asked = splitWords(form.get("scope"));
        if (std::any_of(asked.begin(), asked.end(),
                        [&](const auto &scope) { return !contains(grant.scopes, scope); })) {
            return responses::oauthError(400, "invalid_scope", "More than was granted");
        }
        grant.scopes = asked;
    }
    grant.scopes = stillPermitted(grant);
    // Only the sign-in itself proves a second factor, a renewal never does.
    grant.secondFactorTime = 0;
    return tokens(grant, m_context.tokens.rotate(*family, now));
}

bool TokenEndpoint::wantsSecondFactor(const Grant &grant) const
{
    return m_context.tenant.switchText("step_up_challenge") == "mfa_required"
        && m_context.clock.seconds() - m_context.tokens.secondFactorTime(grant)
        > lifetime(m_context.tenant, "step_up_max_age_s", 600);
}

std::vector<std::string> TokenEndpoint::stillPermitted(const Grant &grant)
{
    const std::vector<std::string> permitted =
        m_context.tenant.permittedScopes(grant.clientId, grant.userId, grant.organizationId);
    std::vector<std::string> scopes = grant.scopes;
    std::erase_if(scopes, [&permitted](const std::string &scope) {
        return scope.find(":my_org:") != std::string::npos && !contains(permitted, scope);
    });
    return scopes;
}

HttpResponse TokenEndpoint::tokens(const Grant &grant, const std::string &refreshToken)
{
    Json body = {{"access_token", mintAccessToken(grant)},
                 {"token_type", "Bearer"},
                 {"expires_in", lifetime(m_context.tenant, "access_token_lifetime_s", 600)},
                 {"scope", joinWords(grant.scopes)}};
    if (contains(grant.scopes, "openid")) {
        body["id_token"] = mintIdToken(grant);
    }
    if (!refreshToken.empty()) {
        body["refresh_token"] = refreshToken;
    }
    HttpResponse response = responses::json(200, body);
    response.setHeader("Pragma", "no-cache");
    return response;
}

std::string TokenEndpoint::mintAccessToken(const Grant &grant)
{
    const std::int64_t now = m_context.clock.seconds();
    const std::int64_t expires = now + lifetime(m_context.tenant, "access_token_lifetime_s", 600);
    Json audiences = Json::array();
    if (!grant.audience.empty()) {
        audiences.push_back(grant.audience);
    }
    if (contains(grant.scopes, "openid")) {
        audiences.push_back(m_context.issuer + "userinfo");
    }
    const Json claims = {{"iss", m_context.issuer},
                         {"sub", grant.userId},
                         {"aud", audiences},
                         {"client_id", grant.clientId},
                         {"jti", randomText(22)},
                         {"iat", now},
                         {"exp", expires},
                         {"scope", joinWords(grant.scopes)},
                         {"org_id", grant.organizationId}};
    std::string text = m_context.key.sign(claims, "at+jwt");
    m_context.tokens.addAccessToken(text, {grant, expires});
    return text;
}

std::string TokenEndpoint::mintIdToken(const Grant &grant)
{
    const std::int64_t now = m_context.clock.seconds();
    Json claims = {{"iss", m_context.issuer},
                   {"sub", grant.userId},
                   {"aud", grant.clientId},
                   {"iat", now},
                   {"exp", now + lifetime(m_context.tenant, "id_token_lifetime_s", 36000)},
                   {"auth_time", grant.authTime},
                   {"sid", grant.sessionId},
                   {"org_id", grant.organizationId}};
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
    const Json *user = m_context.tenant.userById(grant.userId);
    if (user != nullptr && contains(grant.scopes, "profile")) {
        for (const char *name : {"name", "given_name", "family_name", "nickname"}) {
            if (user->contains(name)) {
                claims[name] = user->at(name);
            }
        }
    }
    if (user != nullptr && contains(grant.scopes, "email")) {
        claims["email"] = user->at("email");
        claims["email_verified"] = true;
    }
    return m_context.key.sign(claims, "JWT");
}

HttpResponse TokenEndpoint::revoke(const HttpRequest &request)
{
    const Parameters form = tokenRequestForm(request);
    if (request.method != "POST" || !form.has("token")) {
        return responses::oauthError(400, "invalid_request", "A token is required");
    }
    if (m_context.tenant.application(form.get("client_id")) == nullptr) {
        return responses::oauthError(401, "invalid_client", "Unknown client");
    }
    RefreshFamily *family = m_context.tokens.familyOf(form.get("token"));
    if (family != nullptr && family->grant.clientId == form.get("client_id")) {
        family->revoked = true;
    }
    // An unknown token is no error (RFC 7009 section 2.2).
    return {200, {}, {}};
}

} // namespace orgdesk::sandbox
