#include "sandbox/DashboardPages.h"
#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

std::string nameOfRole(const View &view, const std::string &id)
{
    const Json *role = elementOf(view, "roles", "id", id);
    return role == nullptr ? id : textOf(*role, "name");
}

const Json *membershipIn(const Json &user, const std::string &organization)
{
    for (const Json &membership : user.at("memberships")) {
        if (textOf(membership, "organization") == organization) {
            return &membership;
        }
    }
    return nullptr;
}

//! "Administrator, Auditor", "member without a role" or "not a member", as a link to the form.
Html membershipCell(const View &view, const Json &user, const std::string &organization)
{
    const Json *membership = membershipIn(user, organization);
    std::string text = membership == nullptr ? "not a member" : std::string();
    if (membership != nullptr) {
        for (const std::string &id : textsOf(*membership, "roles")) {
            text.append(text.empty() ? "" : ", ").append(nameOfRole(view, id));
        }
        if (text.empty()) {
            text = "member without a role";
        }
    }
    const std::string target =
        address("/dashboard/people/edit",
                {{"user_id", textOf(user, "user_id")}, {"organization", organization}});
    return Html().element("a", text, {{"href", target}});
}

Html peopleList(const View &view)
{
    Html html;
    html.element("p",
                 "What somebody may do depends on the organization. Choose the roles in one to "
                 "change them.",
                 {{"class", "soft"}});
    for (const Json &organization : view.document().at("organizations")) {
        const std::string id = textOf(organization, "id");
        Table table("People and their roles", {"Person", "Email address", "Roles here"});
        for (const Json &user : view.document().at("users")) {
            table.row().cell(textOf(user, "name")).cell(textOf(user, "email"));
            table.cell(membershipCell(view, user, id));
        }
        html.open("h2").text(textOf(organization, "display_name") + " ");
        html.element("span", id, {{"class", "mono soft"}}).close().add(table.html());
    }
    return html;
}

std::optional<Form> membershipForm(const View &view)
{
    const Json *user = elementOf(view, "users", "user_id", view.asked("user_id"));
    const Json *organization = elementOf(view, "organizations", "id", view.asked("organization"));
    if (user == nullptr || organization == nullptr) {
        return std::nullopt;
    }
    Form form;
    form.before.element("p",
                        textOf(*user, "name") + " (" + textOf(*user, "email") + ") in "
                            + textOf(*organization, "display_name"));
    std::vector<Option> roles;
    for (const Json &role : view.document().at("roles")) {
        roles.push_back({textOf(role, "id"), textOf(role, "name"), textOf(role, "description")});
    }
    const Json *membership = membershipIn(*user, view.asked("organization"));
    for (const std::string &id :
         membership == nullptr ? std::vector<std::string>() : textsOf(*membership, "roles")) {
        if (elementOf(view, "roles", "id", id) == nullptr) {
            roles.push_back({id, id, "There is no such role."});
        }
        put(form.values, "roles", id);
    }
    form.fields = {{.kind = Kind::Flag, .name = "member", .label = "Member of this organization"},
                   {.kind = Kind::Boxes,
                    .name = "roles",
                    .label = "Roles in this organization",
                    .options = std::move(roles)}};
    if (membership != nullptr) {
        put(form.values, "member", "yes");
    }
    return form;
}

Saved saveMembership(const View &view, const Parameters &typed)
{
    const std::string organization = view.asked("organization");
    Json user = *elementOf(view, "users", "user_id", view.asked("user_id"));
    Json memberships = Json::array();
    Json changed = {{"organization", organization}};
    for (const Json &membership : user.at("memberships")) {
        if (textOf(membership, "organization") == organization) {
            changed = membership;
        } else {
            memberships.push_back(membership);
        }
    }
    if (!typed.has("member") && typed.has("roles")) {
        return {{}, {{"roles", "Only members can have roles. Tick “Member” or untick these."}}};
    }
    if (typed.has("member")) {
        changed["roles"] = typed.all("roles");
        memberships.push_back(changed);
    }
    user["memberships"] = memberships;
    return saveElement(view, "users", having("user_id", view.asked("user_id")), user,
                       "/dashboard/people");
}

} // namespace

std::span<const Page> peoplePages()
{
    static constexpr std::array pages{
        Page{"/dashboard/people", "People", "/dashboard/people", peopleList},
        Page{"/dashboard/people/edit", "Roles in an organization", "/dashboard/people", nullptr,
             membershipForm, saveMembership}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
