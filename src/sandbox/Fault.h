#pragma once

#include "sandbox/HttpMessage.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace orgdesk::sandbox {

//! A scripted misbehaviour (contracts.md section 3).
//!
//! | name | effect | parameters |
//! |---|---|---|
//! | latency | the answer waits | ms |
//! | status | another answer | status, body, content_type, headers |
//! | reset | the connection breaks at byte N of the request or of the answer | at: answer or
//! request; byte; how: rst or close | | truncate | the answer ends early | part: body or head; byte
//! (of that part; half when left out) | | drip | the answer trickles | bytes_per_second | | stall |
//! the answer never comes, or never ends | after: request or headers | | garbage | nonsense | mode:
//! body (invalid JSON) or http (no HTTP) | | length | Content-Length is wrong, the connection stays
//! open | by (bytes too many; negative: too few) | | gzip | Content-Encoding: gzip that can't be
//! unpacked | mode: garbage, cut or checksum | | portal | the page of a network that wants a
//! sign-in | how: page (200), redirect (302) or required (511); location | | rate_limit | 429 |
//! retry_after, kind: global or none | | skew | the clock is wrong | seconds |
//!
//! All but latency, rate_limit and skew have "executed": whether the request takes effect before
//! the misbehaviour. Left out it is true for what damages the tenant's own answer (truncate, drip,
//! length, gzip), else false; what is damaged is then a made-up answer. Every fault has method and
//! path ("*" stands for anything), count (how often, 1 when left out, -1 without end) and skip (how
//! many requests pass before).
struct Fault
{
    std::string name;
    std::string method = "*";
    std::string path = "*";
    int count = 1;
    int skip = 0;
    bool executed = false;
    int status = 503;
    std::string body;
    std::string contentType;
    HeaderList headers;
    //! Value of how, mode, after or kind; empty when left out.
    std::string variant;
    //! Value of at or part.
    std::string place;
    std::optional<std::size_t> byte;
    std::int64_t milliseconds = 0;
    std::int64_t seconds = 0;
    //! bytes_per_second or by.
    std::int64_t bytes = 0;
    std::string location;

    //! It strikes while the request comes in, which therefore never takes effect.
    bool cutsRequest() const { return name == "reset" && place == "request" && !executed; }
};

//! The faults that wait for their requests.
class FaultPlan
{
public:
    //! What is wrong with the description, or nullopt when the fault was taken.
    std::optional<std::string> add(const nlohmann::json &description);
    //! Faults that hit this request; each is used up by one.
    std::vector<Fault> take(const HttpRequest &request);
    //! The fault that cuts this request off, used up by it.
    std::optional<Fault> takeCut(const std::string &method, const std::string &path);
    nlohmann::json list() const;
    void clear() { m_faults.clear(); }

private:
    std::vector<Fault> takeIf(const std::string &method, const std::string &path, bool cuts);

    std::vector<Fault> m_faults;
};

} // namespace orgdesk::sandbox
