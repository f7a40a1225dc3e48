#include "sandbox/Dashboard.h"

#include "sandbox/Encoding.h"
#include "sandbox/Parameters.h"
#include "sandbox/RequestLog.h"
#include "sandbox/Responses.h"
#include "sandbox/SignInPages.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::array strategyNames{"ad",   "adfs",         "google-apps", "oidc",
                                   "okta", "pingfederate", "samlp",       "waad"};
constexpr std::array tierNames{"free",          "public_self_service", "public_enterprise",
                               "private_basic", "private_performance", "unlimited"};
constexpr std::array levelNames{"none", "readonly", "limited", "full"};
constexpr std::size_t shownRequests = 50;

std::string cell(std::string_view text)
{
    return "<td>" + escapeHtml(text) + "</td>";
}

template<std::size_t size>
std::string selection(const char *name, const std::array<const char *, size> &values,
                      const std::string &current)
{
    std::string html = std::string("<select name=\"") + name + "\">";
    for (const char *value : values) {
        html += std::string("<option") + (current == value ? " selected" : "") + ">" + value
            + "</option>";
    }
    return html + "</select>";
}

std::string textOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::optional<HttpResponse> Dashboard::handle(const HttpRequest &request)
{
    if (request.path == "/dashboard" && request.method == "GET") {
        return responses::html(200, render());
    }
    if (!request.path.starts_with("/dashboard/") || request.method != "POST") {
        return std::nullopt;
    }
    const std::string problem = apply(request.path, Parameters::parse(request.body));
    if (!problem.empty()) {
        return responses::html(400, pages::failure(m_context, "That can’t be set", problem));
    }
    HttpResponse back = responses::redirect("/dashboard");
    back.status = 303;
    return back;
}

std::string Dashboard::render() const
{
    const std::string vendor = textOf(m_context.tenant.document().at("tenant"), "friendly_name");
    return pages::page(
        vendor + " – Dashboard",
        "<main><h1>" + escapeHtml(vendor) + " dashboard</h1><p class=\"soft\">Local tenant at "
            + escapeHtml(m_context.domain) + "</p>" + tenantSection() + applicationSection()
            + connectionsSection() + domainsSection() + requestsSection() + "</main>");
}

std::string Dashboard::tenantSection() const
{
    const Json &document = m_context.tenant.document();
    return "<h2>My Organization API</h2><form class=\"line\" method=\"post\" "
           "action=\"/dashboard/tenant\"><label><input type=\"checkbox\" name=\"activated\" "
           "value=\"yes\""
        + std::string(document.at("api").value("activated", true) ? " checked" : "")
        + "> Activated</label><label>Service tier "
        + selection("tier", tierNames, textOf(document.at("tenant"), "tier"))
        + "</label><button type=\"submit\">Save</button></form>";
}

std::string Dashboard::applicationSection() const
{
    std::string html = "<h2>Applications</h2>";
    for (const Json &application : m_context.tenant.document().at("applications")) {
        const Json configuration =
            application.value("my_organization_configuration", Json::object());
        const Json allowed = configuration.value("allowed_strategies", Json::array());
        html += "<p><strong>" + escapeHtml(textOf(application, "name"))
            + "</strong> <span class=\"mono\">" + escapeHtml(textOf(application, "client_id"))
            + "</span></p><form class=\"line\" method=\"post\" action=\"/dashboard/application\">"
              "<input type=\"hidden\" name=\"client_id\" value=\""
            + escapeHtml(textOf(application, "client_id")) + "\"><label>Deleting connections "
            + selection("connection_deletion_behavior", std::array{"allow", "allow_if_empty"},
                        textOf(configuration, "connection_deletion_behavior"))
            + "</label>";
        for (const char *strategy : strategyNames) {
            const bool on = std::find(allowed.begin(), allowed.end(), strategy) != allowed.end();
            html += std::string("<label><input type=\"checkbox\" name=\"strategy\" value=\"")
                + strategy + "\"" + (on ? " checked" : "") + "> " + strategy + "</label>";
        }
        html += "<button type=\"submit\">Save</button></form>";
    }
    return html;
}

