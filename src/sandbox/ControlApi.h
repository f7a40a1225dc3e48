#pragma once

#include "sandbox/HttpMessage.h"
#include "sandbox/TenantContext.h"

#include <functional>
#include <optional>

namespace orgdesk::sandbox {

class FaultPlan;
class RequestLog;

//! /sandbox/…: what scripts do to the tenant (contracts.md section 3).
class ControlApi
{
public:
    //! reset forgets everything but the tenant file.
    ControlApi(TenantContext &context, FaultPlan &faults, RequestLog &log,
               std::function<void()> reset)
        : m_context(context)
        , m_faults(faults)
        , m_log(log)
        , m_reset(std::move(reset))
    {
    }

    //! nullopt when the path is not below /sandbox.
    std::optional<HttpResponse> handle(const HttpRequest &request);

private:
    HttpResponse tenant(const HttpRequest &request);
    HttpResponse faults(const HttpRequest &request);
    HttpResponse oneTimeCode(const HttpRequest &request);
    HttpResponse clock(const HttpRequest &request);
    HttpResponse addPeople(const HttpRequest &request);

    TenantContext &m_context;
    FaultPlan &m_faults;
    RequestLog &m_log;
    std::function<void()> m_reset;
};

} // namespace orgdesk::sandbox
