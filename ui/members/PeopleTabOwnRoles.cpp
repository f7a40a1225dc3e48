// Whom PeopleTab changes roles for, and the guard against locking oneself out.
#include "bulk/BulkWork.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "ui/common/PlainMessage.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/MembersArea.h"
#include "ui/members/MembersCatalog.h"
#include "ui/members/MembersSide.h"
#include "ui/members/PeopleTab.h"
#include "ui/members/PeopleTable.h"
#include "ui/shell/AppContext.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void PeopleTab::onApply(const RoleChange &change)
{
    QStringList ids;
    for (const PersonPtr &person : model()->marked())
        ids << person->id;
    checkOwnRoles(ids, change);
}

//! Those who are left of the last change, whoever is marked now.
void PeopleTab::retryRoles()
{
    const QStringList ids = m_unfinished; // goes when it starts
    const RoleChange change = m_change;
    checkOwnRoles(ids, change);
}

void PeopleTab::forgetOutcome()
{
    m_unfinished.clear();
    m_side->setOutcome({}, {}, false);
}

//! What it still does ends unheard.
void PeopleTab::dropJob()
{
    endReadingSelf();
    m_jobId.clear();
    m_lastJobId.clear();
}

//! Before the first change nothing is left to be told: what was chosen stays.
void PeopleTab::stopRoles()
{
    if (!m_jobId.isEmpty())
        m_context.bulkWork().stop(m_jobId);
    else if (m_isReadingSelf)
        endReadingSelf();
}

void PeopleTab::endReadingSelf()
{
    ++m_selfReading;
    m_isReadingSelf = false;
    m_side->setProgress(0, 0);
}

void PeopleTab::readRolesOf(const QString &id)
{
    if (m_readingRoles.contains(id))
        return;
    m_readingRoles.insert(id);
    onResult(m_context.api()->memberRoles().of(id), this,
             [this, id, generation = m_generation](const Result<QList<MemberRole>> &roles) {
                 if (generation != m_generation)
                     return;
                 m_readingRoles.remove(id);
                 if (roles)
                     setRolesOf(id, *roles);
                 m_side->setReadingRoles(!m_readingRoles.isEmpty());
             });
}

void PeopleTab::setRolesOf(const QString &id, const QList<MemberRole> &roles)
{
    const PersonPtr now = model()->find(id);
    if (!now)
        return;
    Person complete = *now;
    complete.roles = roles;
    complete.rolesComplete = true;
    model()->update(complete);
    m_side->setPeople(model()->marked());
}

//! The list may not have all of one's own roles: they are read before any is taken away.
void PeopleTab::checkOwnRoles(const QStringList &ids, const RoleChange &change)
{
    if (change.isEmpty() || ids.isEmpty() || !m_jobId.isEmpty() || m_isReadingSelf
        || !m_context.api())
        return;
    const PersonPtr self = model()->find(ownMemberId(m_context));
    if (!self || !ids.contains(self->id) || change.remove.isEmpty() || self->rolesComplete
        || !m_context.permissions().allows(u"listMemberRoles"_s)) {
        applyOrAsk(ids, change);
        return;
    }
    m_isReadingSelf = true;
    m_side->setProgress(0, static_cast<int>(ids.size()));
    onResult(m_context.api()->memberRoles().of(self->id), this,
             [this, id = self->id, ids, change, generation = m_generation,
              reading = m_selfReading](const Result<QList<MemberRole>> &roles) {
                 if (generation != m_generation || reading != m_selfReading)
                     return;
                 endReadingSelf();
                 if (roles)
                     setRolesOf(id, *roles);
                 applyOrAsk(ids, change);
             });
}

void PeopleTab::applyOrAsk(const QStringList &ids, const RoleChange &change)
{
    if (takesOwnRoles(ids, change))
        askForOwnRoles(ids, change);
    else
        applyRoles(ids, change);
}

bool PeopleTab::takesOwnRoles(const QStringList &ids, const RoleChange &change) const
{
    const PersonPtr self = model()->find(ownMemberId(m_context));
    if (!self || !ids.contains(self->id) || change.remove.isEmpty())
        return false;
    return !self->rolesComplete
        || std::any_of(change.remove.begin(), change.remove.end(),
                       [&self](const QString &role) { return self->hasRole(role); });
}

//! Which role lets somebody use OrgDesk is known to the vendor only.
void PeopleTab::askForOwnRoles(const QStringList &ids, const RoleChange &change)
{
    const PersonPtr self = model()->find(ownMemberId(m_context));
    QStringList names; // all of them when it is not known which ones they have
    for (const QString &role : change.remove) {
        if (self->hasRole(role) || !self->rolesComplete)
            names << m_catalog.roleName(role);
    }
    const bool last =
        self->rolesComplete && change.appliedTo(self->roles, m_catalog.roles()).isEmpty();
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Your own roles"),
                        last ? tr("Take away your own last role?") : tr("Take away your own role?"),
                        QMessageBox::NoButton, this);
    box->setObjectName("dialog.ownRoles"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QString organization = m_context.organizationTitle();
    box->setInformativeText(
        last
            ? tr("Without a role you lose access to %1 in OrgDesk at once, and somebody else has "
                 "to give you one again.")
                  .arg(organization)
            : tr("If %1 is what lets you manage %2, you lose access to it in OrgDesk at once. Only "
                 "%3 knows which role it is.")
                  .arg(listed(names), organization, m_context.vendorName()));
    QPushButton *run = box->addButton(tr("Take it away"), QMessageBox::AcceptRole);
    run->setObjectName("dialog.ownRoles.run"_L1);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName("dialog.ownRoles.cancel"_L1);
    box->setDefaultButton(cancel);
    showAsPlainText(*box);
    connect(box, &QMessageBox::finished, this, [this, box, run, ids, change] {
        if (box->clickedButton() == run)
            applyRoles(ids, change);
    });
    box->open();
}

} // namespace orgdesk::ui
