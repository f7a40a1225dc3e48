// How wide the columns of a table are.

#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableHeader.h"
#include "ui/tables/TableView.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <numeric>

namespace orgdesk::ui {

namespace {

// About what fits on a screen.
constexpr int rowsMeasured = 40;
// Longer ones end in "…".
constexpr int widestNeed = 340;

enum class Kind { Words, Data, Other };

Kind kindOf(const Cell &cell)
{
    switch (cell.look) {
    case Cell::Look::Status:
    case Cell::Look::Health:
    case Cell::Look::Action:
        return Kind::Words;
    case Cell::Look::Text:
        return cell.strong || cell.mono ? Kind::Other : Kind::Data; // names and addresses
    case Cell::Look::TwoLines:
    case Cell::Look::Person:
    case Cell::Look::Chips:
    case Cell::Look::Check:
    case Cell::Look::Menu:
        break;
    }
    return Kind::Other;
}

//! Gives the columns what they lack, as far as `spare` goes: those that lack little first.
int share(const QList<int> &lacks, int spare, const std::function<void(int column, int more)> &give)
{
    QList<int> order(lacks.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&lacks](int one, int other) { return lacks.at(one) < lacks.at(other); });
    int left = spare;
    for (qsizetype at = 0; at < order.size(); ++at) {
        const int column = order.at(at);
        const int more = std::min(lacks.at(column), left / static_cast<int>(order.size() - at));
        give(column, more);
        left -= more;
    }
    return spare - left;
}

} // namespace

int TableView::columnOf(const QString &key) const
{
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        if (model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString() == key)
            return column;
    }
    return -1;
}

void TableView::setColumnSizing(const QString &columnKey, int weight, int minimum)
{
    m_sizing.insert(columnKey, {weight, minimum});
    layOutColumns();
}

void TableView::setColumnShown(const QString &columnKey, bool shown)
{
    const int column = columnOf(columnKey);
    if (column < 0 || isColumnHidden(column) != shown)
        return;
    setColumnHidden(column, !shown);
    layOutColumns();
}

void TableView::measureSoon()
{
    if (!m_measuring->isActive())
        m_measuring->start(0);
}

bool TableView::measureContents()
{
    bool grew = false;
    const int rows = std::min(model()->rowCount(), rowsMeasured);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int place = m_header->visualIndex(column);
        const QString key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        Need &need = m_needed[key];
        const Need before = need;
        need.words = std::max(need.words, m_header->titleWidth(column));
        for (int row = 0; row < rows; ++row) {
            const Cell cell = model()->index(row, column).data(CellRole).value<Cell>();
            const Kind kind = kindOf(cell);
            if (kind == Kind::Other)
                continue;
            int &width = kind == Kind::Words ? need.words : need.all;
            width = std::max(width, std::min(widestNeed, m_delegate->cellWidth(cell, place)));
        }
        need.all = std::max(need.all, need.words);
        grew = grew || need.words > before.words || need.all > before.all;
    }
    return grew;
}

QList<TableView::Sizing> TableView::sizings() const
{
    QList<Sizing> sizes;
    QList<Need> needs;
    int spare = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        const bool hidden = isColumnHidden(column);
        sizes << (hidden ? Sizing{0, 0} : m_sizing.value(key));
        needs << (hidden ? Need() : m_needed.value(key));
        spare -= sizes.last().minimum;
    }
    for (int Need::*part : {&Need::words, &Need::all}) {
        QList<int> lacks;
        for (int column = 0; column < sizes.size(); ++column)
            lacks << std::max(0, needs.at(column).*part - sizes.at(column).minimum);
        spare -= share(lacks, std::max(0, spare),
                       [&sizes](int column, int more) { sizes[column].minimum += more; });
    }
    return sizes;
}

void TableView::layOutColumns()
{
    if (!model())
        return;
    const QList<Sizing> sizes = sizings();
    int weights = 0;
    int taken = 0;
    for (const Sizing &sizing : sizes) {
        weights += sizing.weight;
        taken += sizing.minimum;
    }
    const int spare = std::max(0, viewport()->width() - taken);
    int given = 0;
    int last = -1;
    for (int column = 0; column < sizes.size(); ++column) {
        const Sizing &sizing = sizes.at(column);
        if (isColumnHidden(column))
            continue;
        const int extra = weights > 0 ? spare * sizing.weight / weights : 0;
        setColumnWidth(column, sizing.minimum + extra);
        given += extra;
        if (sizing.weight > 0)
            last = column;
    }
    if (last >= 0)
        setColumnWidth(last, columnWidth(last) + spare - given);
}

} // namespace orgdesk::ui
