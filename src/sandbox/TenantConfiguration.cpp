#include "sandbox/TenantConfiguration.h"

#include "sandbox/SignInFlow.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

Json redirectPorts(const Json &application)
{
    static constexpr std::string_view prefix = "http://127.0.0.1:";
    Json ports = Json::array();
    for (const Json &callback : application.at("callbacks")) {
        const auto text = callback.get<std::string>();
        int port = 0;
        if (text.starts_with(prefix)) {
            std::from_chars(text.data() + prefix.size(), text.data() + text.size(), port);
        }
        if (port > 0 && text == std::string(prefix) + std::to_string(port) + "/callback") {
            ports.push_back(port);
        }
    }
    return ports;
}

} // namespace

std::string configurationFor(const TenantState &tenant, const std::string &domain,
                             const std::string &dns)
{
    const Json &document = tenant.document();
    const Json &vendor = document.at("tenant");
    nlohmann::ordered_json file = {{"domain", domain}};
    if (!document.at("applications").empty()) {
        const Json &application = document.at("applications").front();
        file["client_id"] = application.at("client_id");
        file["organization"] = nullptr;
        file["redirect_ports"] = redirectPorts(application);
    }
    file["access_token"] = "bearer";
    if (!dns.empty()) {
        file["dns_servers"] = {dns};
    }
    if (!document.at("connection_profiles").empty()) {
        file["connection_name_prefix_template"] =
            document.at("connection_profiles").front().value("connection_name_prefix_template", "");
    }
    file["tenant_name"] = vendor.at("name");
    file["step_up"] = {{"acr_values", {multiFactorPolicy}},
                       {"max_age", document.at("api").value("step_up_max_age_s", 600)}};
    file["product"]["name"] = "OrgDesk";
    file["product"]["vendor_name"] = vendor.value("friendly_name", vendor.at("name"));
    for (const char *name : {"support_email", "support_url"}) {
        if (vendor.contains(name)) {
            file["product"][name] = vendor.at(name);
        }
    }
    return file.dump(2) + "\n";
}

} // namespace orgdesk::sandbox
