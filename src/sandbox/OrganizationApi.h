#pragma once

#include "sandbox/ApiCall.h"
#include "sandbox/RateLimiter.h"

#include <optional>
#include <string>
#include <vector>

namespace orgdesk::sandbox {

struct AccessToken;

//! The My Organization API under /my-org/v1 and /my-org: token, rate, scope and body are checked
//! here, then the operation of the route table runs.
class OrganizationApi
{
public:
    explicit OrganizationApi(TenantContext &context);

    //! nullopt when the path is not below the API.
    std::optional<HttpResponse> handle(const HttpRequest &request);
    void clear() { m_limiter.clear(); }

private:
    struct Match
    {
        const Route *route = nullptr;
        std::vector<std::string> parameters;
        std::vector<std::string> parameterNames;
        bool pathKnown = false;
    };

    Match match(const HttpRequest &request, const std::string &path) const;
    HttpResponse authorized(const HttpRequest &request, const std::string &path,
                            const AccessToken &token);
    HttpResponse limited(const HttpRequest &request, const Match &match, const AccessToken &token,
                         nlohmann::json &organization);
    HttpResponse run(const HttpRequest &request, const Match &match, const AccessToken &token,
                     nlohmann::json &organization);
    std::optional<HttpResponse> stepUpChallenge(const Route &route, const AccessToken &token) const;

    TenantContext &m_context;
    RateLimiter m_limiter;
    std::vector<const Route *> m_routes;
};

} // namespace orgdesk::sandbox
