#pragma once

#include "sandbox/HttpMessage.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <deque>
#include <string>

namespace orgdesk::sandbox {

//! What came in, without secrets: no header values, no bodies, queries only of the API.
class RequestLog
{
public:
    //! fault: name of the misbehaviour that answered, if any. at: milliseconds since the epoch.
    void add(const HttpRequest &request, int status, const std::string &fault, std::int64_t at);
    nlohmann::json list() const;
    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        std::string method;
        std::string path;
        std::string query;
        std::string scheme;
        std::string fault;
        int status = 0;
        std::int64_t at = 0;
    };

    std::deque<Entry> m_entries;
};

} // namespace orgdesk::sandbox
