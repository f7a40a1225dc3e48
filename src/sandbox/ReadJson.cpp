#include "sandbox/ReadJson.h"

#include <nlohmann/json.hpp>

namespace orgdesk::sandbox {

namespace {

constexpr int deepestNesting = 64;

bool nestsTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            i += c == '\\' ? 1U : 0U;
            inString = c != '"';
            continue;
        }
        inString = c == '"';
        depth += c == '[' || c == '{' ? 1 : 0;
        depth -= c == ']' || c == '}' ? 1 : 0;
        if (depth > deepestNesting) {
            return true;
        }
    }
    return false;
}

} // namespace

nlohmann::json readJson(std::string_view text)
{
    if (nestsTooDeep(text)) {
        return nlohmann::json(nlohmann::json::value_t::discarded);
    }
    return nlohmann::json::parse(text, nullptr, false);
}

} // namespace orgdesk::sandbox
