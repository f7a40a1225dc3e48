// What InvitationsTab does with invitations: menu, copying, revoking.
#include "myorg/MyOrganizationApi.h"
#include "ui/common/ActionMenu.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/PlainMessage.h"
#include "ui/common/SecretClipboard.h"
#include "ui/common/Toast.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/BatchJob.h"
#include "ui/members/InvitationsTab.h"
#include "ui/members/MembersArea.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

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
    m_revoke->setVisible(count > 1 && !m_job);
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
    if (ids.isEmpty() || m_job)
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
    if (!m_context.api() || m_job)
        return;
    QList<QStringList> batches;
    QStringList keys;
    for (qsizetype at = 0; at < ids.size(); at += Invitations::mostRevoked) {
        keys << QString::number(batches.size());
        batches << ids.mid(at, Invitations::mostRevoked);
    }
    m_problem->hide();
    m_model->setBusy(keysOf(ids), true);
    const int count = static_cast<int>(ids.size());
    nameAction(m_context, tr("revoke %n invitations", nullptr, count));
    m_job = new BatchJob(
        keys,
        [this, batches](const QString &key) {
            MyOrganizationApi *api = m_context.api(); // goes with the session
            return api ? api->invitations().revoke(batches.at(key.toInt()))
                       : ready<Done>(Cancelled{});
        },
        this);
    connect(m_job, &BatchJob::progressed, this, [this, count](int done, int) {
        m_progress->setText(
            tr("%1 of %2").arg(std::min(count, done * Invitations::mostRevoked)).arg(count));
        m_progress->setVisible(count > Invitations::mostRevoked);
    });
    connect(m_job, &BatchJob::finished, this, [this, batches] { onRevoked(batches); });
    refreshSelection();
    m_job->start();
}

//! What it still does ends unheard.
void InvitationsTab::dropJob()
{
    m_progress->hide();
    if (!m_job)
        return;
    m_job->stop();
    m_job->disconnect(this);
    m_job->deleteLater();
    m_job = nullptr;
}

void InvitationsTab::onRevoked(const QList<QStringList> &batches)
{
    BatchJob *job = m_job;
    m_job = nullptr;
    job->deleteLater();
    m_progress->hide();
    for (const QStringList &batch : batches)
        m_model->setBusy(keysOf(batch), false);
    QSet<QString> gone;
    for (const QString &key : job->succeeded()) {
        for (const QString &id : batches.at(key.toInt()))
            gone.insert(id);
    }
    QHash<QString, QString> emails;
    for (const Invitation &one : std::as_const(m_invitations))
        emails.insert(one.id, one.email);
    m_invitations.removeIf([&gone](const Invitation &one) { return gone.contains(one.id); });
    showRows();
    if (!gone.isEmpty()) {
        const int count = static_cast<int>(gone.size());
        Q_EMIT toast(
            {Tone::Success,
             count == 1 ? tr("Revoked the invitation for %1").arg(emails.value(*gone.constBegin()))
                        : tr("Revoked %n invitations", nullptr, count),
             {},
             {}});
    }
    QStringList causes;
    for (const BatchJob::Failure &failure : job->failures()) {
        QStringList failed;
        for (const QString &id : batches.at(failure.key.toInt()))
            failed << emails.value(id);
        causes << tr("%1: %2").arg(failed.join(tr(", ")),
                                   causeOf(failure.error, m_context, tr("the invitation")));
    }
    m_problem->setTitle(tr("Not everything was revoked"));
    m_problem->setText(causes.join(u'\n'));
    m_problem->setVisible(!causes.isEmpty());
}

} // namespace orgdesk::ui