std::string Dashboard::connectionsSection() const
{
    std::string rows;
    for (const Json &connection : m_context.tenant.document().at("connections")) {
        rows += "<tr>" + cell(textOf(connection, "display_name"))
            + cell(textOf(connection, "strategy")) + cell(textOf(connection, "organization"))
            + "<td><form class=\"line\" method=\"post\" action=\"/dashboard/connection\">"
              "<input type=\"hidden\" name=\"id\" value=\""
            + escapeHtml(textOf(connection, "id"))
            + "\"><label>Users <input type=\"text\" name=\"users_count\" size=\"5\" "
              "style=\"width:80px\" value=\""
            + connection.at("users_count").dump() + "\"></label>"
            + selection("access_level", levelNames, textOf(connection, "access_level"))
            + "<button type=\"submit\">Save</button></form></td></tr>";
    }
    return "<h2>Connections</h2><table class=\"data\"><tr><th>Name</th><th>Strategy</th>"
           "<th>Organization</th><th>Users and access level</th></tr>"
        + rows + "</table>";
}

std::string Dashboard::domainsSection() const
{
    std::string rows;
    for (const Json &domain : m_context.tenant.document().at("domains")) {
        const bool isOpen = domain.at("status") != "verified";
        rows += "<tr>" + cell(textOf(domain, "domain")) + cell(textOf(domain, "status")) + "<td>"
            + (isOpen ? "<form class=\"line\" method=\"post\" action=\"/dashboard/domain\">"
                        "<input type=\"hidden\" name=\"id\" value=\""
                       + escapeHtml(textOf(domain, "id"))
                       + "\"><button class=\"second\" type=\"submit\">Publish TXT "
                         "record</button></form>"
                      : std::string())
            + "</td></tr>";
    }
    return "<h2>Domains</h2><table class=\"data\"><tr><th>Name</th><th>Status</th>"
           "<th>Name server</th></tr>"
        + rows + "</table>";
}

std::string Dashboard::requestsSection() const
{
    const Json requests = m_log.list();
    std::string rows;
    for (std::size_t i = requests.size(); i > 0 && requests.size() - i < shownRequests; --i) {
        const Json &entry = requests.at(i - 1);
        rows += "<tr>" + cell(textOf(entry, "at")) + cell(textOf(entry, "method"))
            + cell(textOf(entry, "path")) + cell(entry.at("status").dump())
            + cell(textOf(entry, "fault")) + "</tr>";
    }
    return "<h2>Requests</h2><table class=\"data\"><tr><th>When</th><th>Method</th><th>Path</th>"
           "<th>Status</th><th>Fault</th></tr>"
        + rows + "</table>";
}

std::string Dashboard::apply(const std::string &path, const Parameters &form)
{
    if (path == "/dashboard/tenant") {
        const auto problem =
            m_context.tenant.patch({{"tenant", {{"tier", form.get("tier")}}},
                                    {"api", {{"activated", form.get("activated") == "yes"}}}});
        return problem ? problem->text : std::string();
    }
    if (path == "/dashboard/application") {
        return applyApplication(form);
    }
    if (path == "/dashboard/connection") {
        return applyConnection(form);
    }
    return path == "/dashboard/domain" ? publishRecord(form) : "There is no such form.";
}

std::string Dashboard::applyApplication(const Parameters &form)
{
    Json *application = m_context.tenant.application(form.get("client_id"));
    if (application == nullptr) {
        return "There is no such application.";
    }
    Json &configuration = (*application)["my_organization_configuration"];
    configuration["connection_deletion_behavior"] = form.get("connection_deletion_behavior");
    configuration["allowed_strategies"] = form.all("strategy");
    return {};
}

std::string Dashboard::applyConnection(const Parameters &form)
{
    Json *connection = m_context.tenant.find("connections", "id", form.get("id"));
    const std::string count = form.get("users_count");
    const std::string level = form.get("access_level");
    int users = -1;
    std::from_chars(count.data(), count.data() + count.size(), users);
    if (connection == nullptr || users < 0
        || std::find(levelNames.begin(), levelNames.end(), level) == levelNames.end()) {
        return "There is no such connection, number of users or access level.";
    }
    (*connection)["users_count"] = users;
    (*connection)["access_level"] = level;
    return {};
}

std::string Dashboard::publishRecord(const Parameters &form)
{
    const Json *domain = m_context.tenant.find("domains", "id", form.get("id"));
    if (domain == nullptr) {
        return "There is no such domain.";
    }
    const auto host = domain->at("verification_host").get<std::string>();
    m_context.tenant.document()["dns"][host] = Json::array({domain->at("verification_txt")});
    return {};
}

} // namespace orgdesk::sandbox
