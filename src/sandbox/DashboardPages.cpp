#include "sandbox/DashboardPages.h"

#include "sandbox/AccessPolicy.h"
#include "sandbox/Encoding.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox::dashboard {

using Json = nlohmann::json;

const Json &View::document() const
{
    return std::as_const(context.tenant).document();
}

std::string textOf(const Json &object, std::string_view name)
{
    const auto found = object.find(std::string(name));
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> textsOf(const Json &object, std::string_view name)
{
    std::vector<std::string> texts;
    const auto found = object.find(std::string(name));
    if (found != object.end() && found->is_array()) {
        for (const Json &item : *found) {
            if (item.is_string()) {
                texts.push_back(item.get<std::string>());
            }
        }
    }
    return texts;
}

std::string linesOf(const std::vector<std::string> &texts)
{
    std::string lines;
    for (const std::string &text : texts) {
        lines.append(lines.empty() ? "" : "\n").append(text);
    }
    return lines;
}

const Json *elementOf(const View &view, const char *array, const char *member,
                      const std::string &value)
{
    return view.context.tenant.find(array, member, value);
}

std::vector<Option> strategyOptions()
{
    return {{"pingfederate", "PingFederate"},
            {"ad", "Active Directory (ad)"},
            {"adfs", "ADFS"},
            {"waad", "Microsoft Entra ID (waad)"},
            {"google-apps", "Google Workspace (google-apps)"},
            {"okta", "Okta"},
            {"oidc", "OpenID Connect (oidc)"},
            {"samlp", "SAML (samlp)"}};
}

std::vector<Option> scopeOptions(const std::vector<std::string> &further)
{
    std::vector<Option> options;
    for (const std::string_view scope : access::knownScopes()) {
        options.push_back({std::string(scope), std::string(scope)});
    }
    for (const std::string &scope : further) {
        if (std::none_of(options.begin(), options.end(),
                         [&scope](const Option &option) { return option.value == scope; })) {
            options.push_back({scope, scope + " (not a scope of this API)"});
        }
    }
    return options;
}

void put(Parameters &values, std::string_view name, const std::string &value)
{
    values.add(std::string(name), value);
}

void putAll(Parameters &values, std::string_view name, const std::vector<std::string> &several)
{
    for (const std::string &value : several) {
        values.add(std::string(name), value);
    }
}

void setOrErase(Json &object, const char *name, const Json &value)
{
    if (value.empty() || (value.is_string() && value.get_ref<const std::string &>().empty())) {
        object.erase(name);
    } else {
        object[name] = value;
    }
}

Saved savePatch(const View &view, const Json &mergePatch, std::string location)
{
    if (const auto problem = view.context.tenant.patch(mergePatch)) {
        return {{}, {{"", "The tenant does not take that: " + problem->text + "."}}};
    }
    return {std::move(location), {}};
}

Saved saveElement(const View &view, const char *array,
                  const std::function<bool(const Json &)> &isSame, const Json &element,
                  std::string location)
{
    Json elements = view.document().at(array);
    const auto found = std::find_if(elements.begin(), elements.end(), isSame);
    if (found == elements.end()) {
        elements.push_back(element);
    } else {
        *found = element;
    }
    return savePatch(view, {{array, elements}}, std::move(location));
}

Saved removeElement(const View &view, const char *array,
                    const std::function<bool(const Json &)> &isSame, std::string location)
{
    Json elements = Json::array();
    for (const Json &element : view.document().at(array)) {
        if (!isSame(element)) {
            elements.push_back(element);
        }
    }
    return savePatch(view, {{array, elements}}, std::move(location));
}

std::function<bool(const Json &)> having(const char *member, std::string value)
{
    return [member, value = std::move(value)](const Json &element) {
        return textOf(element, member) == value;
    };
}

} // namespace orgdesk::sandbox::dashboard
