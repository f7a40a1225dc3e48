#include "sandbox/Misbehaviour.h"

#include "sandbox/BrokenGzip.h"
#include "sandbox/Responses.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox::misbehaviour {

namespace {

using Part = Delivery::Part;
using Then = Delivery::Then;
using Cut = Delivery::Cut;

HttpResponse statusAnswer(const Fault &fault)
{
    HttpResponse response =
        responses::apiError(fault.status, "A0E-" + std::to_string(fault.status) + "-0001",
                            "Injected Fault", "The sandbox was told to answer this.");
    if (!fault.body.empty()) {
        response.body = fault.body;
    }
    if (!fault.contentType.empty()) {
        response.setHeader("Content-Type", fault.contentType);
    }
    for (const auto &[name, value] : fault.headers) {
        response.setHeader(name, value);
    }
    if (fault.status == 204 || fault.status == 304) {
        response.body.clear();
    }
    return response;
}

HttpResponse rateLimitAnswer(const Fault &fault, std::int64_t now)
{
    HttpResponse response = responses::apiError(429, "A0E-429-0003", "Endpoint Rate Limit Exceeded",
                                                "The endpoint request limit has been exceeded.");
    response.setHeader("Retry-After", std::to_string(fault.seconds));
    response.setHeader("X-RateLimit-Limit", "4");
    response.setHeader("X-RateLimit-Remaining", "0");
    response.setHeader("X-RateLimit-Reset", std::to_string(now + fault.seconds));
    if (fault.variant == "global") {
        response.setHeader("X-Auth0-Error-Kind", "global-rate-limit");
    }
    return response;
}

HttpResponse portalAnswer(const Fault &fault)
{
    const bool redirects = fault.variant == "redirect";
    const int status = redirects ? 302 : fault.variant == "required" ? 511 : 200;
    HttpResponse response = responses::html(
        status,
        "<!DOCTYPE html><html><head><title>Guest network</title></head><body><h1>Welcome</h1>"
        "<form action=\"/sign-in\" method=\"post\"><input name=\"room\"></form></body></html>");
    if (redirects) {
        response.setHeader("Location", fault.location);
    }
    return response;
}

//! For a request that was not carried out, and whose answer is damaged anyway.
HttpResponse madeUp()
{
    return responses::json(200, {{"detail", "The sandbox did not carry out this request."}});
}

//! An answer without a body has none that could be wrong.
void giveBody(HttpResponse &response)
{
    if (response.status == 204) {
        response.status = 200;
    }
}

void spoil(Delivery &delivery, const Fault &fault)
{
    delivery.response = responses::json(200, nullptr);
    delivery.response.body = "{\"truncated\": [tru, \xff<html>";
    if (fault.variant == "http") {
        delivery.raw = "\x16\x03\x01 this is not HTTP \xff\xfe\r\n\r\n";
    }
}

void breakOff(Delivery &delivery, const Fault &fault)
{
    const bool inAnswer = fault.place != "request";
    delivery.cut = Cut{Part::Whole, inAnswer ? fault.byte.value_or(0) : 0};
    delivery.then = fault.variant == "close" ? Then::Close : Then::Reset;
}

} // namespace

Delivery of(const Fault &fault, std::optional<HttpResponse> answer, std::int64_t now)
{
    Delivery delivery;
    delivery.response = answer ? std::move(*answer) : madeUp();
    if (fault.name == "status") {
        delivery.response = statusAnswer(fault);
    } else if (fault.name == "rate_limit") {
        delivery.response = rateLimitAnswer(fault, now);
    } else if (fault.name == "portal") {
        delivery.response = portalAnswer(fault);
    } else if (fault.name == "garbage") {
        spoil(delivery, fault);
    } else if (fault.name == "reset") {
        breakOff(delivery, fault);
    } else if (fault.name == "truncate") {
        delivery.cut = Cut{fault.place == "head" ? Part::Head : Part::Body, fault.byte};
        delivery.then = Then::Close;
    } else if (fault.name == "stall") {
        // Without a body, it is the head that stays unfinished.
        const Part part = delivery.response.body.empty() ? Part::Head : Part::Body;
        delivery.cut = fault.variant == "headers" ? Cut{part, {}} : Cut{Part::Whole, 0};
        delivery.then = Then::Hold;
    } else if (fault.name == "drip") {
        delivery.bytesPerSecond = fault.bytes;
    } else if (fault.name == "length") {
        giveBody(delivery.response);
        delivery.lengthError = fault.bytes;
    } else if (fault.name == "gzip") {
        giveBody(delivery.response);
        delivery.response.setHeader("Content-Encoding", "gzip");
        delivery.response.body = brokenGzip(delivery.response.body, fault.variant);
    }
    return delivery;
}

} // namespace orgdesk::sandbox::misbehaviour
