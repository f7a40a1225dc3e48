#include "ui/tables/TableSort.h"

#include "ui/tables/Cell.h"

#include <QLocale>

#include <algorithm>

namespace orgdesk::ui {

TableSort::TableSort(QObject *parent)
    : QSortFilterProxyModel(parent)
    // The C locale knows neither numbers nor upper and lower case.
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void TableSort::setSearch(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void TableSort::setCondition(Condition condition)
{
    m_condition = std::move(condition);
    invalidateRowsFilter();
}

QVariant TableSort::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant data = QSortFilterProxyModel::headerData(section, orientation, role);
    if (role != Qt::AccessibleTextRole || orientation != Qt::Horizontal || section != sortColumn())
        return data;
    return sortOrder() == Qt::AscendingOrder ? tr("%1, sorted ascending").arg(data.toString())
                                             : tr("%1, sorted descending").arg(data.toString());
}

bool TableSort::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_condition && !m_condition(index.data(ItemKeyRole).toString()))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool TableSort::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    const bool texts = a.metaType() == QMetaType::fromType<QString>();
    int order = 0;
    if (texts)
        order = m_collator.compare(a.toString(), b.toString());
    else if (QVariant::compare(a, b) == QPartialOrdering::Less)
        order = -1;
    else if (QVariant::compare(a, b) == QPartialOrdering::Greater)
        order = 1;
    if (order != 0)
        return order < 0;
    // The same in this column: by name, upwards whatever the column's direction is.
    const QString nameA = left.siblingAtColumn(0).data(SortRole).toString();
    const QString nameB = right.siblingAtColumn(0).data(SortRole).toString();
    const bool byName = m_collator.compare(nameA, nameB) < 0;
    return sortOrder() == Qt::AscendingOrder ? byName : m_collator.compare(nameB, nameA) < 0;
}

} // namespace orgdesk::ui
