#include "ui/members/PeopleModel.h"

#include "ui/members/MemberWords.h"
#include "ui/tables/Cell.h"

#include <QLocale>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractTableModel(parent)
    // The C locale does not know upper and lower case.
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

SortablePerson PeopleModel::sortable(const Person &person) const
{
    return {std::make_shared<const Person>(person),
            std::make_shared<const QCollatorSortKey>(m_collator.sortKey(person.title))};
}

void PeopleModel::replaceAll(const QList<Person> &people)
{
    beginResetModel();
    ++m_generation;
    m_people.clear();
    m_places.clear();
    m_order.clear();
    m_shown.clear();
    for (const Person &person : people) {
        if (m_places.contains(person.id))
            continue;
        m_places.insert(person.id, static_cast<int>(m_people.size()));
        m_people << sortable(person);
    }
    m_marked.removeIf([this](const QString &id) { return !m_places.contains(id); });
    if (m_people.size() <= mostAtOnce) {
        const PeopleOrder order = orderPeople(m_people, {}, m_sort, m_filter);
        m_order = order.all;
        m_shown = order.shown;
    }
    endResetModel();
    if (m_people.size() > mostAtOnce)
        arrange(true);
    else
        Q_EMIT arranged();
    Q_EMIT marksChanged();
}

void PeopleModel::append(const QList<Person> &people)
{
    bool changed = false;
    for (const Person &person : people) {
        const auto known = m_places.constFind(person.id);
        if (known != m_places.constEnd()) {
            m_people[*known] = sortable(person); // came once more on a later page
            changed = true;
            continue;
        }
        m_places.insert(person.id, static_cast<int>(m_people.size()));
        m_people << sortable(person);
    }
    arrange(changed);
}

void PeopleModel::update(const Person &person)
{
    const auto place = m_places.constFind(person.id);
    if (place == m_places.constEnd())
        return;
    m_people[*place] = sortable(person);
    const int row = rowOf(person.id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    arrange(true);
}

void PeopleModel::updateWays(const std::function<QString(const QString &)> &titleOf)
{
    bool changed = false;
    for (SortablePerson &one : m_people) {
        const QString title = titleOf(one.person->id);
        if (title == one.person->wayTitle)
            continue;
        Person person = *one.person;
        person.wayTitle = title;
        one.person = std::make_shared<const Person>(std::move(person));
        changed = true;
    }
    if (!changed)
        return;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Way), index(rowCount() - 1, Way));
    arrange(true);
}

void PeopleModel::remove(const QString &id)
{
    const auto found = m_places.constFind(id);
    if (found == m_places.constEnd())
        return;
    const int place = *found;
    const int row = rowOf(id);
    ++m_generation;
    if (row >= 0)
        beginRemoveRows({}, row, row);
    m_people.removeAt(place);
    m_places.remove(id);
    for (int &other : m_places) {
        if (other > place)
            --other;
    }
    for (QList<int> *places : {&m_order, &m_shown}) {
        places->removeOne(place);
        for (int &other : *places) {
            if (other > place)
                --other;
        }
    }
    const bool wasMarked = m_marked.remove(id);
    if (row >= 0)
        endRemoveRows();
    if (m_isWorking)
        m_isStale = true; // its answer speaks of places that are others now
    if (wasMarked)
        Q_EMIT marksChanged();
    Q_EMIT arranged();
}

PersonPtr PeopleModel::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : m_people.at(*place).person;
}

QList<PersonPtr> PeopleModel::people() const
{
    QList<PersonPtr> all;
    all.reserve(m_people.size());
    for (const SortablePerson &one : m_people)
        all << one.person;
    return all;
}

PersonPtr PeopleModel::personAt(int row) const
{
    return row < 0 || row >= m_shown.size() ? nullptr : m_people.at(m_shown.at(row)).person;
}

int PeopleModel::rowOf(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? -1 : static_cast<int>(m_shown.indexOf(*place));
}

void PeopleModel::setMarked(const QString &id, bool marked)
{
    if (marked == isMarked(id) || !m_places.contains(id))
        return;
    if (marked)
        m_marked.insert(id);
    else
        m_marked.remove(id);
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT marksChanged();
}

void PeopleModel::setAllMarked(bool marked)
{
    for (const int place : std::as_const(m_shown)) {
        const QString &id = m_people.at(place).person->id;
        if (marked)
            m_marked.insert(id);
        else
            m_marked.remove(id);
    }
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT marksChanged();
}

QList<PersonPtr> PeopleModel::marked() const
{
    QList<int> places;
    places.reserve(m_marked.size());
    for (const QString &id : m_marked)
        places << m_places.value(id);
    std::sort(places.begin(), places.end());
    QList<PersonPtr> people;
    people.reserve(places.size());
    for (const int place : std::as_const(places))
        people << m_people.at(place).person;
    return people;
}

void PeopleModel::unmarkAll()
{
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT marksChanged();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

} // namespace orgdesk::ui
