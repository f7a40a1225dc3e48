#include "ui/members/RemoveMembersDialog.h"

#include "myorg/MyOrganizationApi.h"
#include "ui/common/Button.h"
#include "ui/common/CheckBox.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/BatchJob.h"
#include "ui/members/MembersArea.h"
#include "ui/shell/AppContext.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 10;

} // namespace

RemoveMembersDialog::RemoveMembersDialog(AppContext &context, const QList<PersonPtr> &people,
                                         QWidget *parent)
    : ActionDialog(u"dialog.removeMembers"_s, tr("Remove people"), parent)
    , m_context(context)
    , m_people(people)
{
    setMinimumWidth(540);
    build();
}

bool RemoveMembersDialog::includesSelf() const
{
    const QString self = ownMemberId(m_context);
    return std::any_of(m_people.begin(), m_people.end(),
                       [&self](const PersonPtr &person) { return person->id == self; });
}

QString RemoveMembersDialog::titleOf(const QString &id) const
{
    for (const PersonPtr &person : m_people) {
        if (person->id == id)
            return person->title;
    }
    return id;
}

void RemoveMembersDialog::build()
{
    const QString organization = m_context.organizationTitle();
    const QString vendor = m_context.vendorName();
    const int count = static_cast<int>(m_people.size());
    const bool onlySelf = count == 1 && includesSelf();
    addHeading(u"trash"_s, Tone::Danger,
               onlySelf ? tr("Remove yourself from %1?").arg(organization)
                   : count == 1
                   ? tr("Remove %1 from %2?").arg(m_people.constFirst()->title, organization)
                   : tr("Remove %n people from %1?", nullptr, count).arg(organization),
               {});
    body()->addWidget(wrappedLabel(
        count == 1
            ? tr("They can no longer use %1 for %2. Their account stays.").arg(vendor, organization)
            : tr("They can no longer use %1 for %2. Their accounts stay.")
                  .arg(vendor, organization)));
    if (count > 1) {
        QStringList names;
        for (const PersonPtr &person : m_people.mid(0, mostNamed))
            names << person->title;
        const int more = count - static_cast<int>(names.size());
        const QString list = listed(names);
        body()->addWidget(wrappedLabel(
            more > 0 ? tr("%1 and %n more", nullptr, more).arg(names.join(tr(", "))) : list,
            Tone::Secondary));
    }
    if (includesSelf()) {
        auto *note = new NoteFrame(Tone::Danger, tr("You are one of them"),
                                   tr("You lose access to %1 in OrgDesk at once, and somebody else "
                                      "has to invite you again.")
                                       .arg(organization));
        note->setObjectName("dialog.removeMembers.self"_L1);
        if (onlySelf)
            note->setTitle(tr("You lock yourself out"));
        m_agree = new CheckBox(tr("Remove me too"));
        if (onlySelf)
            m_agree->setText(tr("Remove me"));
        m_agree->setObjectName("dialog.removeMembers.agree"_L1);
        note->body()->addWidget(m_agree);
        body()->addWidget(note);
        connect(m_agree, &QCheckBox::toggled, this, &RemoveMembersDialog::refreshRun);
    }
    addProgress();
    m_run = dangerButton(count == 1 ? tr("Remove") : tr("Remove %n people", nullptr, count));
    m_run->setObjectName("dialog.removeMembers.run"_L1);
    m_cancel = secondaryButton(tr("Cancel"));
    m_cancel->setObjectName("dialog.removeMembers.cancel"_L1);
    buttons()->addButton(m_run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    setDestructive(m_run, m_cancel);
    connect(m_run, &Button::clicked, this, &RemoveMembersDialog::run);
    m_cancel->setFocus();
    refreshRun();
}

void RemoveMembersDialog::addProgress()
{
    m_bar = new QProgressBar;
    m_bar->setObjectName("dialog.removeMembers.bar"_L1);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_progress = wrappedLabel({}, Tone::Secondary);
    m_progress->setObjectName("dialog.removeMembers.progress"_L1);
    for (QWidget *part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_progress)}) {
        part->hide();
        body()->addWidget(part);
    }
}

void RemoveMembersDialog::onProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_progress->setText(tr("%1 of %2").arg(done).arg(total));
}

void RemoveMembersDialog::setRunning(bool running)
{
    const bool many = running && m_job && m_job->total() > 1;
    setBusy(running);
    m_run->setBusy(running, running ? tr("Removing…") : QString());
    m_bar->setVisible(many);
    m_progress->setVisible(many);
    m_cancel->setText(many ? tr("Stop") : tr("Cancel"));
    fitHeightLater();
}

void RemoveMembersDialog::reject()
{
    if (isBusy() && m_job)
        m_job->stop();
    else
        ActionDialog::reject();
}

void RemoveMembersDialog::refreshRun()
{
    m_run->setEnabled(!m_agree || m_agree->isChecked());
}

void RemoveMembersDialog::run()
{
    if (isBusy() || !m_context.api())
        return;
    // Oneself last: after that nothing else would be allowed.
    const QString self = ownMemberId(m_context);
    QStringList ids;
    for (const PersonPtr &person : std::as_const(m_people)) {
        if (person->id != self)
            ids << person->id;
    }
    if (includesSelf())
        ids << self;
    hideProblem();
    nameAction(m_context,
               ids.size() == 1 ? tr("remove %1").arg(titleOf(ids.constFirst()))
                               : tr("remove %n people", nullptr, static_cast<int>(ids.size())));
    m_job = new BatchJob(
        ids,
        [this](const QString &id) {
            MyOrganizationApi *api = m_context.api(); // goes with the session
            return api ? api->members().remove(id) : ready<Done>(Cancelled{});
        },
        this);
    connect(m_job, &BatchJob::progressed, this, &RemoveMembersDialog::onProgress);
    connect(m_job, &BatchJob::finished, this, &RemoveMembersDialog::onFinished);
    onProgress(0, m_job->total());
    setRunning(true);
    m_job->start();
}

void RemoveMembersDialog::onFinished()
{
    const BatchJob *job = m_job;
    setRunning(false);
    if (!job->succeeded().isEmpty())
        Q_EMIT removed(job->succeeded());
    if (job->unfinished().isEmpty()) {
        accept();
        return;
    }
    QStringList causes;
    for (const BatchJob::Failure &failure : job->failures().mid(0, mostNamed)) {
        const QString name = titleOf(failure.key);
        causes << tr("%1: %2").arg(name, causeOf(failure.error, m_context, name));
    }
    if (!job->untried().isEmpty())
        causes << tr("%n not tried", nullptr, static_cast<int>(job->untried().size()));
    ErrorWords words;
    const int total = job->total();
    words.title = total == 1
        ? tr("%1 was not removed").arg(titleOf(job->unfinished().constFirst()))
        : tr("Removed %1 of %2 people").arg(job->succeeded().size()).arg(total);
    words.text = causes.join(u'\n');
    const QStringList rest = job->unfinished();
    m_people.removeIf([&rest](const PersonPtr &person) { return !rest.contains(person->id); });
    m_run->setText(tr("Try again"));
    m_job->deleteLater();
    m_job = nullptr;
    showProblem(words);
}

} // namespace orgdesk::ui
