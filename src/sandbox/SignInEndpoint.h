#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/SignInFlow.h"
#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>
#include <variant>

namespace orgdesk::sandbox {

class Parameters;

//! /authorize and the pages behind it (/u/…), up to the redirect with code or error.
class SignInEndpoint
{
public:
    explicit SignInEndpoint(TenantContext &context);

    //! nullopt when the path is none of these.
    std::optional<HttpResponse> handle(const HttpRequest &request);
    //! Ends the session of the browser, or the one with that sid.
    void endSession(const HttpRequest &request, const std::string &sid);
    std::string clearedCookie() const;
    void clear();

private:
    //! A checked request, or the answer that refuses it.
    using Checked = std::variant<AuthorizationRequest, HttpResponse>;

    HttpResponse authorize(const HttpRequest &request);
    Checked check(const Parameters &parameters);
    bool isRegistered(const nlohmann::json &application, const std::string &redirectUri) const;
    //! Native, single-page and command-line applications; the client must be there.
    bool isPublicClient(const std::string &clientId);
    //! error and description when the wish can't be granted to anybody; empty error when it can.
    std::pair<std::string, std::string> refusal(const Parameters &parameters,
                                                const AuthorizationRequest &request);

    HttpResponse nextStep(const std::string &flowKey, SignInFlow &flow);
    HttpResponse finish(const std::string &flowKey, SignInFlow &flow);
    HttpResponse showPage(const std::string &step, const std::string &flowKey, SignInFlow &flow,
                          std::string_view message);
    HttpResponse takeAnswer(const std::string &step, const std::string &flowKey, SignInFlow &flow,
                            const Parameters &form);
    HttpResponse takeLogin(const std::string &flowKey, SignInFlow &flow, const Parameters &form);
    HttpResponse takeSecondFactor(const std::string &flowKey, SignInFlow &flow,
                                  const Parameters &form);

    std::vector<std::string> grantedScopes(const SignInFlow &flow);
    bool needsSecondFactor(const SignInFlow &flow);
    std::vector<std::string> missingConsents(const SignInFlow &flow);
    //! grantedScopes without those that the person withheld on the consent page.
    std::vector<std::string> agreedScopes(const SignInFlow &flow);
    void takeConsent(SignInFlow &flow, const Parameters &form);
    nlohmann::json *person(const SignInFlow &flow);
    BrowserSession *sessionOf(const HttpRequest &request, std::string *key);
    HttpResponse redirectError(const AuthorizationRequest &request, std::string_view error,
                               std::string_view description);
    HttpResponse redirectBack(const AuthorizationRequest &request, std::string query);

    TenantContext &m_context;
    std::string m_cookieName;
    std::map<std::string, SignInFlow> m_flows;
    std::map<std::string, BrowserSession> m_sessions;
};

} // namespace orgdesk::sandbox
