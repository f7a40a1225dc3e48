#pragma once

#include "core/Future.h"
#include "myorg/model/Member.h"
#include "ui/members/RoleBoxes.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace orgdesk::ui {

class AppContext;
class BatchJob;
class Button;
class Label;
class MembersCatalog;
class MembersSide;
class NoteFrame;
class PeopleLoader;
class PeopleModel;
class PeopleTable;
class StatePane;
struct ToastText;

//! The tab "Members": the list with search and filters, and the panel for the selected people.
class PeopleTab final : public QWidget
{
    Q_OBJECT

public:
    PeopleTab(AppContext &context, MembersCatalog &catalog, QWidget *parent = nullptr);

    void refresh();
    void forget();
    void focusFirst();
    void focusSearch();
    //! Esc: clears the search, then leaves it. False: neither.
    bool escape();
    void setCompact(bool compact);
    void setNarrow(bool narrow);
    //! Shows the people who have this role.
    void showRole(const QString &roleId);
    void copyIdentifier();
    [[nodiscard]] PeopleModel *model() const;
    [[nodiscard]] bool hasMore() const;

Q_SIGNALS:
    //! Other people are loaded, or their roles changed; while the rest is loaded only at its end.
    void peopleChanged();
    //! Another number of people is loaded.
    void countChanged();
    void stateChanged();
    void loadedAgain();
    void toast(const orgdesk::ui::ToastText &text);

private:
    [[nodiscard]] QWidget *makeReady();
    [[nodiscard]] QWidget *makeToolbar();
    [[nodiscard]] QWidget *makeNoMatch();
    void connectParts();
    void onPage(const QList<Member> &members, bool isFirst);
    void onFailed(const Error &error, bool isFirst);
    void applyFilter();
    void clearSearch();
    void fillFilters();
    void refreshLoaded();
    void refreshMatch();
    void refreshSide();
    void refreshGuards();
    void refreshPlaces();
    void readMissingRoles();
    // PeopleTabRoles.cpp
    void askToRemove();
    void onApply(const RoleChange &change);
    void applyRoles(const QStringList &ids, const RoleChange &change);
    void onRolesApplied();
    [[nodiscard]] bool takesOwnRoles(const RoleChange &change) const;
    void askForOwnRoles(const QStringList &ids, const RoleChange &change);
    [[nodiscard]] Future<Done> changeRoles(const QString &id, const RoleChange &change);

    AppContext &m_context;
    MembersCatalog &m_catalog;
    PeopleLoader *m_loader;
    StatePane *m_pane;
    PeopleTable *m_table = nullptr;
    MembersSide *m_side = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_way = nullptr;
    Label *m_loaded = nullptr;
    Button *m_loadAll = nullptr;
    Button *m_edit = nullptr; //!< Opens the panel where it has no room beside the list.
    NoteFrame *m_stale = nullptr;
    Label *m_rolesNote = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_noMatch = nullptr;
    Label *m_noMatchText = nullptr;
    BatchJob *m_job = nullptr;
    RoleChange m_change; //!< Of m_job.
    QSet<QString> m_readingRoles;
    bool m_isNarrow = false;
    bool m_isSideOpen = false; //!< In a narrow page: in the place of the list.
    bool m_focusWhenLoaded = false;
    bool m_isReloadingAll = false; //!< Everybody was loaded before the reload.
};

} // namespace orgdesk::ui
