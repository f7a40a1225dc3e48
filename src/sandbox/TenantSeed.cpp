#include "sandbox/TenantSeed.h"

#include "sandbox/AttributeProfile.h"
#include "sandbox/Encoding.h"
#include "sandbox/ProfileEffects.h"
#include "sandbox/SchemaValidator.h"
#include "sandbox/SigningKey.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

std::string withoutArmour(const std::string &pem)
{
    return certificateBody(pem).value_or(std::string());
}

std::string federationMetadata(const std::string &host, const std::string &certificate)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"http://"
        + host
        + "/adfs/services/trust\">\n"
          "  <IDPSSODescriptor "
          "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">\n"
          "    <KeyDescriptor use=\"signing\"><KeyInfo "
          "xmlns=\"http://www.w3.org/2000/09/xmldsig#\">"
          "<X509Data><X509Certificate>"
        + certificate
        + "</X509Certificate></X509Data></KeyInfo></KeyDescriptor>\n"
          "    <SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect\" "
          "Location=\"https://"
        + host + "/adfs/ls/\"/>\n  </IDPSSODescriptor>\n</EntityDescriptor>\n";
}

//! What takes the place of an object with that placeholder.
std::optional<std::string> expandCertificate(Json &document, const std::string &placeholder,
                                             const SigningKey &key)
{
    const Json wish = document.at(placeholder);
    const auto violations = schemas::check("CertificateWish", wish);
    if (!violations.empty()) {
        const Violation &first = violations.front();
        return placeholder + (first.pointer.empty() ? " " : ": " + first.pointer + " ")
            + first.detail;
    }
    const auto days = wish.value("days", std::int64_t{365});
    if (placeholder == "$certificate") {
        document = key.certificate(wish.value("common_name", std::string("idp.example")), days);
    } else {
        const auto host = wish.value("host", std::string("adfs.example"));
        document = federationMetadata(host, withoutArmour(key.certificate(host, days)));
    }
    return std::nullopt;
}

const Json *firstOrNone(const Json &array)
{
    return array.empty() ? nullptr : &array.front();
}

//! A connection that was there before has the name that the first profile would have given it.
void completeFullName(Json &connection, const Json &document)
{
    const Json *profile = firstOrNone(document.at("connection_profiles"));
    for (const Json &organization : document.at("organizations")) {
        if (organization.at("id") == connection.at("organization")
            && connection.at("name").is_string() && !connection.contains("full_name")) {
            connection["full_name"] = profile::connectionName(
                profile, organization, connection.at("name").get_ref<const std::string &>());
        }
    }
}

void completeConnection(Json &connection, const Json &document)
{
    const auto strategy = connection.at("strategy").get<std::string>();
    const Json defaults = {{"organization", nullptr},
                           {"name", nullptr},
                           {"domains", Json::array()},
                           {"is_enabled", true},
                           {"users_count", 0},
                           {"show_as_button", true},
                           {"assign_membership_on_login", false}};
    for (const auto &[name, value] : defaults.items()) {
        if (!connection.contains(name)) {
            connection[name] = value;
        }
    }
    completeFullName(connection, document);
    const Json *profile = firstOrNone(document.at("user_attribute_profiles"));
    if (profile == nullptr) {
        return;
    }
    if (!connection.contains("attributes")) {
        connection["attributes"] = attributeprofile::ssoAttributes(*profile, strategy);
    }
    const auto provisioning = connection.find("provisioning");
    if (provisioning != connection.end() && provisioning->is_object()
        && !provisioning->contains("attributes")) {
        (*provisioning)["attributes"] =
            attributeprofile::provisioningAttributes(*profile, strategy);
    }
}

} // namespace

std::optional<std::string> seed::expandPlaceholders(Json &document, const SigningKey &key,
                                                    const std::string &audience)
{
    if (document.is_string() && document == "{audience}") {
        document = audience;
        return std::nullopt;
    }
    if (!document.is_structured()) {
        return std::nullopt;
    }
    for (const char *placeholder : {"$certificate", "$federation_metadata"}) {
        if (document.is_object() && document.contains(placeholder)) {
            return expandCertificate(document, placeholder, key);
        }
    }
    for (Json &element : document) {
        if (auto problem = expandPlaceholders(element, key, audience)) {
            return problem;
        }
    }
    return std::nullopt;
}

void seed::addMissingParts(Json &document)
{
    static const Json switches = {{"connection_limit", 10},         {"domain_limit", 100},
                                  {"refused_delete_status", 400},   {"any_loopback_port", false},
                                  {"loopback_confirmation", false}, {"iss_parameter", false},
                                  {"rotation_overlap_s", 0},        {"step_up_challenge", "none"},
                                  {"legacy_deletes", true},         {"refill", "continuous"},
                                  {"dpop_api_nonce", false}};
    for (const char *array : {"applications", "client_grants", "connection_profiles",
                              "user_attribute_profiles", "organizations", "roles", "users",
                              "connections", "domains", "user_stores", "invitations"}) {
        if (!document.contains(array)) {
            document[array] = Json::array();
        }
    }
    for (const char *object : {"dns", "switches"}) {
        if (!document.contains(object)) {
            document[object] = Json::object();
        }
    }
    const auto api = document.find("api");
    if (api != document.end() && api->is_object()) {
        // As a new tenant has it: not activated, nobody granted.
        Json defaults = {{"activated", false},
                         {"dpop", "allowed"},
                         {"policies", {{"user", "require_client_grant"}, {"client", "deny_all"}}}};
        defaults.merge_patch(*api);
        *api = std::move(defaults);
    }
    for (const auto &[name, value] : switches.items()) {
        if (document["switches"].is_object() && !document["switches"].contains(name)) {
            document["switches"][name] = value;
        }
    }
}

void seed::addDerivedMembers(Json &document)
{
    for (Json &domain : document.at("domains")) {
        addVerificationRecord(domain);
    }
    for (Json &connection : document.at("connections")) {
        completeConnection(connection, document);
    }
}

void seed::addVerificationRecord(Json &domain)
{
    if (!domain.contains("verification_txt")) {
        domain["verification_txt"] = "fieldnote-domain-verification=" + randomText(24);
    }
    if (!domain.contains("verification_host")) {
        domain["verification_host"] = "_challenge." + domain.at("org_id").get<std::string>() + "."
            + domain.at("domain").get<std::string>();
    }
}

} // namespace orgdesk::sandbox
