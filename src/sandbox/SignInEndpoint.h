#pragma once

#include "sandbox/BoundedMap.h"
#include "sandbox/HttpMessage.h"
#include "sandbox/Parameters.h"
#include "sandbox/SignInFlow.h"
#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <optional>
#include <string>
#include <variant>

namespace orgdesk::sandbox {

struct Assertion;
class StandInProviders;

//! /authorize, /oauth/par and the pages behind them (/u/…), up to the redirect with code or error.
class SignInEndpoint
{
public:
    SignInEndpoint(TenantContext &context, StandInProviders &standIns);

    //! nullopt when the path is none of these.
    std::optional<HttpResponse> handle(const HttpRequest &request);
    //! sid of the browser's session; empty when it has none.
    std::string sessionId(const HttpRequest &request);
    //! Ends the session of the browser, or the one with that sid.
    void endSession(const HttpRequest &request, const std::string &sid);
    std::string clearedCookie() const;
    void clear();

private:
    //! A request that is kept for the browser to name (RFC 9126).
    struct PushedRequest
    {
        Parameters parameters;
        std::int64_t expires = 0;
    };
    //! Why a request is refused. With a heading the person sees a page about it, and the
    //! application, whose address is not to be trusted, gets nothing.
    struct Refusal
    {
        AuthorizationRequest request;
        std::string heading;
        std::string error;
        std::string description;
    };
    using Checked = std::variant<AuthorizationRequest, Refusal>;
    //! error and description; both empty when all is well.
    using Problem = std::pair<std::string, std::string>;

    static constexpr std::size_t mostEntries = 2000;

    HttpResponse authorize(const HttpRequest &request);
    HttpResponse push(const HttpRequest &request);
    //! Parameters of the request, or those pushed before that it names; nullopt when they are gone.
    std::optional<Parameters> takePushed(const Parameters &parameters);
    Checked check(const Parameters &parameters, bool isPushed);
    HttpResponse refuse(const Refusal &refusal);
    bool isRegistered(const nlohmann::json &application, const std::string &redirectUri) const;
    //! Native, single-page and command-line applications; the client must be there.
    bool isPublicClient(const std::string &clientId);
    //! error and description when the wish can't be granted to anybody; empty error when it can.
    Problem problemOf(const Parameters &parameters, const AuthorizationRequest &request);
    Problem formProblem(const Parameters &parameters, const AuthorizationRequest &request);
    Problem keyProblem(const Parameters &parameters, const AuthorizationRequest &request);
    Problem audienceProblem(const std::string &audience, const std::string &clientId) const;
    void readInto(AuthorizationRequest &request, const Parameters &parameters);
    //! What the step-less answer to prompt=none is: the code, or why a page would be needed.
    HttpResponse silently(const std::string &flowKey, SignInFlow &flow);
    bool needsConfirmation(const SignInFlow &flow) const;

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

    //! Name of the connection's stand-in under /idp/.
    std::string providerName(const nlohmann::json &connection);
    //! Connection with that short or full name, rather one of the organization; nullptr if none.
    nlohmann::json *connectionNamed(const std::string &name, const std::string &clientId,
                                    const std::string &organizationId);
    //! error and description when nobody can sign in by the connection.
    Problem connectionProblem(const std::string &name, const AuthorizationRequest &request);
    //! A button of the login page.
    HttpResponse takeConnection(const std::string &flowKey, SignInFlow &flow,
                                const std::string &connectionId);
    HttpResponse goToProvider(const std::string &flowKey, const SignInFlow &flow);
    //! /login/callback: what the provider says.
    HttpResponse takeProviderAnswer(const HttpRequest &request);
    //! The person of that connection, who is made when new.
    nlohmann::json &upstreamPerson(const nlohmann::json &connection, const Assertion &assertion,
                                   const std::string &email);
    //! user_id of the person of that connection, kept up to date with what the provider says.
    std::string upstreamUser(const nlohmann::json &connection, const Assertion &assertion,
                             const std::map<std::string, std::string> &attributes);
    //! Makes it the session of the browser and goes on.
    HttpResponse startSession(const std::string &flowKey, SignInFlow &flow, BrowserSession session);
    //! The sign-in of that key; nullptr when it is over or its application is gone.
    SignInFlow *openFlow(const std::string &flowKey);
    HttpResponse signInOver() const;

    TenantContext &m_context;
    StandInProviders &m_standIns;
    std::string m_cookieName;
    BoundedMap<SignInFlow> m_flows{mostEntries};
    BoundedMap<BrowserSession> m_sessions{mostEntries};
    BoundedMap<PushedRequest> m_pushed{mostEntries};
};

} // namespace orgdesk::sandbox
