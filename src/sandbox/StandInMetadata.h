#pragma once

#include <string>

//! Metadata of the stand-in identity providers. certificate: base64 of the DER form.
namespace orgdesk::sandbox::metadata {

//! SAML 2.0 metadata; baseUrl ends without a slash.
std::string saml(const std::string &baseUrl, const std::string &certificate);
//! Federation metadata as AD FS publishes it, WS-Federation and SAML roles.
std::string federation(const std::string &baseUrl, const std::string &certificate);

} // namespace orgdesk::sandbox::metadata
