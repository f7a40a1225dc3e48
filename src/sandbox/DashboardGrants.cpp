#include "sandbox/DashboardPages.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

std::string kindOf(const Json &grant)
{
    const std::string kind = textOf(grant, "subject_type");
    return kind.empty() ? "user" : kind;
}

std::string wordFor(const std::string &kind)
{
    return kind == "client" ? "Machines" : "People";
}

std::string applicationName(const View &view, const std::string &clientId)
{
    const Json *application = elementOf(view, "applications", "client_id", clientId);
    const std::string name = application == nullptr ? std::string() : textOf(*application, "name");
    return name.empty() ? clientId : name;
}

std::function<bool(const Json &)> isGrantFor(const View &view, std::string clientId,
                                             std::string kind)
{
    return [audience = view.context.tenant.audience(), clientId = std::move(clientId),
            kind = std::move(kind)](const Json &grant) {
        return textOf(grant, "client_id") == clientId && textOf(grant, "audience") == audience
            && kindOf(grant) == kind;
    };
}

const Json *grantAsked(const View &view)
{
    const auto isAsked = isGrantFor(view, view.asked("client_id"), view.asked("subject"));
    for (const Json &grant : view.document().at("client_grants")) {
        if (isAsked(grant)) {
            return &grant;
        }
    }
    return nullptr;
}

Html grantList(const View &view)
{
    Table table("Client grants", {"Application", "For", "Client ID", "Scopes"});
    for (const Json &grant : view.document().at("client_grants")) {
        const std::string clientId = textOf(grant, "client_id");
        table.row().link(address("/dashboard/grants/edit",
                                 {{"client_id", clientId}, {"subject", kindOf(grant)}}),
                         applicationName(view, clientId));
        table.cell(wordFor(kindOf(grant))).cell(clientId, true);
        table.cell(std::to_string(textsOf(grant, "scope").size()));
    }
    Html html;
    html.element("p",
                 "A client grant lets one application use the API and names the most it can ask "
                 "for. What a token carries is narrowed further by the person’s roles and by what "
                 "they agree to.",
                 {{"class", "soft"}});
    html.add(table.html()).open("p");
    return html.element("a", "Add a client grant", {{"href", "/dashboard/grants/new"}}).close();
}

std::optional<Form> newGrantForm(const View &view)
{
    Form form;
    std::vector<Option> applications;
    for (const Json &application : view.document().at("applications")) {
        const std::string clientId = textOf(application, "client_id");
        applications.push_back({clientId, applicationName(view, clientId) + " – " + clientId});
    }
    form.fields = {{.kind = Kind::Choice,
                    .name = "client_id",
                    .label = "Application",
                    .options = std::move(applications)},
                   {.kind = Kind::Radio,
                    .name = "subject",
                    .label = "For",
                    .options = {{"user", "People", "The application acts for a signed-in person."},
                                {"client", "Machines",
                                 "The application acts for itself (client credentials). The access "
                                 "policy for machines must allow it as well."}}}};
    put(form.values, "subject", "user");
    form.submit = "Add";
    return form;
}

Saved addGrant(const View &view, const Parameters &typed)
{
    const std::string clientId = typed.get("client_id");
    const std::string kind = typed.get("subject");
    const std::string location =
        address("/dashboard/grants/edit", {{"client_id", clientId}, {"subject", kind}});
    const auto isSame = isGrantFor(view, clientId, kind);
    for (const Json &grant : view.document().at("client_grants")) {
        if (isSame(grant)) {
            return {{}, {{"client_id", "This application has that grant already."}}};
        }
    }
    return saveElement(view, "client_grants", isSame,
                       {{"client_id", clientId},
                        {"audience", view.context.tenant.audience()},
                        {"subject_type", kind},
                        {"scope", Json::array()}},
                       location);
}

std::optional<Form> grantForm(const View &view)
{
    const Json *grant = grantAsked(view);
    if (grant == nullptr) {
        return std::nullopt;
    }
    Form form;
    form.before.open("p").text(applicationName(view, view.asked("client_id")) + ", for ");
    form.before.text(view.asked("subject") == "client" ? "machines" : "people");
    form.before.element("span", " " + view.asked("client_id"), {{"class", "mono soft"}}).close();
    form.fields = {{.kind = Kind::Boxes,
                    .name = "scope",
                    .label = "Scopes it can ask for",
                    .options = scopeOptions(textsOf(*grant, "scope"))}};
    putAll(form.values, "scope", textsOf(*grant, "scope"));
    form.removal = "Delete this grant…";
    return form;
}

Saved saveGrant(const View &view, const Parameters &typed)
{
    const auto isSame = isGrantFor(view, view.asked("client_id"), view.asked("subject"));
    if (typed.has("remove")) {
        return removeElement(view, "client_grants", isSame, "/dashboard/grants");
    }
    Json grant = *grantAsked(view);
    grant["scope"] = typed.all("scope");
    return saveElement(view, "client_grants", isSame, grant, "/dashboard/grants");
}

} // namespace

std::span<const Page> grantPages()
{
    static constexpr std::array pages{
        Page{"/dashboard/grants", "Client grants", "/dashboard/grants", grantList},
        Page{"/dashboard/grants/new", "Add a client grant", "/dashboard/grants", nullptr,
             newGrantForm, addGrant},
        Page{"/dashboard/grants/edit", "Client grant", "/dashboard/grants", nullptr, grantForm,
             saveGrant}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
