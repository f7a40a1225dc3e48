#include "ui/shell/Navigation.h"

#include "ui/shell/NavDelegate.h"
#include "ui/shell/SidebarButton.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideSidebar = 212;
constexpr int widestSidebar = 256; // in a language of longer words
constexpr int railSidebar = 56;

constexpr QMargins layoutMargins(8, 12, 8, 8);

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_organization(new SidebarButton(SidebarButton::Kind::Organization))
    , m_person(new SidebarButton(SidebarButton::Kind::Person))
{
    setObjectName(u"nav"_s);
    setProperty("role", u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_organization->setObjectName(u"nav.org"_s);
    m_person->setObjectName(u"nav.user"_s);
    m_list->setObjectName(u"nav.list"_s);
    m_list->setAccessibleName(tr("Areas"));
    m_list->setProperty("role", u"nav"_s);
    m_list->setProperty("ownRing", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(layoutMargins);
    column->setSpacing(8);
    column->addWidget(m_organization);
    column->addWidget(m_list, 1);
    column->addWidget(m_person);

    const auto request = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT areaRequested(static_cast<Area>(index.data(NavDelegate::AreaRole).toInt()));
    };
    connect(m_list, &QListView::clicked, this, request);
    connect(m_list, &QListView::activated, this, request);
}

void Navigation::addArea(Area area, const QString &text, const QString &icon)
{
    auto *item = new QStandardItem(text);
    item->setData(static_cast<int>(area), NavDelegate::AreaRole);
    item->setData(icon, NavDelegate::IconRole);
    if (area == Area::Health)
        item->setData(tr("Support"), NavDelegate::HeadingRole);
    m_model->appendRow(item);
    nameRows();
    refreshWidth();
}

void Navigation::refreshWidth()
{
    if (m_rail)
        return setFixedWidth(railSidebar);
    const int needed = m_list->sizeHintForColumn(0) + layoutMargins.left() + layoutMargins.right();
    setFixedWidth(std::clamp(needed, wideSidebar, widestSidebar));
}

void Navigation::nameRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        const int count = item->data(NavDelegate::BadgeRole).toInt();
        QString name = count == 0 ? item->text()
            : count == 1          ? tr("%1, 1 needs attention").arg(item->text())
                                  : tr("%1, %n need attention", nullptr, count).arg(item->text());
        if (count > 0 && item->data(NavDelegate::FailedRole).toBool())
            name = tr("%1, a failure among them").arg(name);
        if (item->data(NavDelegate::LockedRole).toBool())
            name = tr("%1, not permitted").arg(item->text());
        item->setData(name, Qt::AccessibleTextRole);
        item->setToolTip(m_rail ? item->data(Qt::AccessibleTextRole).toString() : QString());
    }
}

void Navigation::setOrganization(const QString &name, const QString &vendor)
{
    m_organization->setTexts(name, vendor.isEmpty() ? QString() : tr("at %1").arg(vendor));
}

void Navigation::setPerson(const QString &name, const QString &confirmation, bool confirmed)
{
    m_person->setTexts(name, confirmation);
    m_person->setStatusIcon(confirmed ? u"shieldCheck"_s : u"shield"_s);
}

void Navigation::setCurrent(Area area)
{
    if (const QStandardItem *item = itemOf(area))
        m_list->setCurrentIndex(item->index());
}

Area Navigation::current() const
{
    return static_cast<Area>(m_list->currentIndex().data(NavDelegate::AreaRole).toInt());
}

QStandardItem *Navigation::itemOf(Area area) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(NavDelegate::AreaRole).toInt() == static_cast<int>(area))
            return m_model->item(row);
    }
    return nullptr;
}

void Navigation::setBadge(Area area, int count, bool failed)
{
    QStandardItem *item = itemOf(area);
    if (!item)
        return;
    item->setData(count, NavDelegate::BadgeRole);
    item->setData(failed, NavDelegate::FailedRole);
    nameRows();
}

void Navigation::setLocked(Area area, bool locked)
{
    QStandardItem *item = itemOf(area);
    if (!item)
        return;
    item->setData(locked, NavDelegate::LockedRole);
    nameRows();
}

void Navigation::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    refreshWidth();
    m_organization->setRail(rail);
    m_person->setRail(rail);
    nameRows();
}

void Navigation::setOrganizationMenu(QMenu *menu)
{
    m_organization->setMenu(menu);
}

void Navigation::setPersonMenu(QMenu *menu)
{
    m_person->setMenu(menu);
}

void Navigation::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace orgdesk::ui
