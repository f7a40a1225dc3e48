#pragma once

#include "ui/members/RoleBoxes.h"

class QProgressBar;
class QScrollArea;

namespace orgdesk::ui {

class Button;
class Label;
class NoteFrame;

//! The panel beside the list: who is selected, their roles, removing. It asks; somebody else does.
class MembersSide final : public QWidget
{
    Q_OBJECT

public:
    explicit MembersSide(const QString &vendor, QWidget *parent = nullptr);

    void setRoles(const QList<MemberRole> &roles);
    //! Empty: nobody is selected.
    void setPeople(const QList<PersonPtr> &people);
    //! Why roles cannot be shown; empty: they can.
    void setRolesNote(const QString &note);
    //! Why assigning, taking away and removing are not allowed; empty: allowed.
    void setGuards(const QString &assign, const QString &unassign, const QString &remove);
    //! Roles of the selected people are still being read.
    void setReadingRoles(bool reading);
    //! While it works: a bar and "2 of 5", everything else waits. `total` 0: done.
    void setProgress(int done, int total);
    //! What came of it; an empty title hides it.
    void setOutcome(const QString &title, const QString &text, bool canTryAgain);
    void resetRoles() { m_boxes->reset(); }
    //! A way back to the list, when the panel stands in its place.
    void setBackShown(bool shown);

Q_SIGNALS:
    void applyRequested(const orgdesk::ui::RoleChange &change);
    void removeRequested();
    void retryRequested();
    void stopRequested();
    void backRequested();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeRoles();
    [[nodiscard]] QWidget *makeFoot();
    void refreshActions();
    void refreshReading();
    void fitRoles();

    QString m_vendor;
    qsizetype m_count = 0;
    int m_incomplete = 0; //!< People of whom only the first ten roles are known.
    bool m_isReading = false;
    bool m_isBusy = false;
    QString m_assignGuard;
    QString m_unassignGuard;
    Button *m_back = nullptr;
    Label *m_title = nullptr;
    Label *m_names = nullptr;
    QWidget *m_rolesPart = nullptr;
    Label *m_rolesNote = nullptr;
    Label *m_reading = nullptr;
    RoleBoxes *m_boxes = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_foot = nullptr;
    Button *m_apply = nullptr;
    Button *m_remove = nullptr;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    Label *m_progressText = nullptr;
    NoteFrame *m_outcome = nullptr;
    Button *m_retry = nullptr;
};

} // namespace orgdesk::ui
