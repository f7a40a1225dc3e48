#pragma once

#include "sandbox/BoundedMap.h"
#include "sandbox/HttpMessage.h"
#include "sandbox/Parameters.h"
#include "sandbox/TenantContext.h"

#include <optional>
#include <string>
#include <variant>

namespace orgdesk::sandbox {

class SignInEndpoint;

//! /v2/logout (Auth0's own) and /oidc/logout (OpenID Connect RP-Initiated Logout 1.0).
class LogoutEndpoint
{
public:
    LogoutEndpoint(TenantContext &context, SignInEndpoint &signIn)
        : m_context(context)
        , m_signIn(signIn)
    {
    }

    //! nullopt when the path is none of these.
    std::optional<HttpResponse> handle(const HttpRequest &request);
    void clear() { m_waiting.clear(); }

private:
    //! What the hints of the request say.
    struct Hints
    {
        std::string clientId;
        std::string sessionId;
    };

    HttpResponse simpleLogout(const HttpRequest &request);
    HttpResponse openIdLogout(const HttpRequest &request);
    HttpResponse askFirst(const std::string &target);
    HttpResponse takeAnswer(const HttpRequest &request, const std::string &key);
    //! The answer when id_token_hint is not of this tenant or contradicts the parameters.
    std::variant<Hints, HttpResponse> readHints(const Parameters &parameters) const;
    //! True when the URL is on the application's list, or, without one, on the tenant's.
    bool isAllowed(const std::string &url, const std::string &clientId) const;
    HttpResponse signOut(const HttpRequest &request, const std::string &sessionId,
                         const std::string &target);
    HttpResponse problem(std::string_view heading, std::string_view detail) const;

    static constexpr std::size_t mostWaiting = 500;

    TenantContext &m_context;
    SignInEndpoint &m_signIn;
    //! Where to go after a confirmation, by the key in its page.
    BoundedMap<std::string> m_waiting{mostWaiting};
};

} // namespace orgdesk::sandbox
