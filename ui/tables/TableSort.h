#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>
#include <optional>
#include <vector>

namespace orgdesk::ui {

//! Sorts by SortRole (text as the language does it, ties by the first column) and filters by search
//! words and by a condition. The header's accessible text says how it is sorted.
class TableSort final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    //! Decides by the row's key (ItemKeyRole).
    using Condition = std::function<bool(const QString &key)>;

    explicit TableSort(QObject *parent = nullptr);

    //! Every word must occur in SearchRole, in any case.
    void setSearch(const QString &text);
    [[nodiscard]] QString search() const { return m_words.join(QLatin1Char(' ')); }
    //! Null: every row.
    void setCondition(Condition condition);

    void setSourceModel(QAbstractItemModel *model) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    Condition m_condition;
    //! What a row is sorted by. Kept, as sorting compares each row many times.
    struct RowKey
    {
        QVariant value;                       //!< SortRole in the sort column.
        std::optional<QCollatorSortKey> text; //!< Of a value that is text.
        QCollatorSortKey name;                //!< Of the first column.
    };
    void keepKeysTrue(QAbstractItemModel *model);
    [[nodiscard]] const RowKey &keyOf(const QModelIndex &index) const;

    QCollator m_collator;
    mutable int m_keysColumn = -1;
    mutable std::vector<std::optional<RowKey>> m_keys; //!< By row of the source; nothing: not made.
};

} // namespace orgdesk::ui
