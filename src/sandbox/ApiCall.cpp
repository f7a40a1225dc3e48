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
constexpr std::size_t largestExactTotal = 1000;

//! take of the query, which was checked before.
std::size_t pageSize(const Parameters &query)
{
    const std::string text = query.get("take");
    std::size_t size = defaultPageSize;
    std::from_chars(text.data(), text.data() + text.size(), size);
    return std::clamp(size, std::size_t{1}, largestPageSize);
}

//! Short for any id: the cursor of a long one must stay below the limit of from.
std::string fingerprint(const Json &item, const char *idMember)
{
    return sha256(item.at(idMember).get_ref<const std::string &>()).substr(0, 12);
}

//! Where the item at index was, and which one it was.
std::string cursorAt(const Json &items, std::size_t index, const char *idMember)
{
    return base64Url(std::to_string(index) + ':' + fingerprint(items.at(index), idMember));
}

//! Index of the first item behind the cursor; nullopt when it is no cursor.
std::optional<std::size_t> indexBehind(const std::string &cursor, const Json &items,
                                       const char *idMember)
{
    const std::string text = fromBase64(cursor).value_or(std::string());
    const std::size_t colon = text.find(':');
    std::size_t index = 0;
    const auto [stop, error] =
        std::from_chars(text.data(), text.data() + std::min(colon, text.size()), index);
    if (colon == std::string::npos || error != std::errc() || stop != text.data() + colon) {
        return std::nullopt;
    }
    // Mostly it is where it was.
    if (index < items.size()
        && fingerprint(items.at(index), idMember) == text.substr(colon + 1)) {
        return index + 1;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (fingerprint(items.at(i), idMember) == text.substr(colon + 1)) {
            return i + 1;
        }
    }
    return std::min(index, items.size());
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

HttpResponse pageOf(const ApiCall &call, const char *key, const Json &items, const char *idMember,
                    const std::function<Json(const Json &)> &shape)
{
    const std::size_t size = pageSize(call.query);
    std::size_t begin = 0;
    if (call.query.has("from")) {
        const auto behind = indexBehind(call.query.get("from"), items, idMember);
        if (!behind) {
            return responses::validationError({{"/from", "is not a cursor of this list", "query"}});
        }
        begin = *behind;
    }
    const std::size_t end = std::min(begin + size, items.size());
    Json page = Json::array();
    for (std::size_t i = begin; i < end; ++i) {
        page.push_back(shape ? shape(items.at(i)) : items.at(i));
    }
    Json body = Json::object();
    if (end < items.size()) {
        body["next"] = cursorAt(items, end - 1, idMember);
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
