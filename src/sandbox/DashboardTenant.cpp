#include "sandbox/DashboardPages.h"
#include "sandbox/Encoding.h"
#include "sandbox/RequestLog.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

constexpr std::size_t shownRequests = 100;
constexpr long mostOfSwitch = 1'000'000;

std::optional<Form> tierForm(const View &view)
{
    Form form;
    form.fields = {
        {.name = "friendly_name", .label = "Name of the product", .isRequired = true},
        {.kind = Kind::Radio,
         .name = "tier",
         .label = "Service tier",
         .help = "Requests per second to the My Organization API: read and write for the tenant, "
                 "then for each organization.",
         .options = {{"free", "Free", "Tenant 4 and 2, organization 4 and 2"},
                     {"public_self_service", "Public Self-Service",
                      "Tenant 8 and 4, organization 4 and 2"},
                     {"public_enterprise", "Public Enterprise",
                      "Tenant 40 and 20, organization 8 and 4"},
                     {"private_basic", "Private Basic", "Tenant 40 and 20, organization 8 and 4"},
                     {"private_performance", "Private Performance",
                      "Tenant 160 and 80, organization 16 and 8"},
                     {"unlimited", "No limit", "For tests only; no such tier exists."}}},
        {.kind = Kind::Lines,
         .name = "allowed_logout_urls",
         .label = "Allowed logout URLs",
         .help = "One a line; for sign-outs that name no application."}};
    const Json &tenant = view.document().at("tenant");
    put(form.values, "friendly_name",
        tenant.value("friendly_name", tenant.value("name", std::string())));
    put(form.values, "tier", textOf(tenant, "tier"));
    put(form.values, "allowed_logout_urls", linesOf(textsOf(tenant, "allowed_logout_urls")));
    return form;
}

Saved saveTier(const View &view, const Parameters &typed)
{
    return savePatch(view,
                     {{"tenant",
                       {{"friendly_name", textIn(typed, "friendly_name")},
                        {"tier", typed.get("tier")},
                        {"allowed_logout_urls", linesIn(typed, "allowed_logout_urls")}}}},
                     "/dashboard/tenant");
}

struct SwitchText
{
    const char *name;
    const char *help;
    //! Values of a switch that is a text, separated by spaces.
    const char *values = "";
};

constexpr std::array switchTexts{
    SwitchText{"connection_limit", "Identity providers that an organization can have."},
    SwitchText{"domain_limit", "Domains that an organization can have."},
    SwitchText{"refused_delete_status", "Answer to deleting a connection that has users."},
    SwitchText{"any_loopback_port", "Callback URLs on 127.0.0.1 match with any port (RFC 8252)."},
    SwitchText{"loopback_confirmation", "One more page before a callback on 127.0.0.1."},
    SwitchText{"iss_parameter", "The redirect names its issuer (RFC 9207)."},
    SwitchText{"rotation_overlap_s", "Seconds that a replaced refresh token still works."},
    SwitchText{"step_up_challenge", "How sensitive operations ask for a second factor.",
               "none rfc9470 mfa_required"},
    SwitchText{"legacy_deletes", "DELETE with a body for roles, DELETE of one invitation."},
    SwitchText{"refill", "Rate limits refill all the time or at the top of the second.",
               "continuous second"},
    SwitchText{"dpop_api_nonce", "The API asks for a nonce in DPoP proofs."}};

//! A control for a switch as its stored value suggests, so that a new switch needs no page.
Field switchField(const std::string &name, const Json &value)
{
    Field field{.kind = Kind::Text, .name = name, .label = name};
    std::string values;
    for (const SwitchText &text : switchTexts) {
        if (name == text.name) {
            field.help = text.help;
            values = text.values;
        }
    }
    if (value.is_boolean()) {
        field.kind = Kind::Flag;
    } else if (value.is_number()) {
        field.kind = Kind::Number;
        field.most = mostOfSwitch;
    } else if (!values.empty()) {
        field.kind = Kind::Choice;
        for (const std::string &each : splitWords(values)) {
            field.options.push_back({each, each});
        }
    }
    return field;
}

std::optional<Form> switchForm(const View &view)
{
    Form form;
    form.before.element("p", "Behaviour that differs between tenants, or that nobody documents.",
                        {{"class", "soft"}});
    for (const auto &[name, value] : view.document().at("switches").items()) {
        form.fields.push_back(switchField(name, value));
        if (value.is_boolean()) {
            put(form.values, name, value.get<bool>() ? "yes" : "");
        } else {
            put(form.values, name, value.is_string() ? value.get<std::string>() : value.dump());
        }
    }
    return form;
}

Saved saveSwitches(const View &view, const Parameters &typed)
{
    Json changed = Json::object();
    for (const auto &[name, value] : view.document().at("switches").items()) {
        if (value.is_boolean()) {
            changed[name] = typed.has(name);
        } else if (value.is_number()) {
            changed[name] = numberIn(typed, name);
        } else {
            changed[name] = textIn(typed, name);
        }
    }
    return savePatch(view, {{"switches", changed}}, "/dashboard/switches");
}

Html requestList(const View &view)
{
    const Json requests = view.log.list();
    Table table("Requests, the newest first",
                {"When", "Method", "Path", "Status", "Token", "Fault"});
    for (std::size_t i = requests.size(); i > 0 && requests.size() - i < shownRequests; --i) {
        const Json &entry = requests.at(i - 1);
        const int status = entry.at("status").get<int>();
        table.row().cell(textOf(entry, "at"), true).cell(textOf(entry, "method"), true);
        table.cell(textOf(entry, "path"), true);
        table.cell(badge(std::to_string(status), status < 400 ? "good" : "bad"));
        table.cell(textOf(entry, "scheme")).cell(textOf(entry, "fault"));
    }
    Html html;
    html.element("p",
                 std::to_string(requests.size()) + " requests so far; the newest "
                     + std::to_string(shownRequests)
                     + " are shown. Bodies and header values are never kept. Load the page again "
                       "for newer ones.",
                 {{"class", "soft"}});
    return html.add(table.html());
}

} // namespace

std::span<const Page> tenantPages()
{
    static constexpr std::array pages{
        Page{"/dashboard/tenant", "Tenant", "/dashboard/tenant", nullptr, tierForm, saveTier},
        Page{"/dashboard/switches", "Switches", "/dashboard/switches", nullptr, switchForm,
             saveSwitches},
        Page{"/dashboard/requests", "Requests", "/dashboard/requests", requestList}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
