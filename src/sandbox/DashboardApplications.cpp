#include "sandbox/DashboardPages.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

constexpr char configurationName[] = "my_organization_configuration";

//! The object, or null when the application has none.
Json configurationOf(const Json &application)
{
    const auto found = application.find(configurationName);
    return found != application.end() && found->is_object() ? *found : Json();
}

Html applicationList(const View &view)
{
    Table table("Applications", {"Application", "Client ID", "My Organization configuration"});
    for (const Json &application : view.document().at("applications")) {
        const std::string clientId = textOf(application, "client_id");
        table.row().link(address("/dashboard/applications/edit", {{"client_id", clientId}}),
                         textOf(application, "name"));
        table.cell(clientId, true);
        table.cell(configurationOf(application).is_null() ? badge("missing", "bad")
                                                          : badge("set", "good"));
    }
    return table.html();
}

//! "(none)", the profiles, and the one that is named but not there.
std::vector<Option> profileOptions(const View &view, const char *array, const std::string &current)
{
    std::vector<Option> options{{"", "(none)"}};
    for (const Json &profile : view.document().at(array)) {
        const std::string id = textOf(profile, "id");
        options.push_back({id, textOf(profile, "name") + " – " + id});
    }
    if (elementOf(view, array, "id", current) == nullptr && !current.empty()) {
        options.push_back({current, current + " (there is no such profile)"});
    }
    return options;
}

std::vector<Field> applicationFields()
{
    return {{.name = "name", .label = "Name", .isRequired = true},
            {.kind = Kind::Lines,
             .name = "callbacks",
             .label = "Allowed callback URLs",
             .help = "One a line. They are compared as they are, port included."},
            {.kind = Kind::Lines,
             .name = "allowed_logout_urls",
             .label = "Allowed logout URLs",
             .help = "One a line."}};
}

void addConfigurationFields(const View &view, const Json &configuration, std::vector<Field> &fields)
{
    fields.push_back({.kind = Kind::Flag,
                      .name = "configured",
                      .label = "The application has a my_organization_configuration",
                      .help = "Without it the My Organization API refuses every request of this "
                              "application."});
    fields.push_back({.kind = Kind::Choice,
                      .name = "connection_profile_id",
                      .label = "Connection Profile",
                      .help = "Without one, identity providers can’t be created.",
                      .options = profileOptions(view, "connection_profiles",
                                                textOf(configuration, "connection_profile_id"))});
    fields.push_back(
        {.kind = Kind::Choice,
         .name = "user_attribute_profile_id",
         .label = "User Attribute Profile",
         .help = "Without one, attributes can’t be mapped or refreshed.",
         .options = profileOptions(view, "user_attribute_profiles",
                                   textOf(configuration, "user_attribute_profile_id"))});
    fields.push_back({.kind = Kind::Boxes,
                      .name = "allowed_strategies",
                      .label = "Allowed strategies",
                      .help = "Kinds of identity providers that administrators of an organization "
                              "can add. The API never shows “ad”.",
                      .options = strategyOptions()});
    fields.push_back(
        {.kind = Kind::Radio,
         .name = "connection_deletion_behavior",
         .label = "When a connection is deleted",
         .options = {
             {"allow", "allow", "The connection goes, and all users that come from it."},
             {"allow_if_empty", "allow_if_empty", "Refused while the connection has users."},
             {"", "Not set", "Applications then offer no deletion."}}});
    fields.push_back(
        {.kind = Kind::Choice,
         .name = "third_party_client_access",
         .label = "Third-party applications",
         .help = "What an organization can choose; it starts with “block”.",
         .options = {{"", "Not set"}, {"block", "block only"}, {"both", "block or allow"}}});
}

std::string thirdPartyChoice(const Json &configuration)
{
    if (!configuration.contains("third_party_client_access")) {
        return {};
    }
    return textsOf(configuration.at("third_party_client_access"), "allowed_values").size() > 1
        ? "both"
        : "block";
}

std::optional<Form> applicationForm(const View &view)
{
    const Json *application = elementOf(view, "applications", "client_id", view.asked("client_id"));
    if (application == nullptr) {
        return std::nullopt;
    }
    const Json stored = configurationOf(*application);
    const Json configuration = stored.is_null() ? Json::object() : stored;
    Form form;
    form.before.open("p").text("Client ID ");
    form.before.element("span", view.asked("client_id"), {{"class", "mono"}}).text(" · ");
    form.before
        .element(
            "a", "Credentials and grant types",
            {{"href",
              address("/dashboard/applications/client", {{"client_id", view.asked("client_id")}})}})
        .close();
    form.fields = applicationFields();
    addConfigurationFields(view, configuration, form.fields);
    put(form.values, "name", textOf(*application, "name"));
    put(form.values, "callbacks", linesOf(textsOf(*application, "callbacks")));
    put(form.values, "allowed_logout_urls", linesOf(textsOf(*application, "allowed_logout_urls")));
    if (!stored.is_null()) {
        put(form.values, "configured", "yes");
    }
    for (const char *name :
         {"connection_profile_id", "user_attribute_profile_id", "connection_deletion_behavior"}) {
        put(form.values, name, textOf(configuration, name));
    }
    putAll(form.values, "allowed_strategies", textsOf(configuration, "allowed_strategies"));
    put(form.values, "third_party_client_access", thirdPartyChoice(configuration));
    return form;
}

Json typedConfiguration(Json configuration, const Parameters &typed)
{
    for (const char *name :
         {"connection_profile_id", "user_attribute_profile_id", "connection_deletion_behavior"}) {
        setOrErase(configuration, name, typed.get(name));
    }
    configuration["allowed_strategies"] = typed.all("allowed_strategies");
    const std::string thirdParty = typed.get("third_party_client_access");
    configuration.erase("third_party_client_access");
    if (!thirdParty.empty()) {
        configuration["third_party_client_access"] = {
            {"default_value", "block"},
            {"allowed_values", thirdParty == "both" ? Json{"block", "allow"} : Json{"block"}}};
    }
    return configuration;
}

Saved saveApplication(const View &view, const Parameters &typed)
{
    const std::string clientId = view.asked("client_id");
    Json application = *elementOf(view, "applications", "client_id", clientId);
    application["name"] = textIn(typed, "name");
    application["callbacks"] = linesIn(typed, "callbacks");
    application["allowed_logout_urls"] = linesIn(typed, "allowed_logout_urls");
    if (typed.has("configured")) {
        const Json former = configurationOf(application);
        application[configurationName] =
            typedConfiguration(former.is_null() ? Json::object() : former, typed);
    } else {
        application.erase(configurationName);
    }
    return saveElement(view, "applications", having("client_id", clientId), application,
                       address("/dashboard/applications/edit", {{"client_id", clientId}}));
}

} // namespace

std::span<const Page> applicationPages()
{
    static constexpr std::array pages{
        Page{"/dashboard/applications", "Applications", "/dashboard/applications", applicationList},
        Page{"/dashboard/applications/edit", "Application", "/dashboard/applications", nullptr,
             applicationForm, saveApplication}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
