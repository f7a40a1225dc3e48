#include "sandbox/SignInEndpoint.h"

#include "sandbox/Encoding.h"
#include "sandbox/Parameters.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SignInPages.h"
#include "sandbox/TenantState.h"
#include "sandbox/TokenStore.h"
#include "sandbox/Totp.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::int64_t flowLifetime = 15 * 60;

HttpResponse stepPage(std::string_view step, const std::string &flowKey)
{
    return responses::redirect("/u/" + std::string(step) + "?state=" + flowKey);
}

} // namespace

SignInEndpoint::SignInEndpoint(TenantContext &context, StandInProviders &standIns)
    : m_context(context)
    , m_standIns(standIns)
    // Cookies know no ports: without it, two tenants on one machine would share a cookie.
    , m_cookieName("tenant_session_" + context.domain.substr(context.domain.find(':') + 1))
{
}

std::optional<HttpResponse> SignInEndpoint::handle(const HttpRequest &request)
{
    if (request.path == "/authorize") {
        return authorize(request);
    }
    if (request.path == "/oauth/par") {
        return push(request);
    }
    if (request.path == "/login/callback") {
        return takeProviderAnswer(request);
    }
    if (!request.path.starts_with("/u/")) {
        return std::nullopt;
    }
    const std::string flowKey = Parameters::parse(request.query).get("state");
    SignInFlow *flow = openFlow(flowKey);
    if (flow == nullptr) {
        return signInOver();
    }
    const std::string step = request.path.substr(3);
    if (request.method == "POST") {
        return takeAnswer(step, flowKey, *flow, Parameters::parse(request.body));
    }
    return showPage(step, flowKey, *flow, {});
}

HttpResponse SignInEndpoint::authorize(const HttpRequest &request)
{
    const Parameters given =
        Parameters::parse(request.method == "POST" ? request.body : request.query);
    const std::optional<Parameters> parameters = takePushed(given);
    if (!parameters) {
        return responses::html(400,
                               pages::failure(m_context, "This sign-in is over",
                                              "The request_uri is unknown, used or too old."));
    }
    Checked checked = check(*parameters, given.has("request_uri"));
    if (const auto *refused = std::get_if<Refusal>(&checked)) {
        return refuse(*refused);
    }
    SignInFlow flow;
    flow.request = std::get<AuthorizationRequest>(std::move(checked));
    flow.organizationId = flow.request.organizationId;
    flow.expires = m_context.clock.seconds() + flowLifetime;
    const BrowserSession *session = sessionOf(request, &flow.sessionKey);
    const std::vector<std::string> &prompts = flow.request.prompts;
    flow.signedIn = session != nullptr
        && (flow.request.connectionId.empty() || session->connectionId == flow.request.connectionId)
        && !contains(prompts, "login") && !contains(prompts, "select_account")
        && (!flow.request.maxAge
            || m_context.clock.seconds() - session->authTime < *flow.request.maxAge);
    const std::string flowKey = randomText(32);
    SignInFlow &kept = m_flows.insert(flowKey, std::move(flow));
    return contains(kept.request.prompts, "none") ? silently(flowKey, kept)
                                                  : nextStep(flowKey, kept);
}

HttpResponse SignInEndpoint::silently(const std::string &flowKey, SignInFlow &flow)
{
    const AuthorizationRequest request = flow.request;
    if (needsConfirmation(flow)) {
        m_flows.erase(flowKey);
        return redirectError(request, "interaction_required", "The person has to confirm");
    }
    HttpResponse response = nextStep(flowKey, flow);
    const std::string target = response.headers.front().second;
    const bool isUpstream = target.starts_with("/idp/");
    if (!target.starts_with("/u/") && !isUpstream) {
        return response;
    }
    m_flows.erase(flowKey);
    const bool isLogin = isUpstream || target.starts_with("/u/login?");
    const bool isConsent = target.starts_with("/u/consent?");
    return redirectError(request,
                         isLogin         ? "login_required"
                             : isConsent ? "consent_required"
                                         : "interaction_required",
                         "A page has to be shown");
}

bool SignInEndpoint::needsConfirmation(const SignInFlow &flow) const
{
    const std::string &target = flow.request.redirectUri;
    const bool isLoopback = target.starts_with("http://127.0.0.1")
        || target.starts_with("http://localhost") || target.starts_with("http://[::1]");
    return !flow.confirmed && isLoopback && m_context.tenant.switchOn("loopback_confirmation");
}

HttpResponse SignInEndpoint::nextStep(const std::string &flowKey, SignInFlow &flow)
{
    Json *user = person(flow);
    if (user == nullptr) {
        return flow.request.connectionId.empty() ? stepPage("login", flowKey)
                                                 : goToProvider(flowKey, flow);
    }
    const Json &memberships = user->at("memberships");
    if (flow.organizationId.empty()) {
        if (memberships.size() > 1) {
            return stepPage("organization", flowKey);
        }
        if (memberships.empty()) {
            return redirectError(flow.request, "access_denied",
                                 "This person is in no organization");
        }
        flow.organizationId = memberships.front().at("organization").get<std::string>();
    }
    if (TenantState::membership(*user, flow.organizationId) == nullptr) {
        return redirectError(flow.request, "access_denied",
                             "user " + user->at("user_id").get<std::string>()
                                 + " is not part of the " + flow.organizationId + " organization");
    }
    if (flow.secondFactorTime == 0 && needsSecondFactor(flow)) {
        return stepPage("second-factor", flowKey);
    }
    if (!flow.consented
        && (contains(flow.request.prompts, "consent") || !missingConsents(flow).empty())) {
        return stepPage("consent", flowKey);
    }
    if (needsConfirmation(flow)) {
        return stepPage("confirm", flowKey);
    }
    return finish(flowKey, flow);
}

