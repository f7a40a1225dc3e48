#include "sandbox/ClientAuthentication.h"

#include "sandbox/Encoding.h"
#include "sandbox/ReadJson.h"
#include "sandbox/Responses.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

HttpResponse invalidClient(const ClientCredentials &given, std::string_view description)
{
    HttpResponse response = responses::oauthError(401, "invalid_client", description);
    if (given.method == "client_secret_basic") {
        response.setHeader("WWW-Authenticate", "Basic realm=\"token endpoint\"");
    }
    return response;
}

//! Both parts are form-encoded before they are joined (RFC 6749 section 2.3.1).
ClientCredentials basicCredentials(const std::string &header)
{
    ClientCredentials given{"client_secret_basic", {}, {}};
    const std::string pair = fromBase64(header.substr(6)).value_or(std::string());
    const std::size_t colon = pair.find(':');
    if (colon != std::string::npos) {
        const Parameters parts =
            Parameters::parse("id=" + pair.substr(0, colon) + "&secret=" + pair.substr(colon + 1));
        given.id = parts.get("id");
        given.secret = parts.get("secret");
    }
    return given;
}

} // namespace

ClientCredentials clientCredentialsOf(const HttpRequest &request, const Parameters &form)
{
    const std::string header = request.header("Authorization");
    if (toLower(header.substr(0, 6)) == "basic ") {
        return basicCredentials(header);
    }
    if (!header.empty()) {
        return {"unknown", form.get("client_id"), {}};
    }
    if (form.has("client_secret")) {
        return {"client_secret_post", form.get("client_id"), form.get("client_secret")};
    }
    return {"none", form.get("client_id"), {}};
}

bool AuthenticatedClient::mayUse(const std::string &grantType) const
{
    static const Json usual = {"authorization_code", "refresh_token"};
    const Json types = application->value("grant_types", usual);
    return std::find(types.begin(), types.end(), grantType) != types.end();
}

Parameters tokenRequestForm(const HttpRequest &request)
{
    if (!request.header("Content-Type").starts_with("application/json")) {
        return Parameters::parse(request.body);
    }
    Parameters form;
    const Json body = readJson(request.body);
    if (!body.is_object()) {
        return form;
    }
    for (const auto &[name, value] : body.items()) {
        if (value.is_string()) {
            form.add(name, value.get<std::string>());
        }
    }
    return form;
}

std::variant<AuthenticatedClient, HttpResponse> authenticateClient(TenantContext &context,
                                                                   const HttpRequest &request,
                                                                   const Parameters &form)
{
    const ClientCredentials given = clientCredentialsOf(request, form);
    const Json *application = context.tenant.application(given.id);
    if (application == nullptr || (form.has("client_id") && form.get("client_id") != given.id)) {
        return invalidClient(given, "Unknown client");
    }
    if (given.method == "client_secret_basic" && form.has("client_secret")) {
        return invalidClient(given, "The client authenticated twice");
    }
    const auto method = application->value("token_endpoint_auth_method", std::string("none"));
    if (given.method != method) {
        return invalidClient(given, "This client authenticates with " + method);
    }
    const bool isPublic = method == "none";
    // An application without a secret can't authenticate: an empty one must not open it.
    if (!isPublic
        && (given.secret.empty()
            || given.secret != application->value("client_secret", std::string()))) {
        return invalidClient(given, "Unauthorized");
    }
    return AuthenticatedClient{given.id, application, isPublic};
}

} // namespace orgdesk::sandbox
