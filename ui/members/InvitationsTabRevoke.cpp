// What InvitationsTab does with invitations: menu, copying, revoking.
#include "bulk/BulkWork.h"
#include "myorg/MyOrganizationApi.h"
#include "ui/common/ActionMenu.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/PlainMessage.h"
#include "ui/common/SecretClipboard.h"
#include "ui/common/Toast.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/BulkWords.h"
#include "ui/members/InvitationsTab.h"
#include "ui/members/MembersArea.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

using State = BulkItem::State;

QString idOfKey(const QString &key)
{
    return key.section(u':', 1);
}

QStringList keysOf(const QStringList &ids)
{
    QStringList keys;
    for (const QString &id : ids)
        keys << u"invitation:"_s + id;
    return keys;
}

} // namespace

const Invitation *InvitationsTab::find(const QString &id) const
{
    const auto found = std::find_if(m_invitations.begin(), m_invitations.end(),
                                    [&id](const Invitation &one) { return one.id == id; });
    return found == m_invitations.end() ? nullptr : &*found;
}

QStringList InvitationsTab::selectedIds() const
{
    QStringList ids;
    for (const QString &key : m_view->selectedKeys())
        ids << idOfKey(key);
    if (ids.isEmpty() && !m_view->currentKey().isEmpty())
        ids << idOfKey(m_view->currentKey());
    return ids;
}

void InvitationsTab::refreshSelection()
{
    const int count = static_cast<int>(m_view->selectedKeys().size());
    m_revoke->setVisible(count > 1 && m_jobId.isEmpty());
    m_revoke->setText(tr("Revoke %n invitations…", nullptr, count));
}

void InvitationsTab::refreshGuards()
{
    m_revoke->setGuard(missingPermission(m_context, u"revokeInvitations"_s));
    m_invite->setGuard(missingPermission(m_context, u"createInvitations"_s));
}

void InvitationsTab::setCompact(bool compact)
{
    m_view->setCompact(compact);
}

void InvitationsTab::setNarrow(bool narrow)
{
    m_view->setColumnShown(u"sent"_s, !narrow);
    m_view->setColumnShown(u"by"_s, !narrow);
}

