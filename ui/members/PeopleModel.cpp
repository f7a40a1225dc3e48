#include "ui/members/PeopleModel.h"

#include "ui/members/MemberWords.h"
#include "ui/tables/Cell.h"

#include <QLocale>

#include <algorithm>
#include <utility>

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

void PeopleModel::Crowd::add(const SortablePerson &one)
{
    if (places.contains(one.person->id))
        return;
    places.insert(one.person->id, static_cast<int>(people.size()));
    people << one;
}

void PeopleModel::replaceAll(const QList<Person> &people)
{
    dropStaged();
    stage(people);
    showStaged();
}

void PeopleModel::stage(const QList<Person> &people)
{
    for (const Person &person : people)
        m_staged.add(sortable(person));
}

void PeopleModel::showStaged()
{
    take(std::exchange(m_staged, {}));
}

void PeopleModel::dropStaged()
{
    m_staged = {};
}

// Whoever is gone leaves first, in one step; the rows of the others are known to the views all the
// time, so that current row and scrolling stay.
void PeopleModel::take(Crowd crowd)
{
    QList<int> staying;
    QList<int> placesThen;
    for (const int place : std::as_const(m_shown)) {
        const int then = crowd.places.value(m_people.at(place).person->id, -1);
        if (then < 0)
            continue;
        staying << place;
        placesThen << then;
    }
    const qsizetype marks = m_marked.size();
    m_marked.removeIf([&crowd](const QString &id) { return !crowd.places.contains(id); });
    show(staying);
    ++m_generation; // a worker's answer speaks of places that are others now
    m_people = std::move(crowd.people);
    m_places = std::move(crowd.places);
    m_order.clear();
    setShown(placesThen);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    arrange(true);
    if (marks != m_marked.size())
        Q_EMIT marksChanged();
}

void PeopleModel::append(const QList<Person> &people)
{
    QList<int> changed;
    for (const Person &person : people) {
        const auto known = m_places.constFind(person.id);
        if (known != m_places.constEnd()) {
            m_people[*known] = sortable(person); // came once more on a later page
            changed << *known;
            continue;
        }
        m_places.insert(person.id, static_cast<int>(m_people.size()));
        m_people << sortable(person);
    }
    m_rows.clear();
    rowsChanged(changed);
    arrange(!changed.isEmpty());
}

void PeopleModel::update(const QList<Person> &people)
{
    QList<int> changed;
    for (const Person &person : people) {
        const int staged = m_staged.places.value(person.id, -1);
        if (staged >= 0)
            m_staged.people[staged] = sortable(person);
        const auto place = m_places.constFind(person.id);
        if (place == m_places.constEnd())
            continue;
        m_people[*place] = sortable(person);
        changed << *place;
    }
    if (changed.isEmpty())
        return;
    rowsChanged(changed);
    arrange(true);
}

void PeopleModel::rowsChanged(const QList<int> &places)
{
    int first = rowCount();
    int last = -1;
    for (const int place : places) {
        const int row = rowOf(m_people.at(place).person->id);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void PeopleModel::updateWays(const std::function<QString(const QString &)> &titleOf)
{
    const auto updated = [&titleOf](SortablePeople &people) {
        bool changed = false;
        for (SortablePerson &one : people) {
            const QString title = titleOf(one.person->id);
            if (title == one.person->wayTitle)
                continue;
            Person person = *one.person;
            person.wayTitle = title;
            one.person = std::make_shared<const Person>(std::move(person));
            changed = true;
        }
        return changed;
    };
    updated(m_staged.people);
    if (!updated(m_people))
        return;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Way), index(rowCount() - 1, Way));
    arrange(true);
}

void PeopleModel::remove(const QStringList &ids)
{
    const QSet<QString> gone(ids.begin(), ids.end());
    const auto without = [&gone](const SortablePeople &people) {
        Crowd rest;
        for (const SortablePerson &one : people) {
            if (!gone.contains(one.person->id))
                rest.add(one);
        }
        return rest;
    };
    m_staged = without(m_staged.people);
    take(without(m_people));
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
    if (place == m_places.constEnd())
        return -1;
    if (m_rows.isEmpty()) {
        m_rows.fill(-1, m_people.size());
        for (int row = 0; row < m_shown.size(); ++row)
            m_rows[m_shown.at(row)] = row;
    }
    return m_rows.at(*place);
}

void PeopleModel::setShown(const QList<int> &shown)
{
    m_shown = shown;
    m_rows.clear();
}

void PeopleModel::setMarked(const QStringList &ids, bool marked)
{
    QList<int> changed;
    for (const QString &id : ids) {
        const auto place = m_places.constFind(id);
        if (place == m_places.constEnd() || marked == isMarked(id))
            continue;
        if (marked)
            m_marked.insert(id);
        else
            m_marked.remove(id);
        changed << *place;
    }
    if (changed.isEmpty())
        return;
    rowsChanged(changed);
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
