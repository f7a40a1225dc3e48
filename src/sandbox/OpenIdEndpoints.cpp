#include "sandbox/OpenIdEndpoints.h"

#include "sandbox/DpopProofs.h"
#include "sandbox/Encoding.h"
#include "sandbox/ResourceAccess.h"
#include "sandbox/Responses.h"
#include "sandbox/SignInFlow.h"
#include "sandbox/SigningKey.h"
#include "sandbox/TenantState.h"
#include "sandbox/TokenMint.h"
#include "sandbox/TokenStore.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

using Json = nlohmann::json;

std::optional<HttpResponse> OpenIdEndpoints::handle(const HttpRequest &request)
{
    if (request.path == "/.well-known/openid-configuration") {
        return discovery();
    }
    if (request.path == "/.well-known/jwks.json") {
        return responses::json(200, m_context.key.keySet());
    }
    if (request.path == "/userinfo") {
        return userInfo(request);
    }
    return std::nullopt;
}

HttpResponse OpenIdEndpoints::discovery() const
{
    const std::string &issuer = m_context.issuer;
    Json document = {
        {"issuer", issuer},
        {"authorization_endpoint", issuer + "authorize"},
        {"token_endpoint", issuer + "oauth/token"},
        {"pushed_authorization_request_endpoint", issuer + "oauth/par"},
        {"userinfo_endpoint", issuer + "userinfo"},
        {"jwks_uri", issuer + ".well-known/jwks.json"},
        {"revocation_endpoint", issuer + "oauth/revoke"},
        {"end_session_endpoint", issuer + "oidc/logout"},
        {"scopes_supported", {"openid", "profile", "email", "offline_access"}},
        {"response_types_supported", {"code"}},
        {"response_modes_supported", {"query"}},
        {"grant_types_supported", {"authorization_code", "refresh_token", "client_credentials"}},
        {"code_challenge_methods_supported", {"S256"}},
        {"subject_types_supported", {"public"}},
        {"id_token_signing_alg_values_supported", {"RS256"}},
        {"token_endpoint_auth_methods_supported",
         {"none", "client_secret_post", "client_secret_basic"}},
        {"acr_values_supported", {multiFactorPolicy}},
        {"claims_supported",
         {"aud", "auth_time", "email", "email_verified", "exp", "family_name", "given_name", "iat",
          "iss", "name", "nickname", "org_id", "org_name", "sub"}}};
    if (m_context.tenant.proofPolicy() != "none") {
        document["dpop_signing_alg_values_supported"] = splitWords(proofAlgorithms);
    }
    if (m_context.tenant.switchOn("iss_parameter")) {
        document["authorization_response_iss_parameter_supported"] = true;
    }
    return responses::json(200, document);
}

HttpResponse OpenIdEndpoints::userInfo(const HttpRequest &request) const
{
    const auto checked = checkAccess(m_context, request);
    if (const auto *problem = std::get_if<AccessProblem>(&checked)) {
        HttpResponse refused = responses::oauthError(401, "invalid_token", problem->description);
        problem->addTo(refused);
        return refused;
    }
    const AccessToken &token = *std::get<const AccessToken *>(checked);
    if (!contains(token.grant.scopes, "openid")) {
        HttpResponse refused =
            responses::oauthError(403, "insufficient_scope", "The scope openid is missing");
        refused.setHeader("WWW-Authenticate", challengeFor(token, "error=\"insufficient_scope\""));
        return refused;
    }
    Json claims = TokenMint(m_context).personClaims(token.grant);
    claims["sub"] = token.grant.userId;
    claims["org_id"] = token.grant.organizationId;
    return responses::json(200, claims);
}

} // namespace orgdesk::sandbox
