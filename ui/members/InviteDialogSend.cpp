// Sending in InviteDialog, and what came of it.
#include "bulk/BulkWork.h"
#include "session/Session.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/BulkWords.h"
#include "ui/members/EmailChips.h"
#include "ui/members/InviteDialog.h"
#include "ui/members/MembersArea.h"
#include "ui/shell/AppContext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

using State = BulkItem::State;

namespace {

QStringList keysIn(const BulkJob &job, State state)
{
    QStringList keys;
    for (const BulkItem &item : job.items) {
        if (item.state == state)
            keys << item.key;
    }
    return keys;
}

QStringList notKnownIn(const BulkJob &job)
{
    return keysIn(job, State::Unknown) + keysIn(job, State::Sending);
}

//! Each once: a request is refused for all of its addresses.
QStringList reasonsIn(const BulkJob &job)
{
    QStringList reasons;
    for (const BulkItem &item : job.items) {
        if (item.state == State::Failed && !reasons.contains(item.reason))
            reasons << item.reason;
    }
    return reasons;
}

} // namespace

QString InviteDialog::problemOf(const QString &address) const
{
    return m_choices.memberEmails.contains(address.toCaseFolded())
        ? tr("%1 is already a member.").arg(address)
        : QString();
}

bool InviteDialog::isReady()
{
    m_chips->commit();
    const int roles = static_cast<int>(chosenRoles().size());
    const bool tooMany = roles > InvitationCreate::mostRoles;
    m_rolesError->setText(
        tr("Choose at most %1 roles. You can give more later.").arg(InvitationCreate::mostRoles));
    m_rolesError->setVisible(tooMany);
    if (m_chips->count() == 0) {
        m_emails->setError(tr("Enter at least one email address."));
        m_emails->setMessageAction({});
    }
    const bool noWay = m_way->currentData().toString().isEmpty();
    if (noWay) {
        m_wayRow->setError(m_way->count() > 1
                               ? tr("Choose how they sign in.")
                               : tr("Enable a provider first: %1 needs to know how they sign in.")
                                     .arg(m_context.vendorName()));
    }
    if (m_chips->count() == 0 || m_emails->hasError())
        m_chips->edit()->setFocus(Qt::OtherFocusReason);
    else if (noWay)
        m_way->setFocus(Qt::OtherFocusReason);
    fitHeightLater();
    return m_chips->count() > 0 && !m_emails->hasError() && !noWay && !tooMany && !awaitsRoles();
}

BulkJob InviteDialog::job() const
{
    BulkJob job;
    job.kind = BulkJob::Kind::Invite;
    job.invitation = invitation();
    if (const Session *session = m_context.session())
        job.invitation.inviterName = session->info().userName;
    for (const QString &address : std::as_const(job.invitation.emails))
        job.items.append({address, {}, {}, {}, {}, {}});
    job.invitation.emails.clear();
    return job;
}

void InviteDialog::run()
{
    if (isBusy() || !m_jobId.isEmpty() || !m_context.api())
        return;
    hideProblem();
    m_results->hide();
    if (!isReady())
        return;
    const BulkJob wanted = job();
    nameAction(m_context,
               wanted.items.size() == 1
                   ? tr("invite %1").arg(wanted.items.constFirst().key)
                   : tr("invite %n people", nullptr, static_cast<int>(wanted.items.size())));
    const QString id = m_context.bulkWork().begin(wanted);
    if (id.isEmpty()) {
        showProblem(wordsFor(SignInRequired{}, errorContext(m_context, tr("The invitation"))));
        return;
    }
    if (!isSmall(wanted)) {
        Q_EMIT begun(id);
        accept();
        return;
    }
    m_jobId = id;
    setSending(true);
}

void InviteDialog::setSending(bool sending)
{
    setBusy(sending);
    m_run->setBusy(sending, tr("Sending…"));
    m_form->setEnabled(!sending);
    fitHeightLater();
}

//! While it is sent, Esc and Cancel stop after the request that is on its way.
void InviteDialog::reject()
{
    if (isBusy() && !m_jobId.isEmpty())
        m_context.bulkWork().stop(m_jobId);
    else
        ActionDialog::reject();
}

void InviteDialog::onFinished(const QString &jobId)
{
    BulkWork &work = m_context.bulkWork();
    const BulkJob *found = jobId == m_jobId ? work.jobs().find(jobId) : nullptr;
    if (!found)
        return;
    const BulkJob job = *found;
    const std::optional<Error> problem = work.problemOf(jobId);
    m_jobId.clear();
    setSending(false);
    const QStringList sent = keysIn(job, State::Done);
    const QStringList unknown = notKnownIn(job);
    // What is unknown stays in the job's results; the rest is here, in the field.
    if (unknown.isEmpty())
        work.discard(jobId);
    if (!sent.isEmpty())
        Q_EMIT invited(sent);
    if (job.isDone()) {
        accept();
        return;
    }
    listResults(job);
    // What was sent is off the list; what may have been sent is not sent again by accident.
    m_chips->remove(sent + unknown);
    tellRest(job, problem);
    m_chips->edit()->setFocus(Qt::OtherFocusReason);
}

void InviteDialog::tellRest(const BulkJob &job, const std::optional<Error> &problem)
{
    const QStringList sent = keysIn(job, State::Done);
    const QStringList unknown = notKnownIn(job);
    ErrorWords words;
    if (problem)
        words = wordsFor(*problem, errorContext(m_context, tr("The invitation")));
    QStringList texts{words.text};
    if (!problem)
        texts += reasonsIn(job);
    if (!sent.isEmpty())
        texts.prepend(tr("%n invitations were sent.", nullptr, static_cast<int>(sent.size())));
    else if (words.title.isEmpty())
        words.title = tr("Nothing was sent");
    if (words.title.isEmpty() && unknown.isEmpty())
        words.title = tr("Not everybody was invited");
    if (!unknown.isEmpty()) {
        words.title = unknown.size() == 1 ? tr("It’s not known whether 1 person was invited")
                                          : tr("It’s not known whether %n people were invited",
                                               nullptr, static_cast<int>(unknown.size()));
        texts << tr("The answer got lost. Look at the list of invitations before you invite them "
                    "again: %1")
                     .arg(unknown.join(tr(", ")));
    }
    texts.removeAll(QString());
    words.text = texts.join(u' ');
    NoteFrame *note = showProblem(words);
    if (!unknown.isEmpty()) {
        Button *back = note->addLink(tr("Put them back into the field"));
        back->setObjectName("dialog.invite.putBack"_L1);
        connect(back, &Button::clicked, this, [this, unknown, back] {
            back->setEnabled(false);
            m_chips->add(unknown.join(u'\n'));
        });
    }
}

void InviteDialog::listResults(const BulkJob &job)
{
    m_results->clear();
    for (const BulkItem &item : job.items) {
        QString state;
        switch (item.state) {
        case State::Done:
            state = tr("invited");
            break;
        case State::Failed:
            state = tr("not invited");
            break;
        case State::Sending:
        case State::Unknown:
            state = tr("not known");
            break;
        case State::Waiting:
            state = tr("not tried");
            break;
        }
        m_results->addItem(tr("%1: %2").arg(item.key, state));
    }
    m_results->setVisible(job.items.size() > 1);
}

void InviteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_run->click(); // says why when it is guarded
        return;
    }
    if (enter)
        return; // ends an address; never sends by accident
    ActionDialog::keyPressEvent(event);
}

} // namespace orgdesk::ui
