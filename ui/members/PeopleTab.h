#pragma once

#include "bulk/BulkJob.h"
#include "core/Future.h"
#include "myorg/model/Member.h"
#include "ui/members/RoleBoxes.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace orgdesk::ui {

class AppContext;
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
    //! Esc in the search, which is empty: leaves it. False: the focus is elsewhere.
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
    [[nodiscard]] QList<Person> peopleOf(const QList<Member> &members) const;
    void onPageReloaded(const QList<Member> &members, bool isFirst);
    void onReloaded();
    void onPage(const QList<Member> &members);
    void onFailed(const Error &error, bool isReload);
    void applyFilter();
    void clearSearch();
    void fillFilters();
    void refreshLoaded();
    void refreshMatch();
    void onMarksChanged();
    void refreshSide();
    void refreshGuards();
    void refreshPlaces();
    void readMissingRoles();
    // PeopleTabRoles.cpp
    void askToRemove();
    void onRemoved(const QStringList &ids);
    void applyRoles(const QStringList &ids, const RoleChange &change);
    void onRolesProgress(const QString &jobId);
    void onRolesApplied(const QString &jobId);
    void showUnfinished(const BulkJob &job, const std::optional<Error> &problem);
    void readFailed(const QStringList &ids);
    [[nodiscard]] BulkItem itemOf(const QString &id, const RoleChange &change) const;
    // PeopleTabOwnRoles.cpp
    void onApply(const RoleChange &change);
    void retryRoles();
    void forgetOutcome();
    void dropJob();
    void stopRoles();
    void endReadingSelf();
    void readRolesOf(const QString &id);
    void setRolesOf(const QString &id, const QList<MemberRole> &roles);
    void checkOwnRoles(const QStringList &ids, const RoleChange &change);
    void applyOrAsk(const QStringList &ids, const RoleChange &change);
    [[nodiscard]] bool takesOwnRoles(const QStringList &ids, const RoleChange &change) const;
    void askForOwnRoles(const QStringList &ids, const RoleChange &change);

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
    QString m_jobId;          //!< What is being changed.
    QString m_lastJobId;      //!< Of the outcome that is shown.
    RoleChange m_change;      //!< Of the last job.
    QStringList m_unfinished; //!< Whom m_change failed for; empty when no outcome is shown.
    QSet<QString> m_readingRoles;
    bool m_isNarrow = false;
    bool m_isSideOpen = false; //!< In a narrow page: in the place of the list.
    bool m_focusWhenLoaded = false;
    bool m_reloadFailed = false;
    bool m_isReadingSelf = false;
    int m_selfReading = 0; //!< Answers for an earlier reading of oneself are void.
    int m_generation = 0;  //!< Answers for another session are void.
};

} // namespace orgdesk::ui
