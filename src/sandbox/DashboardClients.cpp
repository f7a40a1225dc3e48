#include "sandbox/DashboardPages.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::sandbox::dashboard {

namespace {

using Json = nlohmann::json;
using Kind = Field::Kind;

std::vector<Field> clientFields()
{
    return {{.kind = Kind::Radio,
             .name = "token_endpoint_auth_method",
             .label = "How it authenticates at the token endpoint",
             .options = {{"none", "none", "Native, single-page and command-line applications."},
                         {"client_secret_post", "client_secret_post",
                          "A web application or a machine; the secret is in the form."},
                         {"client_secret_basic", "client_secret_basic",
                          "A web application or a machine; the secret is in the header."}}},
            {.name = "client_secret",
             .label = "Client secret",
             .help = "Of this local tenant only. Not used with “none”."},
            {.kind = Kind::Boxes,
             .name = "grant_types",
             .label = "Grant types",
             .options = {{"authorization_code", "authorization_code"},
                         {"refresh_token", "refresh_token"},
                         {"client_credentials", "client_credentials"}}},
            {.kind = Kind::Flag,
             .name = "require_proof_of_possession",
             .label = "Tokens must be bound to a key (DPoP)"},
            {.kind = Kind::Flag,
             .name = "require_pushed_authorization_requests",
             .label = "Authorization requests must be pushed (PAR)"}};
}

const Json *clientAsked(const View &view)
{
    return elementOf(view, "applications", "client_id", view.asked("client_id"));
}

std::optional<Form> clientForm(const View &view)
{
    const Json *application = clientAsked(view);
    if (application == nullptr) {
        return std::nullopt;
    }
    Form form;
    form.before.open("p").text(textOf(*application, "name") + " ");
    form.before.element("span", view.asked("client_id"), {{"class", "mono soft"}}).close();
    form.fields = clientFields();
    const std::string method = textOf(*application, "token_endpoint_auth_method");
    put(form.values, "token_endpoint_auth_method", method.empty() ? "none" : method);
    put(form.values, "client_secret", textOf(*application, "client_secret"));
    putAll(form.values, "grant_types",
           application->contains("grant_types")
               ? textsOf(*application, "grant_types")
               : std::vector<std::string>{"authorization_code", "refresh_token"});
    for (const char *flag :
         {"require_proof_of_possession", "require_pushed_authorization_requests"}) {
        put(form.values, flag, application->value(flag, false) ? "yes" : "");
    }
    return form;
}

Saved saveClient(const View &view, const Parameters &typed)
{
    const std::string method = typed.get("token_endpoint_auth_method");
    const std::string secret = textIn(typed, "client_secret");
    if (method != "none" && secret.empty()) {
        return {{}, {{"client_secret", "This way to authenticate needs a secret."}}};
    }
    Json application = *clientAsked(view);
    application["token_endpoint_auth_method"] = method;
    setOrErase(application, "client_secret", secret);
    application["grant_types"] = typed.all("grant_types");
    for (const char *flag :
         {"require_proof_of_possession", "require_pushed_authorization_requests"}) {
        application[flag] = typed.has(flag);
    }
    const std::string clientId = view.asked("client_id");
    return saveElement(view, "applications", having("client_id", clientId), application,
                       address("/dashboard/applications/client", {{"client_id", clientId}}));
}

} // namespace

std::span<const Page> clientPages()
{
    static constexpr std::array pages{Page{"/dashboard/applications/client",
                                           "Credentials and grant types", "/dashboard/applications",
                                           nullptr, clientForm, saveClient}};
    return pages;
}

} // namespace orgdesk::sandbox::dashboard
