#pragma once

#include <nlohmann/json.hpp>

#include <vector>

namespace orgdesk::ui {
class TableView;
}

namespace orgdesk::test {

//! What a benchmark of a page measured, by name; printed as one line of JSON.
class Figures
{
public:
    nlohmann::json &operator[](const char *name) { return m_figures[name]; }
    void print() const;

    //! Resident memory of this program, in megabytes.
    void memory(const char *name);
    //! Four hundred steps through the rows, each until it is painted: `scroll_…_ms`.
    void scrolling(ui::TableView &view);

private:
    nlohmann::json m_figures = nlohmann::json::object();
};

//! \param share 0.95: the value that 95 % do not pass; 1: the largest.
[[nodiscard]] double quantile(std::vector<double> values, double share);

} // namespace orgdesk::test
