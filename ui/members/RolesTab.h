#pragma once

#include "myorg/model/MemberRole.h"
#include "ui/tables/ColumnTable.h"

#include <QWidget>

namespace orgdesk::ui {

class AppContext;
class IconLabel;
class MembersCatalog;
class StatePane;
class TableSort;
class TableView;
struct ToastText;

//! A role and how many of the loaded people have it.
struct RoleRow
{
    MemberRole role;
    int people = 0;
};

//! The tab "Roles": what the vendor defined, and a way to the people who have a role.
class RolesTab final : public QWidget
{
    Q_OBJECT

public:
    RolesTab(AppContext &context, MembersCatalog &catalog, QWidget *parent = nullptr);

    void refresh();
    void forget();
    void focusFirst();
    void setCompact(bool compact);
    //! \param counts by role id. \param loaded how many people were counted.
    void setCounts(const QHash<QString, int> &counts, qsizetype loaded);
    [[nodiscard]] int count() const;
    void copyIdentifier();

Q_SIGNALS:
    void showPeople(const QString &roleId);
    void stateChanged();
    void toast(const orgdesk::ui::ToastText &text);

private:
    [[nodiscard]] QList<Column<RoleRow>> columns() const;
    [[nodiscard]] QWidget *makeReady();
    void onRoles();
    void showRows();
    void refreshPeopleTitle();

    AppContext &m_context;
    MembersCatalog &m_catalog;
    StatePane *m_pane;
    ColumnTable<RoleRow> *m_model;
    TableSort *m_sort;
    TableView *m_view = nullptr;
    QHash<QString, int> m_counts;
    qsizetype m_loaded = 0;
};

} // namespace orgdesk::ui
