#include "sandbox/DashboardPages.h"
#include "sandbox/Encoding.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

constexpr long mostUsers = 10'000'000;

std::string organizationName(const View &view, const std::string &id)
{
    const Json *organization = elementOf(view, "organizations", "id", id);
    return organization == nullptr ? id : textOf(*organization, "display_name");
}

Html connectionList(const View &view)
{
    Table table("Connections",
                {"Connection", "Strategy", "Organization", "Users", "Access level", "State"});
    for (const Json &connection : view.document().at("connections")) {
        const std::string organization = textOf(connection, "organization");
        const std::string name = textOf(connection, "display_name");
        table.row().link(address("/dashboard/connections/edit", {{"id", textOf(connection, "id")}}),
                         name.empty() ? textOf(connection, "name") : name);
        table.cell(textOf(connection, "strategy"), true);
        table.cell(organization.empty() ? "detached" : organizationName(view, organization));
        table.cell(std::to_string(connection.value("users_count", 0)));
        table.cell(textOf(connection, "access_level"), true);
        table.cell(connection.value("is_enabled", true) ? badge("enabled", "good")
                                                        : badge("disabled", ""));
    }
    return table.html();
}

std::vector<Field> connectionFields(const View &view)
{
    std::vector<Option> organizations{{"", "(none: detached)"}};
    for (const Json &organization : view.document().at("organizations")) {
        organizations.push_back({textOf(organization, "id"), textOf(organization, "display_name")});
    }
    return {
        {.name = "display_name", .label = "Display name", .longest = 128},
        {.kind = Kind::Choice,
         .name = "organization",
         .label = "Organization",
         .help = "A provider that was detached through the API can be attached again only here.",
         .options = std::move(organizations)},
        {.kind = Kind::Number,
         .name = "users_count",
         .label = "Users that come from this connection",
         .help = "With allow_if_empty it can be deleted only at 0.",
         .least = 0,
         .most = mostUsers},
        {.kind = Kind::Radio,
         .name = "access_level",
         .label = "What administrators of the organization may do",
         .options = {{"none", "none", "They see at most its name."},
                     {"readonly", "readonly", "They see it and change nothing."},
                     {"limited", "limited", "They change how it is offered at sign-in."},
                     {"full", "full", "They change everything that the profile allows."}}},
        {.kind = Kind::Flag, .name = "is_enabled", .label = "Enabled"}};
}

//! The people of the tenant document that come from it; users_count can say more than these.
Html peopleFrom(const View &view, const std::string &connection)
{
    Table table("People from this connection", {"Person", "Email address", "User ID"});
    for (const Json &user : view.document().at("users")) {
        if (textOf(user, "connection") == connection) {
            table.row().cell(textOf(user, "name")).cell(textOf(user, "email"));
            table.cell(textOf(user, "user_id"), true);
        }
    }
    return Html().element("h2", "People from this connection").add(table.html());
}

std::optional<Form> connectionForm(const View &view)
{
    const Json *connection = elementOf(view, "connections", "id", view.asked("id"));
    if (connection == nullptr) {
        return std::nullopt;
    }
    Form form;
    form.before.open("p")
        .text("Strategy ")
        .element("span", textOf(*connection, "strategy"), {{"class", "mono"}});
    form.before.text(", ID ").element("span", view.asked("id"), {{"class", "mono"}}).close();
    form.fields = connectionFields(view);
    form.after = peopleFrom(view, view.asked("id"));
    for (const char *name : {"display_name", "organization", "access_level"}) {
        put(form.values, name, textOf(*connection, name));
    }
    put(form.values, "users_count", std::to_string(connection->value("users_count", 0)));
    if (connection->value("is_enabled", true)) {
        put(form.values, "is_enabled", "yes");
    }
    return form;
}

Saved saveConnection(const View &view, const Parameters &typed)
{
    Json connection = *elementOf(view, "connections", "id", view.asked("id"));
    const std::string organization = typed.get("organization");
    setOrErase(connection, "display_name", textIn(typed, "display_name"));
    connection["organization"] = organization.empty() ? Json() : Json(organization);
    connection["users_count"] = numberIn(typed, "users_count");
    connection["access_level"] = typed.get("access_level");
    connection["is_enabled"] = typed.has("is_enabled");
    return saveElement(view, "connections", having("id", view.asked("id")), connection,
                       "/dashboard/connections");
}

//! True when the tenant's name server has the record that proves the domain.
bool isPublished(const View &view, const Json &domain)
{
    const Json &dns = view.document().at("dns");
    const auto host = dns.find(textOf(domain, "verification_host"));
    return host != dns.end()
        && host->dump().find(Json(textOf(domain, "verification_txt")).dump()) != std::string::npos;
}

Html domainList(const View &view)
{
    Table table("Domains", {"Domain", "Organization", "Status", "TXT record", "Name server"});
    for (const Json &domain : view.document().at("domains")) {
        const std::string status = textOf(domain, "status");
        table.row().cell(textOf(domain, "domain"));
        table.cell(organizationName(view, textOf(domain, "org_id")));
        table.cell(
            badge(status, status == "verified" ? "good" : (status == "failed" ? "bad" : "")));
        Html record;
        record.element("div", textOf(domain, "verification_host"), {{"class", "mono"}});
        table.cell(record.element("div", textOf(domain, "verification_txt"), {{"class", "mono"}}));
        const bool published = isPublished(view, domain);
        Parameters hidden;
        hidden.add("published", published ? "no" : "yes");
        table.cell(buttonForm(address("/dashboard/domains/record", {{"id", textOf(domain, "id")}}),
                              view.token, published ? "Remove the record" : "Publish the record",
                              hidden));
    }
    Html html;
    html.element("p",
                 "The tenant’s own name server stands in for the customer’s. Publish the record, "
                 "then verify the domain in the application.",
                 {{"class", "soft"}});
    return html.add(table.html());
}

Saved saveRecord(const View &view, const Parameters &typed)
{
    const Json *domain = elementOf(view, "domains", "id", view.asked("id"));
    if (domain == nullptr) {
        return {{}, {{"", "There is no such domain."}}};
    }
    const std::string host = textOf(*domain, "verification_host");
    const Json record = typed.get("published") == "yes"
        ? Json::array({textOf(*domain, "verification_txt")})
        : Json();
    // A host with records of other types keeps those.
    const bool hasTypes = view.document().at("dns").value(host, Json()).is_object();
    const Json change = hasTypes ? Json{{"TXT", record}} : record;
    return savePatch(view, {{"dns", {{host, change}}}}, "/dashboard/domains");
}

} // namespace

std::span<const Page> connectionPages()
{
    static constexpr std::array pages{
        Page{"/dashboard/connections", "Connections", "/dashboard/connections", connectionList},
        Page{"/dashboard/connections/edit", "Connection", "/dashboard/connections", nullptr,
             connectionForm, saveConnection},
        Page{"/dashboard/domains", "Domains", "/dashboard/domains", domainList},
        Page{"/dashboard/domains/record", "TXT record", "/dashboard/domains", nullptr, nullptr,
             saveRecord}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
