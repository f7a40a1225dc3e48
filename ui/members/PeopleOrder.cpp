#include "ui/members/PeopleOrder.h"

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

class PeopleCompare
{
public:
    PeopleCompare(const SortablePeople &people, const PeopleSort &sort)
        : m_people(people)
        , m_sort(sort)
    {
    }

    bool operator()(int left, int right) const
    {
        const SortablePerson &a = m_people.at(left);
        const SortablePerson &b = m_people.at(right);
        const int order = compare(a, b);
        if (order != 0)
            return m_sort.descending ? order > 0 : order < 0;
        // The same: by name, upwards whatever the direction is; then as they came.
        const int byName = a.nameKey->compare(*b.nameKey);
        return byName != 0 ? byName < 0 : left < right;
    }

private:
    [[nodiscard]] int compare(const SortablePerson &a, const SortablePerson &b) const
    {
        switch (m_sort.by) {
        case PeopleSort::By::Name:
            return a.nameKey->compare(*b.nameKey);
        case PeopleSort::By::Roles:
            return firstRole(a).compare(firstRole(b), Qt::CaseInsensitive);
        case PeopleSort::By::Way:
            return a.person->wayTitle.compare(b.person->wayTitle, Qt::CaseInsensitive);
        case PeopleSort::By::LastLogin:
            return static_cast<int>(a.person->lastLogin > b.person->lastLogin)
                - static_cast<int>(a.person->lastLogin < b.person->lastLogin);
        }
        Q_UNREACHABLE();
    }

    static QString firstRole(const SortablePerson &one)
    {
        return one.person->roles.isEmpty() ? QString() : one.person->roles.constFirst().name;
    }

    const SortablePeople &m_people;
    PeopleSort m_sort;
};

} // namespace

const QString PeopleFilter::noRole = u"-"_s;

bool PeopleFilter::accepts(const Person &person) const
{
    if (!wayKey.isEmpty() && person.wayKey != wayKey)
        return false;
    if (!roleId.isEmpty() && (roleId == noRole ? !person.roles.isEmpty() : !person.hasRole(roleId)))
        return false;
    return std::all_of(words.begin(), words.end(),
                       [&person](const QString &word) { return person.searchText.contains(word); });
}

PeopleOrder orderPeople(const SortablePeople &people, const QList<int> &sorted,
                        const PeopleSort &sort, const PeopleFilter &filter)
{
    const PeopleCompare compare(people, sort);
    PeopleOrder order;
    order.all = sorted;
    order.all.reserve(people.size());
    for (qsizetype place = sorted.size(); place < people.size(); ++place)
        order.all << static_cast<int>(place);
    const auto fresh = order.all.begin() + sorted.size();
    std::sort(fresh, order.all.end(), compare);
    std::inplace_merge(order.all.begin(), fresh, order.all.end(), compare);
    if (filter.isEmpty()) {
        order.shown = order.all;
        return order;
    }
    for (const int place : std::as_const(order.all)) {
        if (filter.accepts(*people.at(place).person))
            order.shown << place;
    }
    return order;
}

} // namespace orgdesk::ui
