#include "sandbox/DashboardPages.h"
#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

Html roleList(const View &view)
{
    Table table("Roles", {"Role", "Description", "Permissions"});
    for (const Json &role : view.document().at("roles")) {
        const std::vector<std::string> permissions = textsOf(role, "permissions");
        table.row().link(address("/dashboard/roles/edit", {{"id", textOf(role, "id")}}),
                         textOf(role, "name"));
        table.cell(textOf(role, "description"));
        table.cell(contains(permissions, "*") ? "everything" : std::to_string(permissions.size()));
    }
    Html html;
    html.element("p",
                 "People hold roles per organization. What a token carries is limited to the "
                 "permissions of these roles.",
                 {{"class", "soft"}});
    html.add(table.html()).open("p");
    return html.element("a", "Add a role", {{"href", "/dashboard/roles/edit"}}).close();
}

std::optional<Form> roleForm(const View &view)
{
    const bool isNew = view.asked("id").empty();
    const Json *stored = elementOf(view, "roles", "id", view.asked("id"));
    if (stored == nullptr && !isNew) {
        return std::nullopt;
    }
    const Json role = isNew ? Json::object() : *stored;
    std::vector<std::string> permissions = textsOf(role, "permissions");
    Form form;
    if (contains(permissions, "*")) {
        put(form.values, "everything", "yes");
        std::erase(permissions, "*");
    }
    form.fields = {{.name = "name", .label = "Name", .isRequired = true, .longest = 50},
                   {.name = "description", .label = "Description"},
                   {.kind = Kind::Flag,
                    .name = "everything",
                    .label = "Every permission of the My Organization API",
                    .help = "The boxes below do not matter then."},
                   {.kind = Kind::Boxes,
                    .name = "permissions",
                    .label = "Permissions",
                    .options = scopeOptions(permissions)}};
    put(form.values, "name", textOf(role, "name"));
    put(form.values, "description", textOf(role, "description"));
    putAll(form.values, "permissions", permissions);
    if (!isNew) {
        form.removal = "Delete this role…";
    }
    return form;
}

//! The role goes, and everybody loses it.
Saved removeRole(const View &view, const std::string &id)
{
    Json users = view.document().at("users");
    for (Json &user : users) {
        for (Json &membership : user.at("memberships")) {
            std::vector<std::string> held = textsOf(membership, "roles");
            std::erase(held, id);
            membership["roles"] = held;
        }
    }
    Json roles = Json::array();
    for (const Json &role : view.document().at("roles")) {
        if (textOf(role, "id") != id) {
            roles.push_back(role);
        }
    }
    return savePatch(view, {{"roles", roles}, {"users", users}}, "/dashboard/roles");
}

Saved saveRole(const View &view, const Parameters &typed)
{
    std::string id = view.asked("id");
    if (typed.has("remove")) {
        return removeRole(view, id);
    }
    Json role = {{"id", newId("rol_", 16)}};
    if (const Json *stored = elementOf(view, "roles", "id", id)) {
        role = *stored;
    }
    role["name"] = textIn(typed, "name");
    setOrErase(role, "description", textIn(typed, "description"));
    role["permissions"] = typed.all("permissions");
    if (typed.has("everything")) {
        role["permissions"].insert(role["permissions"].begin(), "*");
    }
    id = textOf(role, "id");
    return saveElement(view, "roles", having("id", id), role, "/dashboard/roles");
}

} // namespace

std::span<const Page> rolePages()
{
    static constexpr std::array pages{
        Page{"/dashboard/roles", "Roles", "/dashboard/roles", roleList},
        Page{"/dashboard/roles/edit", "Role", "/dashboard/roles", nullptr, roleForm, saveRole}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
