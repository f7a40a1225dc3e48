// What MembersPage says about permissions above the tab that is shown.
#include "session/Permissions.h"
#include "ui/members/InvitationsTab.h"
#include "ui/members/PeopleTab.h"
#include "ui/pages/MembersPage.h"
#include "ui/pages/PermissionNote.h"
#include "ui/shell/AppContext.h"

#include <QStackedWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

//! A tab that is refused as a whole says so itself.
void MembersPage::refreshNote()
{
    const QWidget *tab = m_stack->currentWidget();
    const bool invitations = tab == m_invitations;
    const bool readable =
        m_context.permissions().allows(invitations ? u"listInvitations"_s : u"listMembers"_s);
    QStringList operations;
    if (readable && invitations)
        operations = {u"createInvitations"_s, u"revokeInvitations"_s};
    else if (readable && tab == m_people)
        operations = {u"assignMemberRoles"_s, u"unassignMemberRoles"_s, u"deleteMemberships"_s};
    m_access->showFor(operations,
                      invitations
                          ? tr("You can see invitations, but not send or revoke them")
                          : tr("You can see people, but not everything can be done with them"));
}

} // namespace orgdesk::ui
