#include "sandbox/SignInPages.h"

#include "sandbox/Embedded.h"
#include "sandbox/Encoding.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/TenantState.h"
#include "sandbox/Totp.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

std::string memberText(const Json &object, const char *name)
{
    return escapeHtml(object.value(name, std::string()));
}

std::string formTag(std::string_view path, const std::string &flowKey)
{
    return "<form method=\"post\" action=\"/u/" + std::string(path) + "?state=" + flowKey + "\">";
}

std::string messageLine(std::string_view message)
{
    return message.empty() ? std::string()
                           : "<p class=\"bad\" role=\"alert\">" + escapeHtml(message) + "</p>";
}

std::string testUsers(const TenantContext &context)
{
    std::string rows;
    for (const Json &user : context.tenant.document().at("users")) {
        if (user.contains("password")) {
            rows += "<tr><td class=\"mono\">" + memberText(user, "email")
                + "</td><td class=\"mono\">" + memberText(user, "password") + "</td></tr>";
        }
    }
    return "<div class=\"note\"><strong>Local test tenant.</strong> These people can sign "
           "in:<table>"
        + rows + "</table></div>";
}

//! The identity providers of the organization that are shown as buttons; nothing when it is not
//! known yet.
std::string connectionButtons(const TenantContext &context, const SignInFlow &flow,
                              const std::string &flowKey)
{
    std::string buttons;
    for (const Json &connection : context.tenant.document().at("connections")) {
        if (connection.value("organization", Json()) == Json(flow.organizationId)
            && connection.value("show_as_button", false) && connection.value("is_enabled", false)) {
            const Json &shown = connection.value("display_name", Json()).is_string()
                ? connection.at("display_name")
                : connection.at("id");
            buttons += "<button class=\"row\" type=\"submit\" name=\"connection\" value=\""
                + memberText(connection, "id") + "\">Continue with "
                + escapeHtml(shown.get<std::string>()) + "</button>";
        }
    }
    return buttons.empty() ? buttons : formTag("connection", flowKey) + buttons + "</form>";
}

std::string scopeItems(const std::vector<std::string> &scopes)
{
    std::string items;
    for (const std::string &scope : scopes) {
        const std::string name = escapeHtml(scope);
        items += pages::hasConsentBox(scope)
            ? "<li><label><input type=\"checkbox\" name=\"scope\" value=\"" + name
                + "\" checked> <span class=\"mono\">" + name + "</span></label></li>"
            : "<li class=\"mono\">" + name + "</li>";
    }
    return items;
}

} // namespace

bool pages::hasConsentBox(std::string_view scope)
{
    return scope.find(":my_org:") != std::string_view::npos;
}

std::string pages::page(std::string_view title, std::string_view body)
{
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + escapeHtml(title)
        + "</title><meta name=\"viewport\" content=\"width=device-width\">"
          "<link rel=\"icon\" href=\"data:,\"><style>"
        + std::string(embedded::pageStyle()) + "</style></head><body>" + std::string(body)
        + "</body></html>\n";
}

std::string pages::card(const TenantContext &context, std::string_view heading,
                        std::string_view body)
{
    const Json &tenant = context.tenant.document().at("tenant");
    const std::string vendor = tenant.value("friendly_name", tenant.value("name", std::string()));
    return page(std::string(heading) + " – " + vendor,
                "<div class=\"center\"><div class=\"card\"><div class=\"brand\"><i></i>"
                    + escapeHtml(vendor) + "</div><h1>" + escapeHtml(heading) + "</h1>"
                    + std::string(body) + "</div></div>");
}

std::string pages::login(const TenantContext &context, const SignInFlow &flow,
                         const std::string &flowKey, std::string_view message)
{
    const Json *application = context.tenant.application(flow.request.clientId);
    const std::string name =
        application == nullptr ? std::string() : memberText(*application, "name");
    const std::string body = "<p class=\"soft\">Sign in to continue to "
        + (name.empty() ? std::string("the application") : name) + ".</p>" + messageLine(message)
        + formTag("login", flowKey)
        + "<label for=\"username\">Email address</label>"
          "<input type=\"text\" id=\"username\" name=\"username\" autocomplete=\"username\" "
          "autocapitalize=\"none\" spellcheck=\"false\" required autofocus value=\""
        + escapeHtml(flow.request.loginHint)
        + "\"><label for=\"password\">Password</label>"
          "<input type=\"password\" id=\"password\" name=\"password\" "
          "autocomplete=\"current-password\" required>"
          "<button class=\"wide\" type=\"submit\">Continue</button></form>"
        + connectionButtons(context, flow, flowKey) + testUsers(context);
    return card(context, "Welcome back", body);
}

