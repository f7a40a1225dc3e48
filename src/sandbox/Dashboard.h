#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/TenantContext.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace orgdesk::sandbox {

class Parameters;
class RequestLog;

//! /dashboard: what the tenant's administrator does in the Auth0 Dashboard for this API.
class Dashboard
{
public:
    Dashboard(TenantContext &context, const RequestLog &log)
        : m_context(context)
        , m_log(log)
    {
    }

    //! nullopt when the path is not the dashboard's.
    std::optional<HttpResponse> handle(const HttpRequest &request);

private:
    std::string render() const;
    std::string applicationSection() const;
    std::string tenantSection() const;
    std::string connectionsSection() const;
    std::string domainsSection() const;
    std::string requestsSection() const;
    //! What is wrong with the form, or empty.
    std::string apply(const std::string &path, const Parameters &form);
    std::string applyConnection(const Parameters &form);
    std::string applyApplication(const Parameters &form);
    std::string publishRecord(const Parameters &form);

    TenantContext &m_context;
    const RequestLog &m_log;
};

} // namespace orgdesk::sandbox
