#include "sandbox/Encoding.h"
#include "sandbox/Parameters.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SignInEndpoint.h"
#include "sandbox/SignInPages.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox {

using Json = nlohmann::json;

std::vector<std::string> SignInEndpoint::grantedScopes(const SignInFlow &flow)
{
    static const std::vector<std::string> identity{"openid", "profile", "email", "offline_access"};
    std::vector<std::string> permitted;
    if (flow.request.audience == m_context.tenant.audience()) {
        const BrowserSession &session = m_sessions.at(flow.sessionKey);
        permitted = m_context.tenant.permittedScopes(flow.request.clientId, session.userId,
                                                     flow.organizationId);
    }
    std::vector<std::string> granted;
    for (const std::string &scope : flow.request.scopes) {
        if ((contains(identity, scope) || contains(permitted, scope))
            && !contains(granted, scope)) {
            granted.push_back(scope);
        }
    }
    return granted;
}

bool SignInEndpoint::needsSecondFactor(const SignInFlow &flow)
{
    // A person without an authenticator is let through: the tenant then proves nothing.
    const Json *user = person(flow);
    if (user == nullptr || user->value("totp_secret", std::string()).empty()) {
        return false;
    }
    if (flow.request.wantsSecondFactor) {
        return true;
    }
    const Json sensitive = m_context.tenant.document().at("api").value("mfa_scopes", Json::array());
    return std::any_of(sensitive.begin(), sensitive.end(), [&flow](const Json &scope) {
        return contains(flow.request.scopes, scope.get<std::string>());
    });
}

std::vector<std::string> SignInEndpoint::missingConsents(const SignInFlow &flow)
{
    const BrowserSession &session = m_sessions.at(flow.sessionKey);
    std::vector<std::string> missing = grantedScopes(flow);
    std::erase_if(missing, [&](const std::string &scope) {
        return session.consents.contains(flow.consentKey(scope));
    });
    return missing;
}

std::vector<std::string> SignInEndpoint::agreedScopes(const SignInFlow &flow)
{
    std::vector<std::string> agreed = grantedScopes(flow);
    const std::vector<std::string> missing = missingConsents(flow);
    std::erase_if(agreed, [&](const std::string &scope) { return contains(missing, scope); });
    return agreed;
}

void SignInEndpoint::takeConsent(SignInFlow &flow, const Parameters &form)
{
    // A script that posts the action alone agrees to everything (contracts.md section 3); the page
    // has a box for each scope of the API.
    const bool hasBoxes = form.has("boxes");
    const std::vector<std::string> ticked = form.all("scope");
    std::set<std::string> &consents = m_sessions.at(flow.sessionKey).consents;
    for (const std::string &scope : grantedScopes(flow)) {
        if (hasBoxes && pages::hasConsentBox(scope) && !contains(ticked, scope)) {
            consents.erase(flow.consentKey(scope));
        } else {
            consents.insert(flow.consentKey(scope));
        }
    }
    flow.consented = true;
}

Json *SignInEndpoint::person(const SignInFlow &flow)
{
    const BrowserSession *session = m_sessions.find(flow.sessionKey);
    if (!flow.signedIn || session == nullptr) {
        return nullptr;
    }
    return m_context.tenant.userById(session->userId);
}

BrowserSession *SignInEndpoint::sessionOf(const HttpRequest &request, std::string *key)
{
    for (const std::string &part : split(request.header("Cookie"), ';')) {
        const std::size_t begin = part.find_first_not_of(' ');
        const std::size_t equals = part.find('=');
        if (begin == std::string::npos || equals == std::string::npos
            || part.substr(begin, equals - begin) != m_cookieName) {
            continue;
        }
        if (BrowserSession *session = m_sessions.find(part.substr(equals + 1))) {
            *key = part.substr(equals + 1);
            return session;
        }
    }
    return nullptr;
}

HttpResponse SignInEndpoint::startSession(const std::string &flowKey, SignInFlow &flow,
                                          BrowserSession session)
{
    const BrowserSession *former = m_sessions.find(flow.sessionKey);
    const bool isSamePerson = former != nullptr && former->userId == session.userId;
    session.sid = isSamePerson ? former->sid : randomText(32);
    if (isSamePerson) {
        session.consents = former->consents;
    }
    session.authTime = m_context.clock.seconds();
    flow.sessionKey = randomText(43);
    flow.signedIn = true;
    m_sessions.insert(flow.sessionKey, std::move(session));
    const std::string cookie =
        m_cookieName + "=" + flow.sessionKey + "; Path=/; HttpOnly; SameSite=Lax";
    HttpResponse response = nextStep(flowKey, flow);
    response.setHeader("Set-Cookie", cookie);
    return response;
}

SignInFlow *SignInEndpoint::openFlow(const std::string &flowKey)
{
    SignInFlow *flow = m_flows.find(flowKey);
    return flow == nullptr || flow->expires < m_context.clock.seconds()
            || m_context.tenant.application(flow->request.clientId) == nullptr
        ? nullptr
        : flow;
}

HttpResponse SignInEndpoint::signInOver() const
{
    return responses::html(
        400,
        pages::failure(m_context, "This sign-in is over", "Start again from the application."));
}

std::string SignInEndpoint::sessionId(const HttpRequest &request)
{
    std::string key;
    const BrowserSession *session = sessionOf(request, &key);
    return session == nullptr ? std::string() : session->sid;
}

void SignInEndpoint::endSession(const HttpRequest &request, const std::string &sid)
{
    std::string key;
    if (sessionOf(request, &key) != nullptr) {
        m_sessions.erase(key);
    }
    m_sessions.eraseIf(
        [&sid](const BrowserSession &session) { return !sid.empty() && session.sid == sid; });
}

std::string SignInEndpoint::clearedCookie() const
{
    return m_cookieName + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax";
}

void SignInEndpoint::clear()
{
    m_flows.clear();
    m_pushed.clear();
    m_sessions.clear();
}

} // namespace orgdesk::sandbox
