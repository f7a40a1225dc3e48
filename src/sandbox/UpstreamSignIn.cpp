#include "sandbox/Encoding.h"
#include "sandbox/Parameters.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SignInEndpoint.h"
#include "sandbox/SignInPages.h"
#include "sandbox/StandInPage.h"
#include "sandbox/StandInProviders.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>

//! Sign-in at an identity provider of the customer: the way there and back.
namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

std::string textIn(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

//! Values by the names of the attribute profile.
std::map<std::string, std::string> mapped(const Json &connection, const Assertion &assertion)
{
    std::map<std::string, std::string> attributes;
    for (const SentAttribute &attribute : sentAttributes(connection)) {
        const auto sent = assertion.attributes.find(attribute.name);
        if (sent != assertion.attributes.end() && !attribute.userAttribute.empty()) {
            attributes[attribute.userAttribute] = sent->second;
        }
    }
    return attributes;
}

} // namespace

std::string SignInEndpoint::providerName(const Json &connection)
{
    // The short name reads better; it is taken where it is the only one in the tenant.
    const std::string name = textIn(connection, "name");
    return m_context.tenant.find("connections", "name", name) == &connection
        ? name
        : textIn(connection, "full_name");
}

Json *SignInEndpoint::connectionNamed(const std::string &name, const std::string &clientId,
                                      const std::string &organizationId)
{
    Json *found = nullptr;
    for (Json &connection : m_context.tenant.document().at("connections")) {
        const std::string organization = textIn(connection, "organization");
        const bool fits = connection.value("name", Json()) == Json(name)
            || m_context.tenant.fullConnectionName(connection, clientId) == name;
        // Two organizations can have a connection of the same short name.
        if (fits && (found == nullptr || organization == organizationId)) {
            found = &connection;
        }
    }
    return found;
}

std::pair<std::string, std::string> SignInEndpoint::connectionProblem(
    const std::string &name, const AuthorizationRequest &request)
{
    const Json *connection = connectionNamed(name, request.clientId, request.organizationId);
    if (connection == nullptr || !StandInProviders::isName(providerName(*connection))) {
        return {"invalid_request", "the connection was not found"};
    }
    if (!connection->value("is_enabled", true)) {
        return {"invalid_request", "the connection is not enabled"};
    }
    const Json &owner = connection->at("organization");
    if (!request.organizationId.empty() && owner.is_string()
        && owner.get<std::string>() != request.organizationId) {
        return {"invalid_request", "the connection is not enabled for this organization"};
    }
    return {};
}

HttpResponse SignInEndpoint::takeConnection(const std::string &flowKey, SignInFlow &flow,
                                            const std::string &connectionId)
{
    const Json *connection = m_context.tenant.find("connections", "id", connectionId);
    AuthorizationRequest wish = flow.request;
    wish.organizationId = flow.organizationId;
    if (connection == nullptr || !connection->value("show_as_button", false)
        || textIn(*connection, "organization") != flow.organizationId
        || !connectionProblem(textIn(*connection, "name"), wish).first.empty()) {
        return showPage("login", flowKey, flow, "That way to sign in can’t be used.");
    }
    flow.request.connectionId = connectionId;
    flow.signedIn = false;
    return goToProvider(flowKey, flow);
}

HttpResponse SignInEndpoint::goToProvider(const std::string &flowKey, const SignInFlow &flow)
{
    const Json *connection = m_context.tenant.find("connections", "id", flow.request.connectionId);
    if (connection == nullptr) {
        return redirectError(flow.request, "invalid_request", "the connection was not found");
    }
    const std::string name = providerName(*connection);
    const Json &options = connection->at("options");
    const std::string clientId = options.value("client_id", m_context.issuer);
    std::string query = "response_type=code&client_id=" + percentEncode(clientId)
        + "&redirect_uri=" + percentEncode(m_context.issuer + "login/callback") + "&scope="
        + percentEncode("openid profile email") + "&nonce=" + randomText(32) + "&state=" + flowKey;
    if (!flow.request.loginHint.empty()) {
        query += "&login_hint=" + percentEncode(flow.request.loginHint);
    }
    return responses::redirect("/idp/" + name + "/login?" + query);
}

HttpResponse SignInEndpoint::takeProviderAnswer(const HttpRequest &request)
{
    const Parameters answer = Parameters::parse(request.query);
    const std::string flowKey = answer.get("state");
    SignInFlow *flow = openFlow(flowKey);
    const Json *connection = flow == nullptr
        ? nullptr
        : m_context.tenant.find("connections", "id", flow->request.connectionId);
    if (connection == nullptr) {
        return signInOver();
    }
    if (answer.has("error")) {
        const AuthorizationRequest asked = flow->request;
        m_flows.erase(flowKey);
        return redirectError(asked, answer.get("error"), answer.get("error_description"));
    }
    const auto assertion = m_standIns.redeem(answer.get("code"), providerName(*connection));
    if (!assertion) {
        return signInOver();
    }
    const auto attributes = mapped(*connection, *assertion);
    const Json &owner = connection->at("organization");
    if (flow->organizationId.empty() && owner.is_string()) {
        flow->organizationId = owner.get<std::string>();
    }
    BrowserSession session;
    session.userId = upstreamUser(*connection, *assertion, attributes);
    session.connectionId = flow->request.connectionId;
    session.attributes = attributes;
    return startSession(flowKey, *flow, std::move(session));
}

Json &SignInEndpoint::upstreamPerson(const Json &connection, const Assertion &assertion,
                                     const std::string &email)
{
    const std::string id = textIn(connection, "id");
    // Two organizations can have a connection of the same short name: it would name two people.
    const std::string fullName = textIn(connection, "full_name");
    const std::string userId = textIn(connection, "strategy") + "|"
        + (fullName.empty() ? textIn(connection, "name") : fullName) + "|" + assertion.subject;
    Json &users = m_context.tenant.document().at("users");
    const auto known = std::find_if(users.begin(), users.end(), [&](const Json &candidate) {
        return textIn(candidate, "connection") == id
            && (textIn(candidate, "user_id") == userId
                || toLower(textIn(candidate, "email")) == email);
    });
    if (known != users.end()) {
        return *known;
    }
    users.push_back({{"user_id", userId},
                     {"email", email},
                     {"connection", id},
                     {"created_at", isoTime(m_context.clock.milliseconds())},
                     {"memberships", Json::array()}});
    Json *stored = m_context.tenant.find("connections", "id", id);
    (*stored)["users_count"] = stored->value("users_count", 0) + 1;
    return users.back();
}

std::string SignInEndpoint::upstreamUser(const Json &connection, const Assertion &assertion,
                                         const std::map<std::string, std::string> &attributes)
{
    const auto given = attributes.find("email");
    Json &user =
        upstreamPerson(connection, assertion,
                       toLower(given == attributes.end() ? assertion.subject : given->second));
    for (const char *name : {"name", "given_name", "family_name", "nickname"}) {
        if (const auto value = attributes.find(name); value != attributes.end()) {
            user[name] = value->second;
        }
    }
    const std::string now = isoTime(m_context.clock.milliseconds());
    user["updated_at"] = now;
    user["last_login"] = now;
    const std::string organization = textIn(connection, "organization");
    if (connection.value("assign_membership_on_login", false) && !organization.empty()
        && TenantState::membership(user, organization) == nullptr) {
        user["memberships"].push_back({{"organization", organization}, {"roles", Json::array()}});
    }
    return textIn(user, "user_id");
}

} // namespace orgdesk::sandbox
