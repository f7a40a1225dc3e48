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
    //! What became of a request.
    struct Outcome
    {
        int status = 0;       //!< 0: there was no answer to send.
        std::string fault{};  //!< Names of the misbehaviour that hit it.
        bool executed = true; //!< The tenant handled it, whatever came of the answer.
    };

    //! at: milliseconds since the epoch.
    void add(const HttpRequest &request, const Outcome &outcome, std::int64_t at);
    nlohmann::json list() const;
    void clear() { m_entries.clear(); }

private:
    struct Entry
    {
        std::string method;
        std::string path;
        std::string query;
        std::string scheme;
        Outcome outcome;
        std::int64_t at = 0;
    };

    std::deque<Entry> m_entries;
};

} // namespace orgdesk::sandbox
