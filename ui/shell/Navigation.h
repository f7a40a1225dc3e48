#pragma once

#include "core/Error.h"

#include <QWidget>

class QListView;
class QMenu;
class QStandardItem;
class QStandardItemModel;

namespace orgdesk::ui {

class SidebarButton;

//! An area of the main window.
enum class Area { Organization, SingleSignOn, Domains, Members, Health };

//! The sidebar: organization at the top, areas, person at the bottom (ui.md 2 and 3). Names are the
//! same in the wide form (212 px) and as a rail of icons (56 px).
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    //! Appends an area to the list.
    void addArea(Area area, const QString &text, const QString &icon);
    void setOrganization(const QString &name, const QString &vendor);
    //! \param confirmation "Confirmed, 11 min left", "Not confirmed recently".
    void setPerson(const QString &name, const QString &confirmation, bool confirmed);
    void setCurrent(Area area);
    [[nodiscard]] Area current() const;
    //! Number of things that need attention; 0 hides it. Red instead of amber once one has failed.
    void setBadge(Area area, int count, bool failed = false);
    //! Nothing of it may be read: a lock. The page says why.
    void setLocked(Area area, bool locked);
    //! Icons only.
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }

    //! Menus that the two blocks open. Not owned.
    void setOrganizationMenu(QMenu *menu);
    void setPersonMenu(QMenu *menu);
    void focusList();

Q_SIGNALS:
    void areaRequested(orgdesk::ui::Area area);

private:
    void nameRows();
    void refreshWidth();
    [[nodiscard]] QStandardItem *itemOf(Area area) const;

    QStandardItemModel *m_model;
    QListView *m_list;
    SidebarButton *m_organization;
    SidebarButton *m_person;
    bool m_rail = false;
};

} // namespace orgdesk::ui
