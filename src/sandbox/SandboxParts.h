#pragma once

#include "sandbox/AnswerRecorder.h"
#include "sandbox/ControlApi.h"
#include "sandbox/Dashboard.h"
#include "sandbox/DnsResponder.h"
#include "sandbox/DpopProofs.h"
#include "sandbox/Fault.h"
#include "sandbox/LogoutEndpoint.h"
#include "sandbox/OpenIdEndpoints.h"
#include "sandbox/OrganizationApi.h"
#include "sandbox/RequestLog.h"
#include "sandbox/SandboxClock.h"
#include "sandbox/SandboxServer.h"
#include "sandbox/SignInEndpoint.h"
#include "sandbox/SigningKey.h"
#include "sandbox/StandInProviders.h"
#include "sandbox/TenantState.h"
#include "sandbox/TokenEndpoint.h"
#include "sandbox/TokenStore.h"

namespace orgdesk::sandbox {

//! Everything behind the sockets, in order of dependency.
class SandboxServer::Parts
{
public:
    explicit Parts(const std::string &domain);

    //! Answer as the tenant gives it, without faults.
    HttpResponse dispatch(const HttpRequest &request);
    //! Answer and how it leaves, faults applied.
    Delivery deliver(const HttpRequest &request);
    //! Whether a request whose head is there is cut off.
    std::optional<RequestCut> cut(const std::string &method, const std::string &path);

    SigningKey key;
    SandboxClock clock;
    TokenStore tokens;
    DpopProofs proofs;
    TenantState tenant;
    TenantContext context;
    FaultPlan faults;
    RequestLog log;
    StandInProviders standIns;
    SignInEndpoint signIn;
    TokenEndpoint tokenEndpoint;
    OpenIdEndpoints openId;
    LogoutEndpoint logout;
    OrganizationApi api;
    ControlApi control;
    Dashboard dashboard;
    DnsResponder dns;
    AnswerRecorder recorder;

private:
    void reset();
};

} // namespace orgdesk::sandbox
