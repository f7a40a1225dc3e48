#include "sandbox/Parameters.h"

#include "sandbox/Encoding.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk::sandbox {

namespace {

std::string formDecode(std::string_view text)
{
    std::string spaced(text);
    std::replace(spaced.begin(), spaced.end(), '+', ' ');
    return percentDecode(spaced).value_or(spaced);
}

} // namespace

Parameters Parameters::parse(std::string_view encoded)
{
    Parameters parameters;
    for (const std::string &part : split(encoded, '&')) {
        if (part.empty()) {
            continue;
        }
        const std::size_t equals = part.find('=');
        const std::string_view view(part);
        parameters.add(formDecode(view.substr(0, equals)),
                       equals == std::string::npos ? std::string()
                                                   : formDecode(view.substr(equals + 1)));
    }
    return parameters;
}

void Parameters::add(std::string name, std::string value)
{
    m_items.emplace_back(std::move(name), std::move(value));
}

bool Parameters::has(std::string_view name) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [name](const auto &item) { return item.first == name; });
}

std::string Parameters::get(std::string_view name) const
{
    for (const auto &[key, value] : m_items) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

std::vector<std::string> Parameters::all(std::string_view name) const
{
    std::vector<std::string> values;
    for (const auto &[key, value] : m_items) {
        if (key == name) {
            values.push_back(value);
        }
    }
    return values;
}

std::optional<std::string> Parameters::repeated() const
{
    for (const auto &[key, value] : m_items) {
        if (all(key).size() > 1) {
            return key;
        }
    }
    return std::nullopt;
}

bool Parameters::areUtf8() const
{
    return std::all_of(m_items.begin(), m_items.end(), [](const auto &item) {
        const nlohmann::json text = item.first + '=' + item.second;
        const std::string quoted =
            text.dump(-1, ' ', true, nlohmann::json::error_handler_t::ignore);
        return nlohmann::json::parse(quoted) == text;
    });
}

} // namespace orgdesk::sandbox
