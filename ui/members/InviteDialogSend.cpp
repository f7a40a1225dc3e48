// Sending in InviteDialog, and what came of it.
#include "session/Session.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/EmailChips.h"
#include "ui/members/InvitationSender.h"
#include "ui/members/InviteDialog.h"
#include "ui/members/MembersArea.h"
#include "ui/shell/AppContext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

using State = InvitationSender::State;

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

void InviteDialog::run()
{
    if (isBusy() || m_sender || !m_context.api())
        return;
    hideProblem();
    m_results->hide();
    if (!isReady())
        return;
    InvitationCreate create = invitation();
    if (const Session *session = m_context.session())
        create.inviterName = session->info().userName;
    nameAction(m_context,
               create.emails.size() == 1
                   ? tr("invite %1").arg(create.emails.constFirst())
                   : tr("invite %n people", nullptr, static_cast<int>(create.emails.size())));
    m_sender = new InvitationSender(m_context, create, this);
    connect(m_sender, &InvitationSender::progressed, this, &InviteDialog::onProgress);
    connect(m_sender, &InvitationSender::finished, this, &InviteDialog::onFinished);
    setSending(true);
    onProgress();
    m_sender->start();
}

void InviteDialog::setSending(bool sending)
{
    setBusy(sending);
    m_run->setBusy(sending, tr("Sending…"));
    m_form->setEnabled(!sending);
    const bool many = sending && m_sender->requests() > 1;
    m_progress->setVisible(many);
    m_cancel->setText(many ? tr("Stop") : tr("Cancel"));
    fitHeightLater();
}

void InviteDialog::onProgress()
{
    const qsizetype total = m_sender->outcomes().size();
    const qsizetype done = total - m_sender->emailsIn(State::Waiting).size();
    m_progress->setText(tr("%1 of %2").arg(done).arg(total));
}

//! While several requests are on their way, Esc and Cancel stop after the current one.
void InviteDialog::reject()
{
    if (isBusy() && m_sender)
        m_sender->stop();
    else
        ActionDialog::reject();
}

void InviteDialog::onFinished()
{
    InvitationSender *sender = m_sender;
    setSending(false);
    const QStringList sent = sender->emailsIn(State::Sent);
    const QStringList unknown = sender->emailsIn(State::Unknown);
    if (!sent.isEmpty())
        Q_EMIT invited(sender->sent());
    if (sent.size() == sender->outcomes().size()) {
        accept();
        return;
    }
    listResults();
    // What was sent is off the list; what may have been sent is not sent again by accident.
    m_chips->remove(sent + unknown);
    m_sender = nullptr;
    sender->deleteLater();
    ErrorWords words;
    if (sender->refusal()) {
        words = wordsFor(*sender->refusal(), errorContext(m_context, tr("The invitation")));
        if (words.title.isEmpty() && sent.isEmpty())
            words.title = tr("Nothing was sent");
    }
    QStringList texts{words.text};
    if (!sent.isEmpty())
        texts.prepend(tr("%n invitations were sent.", nullptr, static_cast<int>(sent.size())));
    if (words.title.isEmpty() && unknown.isEmpty())
        words.title = tr("Stopped before everything was sent");
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
    m_chips->edit()->setFocus(Qt::OtherFocusReason);
}

void InviteDialog::listResults()
{
    m_results->clear();
    for (const InvitationSender::Outcome &outcome : m_sender->outcomes()) {
        QString state;
        switch (outcome.state) {
        case State::Sent:
            state = tr("invited");
            break;
        case State::Refused:
            state = tr("not invited");
            break;
        case State::Unknown:
            state = tr("not known");
            break;
        case State::Waiting:
            state = tr("not tried");
            break;
        }
        m_results->addItem(tr("%1: %2").arg(outcome.email, state));
    }
    m_results->setVisible(m_sender->outcomes().size() > 1);
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
