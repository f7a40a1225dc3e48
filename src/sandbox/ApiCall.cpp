#include "sandbox/ApiCall.h"

#include "sandbox/Encoding.h"
#include "sandbox/Responses.h"
#include "sandbox/TenantState.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace orgdesk::sandbox {

namespace {

using Json = nlohmann::json;

constexpr std::size_t defaultPageSize = 50;
constexpr std::size_t largestPageSize = 100;
constexpr std::size_t longestCursor = 1000;
constexpr std::size_t largestExactTotal = 1000;

std::optional<std::size_t> pageSize(const Parameters &query)
{
    if (!query.has("take")) {
        return defaultPageSize;
    }
    const std::string text = query.get("take");
    std::size_t size = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, size);
    if (error != std::errc() || stop != end || size < 1 || size > largestPageSize) {
        return std::nullopt;
    }
    return size;
}

} // namespace

std::string ApiCall::organizationId() const
{
    return organization.at("id").get<std::string>();
}

const Json *ApiCall::connectionProfile() const
{
    return context.tenant.find("connection_profiles", "id",
                               configuration.value("connection_profile_id", std::string()));
}

const Json *ApiCall::attributeProfile() const
{
    return context.tenant.find("user_attribute_profiles", "id",
                               configuration.value("user_attribute_profile_id", std::string()));
}

HttpResponse pageOf(const ApiCall &call, const char *key, const Json &items, const char *idMember)
{
    const auto size = pageSize(call.query);
    if (!size) {
        return responses::validationError({{"/take", "must be from 1 to 100", "query"}});
    }
    auto begin = items.begin();
    if (call.query.has("from")) {
        const std::string cursor = call.query.get("from");
        const auto id = cursor.size() <= longestCursor ? fromBase64(cursor) : std::nullopt;
        begin = std::find_if(items.begin(), items.end(),
                             [&](const Json &item) { return id && item.at(idMember) == *id; });
        if (begin == items.end()) {
            return responses::validationError({{"/from", "is not a cursor of this list", "query"}});
        }
        ++begin;
    }
    const auto left = static_cast<std::size_t>(std::distance(begin, items.end()));
    Json page = Json::array();
    std::copy_n(begin, static_cast<std::ptrdiff_t>(std::min(left, *size)),
                std::back_inserter(page));
    Json body = Json::object();
    if (left > *size) {
        body["next"] = base64Url(page.back().at(idMember).get<std::string>());
    }
    if (call.query.get("include_totals") == "true") {
        body["total"] = std::min(items.size(), largestExactTotal);
        body["total_is_capped"] = items.size() > largestExactTotal;
    }
    body[key] = withChosenFields(call, page);
    return responses::json(200, body);
}

Json withChosenFields(const ApiCall &call, const Json &items)
{
    if (!call.query.has("fields")) {
        return items;
    }
    const std::vector<std::string> fields = split(call.query.get("fields"), ',');
    const bool include = call.query.get("include_fields") != "false";
    Json chosen = Json::array();
    for (const Json &item : items) {
        Json kept = Json::object();
        for (const auto &[name, value] : item.items()) {
            if (contains(fields, name) == include) {
                kept[name] = value;
            }
        }
        chosen.push_back(std::move(kept));
    }
    return chosen;
}

bool filterMatches(const Parameters &query, std::string_view name, const std::string &value)
{
    return !query.has(name) || contains(query.all(name), value);
}

} // namespace orgdesk::sandbox
