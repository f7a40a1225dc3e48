#include "sandbox/TokenEndpoint.h"

#include "sandbox/ClientAuthentication.h"
#include "sandbox/DpopProofs.h"
#include "sandbox/Encoding.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

const std::vector<std::string> grantTypes{"authorization_code", "refresh_token",
                                          "client_credentials"};

HttpResponse invalidGrant(std::string_view description)
{
    return responses::oauthError(403, "invalid_grant", description);
}

bool verifies(const std::string &verifier, const std::string &challenge)
{
    constexpr std::size_t shortest = 43;
    constexpr std::size_t longest = 128;
    if (challenge.empty()) {
        // A verifier without a challenge: somebody took the challenge out (RFC 9700 section 4.8).
        return verifier.empty();
    }
    return verifier.size() >= shortest && verifier.size() <= longest
        && base64Url(sha256(verifier)) == challenge;
}

} // namespace

HttpResponse TokenEndpoint::token(const HttpRequest &request)
{
    Call call;
    call.form = tokenRequestForm(request);
    if (request.method != "POST") {
        return responses::oauthError(405, "invalid_request", "Only POST");
    }
    if (call.form.repeated()) {
        return responses::oauthError(400, "invalid_request", "A parameter is there twice");
    }
    const auto checked = authenticateClient(m_context, request, call.form);
    if (const auto *refused = std::get_if<HttpResponse>(&checked)) {
        return *refused;
    }
    const auto &client = std::get<AuthenticatedClient>(checked);
    const std::string grantType = call.form.get("grant_type");
    if (!call.form.has("grant_type")) {
        return responses::oauthError(400, "invalid_request",
                                     "Missing required parameter: grant_type");
    }
    if (!contains(grantTypes, grantType)) {
        return responses::oauthError(400, "unsupported_grant_type",
                                     "Unsupported grant type: " + grantType);
    }
    if (!client.mayUse(grantType)) {
        return responses::oauthError(403, "unauthorized_client",
                                     "Grant type '" + grantType + "' not allowed for the client");
    }
    call.clientId = client.id;
    call.isPublic = client.isPublic;
    call.clientNeedsProof = client.application->value("require_proof_of_possession", false);
    if (auto refused = checkProof(request, call)) {
        return *refused;
    }
    HttpResponse response = dispatch(call);
    if (!call.thumbprint.empty() && m_context.proofs.carriesFormerNonce(request)) {
        response.setHeader("DPoP-Nonce", m_context.proofs.nonce());
    }
    return response;
}

HttpResponse TokenEndpoint::dispatch(const Call &call)
{
    const std::string grantType = call.form.get("grant_type");
    if (grantType == "authorization_code") {
        return exchangeCode(call);
    }
    return grantType == "refresh_token" ? refresh(call) : clientCredentials(call);
}

std::optional<HttpResponse> TokenEndpoint::checkProof(const HttpRequest &request, Call &call)
{
    if (request.header("DPoP").empty()) {
        return std::nullopt;
    }
    const ProofExpectation expectation{m_context.issuer + "oauth/token", {}, call.isPublic};
    const auto checked = m_context.proofs.check(request, expectation);
    if (const auto *problem = std::get_if<ProofProblem>(&checked)) {
        HttpResponse refused = responses::oauthError(
            400, problem->wantsNonce ? "use_dpop_nonce" : "invalid_dpop_proof",
            problem->description);
        if (problem->wantsNonce) {
            refused.setHeader("DPoP-Nonce", m_context.proofs.nonce());
        }
        return refused;
    }
    call.thumbprint = std::get<std::string>(checked);
    return std::nullopt;
}

std::optional<HttpResponse> TokenEndpoint::missingProof(const Call &call,
                                                        const std::string &audience) const
{
    const bool apiNeedsProof =
        audience == m_context.tenant.audience() && m_context.tenant.proofPolicy() == "required";
    if (!call.thumbprint.empty() || (!call.clientNeedsProof && !apiNeedsProof)) {
        return std::nullopt;
    }
    return responses::oauthError(400, "invalid_dpop_proof", "A DPoP proof is required");
}

std::string TokenEndpoint::binding(const Call &call, const std::string &audience) const
{
    const bool ignoresProof =
        audience == m_context.tenant.audience() && m_context.tenant.proofPolicy() == "none";
    return ignoresProof ? std::string() : call.thumbprint;
}

HttpResponse TokenEndpoint::exchangeCode(const Call &call)
{
    AuthorizationCode *code = m_context.tokens.code(call.form.get("code"));
    if (code == nullptr) {
        return invalidGrant("Invalid authorization code");
    }
    if (code->used) {
        // A code that comes twice was stolen: what came from it ends too (RFC 6749 section 4.1.2).
        m_context.tokens.revokeFamily(code->family);
        return invalidGrant("Invalid authorization code");
    }
    if (auto refused = missingProof(call, code->grant.audience)) {
        return *refused;
    }
    code->used = true;
    if (code->expires < m_context.clock.seconds() || code->grant.clientId != call.clientId) {
        return invalidGrant("Invalid authorization code");
    }
    if (code->redirectUri != call.form.get("redirect_uri")) {
        return invalidGrant("The redirect URI is wrong");
    }
    if (!verifies(call.form.get("code_verifier"), code->challenge)) {
        return invalidGrant("Failed to verify code verifier");
    }
    if (!code->thumbprint.empty() && code->thumbprint != call.thumbprint) {
        return invalidGrant("The proof is not by the key that dpop_jkt named");
    }
    std::string refreshToken;
    if (contains(code->grant.scopes, "offline_access")) {
        // The secret of a confidential client protects its refresh tokens (RFC 9449 section 5).
        const std::int64_t now = m_context.clock.seconds();
        const std::string bound =
            call.isPublic ? binding(call, code->grant.audience) : std::string();
        RefreshFamily &family = m_context.tokens.addFamily(code->grant, bound, now);
        code->family = family.key;
        refreshToken = m_context.tokens.addToken(family, now);
    }
    return tokens(call, code->grant, refreshToken);
}

