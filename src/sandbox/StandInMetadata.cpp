#include "sandbox/StandInMetadata.h"

namespace orgdesk::sandbox {

namespace {

constexpr char xmlHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr char samlBindings[] = "urn:oasis:names:tc:SAML:2.0:bindings:";

std::string keyDescriptor(const std::string &certificate)
{
    return "    <KeyDescriptor use=\"signing\">\n"
           "      <KeyInfo xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><X509Data>"
           "<X509Certificate>"
        + certificate + "</X509Certificate></X509Data></KeyInfo>\n    </KeyDescriptor>\n";
}

std::string endpoint(const char *element, const char *binding, const std::string &location)
{
    return std::string("    <") + element + " Binding=\"" + samlBindings + binding
        + "\" Location=\"" + location + "\"/>\n";
}

//! The role that signs people in by SAML.
std::string samlRole(const std::string &location, const std::string &certificate)
{
    return "  <IDPSSODescriptor WantAuthnRequestsSigned=\"false\" "
           "protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">\n"
        + keyDescriptor(certificate) + endpoint("SingleLogoutService", "HTTP-Redirect", location)
        + "    <NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"
          "</NameIDFormat>\n"
        + endpoint("SingleSignOnService", "HTTP-Redirect", location)
        + endpoint("SingleSignOnService", "HTTP-POST", location) + "  </IDPSSODescriptor>\n";
}

std::string federationRole(const std::string &location, const std::string &certificate)
{
    return "  <RoleDescriptor xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
           "xmlns:fed=\"http://docs.oasis-open.org/wsfed/federation/200706\" "
           "xsi:type=\"fed:SecurityTokenServiceType\" "
           "protocolSupportEnumeration=\"http://docs.oasis-open.org/wsfed/federation/200706\">\n"
        + keyDescriptor(certificate)
        + "    <fed:PassiveRequestorEndpoint>\n"
          "      <EndpointReference xmlns=\"http://www.w3.org/2005/08/addressing\"><Address>"
        + location
        + "</Address></EndpointReference>\n    </fed:PassiveRequestorEndpoint>\n"
          "  </RoleDescriptor>\n";
}

std::string entity(const std::string &id, const std::string &roles)
{
    return std::string(xmlHead)
        + "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"" + id
        + "\">\n" + roles + "</EntityDescriptor>\n";
}

} // namespace

std::string metadata::saml(const std::string &baseUrl, const std::string &certificate)
{
    return entity(baseUrl, samlRole(baseUrl + "/login", certificate));
}

std::string metadata::federation(const std::string &baseUrl, const std::string &certificate)
{
    const std::string location = baseUrl + "/login";
    return entity(baseUrl + "/adfs/services/trust",
                  federationRole(location, certificate) + samlRole(location, certificate));
}

} // namespace orgdesk::sandbox
