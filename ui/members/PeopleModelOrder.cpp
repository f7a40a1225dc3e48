// Filter and order of PeopleModel, here or on a worker.
#include "core/Future.h"
#include "ui/members/PeopleModel.h"

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void PeopleModel::setFilter(const PeopleFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange(false);
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column == Check ? static_cast<int>(Name) : column;
    m_sortOrder = order;
    PeopleSort wanted;
    wanted.descending = order == Qt::DescendingOrder;
    switch (m_sortColumn) {
    case Roles:
        wanted.by = PeopleSort::By::Roles;
        break;
    case Way:
        wanted.by = PeopleSort::By::Way;
        break;
    case LastLogin:
        wanted.by = PeopleSort::By::LastLogin;
        break;
    default:
        wanted.by = PeopleSort::By::Name;
        break;
    }
    if (wanted == m_sort)
        return;
    m_sort = wanted;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    arrange(true);
}

void PeopleModel::arrange(bool fromScratch)
{
    m_needsFullSort = m_needsFullSort || fromScratch;
    if (m_isWorking) {
        m_isStale = true;
        return;
    }
    if (m_people.size() > mostAtOnce) {
        startWorker();
        return;
    }
    const QList<int> sorted = m_needsFullSort ? QList<int>() : m_order;
    m_needsFullSort = false;
    apply(orderPeople(m_people, sorted, m_sort, m_filter));
}

void PeopleModel::startWorker()
{
    m_isWorking = true;
    m_isStale = false;
    const QList<int> sorted = m_needsFullSort ? QList<int>() : m_order;
    m_needsFullSort = false;
    const Future<PeopleOrder> future =
        inBackground([people = m_people, sorted, sort = m_sort, filter = m_filter] {
            return Result(orderPeople(people, sorted, sort, filter));
        });
    onResult(future, this, [this, generation = m_generation](const Result<PeopleOrder> &order) {
        m_isWorking = false;
        if (generation != m_generation)
            m_needsFullSort = true;
        else if (order)
            apply(*order);
        if (m_isStale || generation != m_generation)
            arrange(false);
    });
}

void PeopleModel::apply(const PeopleOrder &order)
{
    m_order = order.all;
    show(order.shown);
    Q_EMIT arranged();
}

// In steps that a view can follow, so that the current row stays: what is new comes at the end,
// everything finds its place, what is no longer shown goes from the end.
void PeopleModel::show(const QList<int> &shown)
{
    if (shown == m_shown)
        return;
    std::vector<bool> isWanted(static_cast<std::size_t>(m_people.size()), false);
    std::vector<bool> isThere(static_cast<std::size_t>(m_people.size()), false);
    for (const int place : shown)
        isWanted[static_cast<std::size_t>(place)] = true;
    QList<int> leaving;
    for (const int place : std::as_const(m_shown)) {
        isThere[static_cast<std::size_t>(place)] = true;
        if (!isWanted[static_cast<std::size_t>(place)])
            leaving << place;
    }
    QList<int> coming;
    for (const int place : shown) {
        if (!isThere[static_cast<std::size_t>(place)])
            coming << place;
    }
    if (!coming.isEmpty()) {
        const int before = rowCount();
        beginInsertRows({}, before, before + static_cast<int>(coming.size()) - 1);
        setShown(m_shown + coming);
        endInsertRows();
    }
    reorder(shown + leaving);
    if (!leaving.isEmpty()) {
        beginRemoveRows({}, static_cast<int>(shown.size()), rowCount() - 1);
        setShown(shown);
        endRemoveRows();
    }
}

void PeopleModel::reorder(const QList<int> &shown)
{
    if (shown == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> rows(m_people.size(), -1);
    for (int row = 0; row < shown.size(); ++row)
        rows[shown.at(row)] = row;
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << index(rows.at(m_shown.at(old.row())), old.column());
    setShown(shown);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace orgdesk::ui
