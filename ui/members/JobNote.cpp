#include "ui/members/JobNote.h"

#include "bulk/BulkWork.h"
#include "ui/common/Button.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/BulkWords.h"
#include "ui/members/MembersArea.h"
#include "ui/shell/AppContext.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

using State = BulkItem::State;

JobNote::JobNote(AppContext &context, const QString &jobId, const QString &suffix, QWidget *parent)
    : NoteFrame(Tone::Info, {}, {}, parent)
    , m_context(context)
    , m_jobId(jobId)
    , m_suffix(suffix)
    , m_bar(new QProgressBar)
{
    setObjectName(QString(u"members.job"_s + suffix));
    m_bar->setObjectName(QString(u"members.job.bar"_s + suffix));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    body()->addWidget(m_bar);
    m_resume = addJobAction(u"resume"_s, tr("Resume"));
    m_stop = addJobAction(u"stop"_s, tr("Stop"));
    m_results = addJobAction(u"results"_s, tr("See results"));
    m_discard = addJobAction(u"discard"_s, tr("Discard"));
    connect(m_resume, &Button::clicked, this, [this] { Q_EMIT resumeRequested(m_jobId); });
    connect(m_stop, &Button::clicked, this, [this] { m_context.bulkWork().stop(m_jobId); });
    connect(m_results, &Button::clicked, this, [this] { Q_EMIT resultsRequested(m_jobId); });
    connect(m_discard, &Button::clicked, this, [this] { Q_EMIT discardRequested(m_jobId); });
    refresh();
}

Button *JobNote::addJobAction(const QString &name, const QString &text)
{
    Button *button = addAction(text);
    button->setObjectName(QString(u"members.job."_s + name + m_suffix));
    return button;
}

//! Not "done" while anything is unknown.
QString JobNote::textNow() const
{
    BulkWork &work = m_context.bulkWork();
    const BulkJob &job = *work.jobs().find(m_jobId);
    QStringList texts;
    const QString rest = bulkRest(job);
    if (work.isRunning(m_jobId)) {
        texts << (work.isStopping(m_jobId) ? tr("Stopping after the request that is on its way.")
                                           : tr("You can close the window: what is left can be "
                                                "resumed."));
    } else if (const auto problem = work.problemOf(m_jobId);
               problem && !std::holds_alternative<Cancelled>(*problem)) {
        texts << bulkReason(job, *problem, m_context);
    }
    if (!rest.isEmpty())
        texts.prepend(tr("%1.").arg(rest));
    return texts.join(u' ');
}

void JobNote::refresh()
{
    BulkWork &work = m_context.bulkWork();
    const BulkJob *job = work.jobs().find(m_jobId);
    if (!job)
        return;
    const bool isRunning = work.isRunning(m_jobId);
    const bool isOver = job->isOver();
    setTone(isRunning ? Tone::Info : job->isDone() ? Tone::Success : Tone::Warning);
    if (isRunning)
        setTitle(tr("%1: %2").arg(bulkTitle(*job), bulkProgress(*job)));
    else if (isOver)
        setTitle(job->isDone() ? bulkDone(*job) : bulkProgress(*job));
    else
        setTitle(tr("An unfinished job: %1").arg(bulkProgress(*job)));
    setText(textNow());
    m_bar->setVisible(isRunning);
    m_bar->setRange(0, static_cast<int>(job->items.size()));
    m_bar->setValue(static_cast<int>(job->items.size() - job->count(State::Waiting)
                                     - job->count(State::Sending)));
    m_resume->setVisible(!isRunning && !isOver);
    m_resume->setGuard(missingPermission(m_context, bulkOperation(*job)));
    m_stop->setVisible(isRunning);
    m_stop->setEnabled(!work.isStopping(m_jobId));
    m_discard->setVisible(!isRunning);
    m_discard->setText(isOver ? tr("Dismiss") : tr("Discard"));
    for (Button *button : {m_resume, m_stop, m_results, m_discard}) {
        if (!m_suffix.isEmpty()) // unique on the page
            button->setAccessibleName(tr("%1: %2").arg(button->text(), bulkTitle(*job)));
    }
}

} // namespace orgdesk::ui
