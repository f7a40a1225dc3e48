#include "sandbox/RequestLog.h"

#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

constexpr std::size_t mostEntries = 20000;
//! Longer paths and queries are cut; the longest of the API is about 3,200.
constexpr std::size_t longestText = 4096;

} // namespace

void RequestLog::add(const HttpRequest &request, const Outcome &outcome, std::int64_t at)
{
    const std::string authorization = request.header("Authorization");
    const bool isApi = request.path.starts_with("/my-org");
    m_entries.push_back(
        {request.method.substr(0, longestText), request.path.substr(0, longestText),
         isApi ? request.query.substr(0, longestText) : std::string(),
         authorization.empty() ? "none" : authorization.substr(0, authorization.find(' ')), outcome,
         at});
    if (m_entries.size() > mostEntries) {
        m_entries.pop_front();
    }
}

nlohmann::json RequestLog::list() const
{
    nlohmann::json entries = nlohmann::json::array();
    for (const Entry &entry : m_entries) {
        nlohmann::json item = {
            {"method", entry.method},         {"path", entry.path},
            {"status", entry.outcome.status}, {"executed", entry.outcome.executed},
            {"at", isoTime(entry.at)},        {"scheme", entry.scheme}};
        if (!entry.query.empty()) {
            item["query"] = entry.query;
        }
        if (!entry.outcome.fault.empty()) {
            item["fault"] = entry.outcome.fault;
        }
        entries.push_back(std::move(item));
    }
    return entries;
}

} // namespace orgdesk::sandbox
