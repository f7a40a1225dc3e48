// What MembersPage says above the tab that is shown: permissions and bulk jobs.
#include "session/Permissions.h"
#include "ui/common/Button.h"
#include "ui/members/BulkWords.h"
#include "ui/members/InvitationsTab.h"
#include "ui/members/InviteDialog.h"
#include "ui/members/JobNotes.h"
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

void MembersPage::connectJobs()
{
    connect(m_jobs, &JobNotes::done, this, [this](const BulkJob &job) {
        Q_EMIT toast({Tone::Success, bulkDone(job), {}, {}});
    });
    connect(m_jobs, &JobNotes::advanced, this, [this](const BulkJob &job) {
        if (job.kind == BulkJob::Kind::ChangeRoles)
            m_people->refresh();
        else
            m_invitations->refresh();
    });
    connect(m_jobs, &JobNotes::inviteRequested, this, [this](const BulkJob &failed) {
        if (m_invite->isGuarded())
            Q_EMIT toast({Tone::Neutral, m_invite->guard(), {}, {}});
        else
            openInvite()->prefill(failed);
    });
}

} // namespace orgdesk::ui
