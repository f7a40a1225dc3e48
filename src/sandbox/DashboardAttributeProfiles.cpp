#include "sandbox/DashboardPages.h"
#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

constexpr char attributeProfileArray[] = "user_attribute_profiles";

Html attributeProfileList(const View &view)
{
    Table table("User attribute profiles", {"Profile", "ID", "Attributes"});
    for (const Json &profile : view.document().at(attributeProfileArray)) {
        const std::string id = textOf(profile, "id");
        table.row().link(address("/dashboard/attribute-profiles/edit", {{"id", id}}),
                         textOf(profile, "name"));
        table.cell(id, true).cell(std::to_string(profile.at("attributes").size()));
    }
    Html html;
    html.element("p",
                 "A User Attribute Profile names the attributes of a person and where each "
                 "protocol finds them. Connections that exist keep theirs until somebody refreshes "
                 "them.",
                 {{"class", "soft"}});
    html.add(table.html()).open("p");
    return html
        .element("a", "Add a user attribute profile",
                 {{"href", "/dashboard/attribute-profiles/edit"}})
        .close();
}

Html attributeTable(const Json &profile)
{
    const std::string id = textOf(profile, "id");
    Table table("Attributes", {"Attribute", "Label", "Required", "SCIM"});
    for (const Json &attribute : profile.at("attributes")) {
        const std::string name = textOf(attribute, "user_attribute");
        table.row().link(address("/dashboard/attribute-profiles/attribute",
                                 {{"profile", id}, {"attribute", name}}),
                         name);
        table.cell(textOf(attribute, "label"));
        table.cell(attribute.value("is_required", false) ? "yes" : "no");
        table.cell(textOf(attribute, "scim_mapping"), true);
    }
    Html html;
    html.element("h2", "Attributes").add(table.html()).open("p");
    return html
        .element("a", "Add an attribute",
                 {{"href", address("/dashboard/attribute-profiles/attribute", {{"profile", id}})}})
        .close();
}

std::optional<Form> attributeProfileForm(const View &view)
{
    const bool isNew = view.asked("id").empty();
    const Json *profile = elementOf(view, attributeProfileArray, "id", view.asked("id"));
    if (profile == nullptr && !isNew) {
        return std::nullopt;
    }
    Form form;
    form.fields = {{.name = "name", .label = "Name", .isRequired = true, .longest = 50},
                   {.name = "user_id",
                    .label = "SCIM attribute that identifies a person",
                    .help = "For example externalId.",
                    .isRequired = true}};
    const Json userId = isNew ? Json::object() : profile->value("user_id", Json::object());
    put(form.values, "name", isNew ? std::string() : textOf(*profile, "name"));
    put(form.values, "user_id", userId.value("scim_mapping", std::string("externalId")));
    if (!isNew) {
        form.before.element("p", view.asked("id"), {{"class", "mono soft"}});
        form.after = attributeTable(*profile);
        form.removal = "Delete this profile…";
    }
    return form;
}

Saved saveAttributeProfile(const View &view, const Parameters &typed)
{
    const std::string asked = view.asked("id");
    if (typed.has("remove")) {
        return removeElement(view, attributeProfileArray, having("id", asked),
                             "/dashboard/attribute-profiles");
    }
    Json profile = {{"id", newId("uap_", 16)}, {"attributes", Json::array()}};
    if (const Json *stored = elementOf(view, attributeProfileArray, "id", asked)) {
        profile = *stored;
    }
    profile["name"] = textIn(typed, "name");
    profile["user_id"]["scim_mapping"] = textIn(typed, "user_id");
    const std::string id = textOf(profile, "id");
    return saveElement(view, attributeProfileArray, having("id", id), profile,
                       address("/dashboard/attribute-profiles/edit", {{"id", id}}));
}

} // namespace

std::span<const Page> attributeProfilePages()
{
    static constexpr std::array pages{
        Page{"/dashboard/attribute-profiles", "User attribute profiles",
             "/dashboard/attribute-profiles", attributeProfileList},
        Page{"/dashboard/attribute-profiles/edit", "User attribute profile",
             "/dashboard/attribute-profiles", nullptr, attributeProfileForm, saveAttributeProfile}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