std::string pages::organizationChoice(const TenantContext &context, const Json &user,
                                      const std::string &flowKey, std::string_view message)
{
    std::string buttons;
    for (const Json &membership : user.at("memberships")) {
        const auto id = membership.at("organization").get<std::string>();
        if (const Json *organization = context.tenant.organization(id)) {
            buttons += "<button class=\"row\" type=\"submit\" name=\"organization\" value=\""
                + escapeHtml(id) + "\">" + memberText(*organization, "display_name") + "<small>"
                + memberText(*organization, "name") + "</small></button>";
        }
    }
    return card(context, "Choose an organization",
                "<p class=\"soft\">Signed in as " + memberText(user, "email") + ".</p>"
                    + messageLine(message) + formTag("organization", flowKey) + buttons
                    + "</form>");
}

std::string pages::secondFactor(const TenantContext &context, const Json &user,
                                const std::string &flowKey, std::string_view message)
{
    const std::string code =
        totp::code(user.value("totp_secret", std::string()), context.clock.seconds());
    const std::string body = "<p class=\"soft\">Enter the code from your authenticator app for "
        + memberText(user, "email") + ".</p>" + messageLine(message)
        + formTag("second-factor", flowKey)
        + "<label for=\"code\">One-time code</label>"
          "<input type=\"text\" id=\"code\" name=\"code\" inputmode=\"numeric\" "
          "autocomplete=\"one-time-code\" maxlength=\"6\" required autofocus>"
          "<button class=\"wide\" type=\"submit\">Continue</button></form>"
          "<div class=\"note\"><strong>Local test tenant.</strong> The code is now "
          "<span class=\"mono big\" id=\"current-code\">"
        + code + "</span></div>";
    return card(context, "Confirm it’s you", body);
}

std::string pages::consent(const TenantContext &context, const Json &application, const Json &user,
                           const Json *organization, const std::vector<std::string> &scopes,
                           const std::string &flowKey)
{
    std::string where;
    if (organization != nullptr) {
        where = " in <strong>" + memberText(*organization, "display_name") + "</strong>";
    }
    const std::string body = "<p><strong>" + memberText(application, "name")
        + "</strong> asks to act for " + memberText(user, "email") + where + ".</p>"
        + formTag("consent", flowKey)
        + "<input type=\"hidden\" name=\"boxes\" value=\"yes\"><details><summary>"
        + std::to_string(scopes.size())
        + " permissions</summary><p class=\"soft\">Untick what it should not get.</p>"
          "<ul class=\"scopes\">"
        + scopeItems(scopes) + "</ul></details>"
        + "<div class=\"pair\"><button type=\"submit\" name=\"action\" "
          "value=\"accept\">Accept</button>"
          "<button class=\"second\" type=\"submit\" name=\"action\" "
          "value=\"deny\">Deny</button></div>"
          "</form>";
    return card(context, "Allow access", body);
}

std::string pages::confirmation(const TenantContext &context, const SignInFlow &flow,
                                const std::string &flowKey)
{
    const std::string body =
        "<p>This tenant can’t tell which program listens at <span class=\"mono\">"
        + escapeHtml(flow.request.redirectUri)
        + "</span>. Go on only if you started this sign-in yourself.</p>"
        + formTag("confirm", flowKey)
        + "<div class=\"pair\"><button type=\"submit\" name=\"action\" "
          "value=\"accept\">Continue</button>"
          "<button class=\"second\" type=\"submit\" name=\"action\" "
          "value=\"deny\">Cancel</button></div>"
          "</form>";
    return card(context, "Did you start this sign-in?", body);
}

std::string pages::failure(const TenantContext &context, std::string_view heading,
                           std::string_view detail)
{
    return card(context, heading, "<p>" + escapeHtml(detail) + "</p>");
}

} // namespace orgdesk::sandbox
