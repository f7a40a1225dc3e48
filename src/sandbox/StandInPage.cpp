#include "sandbox/StandInPage.h"

#include "sandbox/Encoding.h"
#include "sandbox/SignInPages.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

std::string textMember(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

//! The person to fill in: the one that was hinted at, else the first of the connection.
Json likelyPerson(const TenantContext &context, const Json &connection,
                  const std::string &loginHint)
{
    Json first = Json::object();
    for (const Json &user : context.tenant.document().at("users")) {
        if (user.value("connection", Json()) != connection.at("id")) {
            continue;
        }
        if (equalsIgnoringCase(textMember(user, "email"), loginHint)) {
            return user;
        }
        if (first.empty()) {
            first = user;
        }
    }
    if (!loginHint.empty()) {
        return {{"email", loginHint}};
    }
    return first;
}

std::string field(const std::string &name, const std::string &label, const std::string &value,
                  bool isRequired)
{
    const std::string escaped = escapeHtml(name);
    return "<label for=\"" + escaped + "\">" + escapeHtml(label)
        + "</label><input type=\"text\" id=\"" + escaped + "\" name=\"" + escaped + "\" value=\""
        + escapeHtml(value) + "\"" + (isRequired ? " required" : "") + ">";
}

} // namespace

std::vector<SentAttribute> sentAttributes(const Json &connection)
{
    std::vector<SentAttribute> attributes;
    for (const Json &item : connection.value("attributes", Json::array())) {
        const Json names = item.value("sso_field", Json::array());
        if (names.is_array() && !names.empty()) {
            attributes.push_back({names.front().get<std::string>(),
                                  textMember(item, "user_attribute"), textMember(item, "label")});
        }
    }
    if (attributes.empty()) {
        attributes = {{"email", "email", "Email"},
                      {"name", "name", "Name"},
                      {"given_name", "given_name", "First name"},
                      {"family_name", "family_name", "Last name"}};
    }
    return attributes;
}

std::string pages::standInLogin(const TenantContext &context, const Json &connection,
                                const std::string &path, const std::string &query,
                                const std::string &loginHint, std::string_view message)
{
    const Json person = likelyPerson(context, connection, loginHint);
    std::string fields = field("username", "User name", textMember(person, "email"), true);
    for (const SentAttribute &attribute : sentAttributes(connection)) {
        fields +=
            field("attribute." + attribute.name, attribute.label + ", sent as " + attribute.name,
                  textMember(person, attribute.userAttribute.c_str()), false);
    }
    const std::string note = message.empty()
        ? std::string()
        : "<p class=\"bad\" role=\"alert\">" + escapeHtml(message) + "</p>";
    return pages::card(
        context, "Sign in at " + textMember(connection, "display_name"),
        "<p class=\"soft\">This page stands in for the identity provider of the connection "
        "<span class=\"mono\">"
            + escapeHtml(textMember(connection, "name"))
            + "</span>. Fields left empty are not sent.</p>" + note
            + "<form method=\"post\" action=\"" + escapeHtml(path + "?" + query) + "\">" + fields
            + field("error_description", "Reason, when it fails",
                    "The identity provider refused the sign-in", false)
            + "<div class=\"pair\"><button type=\"submit\" name=\"action\" "
              "value=\"accept\">Sign in</button>"
              "<button class=\"second\" type=\"submit\" name=\"action\" "
              "value=\"deny\">Fail</button></div></form>");
}

} // namespace orgdesk::sandbox
