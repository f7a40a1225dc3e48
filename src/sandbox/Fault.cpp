#include "sandbox/Fault.h"

#include "sandbox/Encoding.h"
#include "sandbox/SchemaValidator.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

struct Kind
{
    std::string_view name;
    //! Beside those that every fault has.
    std::string_view parameters;
    //! Of how or mode; the first one holds when it is left out.
    std::string_view variants = {};
};

constexpr std::array kinds{
    Kind{"latency", "ms"},
    Kind{"status", "status body content_type headers executed"},
    Kind{"reset", "at byte how executed", "rst close"},
    Kind{"truncate", "part byte executed"},
    Kind{"drip", "bytes_per_second executed"},
    Kind{"stall", "after executed"},
    Kind{"garbage", "mode executed", "body http"},
    Kind{"length", "by executed"},
    Kind{"gzip", "mode executed", "garbage cut checksum"},
    Kind{"portal", "how location executed", "page redirect required"},
    Kind{"rate_limit", "retry_after kind"},
    Kind{"skew", "seconds"},
};

constexpr std::string_view common = "name method path count skip";
constexpr std::array variantNames{"how", "mode", "after", "kind"};
constexpr std::array placeNames{"at", "part"};
constexpr std::array damaging{"truncate", "drip", "length", "gzip"};

const Kind &kindOf(const std::string &name)
{
    return *std::find_if(kinds.begin(), kinds.end(),
                         [&name](const Kind &kind) { return kind.name == name; });
}

template<class Names>
std::string textOf(const Json &description, const Names &names)
{
    for (const char *name : names) {
        if (description.contains(name)) {
            return description.at(name).template get<std::string>();
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

//! What the schema, which is the same for all kinds, does not see.
std::optional<std::string> problemOf(const Json &description)
{
    const Kind &kind = kindOf(description.at("name").get<std::string>());
    const std::vector<std::string> own = splitWords(kind.parameters);
    const std::string name(kind.name);
    for (const auto &[parameter, value] : description.items()) {
        if (!contains(own, parameter) && !contains(splitWords(common), parameter)) {
            return "\"" + parameter + "\" is no parameter of \"" + name
                + "\", which takes: " + std::string(kind.parameters) + ".";
        }
    }
    const std::string variant = textOf(description, std::array{"how", "mode"});
    if (!variant.empty() && !contains(splitWords(kind.variants), variant)) {
        return "\"" + variant + "\" is none of: " + std::string(kind.variants) + ".";
    }
    if (name == "length" && description.value("by", std::int64_t{0}) == 0) {
        return "\"length\" needs \"by\": how many bytes Content-Length is too long, or, negative, "
               "too short.";
    }
    return std::nullopt;
}

Fault faultOf(const Json &description)
{
    Fault fault;
    fault.name = description.at("name").get<std::string>();
    fault.method = description.value("method", fault.method);
    fault.path = description.value("path", fault.path);
    fault.count = description.value("count", fault.count);
    fault.skip = description.value("skip", fault.skip);
    const bool damages = std::find(damaging.begin(), damaging.end(), fault.name) != damaging.end();
    fault.executed = description.value("executed", damages);
    fault.status = description.value("status", fault.status);
    fault.body = bodyOf(description);
    fault.contentType = description.value("content_type", std::string());
    fault.variant = textOf(description, variantNames);
    fault.place = textOf(description, placeNames);
    if (description.contains("byte")) {
        fault.byte = description.at("byte").get<std::size_t>();
    }
    fault.milliseconds = description.value("ms", std::int64_t{1000});
    fault.seconds = description.value(fault.name == "rate_limit" ? "retry_after" : "seconds",
                                      std::int64_t{fault.name == "rate_limit" ? 1 : 300});
    fault.bytes =
        description.value(fault.name == "length" ? "by" : "bytes_per_second", std::int64_t{1});
    fault.location = description.value("location", "http://portal.invalid/sign-in");
    const Json headers = description.value("headers", Json::object());
    for (const auto &[name, value] : headers.items()) {
        fault.headers.emplace_back(name, value.get<std::string>());
    }
    return fault;
}

} // namespace

std::optional<std::string> FaultPlan::add(const Json &description)
{
    const std::vector<Violation> violations = schemas::check("Fault", description);
    if (!violations.empty()) {
        return violations.front().pointer + " " + violations.front().detail;
    }
    if (auto problem = problemOf(description)) {
        return problem;
    }
    m_faults.push_back(faultOf(description));
    return std::nullopt;
}

std::vector<Fault> FaultPlan::take(const HttpRequest &request)
{
    return takeIf(request.method, request.path, false);
}

std::optional<Fault> FaultPlan::takeCut(const std::string &method, const std::string &path)
{
    const std::vector<Fault> hits = takeIf(method, path, true);
    return hits.empty() ? std::nullopt : std::optional(hits.front());
}

std::vector<Fault> FaultPlan::takeIf(const std::string &method, const std::string &path, bool cuts)
{
    std::vector<Fault> hits;
    for (Fault &fault : m_faults) {
        if (fault.cutsRequest() != cuts || (fault.method != "*" && fault.method != method)
            || !matchesGlob(fault.path, path)) {
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