void InvitationsTab::openMenu(const QString &key, const QPoint &position)
{
    const Invitation *found = find(idOfKey(key));
    if (!found)
        return;
    const Invitation invitation = *found;
    auto *menu = new ActionMenu(this);
    menu->setObjectName("members.invitations.menu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString noLink = invitation.link.isEmpty()
        ? tr("%1 didn’t send the link.").arg(m_context.vendorName())
        : QString();
    connect(menu->add(tr("&Copy invitation link"), noLink, QKeySequence::Copy), &QAction::triggered,
            this, [this, invitation] { copyLink(invitation.id); });
    connect(menu->add(tr("&Invite again…"), missingPermission(m_context, u"createInvitations"_s)),
            &QAction::triggered, this,
            [this, invitation] { Q_EMIT inviteAgainRequested(invitation); });
    menu->addSeparator();
    QAction *revoke = menu->add(
        tr("&Revoke…"), missingPermission(m_context, u"revokeInvitations"_s), QKeySequence::Delete);
    ActionMenu::setDestructive(revoke);
    connect(revoke, &QAction::triggered, this, &InvitationsTab::askToRevoke);
    menu->popup(position);
}

void InvitationsTab::copyIdentifier()
{
    const Invitation *invitation = find(idOfKey(m_view->currentKey()));
    if (!invitation)
        return;
    QGuiApplication::clipboard()->setText(invitation->id);
    Q_EMIT toast({Tone::Success,
                  tr("Copied the identifier of the invitation for %1").arg(invitation->email),
                  {},
                  {}});
}

void InvitationsTab::copyCurrentLink()
{
    copyLink(idOfKey(m_view->currentKey()));
}

void InvitationsTab::copyLink(const QString &id)
{
    const Invitation *invitation = find(id);
    if (!invitation || invitation->link.isEmpty())
        return;
    copySecretly(QString::fromUtf8(invitation->link.reveal()));
    Q_EMIT toast(
        {Tone::Success, tr("Copied the invitation link for %1").arg(invitation->email), {}, {}});
}

void InvitationsTab::askToRevoke()
{
    const QString guard = missingPermission(m_context, u"revokeInvitations"_s);
    const QStringList ids = selectedIds();
    if (!guard.isEmpty()) {
        Q_EMIT toast({Tone::Neutral, guard, {}, {}});
        return;
    }
    if (ids.isEmpty() || !m_jobId.isEmpty())
        return;
    const int count = static_cast<int>(ids.size());
    const Invitation *first = find(ids.constFirst());
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Revoke invitation"),
        count == 1 ? tr("Revoke the invitation for %1?").arg(first ? first->email : QString())
                   : tr("Revoke %n invitations?", nullptr, count),
        QMessageBox::NoButton, this);
    box->setObjectName("dialog.revoke"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(count == 1 ? tr("The link stops working.")
                                       : tr("Their links stop working."));
    QPushButton *run = box->addButton(tr("Revoke"), QMessageBox::AcceptRole);
    run->setObjectName("dialog.revoke.run"_L1);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName("dialog.revoke.cancel"_L1);
    box->setDefaultButton(cancel);
    showAsPlainText(*box);
    connect(box, &QMessageBox::finished, this, [this, box, run, ids] {
        if (box->clickedButton() == run)
            revoke(ids);
    });
    box->open();
}

void InvitationsTab::revoke(const QStringList &ids)
{
    if (!m_context.api() || !m_jobId.isEmpty())
        return;
    BulkJob job;
    job.kind = BulkJob::Kind::Revoke;
    for (const QString &id : ids) {
        const Invitation *invitation = find(id);
        job.items.append({id, invitation ? invitation->email : QString(), {}, {}, {}, {}});
    }
    m_problem->hide();
    m_model->setBusy(keysOf(ids), true);
    nameAction(m_context, tr("revoke %n invitations", nullptr, static_cast<int>(ids.size())));
    m_jobId = m_context.bulkWork().begin(job);
    if (m_jobId.isEmpty())
        m_model->setBusy(keysOf(ids), false);
    refreshSelection();
}

void InvitationsTab::onRevokeProgress(const QString &jobId)
{
    const BulkJob *job = jobId == m_jobId ? m_context.bulkWork().jobs().find(jobId) : nullptr;
    if (!job || jobId.isEmpty())
        return;
    m_progress->setText(tr("%1 of %2").arg(job->count(State::Done)).arg(job->items.size()));
    m_progress->setVisible(!isSmall(*job));
}

//! What it still does ends unheard.
void InvitationsTab::dropJob()
{
    m_progress->hide();
    m_jobId.clear();
}

void InvitationsTab::onRevoked(const QString &jobId)
{
    BulkWork &work = m_context.bulkWork();
    const BulkJob *found = jobId == m_jobId ? work.jobs().find(jobId) : nullptr;
    if (!found || jobId.isEmpty())
        return;
    const BulkJob job = *found;
    const std::optional<Error> problem = work.problemOf(jobId);
    dropJob();
    QStringList ids;
    QSet<QString> gone;
    for (const BulkItem &item : job.items) {
        ids << item.key;
        if (item.state == State::Done)
            gone.insert(item.key);
    }
    m_model->setBusy(keysOf(ids), false);
    m_invitations.removeIf([&gone](const Invitation &one) { return gone.contains(one.id); });
    showRows();
    if (!gone.isEmpty())
        Q_EMIT toast({Tone::Success, bulkDone(job), {}, {}});
    if (!isSmall(job))
        return; // the page tells what is left
    tellNotRevoked(job, problem);
    work.discard(jobId); // the list tells what is left
}

void InvitationsTab::tellNotRevoked(const BulkJob &job, const std::optional<Error> &problem)
{
    QStringList causes;
    QStringList untried;
    for (const BulkItem &item : job.items) {
        if (item.state == State::Failed || item.state == State::Unknown)
            causes << tr("%1: %2").arg(item.title, item.reason);
        else if (item.state != State::Done)
            untried << item.title;
    }
    if (problem && !untried.isEmpty())
        causes << tr("%1: %2").arg(untried.join(tr(", ")),
                                   causeOf(*problem, m_context, tr("the invitation")));
    m_problem->setTitle(tr("Not everything was revoked"));
    m_problem->setText(causes.join(u'\n'));
    m_problem->setVisible(!causes.isEmpty());
}

} // namespace orgdesk::ui
