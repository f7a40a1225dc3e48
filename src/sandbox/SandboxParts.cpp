#include "sandbox/SandboxParts.h"

#include "sandbox/Encoding.h"
#include "sandbox/Misbehaviour.h"
#include "sandbox/Parameters.h"
#include "sandbox/Responses.h"
#include "sandbox/SignInPages.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

//! Pages of other sites must not steer the tenant through the person's browser.
bool comesFromOtherSite(const HttpRequest &request)
{
    const std::string site = request.header("Sec-Fetch-Site");
    return request.method != "GET" && (site == "cross-site" || site == "same-site");
}

bool isFor(const HttpRequest &request, std::string_view domain)
{
    return equalsIgnoringCase(request.header("Host"), domain);
}

//! What comes in here goes out again in tokens and JSON, which are UTF-8.
std::optional<HttpResponse> refusedBytes(const TenantContext &context, const HttpRequest &request)
{
    static constexpr std::string_view problem = "A parameter is no UTF-8";
    const bool isJson = request.header("Content-Type").starts_with("application/json");
    if (Parameters::parse(request.query).areUtf8()
        && (isJson || Parameters::parse(request.body).areUtf8())) {
        return std::nullopt;
    }
    return request.path.starts_with("/oauth/")
        ? responses::oauthError(400, "invalid_request", problem)
        : responses::html(400, pages::failure(context, "That can’t be read", problem));
}

//! The API declares 400 for few operations, but 401 for each.
HttpResponse foreignHost(const TenantContext &context, const HttpRequest &request)
{
    const std::string text = "This tenant is only at http://" + context.domain + "/.";
    if (request.path != "/my-org" && !request.path.starts_with("/my-org/")) {
        return responses::badRequest(text);
    }
    HttpResponse response = responses::apiError(401, "A0E-401-0001", "Invalid Token", text);
    response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return response;
}

} // namespace

SandboxServer::Parts::Parts(const std::string &domain)
    : proofs(clock)
    , tenant(key, "http://" + domain + "/my-org/")
    , context{tenant, tokens, proofs, clock, key, "http://" + domain + "/", domain}
    , standIns(context)
    , signIn(context, standIns)
    , tokenEndpoint(context)
    , openId(context)
    , logout(context, signIn)
    , api(context)
    , control(context, faults, log, [this] { reset(); })
    , dashboard(context, log)
    , dns(tenant)
{
}

void SandboxServer::Parts::reset()
{
    tenant.reset();
    tokens.clear();
    proofs.clear();
    clock.reset();
    faults.clear();
    log.clear();
    standIns.clear();
    signIn.clear();
    logout.clear();
    api.clear();
}

HttpResponse SandboxServer::Parts::dispatch(const HttpRequest &request)
{
    if (!isFor(request, context.domain)) {
        return foreignHost(context, request);
    }
    if (auto response = api.handle(request)) {
        recorder.add(request, *response);
        return *response;
    }
    if (auto refused = refusedBytes(context, request)) {
        return *refused;
    }
    if (auto response = openId.handle(request)) {
        return *response;
    }
    if (auto response = logout.handle(request)) {
        return *response;
    }
    if (request.path == "/oauth/token") {
        return tokenEndpoint.token(request);
    }
    if (request.path == "/oauth/revoke") {
        return tokenEndpoint.revoke(request);
    }
    if (auto response = standIns.handle(request)) {
        return *response;
    }
    if (auto response = signIn.handle(request)) {
        return *response;
    }
    return responses::apiError(404, "A0E-404-0001", "Not Found", "There is no such resource.");
}

Delivery SandboxServer::Parts::deliver(const HttpRequest &request)
{
    const bool steers =
        request.path.starts_with("/sandbox") || request.path.starts_with("/dashboard");
    // A foreign name that leads here would make the pages of that site ours.
    if (steers && (comesFromOtherSite(request) || !isFor(request, context.domain))) {
        return {responses::forbidden("Not from another site.")};
    }
    if (auto response = control.handle(request)) {
        return {*response};
    }
    if (auto response = dashboard.handle(request)) {
        return {*response};
    }
    std::chrono::milliseconds delay{0};
    const Fault *decisive = nullptr;
    const std::vector<Fault> hits = faults.take(request);
    std::string names;
    for (const Fault &fault : hits) {
        names += (names.empty() ? "" : " ") + fault.name;
        if (fault.name == "latency") {
            delay += std::chrono::milliseconds(fault.milliseconds);
        } else if (fault.name == "skew") {
            clock.setSkew(fault.seconds);
        } else if (decisive == nullptr) {
            decisive = &fault;
        }
    }
    const bool executed = decisive == nullptr || decisive->executed;
    std::optional<HttpResponse> answer;
    if (executed) {
        answer = dispatch(request);
    }
    Delivery delivery = decisive != nullptr
        ? misbehaviour::of(*decisive, std::move(answer), clock.seconds())
        : Delivery{std::move(*answer)};
    delivery.delay = delay;
    delivery.response.setHeader("Date", httpDate(clock.seconds()));
    clock.setSkew(0);
    log.add(request, {delivery.response.status, names, executed}, clock.milliseconds());
    return delivery;
}

std::optional<RequestCut> SandboxServer::Parts::cut(const std::string &method,
                                                    const std::string &path)
{
    if (path.starts_with("/sandbox") || path.starts_with("/dashboard")) {
        return std::nullopt;
    }
    const std::optional<Fault> fault = faults.takeCut(method, path);
    if (!fault) {
        return std::nullopt;
    }
    HttpRequest request;
    request.method = method;
    request.path = path;
    log.add(request, {0, fault->name, false}, clock.milliseconds());
    return RequestCut{fault->byte.value_or(0), fault->variant != "close"};
}

} // namespace orgdesk::sandbox
