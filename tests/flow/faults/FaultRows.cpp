#include "FaultRows.h"

#include <array>

namespace orgdesk::test {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds impatient = 150ms;

// Times are shortened: 20 s of silence to 150 ms, and what is measured against it likewise.
// clang-format off
const std::array rows{
    FaultRow{"connection refused", Way::Refused},
    FaultRow{"no such name", Way::NoName},
    FaultRow{"black hole, no handshake", Way::NoHandshake, {}, impatient},
    FaultRow{"black hole, no answer", Way::Silent, {}, impatient},
    FaultRow{"half-open connection", Way::HalfOpen, {}, impatient},
    FaultRow{"proxy wants a password", Way::Proxy407},
    FaultRow{"proxy answers 502", Way::Proxy502},
    FaultRow{"TLS ends in the handshake", Way::TlsHandshake},
    FaultRow{"TLS ends in the answer", Way::TlsAnswer},
    FaultRow{"latency 2 s", Way::Straight, R"({"name":"latency","ms":15})", impatient},
    FaultRow{"latency 10 s", Way::Straight, R"({"name":"latency","ms":75})", impatient},
    FaultRow{"latency 60 s", Way::Straight, R"({"name":"latency","ms":450})", impatient},
    FaultRow{"drip", Way::Straight, R"({"name":"drip","bytes_per_second":100})", impatient},
    FaultRow{"drip, not executed", Way::Straight, R"({"name":"drip","bytes_per_second":100,"executed":false})", impatient, false, true},
    FaultRow{"reset while the request is read", Way::Straight, R"({"name":"reset","at":"request"})"},
    FaultRow{"reset after the request was executed", Way::Straight, R"({"name":"reset","at":"request","executed":true})"},
    FaultRow{"closed before the answer", Way::Straight, R"({"name":"reset","how":"close"})", 5s, false, true},
    FaultRow{"reset in the head", Way::Straight, R"({"name":"reset","byte":40,"executed":true})"},
    FaultRow{"reset in the body", Way::Straight, R"({"name":"reset","byte":300,"executed":true})"},
    FaultRow{"head truncated", Way::Straight, R"({"name":"truncate","part":"head"})"},
    FaultRow{"body truncated", Way::Straight, R"({"name":"truncate"})"},
    FaultRow{"body truncated, not executed", Way::Straight, R"({"name":"truncate","executed":false})", 5s, false, true},
    FaultRow{"stall before the answer", Way::Straight, R"({"name":"stall"})", impatient, false, true},
    FaultRow{"stall in the answer", Way::Straight, R"({"name":"stall","after":"headers","executed":true})", impatient, false, true},
    FaultRow{"gzip that never was", Way::Straight, R"({"name":"gzip"})"},
    FaultRow{"gzip cut", Way::Straight, R"({"name":"gzip","mode":"cut"})", 5s, false, true},
    FaultRow{"gzip with a wrong checksum", Way::Straight, R"({"name":"gzip","mode":"checksum"})"},
    FaultRow{"length too long", Way::Straight, R"({"name":"length","by":10})", impatient},
    FaultRow{"length too short", Way::Straight, R"({"name":"length","by":-10})"},
    FaultRow{"no JSON", Way::Straight, R"({"name":"garbage","executed":true})"},
    FaultRow{"no HTTP", Way::Straight, R"({"name":"garbage","mode":"http"})"},
    FaultRow{"503 storm", Way::Straight, R"({"name":"status","status":503})"},
    FaultRow{"500 after the request was executed", Way::Straight, R"({"name":"status","status":500,"executed":true})"},
    FaultRow{"502 of a gateway, as a page", Way::Straight, R"({"name":"status","status":502,"content_type":"text/html","body":"<html>Bad gateway</html>","executed":true})", 5s, false, true},
    FaultRow{"429 storm", Way::Straight, R"({"name":"rate_limit"})"},
    FaultRow{"portal, 511", Way::Straight, R"({"name":"portal","how":"required"})", 5s, true},
    FaultRow{"portal, page", Way::Straight, R"({"name":"portal"})", 5s, true},
    FaultRow{"portal, 401 page", Way::Straight, R"({"name":"status","status":401,"content_type":"text/html","body":"<!DOCTYPE html><title>Guest network</title>"})", 5s, true},
    FaultRow{"portal, redirect", Way::Straight, R"({"name":"portal","how":"redirect"})", 5s, true},
};
// clang-format on

} // namespace

std::span<const FaultRow> faultRows()
{
    return rows;
}

} // namespace orgdesk::test
