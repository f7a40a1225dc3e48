#include "sandbox/Fault.h"

#include "sandbox/Encoding.h"
#include "sandbox/SchemaValidator.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

std::string variantOf(const Json &description)
{
    for (const char *name : {"how", "mode", "after", "kind"}) {
        if (description.contains(name)) {
            return description.at(name).get<std::string>();
        }
    }
    return {};
}

std::string bodyOf(const Json &description)
{
    const auto body = description.find("body");
    if (body == description.end()) {
        return {};
    }
    return body->is_string() ? body->get<std::string>() : body->dump();
}

} // namespace

std::optional<std::string> FaultPlan::add(const Json &description)
{
    const std::vector<Violation> violations = schemas::check("Fault", description);
    if (!violations.empty()) {
        return violations.front().pointer + " " + violations.front().detail;
    }
    Fault fault;
    fault.name = description.at("name").get<std::string>();
    fault.method = description.value("method", fault.method);
    fault.path = description.value("path", fault.path);
    fault.count = description.value("count", fault.count);
    fault.skip = description.value("skip", fault.skip);
    fault.executed = description.value("executed", fault.name == "truncate");
    fault.status = description.value("status", fault.status);
    fault.body = bodyOf(description);
    fault.contentType = description.value("content_type", std::string());
    fault.variant = variantOf(description);
    fault.milliseconds = description.value("ms", std::int64_t{1000});
    fault.seconds = description.value(fault.name == "rate_limit" ? "retry_after" : "seconds",
                                      std::int64_t{fault.name == "rate_limit" ? 1 : 300});
    const Json headers = description.value("headers", Json::object());
    for (const auto &[name, value] : headers.items()) {
        fault.headers.emplace_back(name, value.get<std::string>());
    }
    m_faults.push_back(std::move(fault));
    return std::nullopt;
}

std::vector<Fault> FaultPlan::take(const HttpRequest &request)
{
    std::vector<Fault> hits;
    for (Fault &fault : m_faults) {
        if ((fault.method != "*" && fault.method != request.method)
            || !matchesGlob(fault.path, request.path)) {
            continue;
        }
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        hits.push_back(fault);
        fault.count -= fault.count > 0 ? 1 : 0;
    }
    std::erase_if(m_faults, [](const Fault &fault) { return fault.count == 0; });
    return hits;
}

Json FaultPlan::list() const
{
    Json faults = Json::array();
    for (const Fault &fault : m_faults) {
        faults.push_back({{"name", fault.name},
                          {"method", fault.method},
                          {"path", fault.path},
                          {"count", fault.count},
                          {"skip", fault.skip}});
    }
    return faults;
}

} // namespace orgdesk::sandbox
