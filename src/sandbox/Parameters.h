#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace orgdesk::sandbox {

//! Decoded parameters of a query or a form, in the order they came.
class Parameters
{
public:
    Parameters() = default;
    //! Splits on '&' and '=', turns '+' into a space and percent-decodes once.
    static Parameters parse(std::string_view encoded);

    void add(std::string name, std::string value);
    bool has(std::string_view name) const;
    //! First value, or empty.
    std::string get(std::string_view name) const;
    std::vector<std::string> all(std::string_view name) const;
    //! Name of a parameter that is there more than once, if any.
    std::optional<std::string> repeated() const;
    //! False when a name or a value has bytes that are no UTF-8.
    bool areUtf8() const;
    const std::vector<std::pair<std::string, std::string>> &items() const { return m_items; }

private:
    std::vector<std::pair<std::string, std::string>> m_items;
};

} // namespace orgdesk::sandbox
