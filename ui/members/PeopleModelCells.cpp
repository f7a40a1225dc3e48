// What the cells of PeopleModel say.
#include "ui/members/MemberWords.h"
#include "ui/members/PeopleModel.h"
#include "ui/tables/Cell.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRoleChips = 2;

QStringList namesOfRoles(const Person &person)
{
    QStringList names;
    for (const MemberRole &role : person.roles)
        names << role.name;
    return names;
}

Cell roleCell(const Person &person)
{
    const QStringList names = namesOfRoles(person);
    if (names.isEmpty())
        return Cell::plain(PeopleModel::tr("No role"), Tone::Muted);
    Cell cell;
    cell.look = Cell::Look::Chips;
    cell.chips = names.mid(0, mostRoleChips);
    if (names.size() > mostRoleChips) {
        const QString more = person.rolesComplete ? u"+%1"_s : u"+%1…"_s;
        cell.chips << more.arg(names.size() - mostRoleChips);
    }
    return cell;
}

} // namespace

QString PeopleModel::textOf(const Person &person, int column) const
{
    switch (column) {
    case Check: // letters jump by name wherever the cell focus is
    case Name:
        return person.title;
    case Roles:
        return person.roles.isEmpty() ? tr("No role") : namesOfRoles(person).join(tr(", "));
    case Way:
        return person.wayTitle;
    case LastLogin:
        return person.id == m_self ? tr("now, you") : lastSignInText(person.lastLogin, m_now());
    default:
        return {};
    }
}

QString PeopleModel::accessibleTextOf(const Person &person, int column) const
{
    if (column == Check)
        return (isMarked(person.id) ? tr("%1, selected") : tr("%1, not selected"))
            .arg(person.title);
    if (column == Name && !person.email.isEmpty() && person.email != person.title)
        return tr("%1, %2").arg(person.title, person.email);
    return textOf(person, column);
}

QVariant PeopleModel::cellOf(const Person &person, int column) const
{
    Cell cell;
    switch (column) {
    case Check:
        cell.look = Cell::Look::Check;
        cell.on = isMarked(person.id);
        return QVariant::fromValue(cell);
    case Name:
        cell.look = Cell::Look::Person;
        cell.text = person.title;
        cell.subText = person.email == person.title ? QString() : person.email;
        return QVariant::fromValue(cell);
    case Roles:
        return QVariant::fromValue(roleCell(person));
    default:
        return QVariant::fromValue(Cell::plain(
            textOf(person, column),
            person.lastLogin.isNull() && column == LastLogin ? Tone::Muted : Tone::Secondary));
    }
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = *m_people.at(m_shown.at(index.row())).person;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(person, index.column());
    case Qt::ToolTipRole:
        return index.column() == Roles && !person.roles.isEmpty()
            ? QVariant(namesOfRoles(person).join(u'\n'))
            : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleTextOf(person, index.column());
    case CellRole:
        return cellOf(person, index.column());
    case ItemKeyRole:
        return QString(u"member:"_s + person.id);
    case SearchRole:
        return person.searchText;
    case MarkedRole:
        return isMarked(person.id);
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *keys[] = {"check", "name", "roles", "provider", "lastLogin"};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QStringList titles{tr("Selected"), tr("Name"), tr("Roles"), tr("Signs in with"),
                             tr("Last sign-in")};
    const QString title = titles.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return section == Check ? QString() : title;
    case Qt::AccessibleTextRole:
        if (section != m_sortColumn)
            return title;
        return (m_sortOrder == Qt::AscendingOrder ? tr("%1, sorted ascending")
                                                  : tr("%1, sorted descending"))
            .arg(title);
    case ColumnKeyRole:
        return QString::fromLatin1(keys[section]);
    default:
        return {};
    }
}

} // namespace orgdesk::ui
