#include "sandbox/ResourceAccess.h"

#include "sandbox/DpopProofs.h"
#include "sandbox/Encoding.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/TenantState.h"
#include "sandbox/TokenStore.h"

namespace orgdesk::sandbox {

namespace {

std::string proofChallenge(std::string_view parameters)
{
    return "DPoP " + std::string(parameters) + (parameters.empty() ? "" : ", ") + "algs=\""
        + proofAlgorithms + "\"";
}

AccessProblem invalidToken(bool byProof, std::string_view description)
{
    const std::string parameters =
        "error=\"invalid_token\", error_description=\"" + std::string(description) + "\"";
    return {false,
            std::string(description),
            byProof ? proofChallenge(parameters) : "Bearer " + parameters,
            {}};
}

//! Schemes that the tenant takes, for a request without a token.
std::string openChallenge(const TenantState &tenant)
{
    const std::string policy = tenant.proofPolicy();
    if (policy == "none") {
        return "Bearer";
    }
    return policy == "required" ? proofChallenge({}) : "Bearer, " + proofChallenge({});
}

std::optional<AccessProblem> proofProblem(TenantContext &context, const HttpRequest &request,
                                          const std::string &text, const AccessToken &token)
{
    const ProofExpectation expectation{context.issuer + request.path.substr(1), text,
                                       context.tenant.switchOn("dpop_api_nonce")};
    const auto checked = context.proofs.check(request, expectation);
    if (const auto *problem = std::get_if<ProofProblem>(&checked)) {
        const char *error = problem->wantsNonce ? "use_dpop_nonce" : "invalid_dpop_proof";
        return AccessProblem{false, problem->description,
                             proofChallenge("error=\"" + std::string(error)
                                            + "\", error_description=\"" + problem->description
                                            + "\""),
                             problem->wantsNonce ? context.proofs.nonce() : std::string()};
    }
    if (std::get<std::string>(checked) != token.thumbprint) {
        return invalidToken(true, "The token is bound to another key");
    }
    return std::nullopt;
}

} // namespace

void AccessProblem::addTo(HttpResponse &response) const
{
    response.setHeader("WWW-Authenticate", challenge);
    if (!nonce.empty()) {
        response.setHeader("DPoP-Nonce", nonce);
    }
}

std::variant<const AccessToken *, AccessProblem> checkAccess(TenantContext &context,
                                                             const HttpRequest &request)
{
    const std::string header = request.header("Authorization");
    if (header.empty()) {
        return AccessProblem{true, "No auth token provided.", openChallenge(context.tenant), {}};
    }
    const std::size_t space = std::min(header.find(' '), header.size());
    const std::string scheme = header.substr(0, space);
    const bool byProof = equalsIgnoringCase(scheme, "DPoP");
    const std::string text = space < header.size() ? header.substr(space + 1) : std::string();
    const AccessToken *token = byProof || equalsIgnoringCase(scheme, "Bearer")
        ? context.tokens.accessToken(text, context.clock.seconds())
        : nullptr;
    if (token == nullptr) {
        return invalidToken(byProof, "The token is not valid");
    }
    if (byProof == token->thumbprint.empty()) {
        return invalidToken(!byProof,
                            byProof ? "The token is not bound to a key"
                                    : "The token is bound to a key and needs a proof");
    }
    if (!byProof && context.tenant.proofPolicy() == "required"
        && token->grant.audience == context.tenant.audience()) {
        return invalidToken(true, "This API takes only tokens that are bound to a key");
    }
    if (byProof) {
        if (auto problem = proofProblem(context, request, text, *token)) {
            return *problem;
        }
    }
    return token;
}

std::string challengeFor(const AccessToken &token, std::string_view parameters)
{
    return token.thumbprint.empty() ? "Bearer " + std::string(parameters)
                                    : proofChallenge(parameters);
}

} // namespace orgdesk::sandbox
