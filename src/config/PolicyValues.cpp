#include "config/PolicyValues.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

namespace {

using Document = nlohmann::json;

Document valueOf(const PolicyValue &value)
{
    if (value.isList)
        return value.list;
    if (value.number)
        return *value.number;
    const std::size_t start = value.text.find_first_not_of(" \t\r\n");
    if (start != std::string::npos && (value.text[start] == '{' || value.text[start] == '[')) {
        const Document parsed = Document::parse(value.text, nullptr, false);
        if (!parsed.is_discarded())
            return parsed;
    }
    return value.text;
}

} // namespace

std::string policyDocument(const std::vector<PolicyValue> &values)
{
    Document document = Document::object();
    for (const PolicyValue &value : values) {
        Document one = valueOf(value);
        const bool says = one.is_object() && one.contains("value");
        document[value.name] = value.locked && !says
            ? Document{{"value", std::move(one)}, {"locked", true}}
            : std::move(one);
    }
    return document.dump(-1, ' ', false, Document::error_handler_t::replace);
}

} // namespace orgdesk
