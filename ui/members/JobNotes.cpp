#include "ui/members/JobNotes.h"

#include "bulk/BulkWork.h"
#include "ui/common/PlainMessage.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/BulkWords.h"
#include "ui/members/JobNote.h"
#include "ui/members/JobResultsDialog.h"
#include "ui/shell/AppContext.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

using State = BulkItem::State;

JobNotes::JobNotes(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    connect(&context.bulkWork(), &BulkWork::changed, this, &JobNotes::onChanged);
    connect(&context.bulkWork(), &BulkWork::finished, this, &JobNotes::onFinished);
    connect(&context, &AppContext::permissionsChanged, this, &JobNotes::refresh);
    refresh();
}

void JobNotes::adopt(const QString &jobId)
{
    m_adopted.insert(jobId);
    refresh();
}

void JobNotes::forget()
{
    m_adopted.clear();
    m_context.bulkWork().stopAll();
    refresh();
}

//! A small job that runs is told where it was begun.
bool JobNotes::isTold(const QString &jobId) const
{
    BulkWork &work = m_context.bulkWork();
    const BulkJob *job = work.jobs().find(jobId);
    return job && (m_adopted.contains(jobId) || !isSmall(*job) || !work.isRunning(jobId));
}

//! Its name is free for the next one at once.
void JobNotes::drop(JobNote *note)
{
    note->hide();
    note->setObjectName({});
    note->deleteLater();
}

void JobNotes::refresh()
{
    QStringList told;
    for (const QString &id : m_context.bulkWork().ids()) {
        if (isTold(id))
            told << id;
    }
    const QStringList shown = m_notes.keys();
    for (const QString &id : shown) {
        if (!told.contains(id))
            drop(m_notes.take(id));
    }
    for (const QString &id : std::as_const(told)) {
        if (JobNote *note = m_notes.value(id)) {
            note->refresh();
            continue;
        }
        QString suffix;
        for (int number = 2; findChild<JobNote *>(QString(u"members.job"_s + suffix)); ++number)
            suffix = u"[%1]"_s.arg(number);
        auto *note = new JobNote(m_context, id, suffix);
        connect(note, &JobNote::resumeRequested, this, &JobNotes::resume);
        connect(note, &JobNote::resultsRequested, this, &JobNotes::showResults);
        connect(note, &JobNote::discardRequested, this, &JobNotes::askToDiscard);
        m_notes.insert(id, note);
        m_column->addWidget(note);
    }
    setVisible(!told.isEmpty());
}

void JobNotes::onChanged(const QString &jobId)
{
    JobNote *note = m_notes.value(jobId);
    if (note && isTold(jobId))
        note->refresh();
    else
        refresh();
}

void JobNotes::onFinished(const QString &jobId)
{
    const BulkJob *found = m_context.bulkWork().jobs().find(jobId);
    if (found && m_adopted.remove(jobId)) {
        const BulkJob job = *found;
        Q_EMIT advanced(job);
        if (job.isDone()) {
            if (isSmall(job))
                m_context.bulkWork().discard(jobId);
            Q_EMIT done(job);
        }
    }
    refresh();
}

void JobNotes::resume(const QString &jobId)
{
    m_adopted.insert(jobId);
    nameAction(m_context, tr("go on with the job"));
    m_context.bulkWork().resume(jobId);
    refresh();
}

void JobNotes::showResults(const QString &jobId)
{
    auto *dialog = new JobResultsDialog(m_context, jobId, this);
    connect(dialog, &JobResultsDialog::retryRequested, this, &JobNotes::tryAgain);
    connect(dialog, &JobResultsDialog::lookRequested, this, [this](const QString &id) {
        m_adopted.insert(id);
        m_context.bulkWork().lookAgain(id);
        refresh();
    });
    dialog->open();
}

//! What failed becomes a job of its own; the results of the first one stay.
void JobNotes::tryAgain(const QString &jobId)
{
    const BulkJob *job = m_context.bulkWork().jobs().find(jobId);
    if (!job)
        return;
    BulkJob again = *job;
    again.idsBefore.reset();
    again.items.removeIf([](const BulkItem &item) { return item.state != State::Failed; });
    for (BulkItem &item : again.items) {
        item.state = State::Waiting;
        item.reason.clear();
    }
    if (again.kind == BulkJob::Kind::Invite)
        Q_EMIT inviteRequested(again);
    else
        adopt(m_context.bulkWork().begin(again));
}

void JobNotes::askToDiscard(const QString &jobId)
{
    const BulkJob *job = m_context.bulkWork().jobs().find(jobId);
    if (!job)
        return;
    if (job->isOver()) {
        m_context.bulkWork().discard(jobId);
        return;
    }
    const qsizetype left = job->count(State::Waiting) + job->count(State::Sending);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Discard job"), tr("Discard the job?"),
                                QMessageBox::NoButton, this);
    box->setObjectName("dialog.discardJob"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("%1. The list of the %2 that are left is gone then.")
                                .arg(bulkProgress(*job), QLocale().toString(left)));
    QPushButton *run = box->addButton(tr("Discard"), QMessageBox::AcceptRole);
    run->setObjectName("dialog.discardJob.run"_L1);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName("dialog.discardJob.cancel"_L1);
    box->setDefaultButton(cancel);
    showAsPlainText(*box);
    connect(box, &QMessageBox::finished, this, [this, box, run, jobId] {
        if (box->clickedButton() == run)
            m_context.bulkWork().discard(jobId);
    });
    box->open();
}

} // namespace orgdesk::ui