HttpResponse SignInEndpoint::finish(const std::string &flowKey, SignInFlow &flow)
{
    const BrowserSession &session = m_sessions.at(flow.sessionKey);
    AuthorizationCode code;
    code.grant.clientId = flow.request.clientId;
    code.grant.userId = session.userId;
    code.grant.organizationId = flow.organizationId;
    code.grant.audience = flow.request.audience;
    code.grant.scopes = agreedScopes(flow);
    code.grant.sessionId = session.sid;
    code.grant.nonce = flow.request.nonce;
    code.grant.authTime = session.authTime;
    code.grant.secondFactorTime = flow.secondFactorTime;
    code.grant.connectionId = session.connectionId;
    code.grant.attributes = session.attributes;
    code.redirectUri = flow.request.redirectUri;
    code.challenge = flow.request.challenge;
    code.thumbprint = flow.request.thumbprint;
    code.expires = m_context.clock.seconds() + 60;
    const AuthorizationRequest request = std::move(flow.request);
    m_flows.erase(flowKey);
    return redirectBack(request, "code=" + m_context.tokens.addCode(std::move(code)));
}

HttpResponse SignInEndpoint::showPage(const std::string &step, const std::string &flowKey,
                                      SignInFlow &flow, std::string_view message)
{
    const int status = message.empty() ? 200 : 400;
    const Json *user = person(flow);
    if (user == nullptr || step == "login") {
        return responses::html(status, pages::login(m_context, flow, flowKey, message));
    }
    if (step == "organization") {
        return responses::html(status,
                               pages::organizationChoice(m_context, *user, flowKey, message));
    }
    if (step == "second-factor") {
        return responses::html(status, pages::secondFactor(m_context, *user, flowKey, message));
    }
    if (step == "consent") {
        return responses::html(
            200,
            pages::consent(m_context, *m_context.tenant.application(flow.request.clientId), *user,
                           m_context.tenant.organization(flow.organizationId), grantedScopes(flow),
                           flowKey));
    }
    if (step == "confirm") {
        return responses::html(200, pages::confirmation(m_context, flow, flowKey));
    }
    return responses::html(
        404, pages::failure(m_context, "No such page", "There is nothing at this address."));
}

HttpResponse SignInEndpoint::takeAnswer(const std::string &step, const std::string &flowKey,
                                        SignInFlow &flow, const Parameters &form)
{
    if (step == "login") {
        return takeLogin(flowKey, flow, form);
    }
    if (step == "connection") {
        return takeConnection(flowKey, flow, form.get("connection"));
    }
    Json *user = person(flow);
    if (user == nullptr) {
        return stepPage("login", flowKey);
    }
    if (step == "organization") {
        const Json *chosen = m_context.tenant.organization(form.get("organization"));
        const auto id = chosen == nullptr ? std::string() : chosen->at("id").get<std::string>();
        if (TenantState::membership(*user, id) == nullptr) {
            return showPage(step, flowKey, flow, "You’re not a member of that organization.");
        }
        flow.organizationId = id;
        return nextStep(flowKey, flow);
    }
    if (step == "second-factor") {
        return takeSecondFactor(flowKey, flow, form);
    }
    if (step != "consent" && step != "confirm") {
        return showPage(step, flowKey, flow, {});
    }
    if (form.get("action") != "accept") {
        const AuthorizationRequest request = flow.request;
        m_flows.erase(flowKey);
        return redirectError(request, "access_denied", "User did not authorize the request");
    }
    if (step == "consent") {
        takeConsent(flow, form);
    } else {
        flow.confirmed = true;
    }
    return nextStep(flowKey, flow);
}

HttpResponse SignInEndpoint::takeLogin(const std::string &flowKey, SignInFlow &flow,
                                       const Parameters &form)
{
    const Json *user = m_context.tenant.userByEmail(form.get("username"));
    if (user == nullptr || !user->contains("password")
        || user->at("password") != form.get("password")) {
        flow.request.loginHint = form.get("username");
        flow.signedIn = false;
        return showPage("login", flowKey, flow, "Wrong email address or password.");
    }
    BrowserSession session;
    session.userId = user->at("user_id").get<std::string>();
    return startSession(flowKey, flow, std::move(session));
}

HttpResponse SignInEndpoint::takeSecondFactor(const std::string &flowKey, SignInFlow &flow,
                                              const Parameters &form)
{
    const std::int64_t now = m_context.clock.seconds();
    const auto secret = person(flow)->value("totp_secret", std::string());
    std::string code = form.get("code");
    std::erase(code, ' ');
    if (!totp::accepts(secret, code, now)) {
        return showPage("second-factor", flowKey, flow, "That code isn’t right. Try again.");
    }
    BrowserSession &session = m_sessions.at(flow.sessionKey);
    session.authTime = now;
    flow.secondFactorTime = now;
    Grant grant;
    grant.userId = session.userId;
    grant.organizationId = flow.organizationId;
    m_context.tokens.noteSecondFactor(grant, now);
    return nextStep(flowKey, flow);
}

} // namespace orgdesk::sandbox
