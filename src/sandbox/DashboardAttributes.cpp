#include "sandbox/DashboardPages.h"
#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

//! A mapping of one strategy that can replace the protocol's. SCIM names one field, the others any
//! number.
struct Override
{
    const char *strategy;
    const char *mapping;
    const char *label;
};

constexpr std::array mappingOverrides{
    Override{"oidc", "oidc_mapping", "OpenID Connect providers: claims"},
    Override{"okta", "oidc_mapping", "Okta providers: claims"},
    Override{"samlp", "saml_mapping", "SAML providers: attributes"},
    Override{"oidc", "scim_mapping", "OpenID Connect providers: SCIM attribute"},
    Override{"okta", "scim_mapping", "Okta providers: SCIM attribute"},
    Override{"samlp", "scim_mapping", "SAML providers: SCIM attribute"},
    Override{"waad", "scim_mapping", "Microsoft Entra ID providers: SCIM attribute"}};

bool isList(std::string_view mapping)
{
    return mapping != "scim_mapping";
}

std::string fieldName(const Override &each)
{
    return std::string(each.strategy) + "_" + each.mapping;
}

const Json *profileAsked(const View &view)
{
    return elementOf(view, "user_attribute_profiles", "id", view.asked("profile"));
}

//! The attribute of that name in the profile, or nullptr.
const Json *attributeIn(const Json &profile, const std::string &name)
{
    for (const Json &attribute : profile.at("attributes")) {
        if (textOf(attribute, "user_attribute") == name) {
            return &attribute;
        }
    }
    return nullptr;
}

std::vector<Field> attributeFields()
{
    std::vector<Field> fields{
        {.name = "user_attribute",
         .label = "Attribute",
         .help = "Name in the user’s profile, for example given_name.",
         .isRequired = true},
        {.name = "label", .label = "Label"},
        {.name = "description", .label = "Description"},
        {.kind = Kind::Flag, .name = "is_required", .label = "Required"},
        {.kind = Kind::Lines,
         .name = "oidc_mapping",
         .label = "OIDC claims",
         .help = "One a line. Without any, OIDC connections do not have the attribute."},
        {.kind = Kind::Lines,
         .name = "saml_mapping",
         .label = "SAML attributes",
         .help = "One a line."},
        {.name = "scim_mapping", .label = "SCIM attribute"}};
    for (const Override &each : mappingOverrides) {
        fields.push_back({.kind = isList(each.mapping) ? Kind::Lines : Kind::Text,
                          .name = fieldName(each),
                          .label = each.label,
                          .help = "Only when it differs from the above."});
    }
    return fields;
}

std::string mappingText(const Json &holder, const char *mapping)
{
    return isList(mapping) ? linesOf(textsOf(holder, mapping)) : textOf(holder, mapping);
}

std::optional<Form> attributeForm(const View &view)
{
    const Json *profile = profileAsked(view);
    const std::string name = view.asked("attribute");
    const Json *stored = profile == nullptr ? nullptr : attributeIn(*profile, name);
    if (profile == nullptr || (stored == nullptr && !name.empty())) {
        return std::nullopt;
    }
    const Json attribute = stored == nullptr ? Json::object() : *stored;
    Form form;
    form.before.open("p").text("In the profile ");
    form.before
        .element("a", textOf(*profile, "name"),
                 {{"href",
                   address("/dashboard/attribute-profiles/edit", {{"id", view.asked("profile")}})}})
        .close();
    form.fields = attributeFields();
    for (const char *member : {"user_attribute", "label", "description"}) {
        put(form.values, member, textOf(attribute, member));
    }
    for (const char *mapping : {"oidc_mapping", "saml_mapping", "scim_mapping"}) {
        put(form.values, mapping, mappingText(attribute, mapping));
    }
    const Json own = attribute.value("strategy_overrides", Json::object());
    for (const Override &each : mappingOverrides) {
        put(form.values, fieldName(each),
            mappingText(own.value(each.strategy, Json::object()), each.mapping));
    }
    if (attribute.value("is_required", false)) {
        put(form.values, "is_required", "yes");
    }
    if (stored != nullptr) {
        form.removal = "Delete this attribute…";
    }
    return form;
}

Json typedMapping(const Parameters &typed, const std::string &field, std::string_view mapping)
{
    return isList(mapping) ? Json(linesIn(typed, field)) : Json(textIn(typed, field));
}

Json typedAttribute(const Parameters &typed, Json attribute)
{
    attribute["user_attribute"] = textIn(typed, "user_attribute");
    attribute["is_required"] = typed.has("is_required");
    setOrErase(attribute, "label", textIn(typed, "label"));
    setOrErase(attribute, "description", textIn(typed, "description"));
    for (const char *mapping : {"oidc_mapping", "saml_mapping", "scim_mapping"}) {
        setOrErase(attribute, mapping, typedMapping(typed, mapping, mapping));
    }
    Json own = attribute.value("strategy_overrides", Json::object());
    for (const Override &each : mappingOverrides) {
        Json mappings = own.value(each.strategy, Json::object());
        setOrErase(mappings, each.mapping, typedMapping(typed, fieldName(each), each.mapping));
        setOrErase(own, each.strategy, mappings);
    }
    setOrErase(attribute, "strategy_overrides", own);
    return attribute;
}

Saved saveAttribute(const View &view, const Parameters &typed)
{
    Json profile = *profileAsked(view);
    const std::string former = view.asked("attribute");
    Json &attributes = profile["attributes"];
    const auto place =
        std::find_if(attributes.begin(), attributes.end(), having("user_attribute", former));
    if (place == attributes.end() && (typed.has("remove") || !former.empty())) {
        return {{}, {{"", "There is no such attribute any more."}}};
    }
    if (typed.has("remove")) {
        attributes.erase(place);
    } else {
        const std::string name = textIn(typed, "user_attribute");
        if (name != former && attributeIn(profile, name) != nullptr) {
            return {{}, {{"user_attribute", "The profile has an attribute of that name already."}}};
        }
        if (former.empty()) {
            attributes.push_back(typedAttribute(typed, Json::object()));
        } else {
            *place = typedAttribute(typed, *place);
        }
    }
    const std::string id = view.asked("profile");
    return saveElement(view, "user_attribute_profiles", having("id", id), profile,
                       address("/dashboard/attribute-profiles/edit", {{"id", id}}));
}

} // namespace

std::span<const Page> attributePages()
{
    static constexpr std::array pages{Page{"/dashboard/attribute-profiles/attribute", "Attribute",
                                           "/dashboard/attribute-profiles", nullptr, attributeForm,
                                           saveAttribute}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
