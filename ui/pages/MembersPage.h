#pragma once

#include "ui/pages/Page.h"

class QStackedWidget;

namespace orgdesk {
struct Invitation;
}

namespace orgdesk::ui {

class AppContext;
class Button;
class CountTabs;
class InvitationsTab;
class InviteDialog;
class JobNotes;
class MembersCatalog;
class PageHeader;
class PeopleTab;
class PermissionNote;
class RolesTab;

//! The area Members (ui.md 6.9): people, invitations, roles. Each tab is locked by its own scopes
//! and fails by itself, because the vendor may not offer all of it yet.
class MembersPage final : public Page
{
    Q_OBJECT

public:
    explicit MembersPage(AppContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void forget() override;
    void focusFirst() override;
    //! Ctrl+N: Invite people….
    bool addItem() override;
    void focusSearch() override;
    void copyIdentifier() override;
    void stepTab(int step) override;
    void setCompact(bool compact) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectTabs();
    void connectJobs();
    void showTab(int index);
    void refreshGuards();
    void refreshNote();
    void refreshCounts();
    void refreshPeopleCount();
    void refreshRoleCounts();
    void refreshState();
    void invite();
    InviteDialog *openInvite();

    AppContext &m_context;
    MembersCatalog *m_catalog;
    PageHeader *m_header;
    Button *m_invite;
    CountTabs *m_tabs;
    PermissionNote *m_access;
    JobNotes *m_jobs;
    QStackedWidget *m_stack;
    PeopleTab *m_people;
    InvitationsTab *m_invitations;
    RolesTab *m_roles;
};

} // namespace orgdesk::ui
