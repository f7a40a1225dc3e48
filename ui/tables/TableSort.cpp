#include "ui/tables/TableSort.h"

#include "core/SearchText.h"
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
    const QStringList words =
        foldedForSearch(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
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

void TableSort::setSourceModel(QAbstractItemModel *model)
{
    m_keys.clear();
    keepKeysTrue(model); // before the base class listens, which sorts at once
    QSortFilterProxyModel::setSourceModel(model);
}

void TableSort::keepKeysTrue(QAbstractItemModel *model)
{
    const auto forget = [this] { m_keys.clear(); };
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const auto size = static_cast<int>(m_keys.size());
                for (int row = first.row(); row <= std::min(last.row(), size - 1); ++row)
                    m_keys[static_cast<std::size_t>(row)].reset();
            });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (static_cast<std::size_t>(first) < m_keys.size())
                    m_keys.insert(m_keys.begin() + first,
                                  static_cast<std::size_t>(last - first + 1), std::nullopt);
            });
}

const TableSort::RowKey &TableSort::keyOf(const QModelIndex &index) const
{
    if (m_keysColumn != index.column())
        m_keys.clear();
    m_keysColumn = index.column();
    const auto rows = static_cast<std::size_t>(sourceModel()->rowCount());
    if (m_keys.size() < rows)
        m_keys.resize(rows);
    std::optional<RowKey> &key = m_keys[static_cast<std::size_t>(index.row())];
    if (!key) {
        const QVariant value = index.data(SortRole);
        const bool isText = value.metaType() == QMetaType::fromType<QString>();
        key = RowKey{value,
                     isText ? std::optional(m_collator.sortKey(value.toString())) : std::nullopt,
                     m_collator.sortKey(index.siblingAtColumn(0).data(SortRole).toString())};
    }
    return *key;
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
    const QString text = foldedForSearch(index.data(SearchRole).toString());
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool TableSort::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    static_cast<void>(keyOf(left)); // makes room, so that both references stay valid
    const RowKey &b = keyOf(right);
    const RowKey &a = keyOf(left);
    int order = 0;
    if (a.text && b.text)
        order = a.text->compare(*b.text);
    else if (QVariant::compare(a.value, b.value) == QPartialOrdering::Less)
        order = -1;
    else if (QVariant::compare(a.value, b.value) == QPartialOrdering::Greater)
        order = 1;
    if (order != 0)
        return order < 0;
    // The same in this column: by name, upwards whatever the column's direction is.
    const int byName = a.name.compare(b.name);
    return sortOrder() == Qt::AscendingOrder ? byName < 0 : byName > 0;
}

} // namespace orgdesk::ui
