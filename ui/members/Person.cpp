#include "ui/members/Person.h"

#include "core/SearchText.h"

#include <algorithm>

namespace orgdesk::ui {

bool Person::hasRole(const QString &roleId) const
{
    return std::any_of(roles.begin(), roles.end(),
                       [&roleId](const MemberRole &role) { return role.id == roleId; });
}

Person personOf(const Member &member, const QString &wayKey, const QString &wayTitle)
{
    Person person;
    person.id = member.id;
    person.title = member.title();
    person.email = member.email;
    person.roles = member.roles;
    person.rolesKnown = member.rolesKnown;
    person.rolesComplete = !member.mayHaveMoreRoles();
    person.lastLogin = member.lastLogin;
    person.wayKey = wayKey;
    person.wayTitle = wayTitle;
    person.searchText = foldedForSearch(person.title + u'\n' + person.email);
    return person;
}

} // namespace orgdesk::ui
