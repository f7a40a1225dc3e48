#include "sandbox/LogoutEndpoint.h"

#include "sandbox/CompactJws.h"
#include "sandbox/Encoding.h"
#include "sandbox/JsonWebKey.h"
#include "sandbox/Responses.h"
#include "sandbox/SignInEndpoint.h"
#include "sandbox/SignInPages.h"
#include "sandbox/SigningKey.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

Parameters logoutParameters(const HttpRequest &request)
{
    return Parameters::parse(request.method == "POST" ? request.body : request.query);
}

} // namespace

std::optional<HttpResponse> LogoutEndpoint::handle(const HttpRequest &request)
{
    if (request.path == "/v2/logout") {
        return simpleLogout(request);
    }
    return request.path == "/oidc/logout" ? std::optional(openIdLogout(request)) : std::nullopt;
}

HttpResponse LogoutEndpoint::simpleLogout(const HttpRequest &request)
{
    const Parameters parameters = Parameters::parse(request.query);
    const std::string target = parameters.get("returnTo");
    if (!target.empty() && !isAllowed(target, parameters.get("client_id"))) {
        return problem("Logout URL mismatch", "The URL " + target + " is not registered.");
    }
    return signOut(request, {}, target);
}

HttpResponse LogoutEndpoint::openIdLogout(const HttpRequest &request)
{
    const std::string confirmation = Parameters::parse(request.query).get("confirm");
    if (!confirmation.empty()) {
        return takeAnswer(request, confirmation);
    }
    const Parameters parameters = logoutParameters(request);
    const auto read = readHints(parameters);
    if (const auto *refused = std::get_if<HttpResponse>(&read)) {
        return *refused;
    }
    const auto &hints = std::get<Hints>(read);
    std::string target = parameters.get("post_logout_redirect_uri");
    if (!target.empty()) {
        if (hints.clientId.empty() || !isAllowed(target, hints.clientId)) {
            return problem("Logout URL mismatch", "The URL " + target + " is not registered.");
        }
        if (parameters.has("state")) {
            target += (target.find('?') == std::string::npos ? "?state=" : "&state=")
                + percentEncode(parameters.get("state"));
        }
    }
    // Without proof that the application means this very session, the person is asked (section 2).
    const std::string current = m_signIn.sessionId(request);
    return current.empty() || current == hints.sessionId ? signOut(request, hints.sessionId, target)
                                                         : askFirst(target);
}

std::variant<LogoutEndpoint::Hints, HttpResponse> LogoutEndpoint::readHints(
    const Parameters &parameters) const
{
    Hints hints{parameters.get("client_id"), parameters.get("logout_hint")};
    if (!hints.clientId.empty() && m_context.tenant.application(hints.clientId) == nullptr) {
        return problem("Unknown client",
                       "No application has the client ID " + hints.clientId + ".");
    }
    if (!parameters.has("id_token_hint")) {
        return hints;
    }
    const auto token = CompactJws::parse(parameters.get("id_token_hint"));
    const auto key = JsonWebKey::parse(m_context.key.keySet().at("keys").front());
    // An expired token is as good a hint as a fresh one (section 4).
    if (!token || token->head().value("alg", Json()) != Json("RS256")
        || !key->verifies(token->input(), token->signature())
        || token->claims().value("iss", Json()) != Json(m_context.issuer)
        || !token->claims().value("aud", Json()).is_string()
        || !token->claims().value("sid", Json()).is_string()) {
        return problem("Not a valid hint", "The id_token_hint is no ID token of this tenant.");
    }
    const auto audience = token->claims().at("aud").get<std::string>();
    const auto session = token->claims().at("sid").get<std::string>();
    if ((!hints.clientId.empty() && hints.clientId != audience)
        || (!hints.sessionId.empty() && hints.sessionId != session)) {
        return problem("Not a valid hint", "The id_token_hint contradicts the other parameters.");
    }
    return Hints{audience, session};
}

bool LogoutEndpoint::isAllowed(const std::string &url, const std::string &clientId) const
{
    const Json *owner = clientId.empty() ? &m_context.tenant.document().at("tenant")
                                         : m_context.tenant.application(clientId);
    const Json allowed =
        owner == nullptr ? Json::array() : owner->value("allowed_logout_urls", Json::array());
    return std::find(allowed.begin(), allowed.end(), url) != allowed.end();
}

HttpResponse LogoutEndpoint::askFirst(const std::string &target)
{
    const std::string key = randomText(32);
    m_waiting.insert(key, target);
    return responses::html(
        200,
        pages::card(m_context, "Sign out?",
                    "<p>An application asks to sign you out of this browser.</p>"
                    "<form method=\"post\" action=\"/oidc/logout?confirm="
                        + key
                        + "\"><div class=\"pair\"><button type=\"submit\" name=\"action\" "
                          "value=\"accept\">Sign out</button>"
                          "<button class=\"second\" type=\"submit\" name=\"action\" "
                          "value=\"deny\">Stay signed in</button></div></form>"));
}

HttpResponse LogoutEndpoint::takeAnswer(const HttpRequest &request, const std::string &key)
{
    const std::string *waiting = m_waiting.find(key);
    if (request.method != "POST" || waiting == nullptr) {
        return problem("This sign-out is over", "Start again from the application.");
    }
    const std::string target = *waiting;
    m_waiting.erase(key);
    if (Parameters::parse(request.body).get("action") != "accept") {
        return responses::html(
            200,
            pages::card(m_context, "You’re still signed in", "<p>You can close this tab.</p>"));
    }
    return signOut(request, {}, target);
}

HttpResponse LogoutEndpoint::signOut(const HttpRequest &request, const std::string &sessionId,
                                     const std::string &target)
{
    m_signIn.endSession(request, sessionId);
    HttpResponse response = target.empty()
        ? responses::html(
            200, pages::card(m_context, "You’re signed out", "<p>You can close this tab.</p>"))
        : responses::redirect(target);
    response.setHeader("Set-Cookie", m_signIn.clearedCookie());
    return response;
}

HttpResponse LogoutEndpoint::problem(std::string_view heading, std::string_view detail) const
{
    return responses::html(400, pages::failure(m_context, heading, detail));
}

} // namespace orgdesk::sandbox
