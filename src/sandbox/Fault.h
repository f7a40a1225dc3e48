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
//! | status | another answer | status, body, content_type, headers, executed |
//! | reset | no answer | how: rst or close; executed |
//! | truncate | half of the body | executed |
//! | garbage | nonsense | mode: body (invalid JSON) or http (no HTTP); executed |
//! | stall | the answer never comes | after: request or headers; executed |
//! | rate_limit | 429 | retry_after, kind: global or none |
//! | skew | the clock is wrong | seconds |
//!
//! "executed" tells whether the request takes effect before the misbehaviour; false when left out,
//! true for truncate. Every fault has method and path ("*" stands for anything), count (how often,
//! 1 when left out, -1 without end) and skip (how many requests pass before).
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
    //! Value of how, mode, after or kind.
    std::string variant;
    std::int64_t milliseconds = 0;
    std::int64_t seconds = 0;
};

//! The faults that wait for their requests.
class FaultPlan
{
public:
    //! What is wrong with the description, or nullopt when the fault was taken.
    std::optional<std::string> add(const nlohmann::json &description);
    //! Faults that hit this request; each is used up by one.
    std::vector<Fault> take(const HttpRequest &request);
    nlohmann::json list() const;
    void clear() { m_faults.clear(); }

private:
    std::vector<Fault> m_faults;
};

} // namespace orgdesk::sandbox
