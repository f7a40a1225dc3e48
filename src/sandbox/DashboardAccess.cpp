#include "sandbox/AccessPolicy.h"
#include "sandbox/DashboardPages.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

constexpr long longestLifetime = 2592000;

std::string countOf(std::size_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

Html overview(const View &view)
{
    const Json &document = view.document();
    const bool active = access::isActivated(document);
    Table apis("APIs of this tenant", {"API", "Identifier", "State", "Access"});
    if (active) {
        apis.row().link("/dashboard/api", "My Organization API");
        apis.cell(view.context.tenant.audience(), true).cell(badge("Active", "good"));
        apis.cell("People: " + access::policyFor(document, access::Subject::User)
                  + ", machines: " + access::policyFor(document, access::Subject::Client));
    }
    Table parts("What there is", {"What", "How many"});
    const auto row = [&](const char *address, const char *label, const char *array, const char *one,
                         const char *many) {
        parts.row().link(address, label).cell(countOf(document.at(array).size(), one, many));
    };
    row("/dashboard/applications", "Applications", "applications", "application", "applications");
    row("/dashboard/grants", "Client grants", "client_grants", "grant", "grants");
    row("/dashboard/connection-profiles", "Connection profiles", "connection_profiles", "profile",
        "profiles");
    row("/dashboard/attribute-profiles", "User attribute profiles", "user_attribute_profiles",
        "profile", "profiles");
    row("/dashboard/roles", "Roles", "roles", "role", "roles");
    row("/dashboard/people", "People", "users", "person", "people");
    row("/dashboard/connections", "Connections", "connections", "connection", "connections");
    row("/dashboard/domains", "Domains", "domains", "domain", "domains");
    Html html;
    html.element("h2", "APIs").add(apis.html());
    return html.element("h2", "Set-up").add(parts.html());
}

Saved activate(const View &view, const Parameters &)
{
    return savePatch(view, {{"api", {{"activated", true}}}}, "/dashboard");
}

std::optional<Form> apiForm(const View &view)
{
    const Json &document = view.document();
    Form form;
    form.fields = {
        {.kind = Kind::Flag,
         .name = "activated",
         .label = "My Organization API is activated",
         .help =
             "While it is not, nobody can sign in for it, renewed tokens lose its scopes and every "
             "call is refused."},
        {.kind = Kind::Radio,
         .name = "user",
         .label = "Access on behalf of people",
         .options = {{"require_client_grant", "require_client_grant",
                      "An application needs a client grant, which names the most it can ask for."},
                     {"allow_all", "allow_all",
                      "Any application of this tenant can ask for any scope. Not recommended: "
                      "this API exposes sensitive data and changes sign-in."},
                     {"deny_all", "deny_all", "No application, whatever its grants say."}}},
        {.kind = Kind::Radio,
         .name = "client",
         .label = "Access of machines (client credentials)",
         .options = {{"deny_all", "deny_all", "No application. This is the default."},
                     {"require_client_grant", "require_client_grant",
                      "An application needs a client grant for machines."}}}};
    if (access::isActivated(document)) {
        put(form.values, "activated", "yes");
    }
    put(form.values, "user", access::policyFor(document, access::Subject::User));
    put(form.values, "client", access::policyFor(document, access::Subject::Client));
    return form;
}

Saved saveApi(const View &view, const Parameters &typed)
{
    return savePatch(
        view,
        {{"api",
          {{"activated", typed.has("activated")},
           {"policies", {{"user", typed.get("user")}, {"client", typed.get("client")}}}}}},
        "/dashboard/api");
}

std::optional<Form> tokenForm(const View &view)
{
    const Json &api = view.document().at("api");
    Form form;
    form.fields = {
        {.kind = Kind::Number,
         .name = "access_token_lifetime_s",
         .label = "Lifetime of access tokens (seconds)",
         .least = 1,
         .most = longestLifetime},
        {.kind = Kind::Number,
         .name = "id_token_lifetime_s",
         .label = "Lifetime of ID tokens (seconds)",
         .least = 1,
         .most = longestLifetime},
        {.kind = Kind::Choice,
         .name = "dpop",
         .label = "Proof of possession (DPoP)",
         .help = "Whether access tokens can or must be bound to a key of the application.",
         .options = {{"none", "none: Bearer tokens only"},
                     {"allowed", "allowed: Bearer and DPoP"},
                     {"required", "required: DPoP only"}}},
        {.kind = Kind::Number,
         .name = "step_up_max_age_s",
         .label = "A second factor counts for (seconds)",
         .help = "For the switch step_up_challenge.",
         .least = 0,
         .most = longestLifetime},
        {.kind = Kind::Boxes,
         .name = "mfa_scopes",
         .label = "Scopes that ask for a second factor at sign-in",
         .options = scopeOptions(textsOf(api, "mfa_scopes"))}};
    put(form.values, "access_token_lifetime_s",
        std::to_string(api.value("access_token_lifetime_s", 600)));
    put(form.values, "id_token_lifetime_s",
        std::to_string(api.value("id_token_lifetime_s", 36000)));
    put(form.values, "dpop", api.value("dpop", std::string("allowed")));
    put(form.values, "step_up_max_age_s", std::to_string(api.value("step_up_max_age_s", 600)));
    putAll(form.values, "mfa_scopes", textsOf(api, "mfa_scopes"));
    return form;
}

Saved saveTokens(const View &view, const Parameters &typed)
{
    Json api = {{"dpop", typed.get("dpop")}, {"mfa_scopes", typed.all("mfa_scopes")}};
    for (const char *name :
         {"access_token_lifetime_s", "id_token_lifetime_s", "step_up_max_age_s"}) {
        api[name] = numberIn(typed, name);
    }
    return savePatch(view, {{"api", api}}, "/dashboard/tokens");
}

} // namespace

std::span<const Page> accessPages()
{
    static constexpr std::array pages{
        Page{"/dashboard", "Overview", "/dashboard", overview},
        Page{"/dashboard/activate", "Activate", "/dashboard", nullptr, nullptr, activate},
        Page{"/dashboard/api", "API and access", "/dashboard/api", nullptr, apiForm, saveApi},
        Page{"/dashboard/tokens", "Tokens", "/dashboard/tokens", nullptr, tokenForm, saveTokens}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
