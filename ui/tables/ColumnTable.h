#pragma once

#include "ui/tables/Cell.h"
#include "ui/tables/Column.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace orgdesk::ui {

//! A table model over values: a list of columns over a QList<T>. Rows are known by a key, so that a
//! reload keeps selection, current row and scroll position. Nothing is fetched here.
template<class T>
class ColumnTable : public QAbstractTableModel
{
public:
    using KeyOf = std::function<QString(const T &)>;

    //! `keyOf` gives every item its own key ("idp:con_…").
    ColumnTable(QList<Column<T>> columns, KeyOf keyOf, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_keyOf(std::move(keyOf))
    {
    }

    //! What SearchRole gives for a row; without, the texts of all columns.
    void setSearchText(std::function<QString(const T &)> searchText)
    {
        m_searchText = std::move(searchText);
    }

    [[nodiscard]] const QList<T> &items() const { return m_items; }
    [[nodiscard]] const T &itemAt(int row) const { return m_items.at(row); }

    //! -1 when there is no such row.
    [[nodiscard]] int rowOf(const QString &key) const
    {
        if (m_rows.isEmpty()) {
            for (int row = 0; row < rowCount(); ++row)
                m_rows.insert(m_keyOf(m_items.at(row)), row);
        }
        return m_rows.value(key, -1);
    }

    //! A copy, so that it can be kept. Nothing when there is no such row.
    [[nodiscard]] std::optional<T> find(const QString &key) const
    {
        const int row = rowOf(key);
        return row < 0 ? std::nullopt : std::optional<T>(m_items.at(row));
    }

    //! -1 when there is no such column.
    [[nodiscard]] int columnOf(const QString &key) const
    {
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            if (m_columns.at(column).key == key)
                return static_cast<int>(column);
        }
        return -1;
    }

    //! The new content, reached by removing, moving, inserting and changing rows. Items with a key
    //! that came before are dropped.
    void replaceAll(const QList<T> &given)
    {
        const QList<T> items = withoutDuplicates(given);
        // One step for the first answer, and none for rows in place: ten thousand rows stay smooth.
        if (m_items.isEmpty()) {
            insertAt(0, items);
            return;
        }
        removeAllBut(keysOf(items));
        const QSet<QString> known = keysOf(m_items);
        for (qsizetype target = 0; target < items.size(); ++target) {
            const QString key = m_keyOf(items.at(target));
            if (target < m_items.size() && m_keyOf(m_items.at(target)) == key)
                continue;
            if (known.contains(key))
                moveTo(searchFrom(static_cast<int>(target), key), static_cast<int>(target));
            else
                insertAt(static_cast<int>(target), {items.at(target)});
        }
        m_items = items;
        if (!m_items.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    //! Replaces the row of that key, or appends.
    void upsert(const T &item)
    {
        const int row = rowOf(m_keyOf(item));
        if (row < 0) {
            insertAt(rowCount(), {item});
            return;
        }
        m_items[row] = item;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    void remove(const QString &key)
    {
        const int row = rowOf(key);
        if (row < 0)
            return;
        removeRange(row, row);
    }

    //! Marks a row whose change is on its way (BusyRole).
    void setBusy(const QString &key, bool busy) { setBusy(QStringList{key}, busy); }

    //! Several rows; views hear of it once.
    void setBusy(const QStringList &keys, bool busy)
    {
        int first = rowCount();
        int last = -1;
        for (const QString &key : keys) {
            if (busy)
                m_busy.insert(key);
            else
                m_busy.remove(key);
            const int row = rowOf(key);
            first = row < 0 ? first : std::min(first, row);
            last = std::max(last, row);
        }
        if (last >= 0)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }

    void setColumnTitle(const QString &key, const QString &title)
    {
        const int column = columnOf(key);
        if (column < 0 || m_columns.at(column).title == title)
            return;
        m_columns[column].title = title;
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const T &item = m_items.at(index.row());
        const Column<T> &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole:
            return column.text(item);
        case Qt::ToolTipRole:
            return column.toolTip ? QVariant(column.toolTip(item)) : QVariant();
        case Qt::AccessibleTextRole:
            return column.accessibleText ? column.accessibleText(item) : column.text(item);
        case CellRole:
            return QVariant::fromValue(column.cell ? column.cell(item)
                                                   : Cell::plain(column.text(item)));
        case SortRole:
            return column.sortKey ? column.sortKey(item) : QVariant(column.text(item));
        case ItemKeyRole:
            return m_keyOf(item);
        case SearchRole:
            return searchTextOf(item);
        case BusyRole:
            return m_busy.contains(m_keyOf(item));
        default:
            return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        const Column<T> &column = m_columns.at(section);
        switch (role) {
        case Qt::DisplayRole:
            return column.titleHidden ? QString() : column.title;
        case Qt::AccessibleTextRole:
            return column.title;
        case ColumnKeyRole:
            return column.key;
        default:
            return {};
        }
    }

private:
    [[nodiscard]] QString searchTextOf(const T &item) const
    {
        if (m_searchText)
            return m_searchText(item);
        QStringList texts;
        for (const Column<T> &column : m_columns)
            texts << column.text(item);
        return texts.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QSet<QString> keysOf(const QList<T> &items) const
    {
        QSet<QString> keys;
        for (const T &item : items)
            keys.insert(m_keyOf(item));
        return keys;
    }

    [[nodiscard]] QList<T> withoutDuplicates(const QList<T> &given) const
    {
        QList<T> items;
        QSet<QString> seen;
        items.reserve(given.size());
        for (const T &item : given) {
            const QString key = m_keyOf(item);
            if (!seen.contains(key)) {
                seen.insert(key);
                items.append(item);
            }
        }
        return items;
    }

    void removeAllBut(const QSet<QString> &keys)
    {
        const auto isGone = [&](int row) { return !keys.contains(m_keyOf(m_items.at(row))); };
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (!isGone(last))
                continue;
            int first = last;
            while (first > 0 && isGone(first - 1))
                --first;
            removeRange(first, last);
            last = first;
        }
    }

    void removeRange(int first, int last)
    {
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_busy.remove(m_keyOf(m_items.at(row)));
        m_items.remove(first, last - first + 1);
        m_rows.clear();
        endRemoveRows();
    }

    //! Without the hash, which every step of a reload would make anew.
    [[nodiscard]] int searchFrom(int row, const QString &key) const
    {
        while (m_keyOf(m_items.at(row)) != key)
            ++row;
        return row;
    }

    void insertAt(int row, const QList<T> &items)
    {
        if (items.isEmpty())
            return;
        beginInsertRows({}, row, row + static_cast<int>(items.size()) - 1);
        for (const T &item : items)
            m_items.insert(row++, item);
        m_rows.clear();
        endInsertRows();
    }

    void moveTo(int from, int to)
    {
        // Rows before `to` are in place already, so `from` is always behind it.
        beginMoveRows({}, from, from, {}, to);
        m_items.move(from, to);
        m_rows.clear();
        endMoveRows();
    }

    QList<Column<T>> m_columns;
    KeyOf m_keyOf;
    std::function<QString(const T &)> m_searchText;
    QList<T> m_items;
    mutable QHash<QString, int> m_rows; // by key; empty: to be made
    QSet<QString> m_busy;
};

} // namespace orgdesk::ui
