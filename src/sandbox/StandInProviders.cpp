#include "sandbox/StandInProviders.h"

#include "sandbox/ClientAuthentication.h"
#include "sandbox/Encoding.h"
#include "sandbox/Parameters.h"
#include "sandbox/Responses.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SignInPages.h"
#include "sandbox/SigningKey.h"
#include "sandbox/StandInMetadata.h"
#include "sandbox/StandInPage.h"
#include "sandbox/TenantState.h"
#include "sandbox/TextFormats.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::string_view root = "/idp/";
constexpr std::string_view attributePrefix = "attribute.";
constexpr std::int64_t codeLifetime = 60;

HttpResponse document(std::string type, std::string body)
{
    return {
        200, {{"Content-Type", std::move(type)}, {"Cache-Control", "no-store"}}, std::move(body)};
}

std::string addToQuery(const std::string &url, const std::string &query)
{
    return url + (url.find('?') == std::string::npos ? '?' : '&') + query;
}

//! It becomes part of a user_id, which has to stay one readable line.
bool isUserName(std::string_view text)
{
    constexpr std::size_t longest = 200;
    return formats::characterCount(text) <= longest
        && std::none_of(text.begin(), text.end(),
                        [](char c) { return std::iscntrl(static_cast<unsigned char>(c)) != 0; });
}

int daysAskedFor(const Parameters &query)
{
    constexpr int usual = 365;
    constexpr int most = 3650;
    const std::string text = query.get("days");
    int days = usual;
    std::from_chars(text.data(), text.data() + text.size(), days);
    return std::clamp(days, -most, most);
}

} // namespace

bool StandInProviders::isName(std::string_view name)
{
    constexpr std::size_t longest = 128;
    return !name.empty() && name.size() <= longest
        && std::all_of(name.begin(), name.end(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
           });
}

std::optional<HttpResponse> StandInProviders::handle(const HttpRequest &request)
{
    if (!request.path.starts_with(root)) {
        return std::nullopt;
    }
    const std::string rest = request.path.substr(root.size());
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string name = rest.substr(0, slash);
    if (isName(name)) {
        if (auto page = served(request, name, rest.substr(slash))) {
            return page;
        }
    }
    return responses::html(
        404, pages::failure(m_context, "No such page", "There is nothing at this address."));
}

std::optional<HttpResponse> StandInProviders::served(const HttpRequest &request,
                                                     const std::string &name,
                                                     const std::string &place)
{
    const Parameters query = Parameters::parse(request.query);
    if (place == "/.well-known/openid-configuration") {
        return discovery(name);
    }
    if (place == "/.well-known/jwks.json") {
        return responses::json(200, m_context.key.keySet());
    }
    if (place == "/metadata") {
        return metadata(name, false, query);
    }
    if (place == "/FederationMetadata/2007-06/FederationMetadata.xml") {
        return metadata(name, true, query);
    }
    if (place == "/certificate.pem") {
        return document("application/x-pem-file", certificate(name, query));
    }
    if (place == "/login") {
        return login(request, name);
    }
    return place == "/token" ? std::optional(token(request, name)) : std::nullopt;
}

HttpResponse StandInProviders::discovery(const std::string &name) const
{
    const std::string base = baseUrl(name);
    return responses::json(
        200,
        {{"issuer", base},
         {"authorization_endpoint", base + "/login"},
         {"token_endpoint", base + "/token"},
         {"jwks_uri", base + "/.well-known/jwks.json"},
         {"response_types_supported", {"code"}},
         {"response_modes_supported", {"query"}},
         {"grant_types_supported", {"authorization_code"}},
         {"subject_types_supported", {"public"}},
         {"scopes_supported", {"openid", "profile", "email"}},
         {"id_token_signing_alg_values_supported", {"RS256"}},
         {"token_endpoint_auth_methods_supported", {"client_secret_post", "client_secret_basic"}},
         {"claims_supported", {"sub", "email", "name", "given_name", "family_name"}}});
}

HttpResponse StandInProviders::metadata(const std::string &name, bool isAdfs,
                                        const Parameters &query)
{
    const std::string body = certificateBody(certificate(name, query)).value_or(std::string());
    return isAdfs ? document("text/xml; charset=utf-8", metadata::federation(baseUrl(name), body))
                  : document("application/samlmetadata+xml; charset=utf-8",
                             metadata::saml(baseUrl(name), body));
}

const std::string &StandInProviders::certificate(const std::string &name, const Parameters &query)
{
    // The longest common name that X.509 allows.
    constexpr std::size_t longest = 64;
    const int days = daysAskedFor(query);
    const std::string key = name + ' ' + std::to_string(days);
    if (const std::string *made = m_certificates.find(key)) {
        return *made;
    }
    return m_certificates.insert(key, m_context.key.certificate(name.substr(0, longest), days));
}

