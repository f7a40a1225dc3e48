#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/Parameters.h"
#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <variant>

namespace orgdesk::sandbox {

//! What a request says about its client: client_secret_basic, client_secret_post, none, or unknown
//! for a header of another scheme. Nothing is checked.
struct ClientCredentials
{
    std::string method = "none";
    std::string id;
    std::string secret;
};
ClientCredentials clientCredentialsOf(const HttpRequest &request, const Parameters &form);

//! The application behind a request to the token endpoint, after it showed its secret.
struct AuthenticatedClient
{
    std::string id;
    //! Member of the tenant document.
    const nlohmann::json *application = nullptr;
    //! Has no secret: native, single-page and command-line applications.
    bool isPublic = true;

    bool mayUse(const std::string &grantType) const;
};

//! Parameters of a request to the token endpoint: form or JSON, Auth0 takes both.
Parameters tokenRequestForm(const HttpRequest &request);

//! Checks client_id and secret by the one method that the application has, its
//! token_endpoint_auth_method: none (default), client_secret_post or client_secret_basic
//! (RFC 6749 section 2.3.1). Otherwise the answer, 401 invalid_client.
std::variant<AuthenticatedClient, HttpResponse> authenticateClient(TenantContext &context,
                                                                   const HttpRequest &request,
                                                                   const Parameters &form);

} // namespace orgdesk::sandbox
