#include "sandbox/DashboardPages.h"
#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

constexpr char profileArray[] = "connection_profiles";

//! The strategies that have a page of settings in a profile; "ad" can't be created with the API.
std::vector<Option> creatableStrategies()
{
    std::vector<Option> options = strategyOptions();
    std::erase_if(options, [](const Option &option) { return option.value == "ad"; });
    return options;
}

Html connectionProfileList(const View &view)
{
    Table table("Connection profiles", {"Profile", "ID", "Name prefix"});
    for (const Json &profile : view.document().at(profileArray)) {
        const std::string id = textOf(profile, "id");
        table.row().link(address("/dashboard/connection-profiles/edit", {{"id", id}}),
                         textOf(profile, "name"));
        table.cell(id, true).cell(textOf(profile, "connection_name_prefix_template"), true);
    }
    Html html;
    html.element("p",
                 "A Connection Profile says how connections are set up that customers create "
                 "themselves. An application names the one it uses.",
                 {{"class", "soft"}});
    html.add(table.html()).open("p");
    return html
        .element("a", "Add a connection profile", {{"href", "/dashboard/connection-profiles/edit"}})
        .close();
}

Field flagField(const char *name, const char *label)
{
    return {.kind = Kind::Choice,
            .name = name,
            .label = label,
            .options = {{"none", "none: always off"},
                        {"optional", "optional: the organization decides"},
                        {"required", "required: always on"}}};
}

//! What a strategy has instead of the profile's features.
std::vector<Option> overrideOptions()
{
    return {{"", "As in the profile"},
            {"none", "No features"},
            {"scim", "scim"},
            {"universal_logout", "universal_logout"},
            {"both", "scim and universal_logout"}};
}

std::string overrideName(const Option &strategy)
{
    return "override_" + strategy.value;
}

std::vector<Field> connectionProfileFields()
{
    std::vector<Field> fields{
        {.name = "name", .label = "Name", .isRequired = true, .longest = 50},
        {.name = "connection_name_prefix_template",
         .label = "Prefix of connection names",
         .help = "{org_id} and {org_name} stand for the organization, for example con-{org_id}-.",
         .longest = 64},
        flagField("show_as_button", "Show as a button on the login page"),
        flagField("assign_membership_on_login", "Make people members when they sign in"),
        {.kind = Kind::Boxes,
         .name = "enabled_features",
         .label = "Enabled features",
         .options = {{"scim", "scim", "Provisioning of users with SCIM."},
                     {"universal_logout", "universal_logout",
                      "The identity provider can end sessions."}}},
        {.kind = Kind::Boxes,
         .name = "strategies",
         .label = "Strategies with this profile",
         .options = creatableStrategies()}};
    for (const Option &strategy : creatableStrategies()) {
        fields.push_back({.kind = Kind::Choice,
                          .name = overrideName(strategy),
                          .label = "Features of " + strategy.label,
                          .options = overrideOptions()});
    }
    return fields;
}

std::string overrideOf(const Json &profile, const std::string &strategy)
{
    const Json own =
        profile.value("strategy_overrides", Json::object()).value(strategy, Json::object());
    if (!own.contains("enabled_features")) {
        return {};
    }
    const std::vector<std::string> features = textsOf(own, "enabled_features");
    return features.empty() ? "none" : (features.size() > 1 ? "both" : features.front());
}

void putConnectionProfile(const Json &profile, Parameters &values)
{
    const Json organization = profile.value("organization", Json::object());
    put(values, "name", textOf(profile, "name"));
    put(values, "connection_name_prefix_template",
        textOf(profile, "connection_name_prefix_template"));
    for (const char *flag : {"show_as_button", "assign_membership_on_login"}) {
        put(values, flag, organization.value(flag, std::string("optional")));
    }
    putAll(values, "enabled_features", textsOf(profile, "enabled_features"));
    for (const Option &strategy : creatableStrategies()) {
        if (!profile.contains("strategies") || profile["strategies"].contains(strategy.value)) {
            put(values, "strategies", strategy.value);
        }
        put(values, overrideName(strategy), overrideOf(profile, strategy.value));
    }
}

std::optional<Form> connectionProfileForm(const View &view)
{
    const bool isNew = view.asked("id").empty();
    const Json *profile = elementOf(view, profileArray, "id", view.asked("id"));
    if (profile == nullptr && !isNew) {
        return std::nullopt;
    }
    Form form;
    form.fields = connectionProfileFields();
    putConnectionProfile(isNew ? Json::object() : *profile, form.values);
    if (!isNew) {
        form.before.element("p", view.asked("id"), {{"class", "mono soft"}});
        form.removal = "Delete this profile…";
    }
    return form;
}

Json featuresOf(const std::string &choice)
{
    if (choice == "both") {
        return {"scim", "universal_logout"};
    }
    return choice == "none" ? Json::array() : Json::array({choice});
}

//! Strategies keep what else the file says about them.
void takeStrategies(Json &profile, const Parameters &typed)
{
    const std::vector<std::string> ticked = typed.all("strategies");
    const Json former = profile.value("strategies", Json::object());
    profile["strategies"] = Json::object();
    Json overrides = profile.value("strategy_overrides", Json::object());
    for (const Option &strategy : creatableStrategies()) {
        if (contains(ticked, strategy.value)) {
            profile["strategies"][strategy.value] = former.value(strategy.value, Json::object());
        }
        const std::string choice = typed.get(overrideName(strategy));
        if (choice.empty()) {
            overrides.erase(strategy.value);
        } else {
            overrides[strategy.value]["enabled_features"] = featuresOf(choice);
        }
    }
    setOrErase(profile, "strategy_overrides", overrides);
}

Saved saveConnectionProfile(const View &view, const Parameters &typed)
{
    const std::string asked = view.asked("id");
    if (typed.has("remove")) {
        return removeElement(view, profileArray, having("id", asked),
                             "/dashboard/connection-profiles");
    }
    Json profile = {{"id", newId("cop_", 16)}};
    if (const Json *stored = elementOf(view, profileArray, "id", asked)) {
        profile = *stored;
    }
    profile["name"] = textIn(typed, "name");
    setOrErase(profile, "connection_name_prefix_template",
               textIn(typed, "connection_name_prefix_template"));
    for (const char *flag : {"show_as_button", "assign_membership_on_login"}) {
        profile["organization"][flag] = typed.get(flag);
    }
    profile["enabled_features"] = typed.all("enabled_features");
    takeStrategies(profile, typed);
    const std::string id = textOf(profile, "id");
    return saveElement(view, profileArray, having("id", id), profile,
                       address("/dashboard/connection-profiles/edit", {{"id", id}}));
}

} // namespace

std::span<const Page> connectionProfilePages()
{
    static constexpr std::array pages{Page{"/dashboard/connection-profiles", "Connection profiles",
                                           "/dashboard/connection-profiles", connectionProfileList},
                                      Page{"/dashboard/connection-profiles/edit",
                                           "Connection profile", "/dashboard/connection-profiles",
                                           nullptr, connectionProfileForm, saveConnectionProfile}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