HttpResponse StandInProviders::login(const HttpRequest &request, const std::string &name)
{
    const Parameters query = Parameters::parse(request.query);
    const Json *served = connection(name);
    if (query.get("redirect_uri") != m_context.issuer + "login/callback" || served == nullptr) {
        return responses::html(
            served == nullptr || query.has("redirect_uri") ? 400 : 200,
            pages::card(m_context, "Nothing waits for this sign-in",
                        "<p>This page stands in for an identity provider. It takes part in a "
                        "sign-in that starts at /authorize with the name of a connection.</p>"));
    }
    const Parameters form =
        request.method == "POST" ? Parameters::parse(request.body) : Parameters();
    const bool canBeNamed = isUserName(form.get("username"));
    if (request.method == "POST" && (canBeNamed || form.get("action") != "accept")) {
        return takeLogin(query, form, name);
    }
    return responses::html(
        canBeNamed ? 200 : 400,
        pages::standInLogin(
            m_context, *served, request.path, request.query, query.get("login_hint"),
            canBeNamed ? "" : "A user name has at most 200 characters, none of them invisible."));
}

HttpResponse StandInProviders::takeLogin(const Parameters &query, const Parameters &form,
                                         const std::string &name)
{
    const std::string target = query.get("redirect_uri");
    const std::string state = "&state=" + percentEncode(query.get("state"));
    if (form.get("action") != "accept" || form.get("username").empty()) {
        return responses::redirect(addToQuery(target,
                                              "error=access_denied&error_description="
                                                  + percentEncode(form.get("error_description"))
                                                  + state));
    }
    Assertion assertion{name,
                        form.get("username"),
                        {},
                        query.get("client_id"),
                        target,
                        query.get("nonce"),
                        m_context.clock.seconds() + codeLifetime};
    for (const auto &[field, value] : form.items()) {
        if (field.starts_with(attributePrefix) && !value.empty()) {
            assertion.attributes[field.substr(attributePrefix.size())] = value;
        }
    }
    const std::string code = randomText(43);
    m_codes.insert(code, std::move(assertion));
    return responses::redirect(addToQuery(target, "code=" + code + state));
}

std::optional<Assertion> StandInProviders::redeem(const std::string &code,
                                                  std::string_view provider)
{
    const Assertion *found = m_codes.find(code);
    if (found == nullptr || found->expires < m_context.clock.seconds()
        || found->provider != provider) {
        return std::nullopt;
    }
    Assertion assertion = *found;
    m_codes.erase(code);
    return assertion;
}

HttpResponse StandInProviders::token(const HttpRequest &request, const std::string &name)
{
    const Parameters form = Parameters::parse(request.body);
    const Json *served = connection(name);
    const Json options = served == nullptr ? Json::object() : served->at("options");
    const ClientCredentials given = clientCredentialsOf(request, form);
    if (request.method != "POST" || given.secret.empty()
        || options.value("client_id", Json()) != Json(given.id)
        || options.value("client_secret", Json()) != Json(given.secret)) {
        return responses::oauthError(401, "invalid_client",
                                     "Client ID and secret are not those of the connection");
    }
    const Assertion *waiting = m_codes.find(form.get("code"));
    if (form.get("grant_type") != "authorization_code" || waiting == nullptr
        || waiting->redirectUri != form.get("redirect_uri") || waiting->clientId != given.id) {
        return responses::oauthError(400, "invalid_grant", "The code is not valid");
    }
    const auto assertion = redeem(form.get("code"), name);
    if (!assertion) {
        return responses::oauthError(400, "invalid_grant", "The code is not valid");
    }
    const std::int64_t now = m_context.clock.seconds();
    Json claims(assertion->attributes);
    claims.update({{"iss", baseUrl(name)},
                   {"sub", assertion->subject},
                   {"aud", given.id},
                   {"iat", now},
                   {"exp", now + codeLifetime}});
    if (!assertion->nonce.empty()) {
        claims["nonce"] = assertion->nonce;
    }
    return responses::json(200,
                           {{"access_token", randomText(43)},
                            {"token_type", "Bearer"},
                            {"expires_in", codeLifetime},
                            {"id_token", m_context.key.sign(claims, "JWT")}});
}

std::string StandInProviders::baseUrl(const std::string &name) const
{
    return m_context.issuer + std::string(root.substr(1)) + name;
}

const Json *StandInProviders::connection(const std::string &name) const
{
    const Json *found = m_context.tenant.find("connections", "name", name);
    return found == nullptr ? m_context.tenant.find("connections", "full_name", name) : found;
}

void StandInProviders::clear()
{
    m_codes.clear();
    m_certificates.clear();
}

} // namespace orgdesk::sandbox