std::optional<HttpResponse> TokenEndpoint::refusalOf(const RefreshFamily &family, const Call &call,
                                                     const std::string &presented)
{
    if (auto refused = missingProof(call, family.grant.audience)) {
        return refused;
    }
    // Without the key nobody can end somebody else's session by presenting an old token.
    if (!family.thumbprint.empty() && family.thumbprint != call.thumbprint) {
        return invalidGrant("The refresh token is bound to another key.");
    }
    const int overlap = m_context.tenant.switchNumber("rotation_overlap_s");
    if (!m_context.tokens.isUsable(presented, overlap, m_context.clock.seconds())
        || isOver(family)) {
        m_context.tokens.revokeFamily(family.key);
        return invalidGrant("Unknown or invalid refresh token.");
    }
    return std::nullopt;
}

HttpResponse TokenEndpoint::refresh(const Call &call)
{
    const std::int64_t now = m_context.clock.seconds();
    const std::string presented = call.form.get("refresh_token");
    RefreshFamily *family = m_context.tokens.familyOf(presented);
    if (family == nullptr || family->grant.clientId != call.clientId) {
        return invalidGrant("Unknown or invalid refresh token.");
    }
    if (auto refused = refusalOf(*family, call, presented)) {
        return *refused;
    }
    Grant grant = family->grant;
    Json *user = m_context.tenant.userById(grant.userId);
    if (user == nullptr || TenantState::membership(*user, grant.organizationId) == nullptr) {
        return invalidGrant("The person is no longer part of the organization.");
    }
    if (wantsSecondFactor(grant)) {
        return responses::json(403,
                               {{"error", "mfa_required"},
                                {"error_description", "Multifactor authentication required"},
                                {"mfa_token", randomText(48)},
                                {"mfa_requirements", {{"challenge", {{{"type", "otp"}}}}}}});
    }
    if (call.form.has("scope")) {
        const std::vector<std::string> asked = splitWords(call.form.get("scope"));
        if (std::any_of(asked.begin(), asked.end(),
                        [&](const auto &scope) { return !contains(grant.scopes, scope); })) {
            return responses::oauthError(400, "invalid_scope", "More than was granted");
        }
        grant.scopes = asked;
    }
    grant.scopes = stillPermitted(grant);
    // Only the sign-in itself proves a second factor, a renewal never does.
    grant.secondFactorTime = 0;
    m_context.tokens.spend(presented, now);
    return tokens(call, grant, m_context.tokens.addToken(*family, now));
}

bool TokenEndpoint::isOver(const RefreshFamily &family) const
{
    const Json *application = m_context.tenant.application(family.grant.clientId);
    const Json limits = application == nullptr
        ? Json::object()
        : application->value("refresh_token", Json::object());
    const std::int64_t now = m_context.clock.seconds();
    const auto isPast = [&](const char *name, std::int64_t since) {
        return limits.contains(name) && now - since >= limits.at(name).get<std::int64_t>();
    };
    return isPast("token_lifetime", family.started)
        || isPast("idle_token_lifetime", family.renewed);
}

bool TokenEndpoint::wantsSecondFactor(const Grant &grant) const
{
    const Json &api = m_context.tenant.document().at("api");
    return m_context.tenant.switchText("step_up_challenge") == "mfa_required"
        && m_context.clock.seconds() - m_context.tokens.secondFactorTime(grant)
        > api.value("step_up_max_age_s", std::int64_t{600});
}

std::vector<std::string> TokenEndpoint::stillPermitted(const Grant &grant) const
{
    const std::vector<std::string> permitted =
        m_context.tenant.permittedScopes(grant.clientId, grant.userId, grant.organizationId);
    std::vector<std::string> scopes = grant.scopes;
    std::erase_if(scopes, [&permitted](const std::string &scope) {
        return scope.find(":my_org:") != std::string::npos && !contains(permitted, scope);
    });
    return scopes;
}

HttpResponse TokenEndpoint::tokens(const Call &call, const Grant &grant,
                                   const std::string &refreshToken)
{
    const std::string thumbprint = binding(call, grant.audience);
    Json body = {{"access_token", m_mint.accessToken(grant, thumbprint)},
                 {"token_type", thumbprint.empty() ? "Bearer" : "DPoP"},
                 {"expires_in", m_mint.accessTokenLifetime()},
                 {"scope", joinWords(grant.scopes)}};
    if (contains(grant.scopes, "openid")) {
        body["id_token"] = m_mint.idToken(grant);
    }
    if (!refreshToken.empty()) {
        body["refresh_token"] = refreshToken;
    }
    HttpResponse response = responses::json(200, body);
    response.setHeader("Pragma", "no-cache");
    return response;
}

HttpResponse TokenEndpoint::revoke(const HttpRequest &request)
{
    const Parameters form = tokenRequestForm(request);
    if (request.method != "POST" || !form.has("token")) {
        return responses::oauthError(400, "invalid_request", "A token is required");
    }
    const auto checked = authenticateClient(m_context, request, form);
    if (const auto *refused = std::get_if<HttpResponse>(&checked)) {
        return *refused;
    }
    const RefreshFamily *family = m_context.tokens.familyOf(form.get("token"));
    if (family != nullptr && family->grant.clientId == std::get<AuthenticatedClient>(checked).id) {
        m_context.tokens.revokeFamily(family->key);
    }
    // An unknown token is no error (RFC 7009 section 2.2).
    return {200, {}, {}};
}

} // namespace orgdesk::sandbox
