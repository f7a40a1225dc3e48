// Changing roles and removing people in PeopleTab.
#include "bulk/BulkWork.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "ui/common/Toast.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/BulkWords.h"
#include "ui/members/MembersArea.h"
#include "ui/members/MembersCatalog.h"
#include "ui/members/MembersSide.h"
#include "ui/members/PeopleTab.h"
#include "ui/members/PeopleTable.h"
#include "ui/members/RemoveMembersDialog.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <algorithm>
#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCauses = 5;
using State = BulkItem::State;

// Read again after a failure, one request per person.
constexpr qsizetype mostReadAgain = 20;

} // namespace

void PeopleTab::askToRemove()
{
    if (!missingPermission(m_context, u"deleteMemberships"_s).isEmpty()) {
        Q_EMIT toast({Tone::Neutral, missingPermission(m_context, u"deleteMemberships"_s), {}, {}});
        return;
    }
    QList<PersonPtr> people = model()->marked();
    if (people.isEmpty()) {
        if (const PersonPtr current = model()->find(m_table->currentId()))
            people << current;
    }
    if (people.isEmpty() || !m_jobId.isEmpty() || m_isReadingSelf)
        return;
    auto *dialog = new RemoveMembersDialog(m_context, people, this);
    connect(dialog, &RemoveMembersDialog::removed, this, &PeopleTab::onRemoved);
    dialog->open();
}

void PeopleTab::onRemoved(const QStringList &ids)
{
    const int row = m_table->view()->currentIndex().row();
    const PersonPtr last = model()->find(ids.constLast());
    model()->remove(ids);
    const int next = std::min(row, model()->rowCount() - 1);
    if (next >= 0)
        m_table->view()->setCurrentIndex(model()->index(next, 0));
    const int count = static_cast<int>(ids.size());
    Q_EMIT toast({Tone::Success,
                  count == 1 ? tr("Removed %1").arg(last ? last->title : ids.constLast())
                             : tr("Removed %n people", nullptr, count),
                  {},
                  {}});
    Q_EMIT peopleChanged();
}

//! What is to be done for one person, as far as it is not so already.
BulkItem PeopleTab::itemOf(const QString &id, const RoleChange &change) const
{
    const PersonPtr person = model()->find(id);
    const bool isKnown = person && person->rolesComplete;
    BulkItem item{id, person ? person->title : QString(), {}, {}, {}, {}};
    for (const QString &role : change.add) {
        if (!isKnown || !person->hasRole(role))
            item.add << role;
    }
    for (const QString &role : change.remove) {
        if (!isKnown || person->hasRole(role))
            item.remove << role;
    }
    const qsizetype after =
        person ? person->roles.size() - item.remove.size() + item.add.size() : 0;
    if (after > Member::mostRoles) {
        item.state = State::Failed;
        item.reason = tr("A person can have at most %1 roles").arg(Member::mostRoles);
    } else if (item.add.isEmpty() && item.remove.isEmpty()) {
        item.state = State::Done;
    }
    return item;
}

void PeopleTab::applyRoles(const QStringList &given, const RoleChange &change)
{
    // Oneself last: it may end the access.
    const QString self = ownMemberId(m_context);
    QStringList ids = given;
    if (given == m_unfinished && change == m_change)
        m_context.bulkWork().discard(m_lastJobId); // the new one takes its place
    if (ids.removeOne(self))
        ids << self;
    forgetOutcome();
    m_change = change;
    BulkJob job;
    job.kind = BulkJob::Kind::ChangeRoles;
    for (const QString &id : std::as_const(ids))
        job.items << itemOf(id, change);
    m_side->setProgress(0, static_cast<int>(ids.size()));
    nameAction(m_context,
               tr("change the roles of %n people", nullptr, static_cast<int>(ids.size())));
    m_jobId = m_context.bulkWork().begin(job);
    if (m_jobId.isEmpty())
        m_side->setProgress(0, 0);
}

void PeopleTab::onRolesProgress(const QString &jobId)
{
    const BulkJob *job = jobId == m_jobId ? m_context.bulkWork().jobs().find(jobId) : nullptr;
    if (!job || jobId.isEmpty())
        return;
    const qsizetype left = job->count(State::Waiting) + job->count(State::Sending);
    m_side->setProgress(static_cast<int>(job->items.size() - left),
                        static_cast<int>(job->items.size()));
}

void PeopleTab::onRolesApplied(const QString &jobId)
{
    BulkWork &work = m_context.bulkWork();
    const BulkJob *found = jobId == m_jobId ? work.jobs().find(jobId) : nullptr;
    if (!found || jobId.isEmpty())
        return;
    const BulkJob job = *found;
    const std::optional<Error> problem = work.problemOf(jobId);
    m_lastJobId = std::exchange(m_jobId, {});
    m_side->setProgress(0, 0);
    QList<Person> changed;
    for (const BulkItem &item : job.items) {
        const PersonPtr person = item.state == State::Done ? model()->find(item.key) : nullptr;
        if (!person)
            continue;
        Person now = *person;
        now.roles = m_change.appliedTo(person->roles, m_catalog.roles());
        changed << now;
    }
    model()->update(changed);
    if (job.isDone()) {
        const int count = static_cast<int>(job.items.size());
        m_side->resetRoles();
        Q_EMIT toast({Tone::Success,
                      count == 1 ? tr("Changed the roles of 1 person")
                                 : tr("Changed the roles of %n people", nullptr, count),
                      {},
                      {}});
    } else {
        showUnfinished(job, problem);
    }
    if (isSmall(job)) // told here; a long list stays on the page
        work.discard(jobId);
    m_side->setPeople(model()->marked());
    Q_EMIT peopleChanged();
}

void PeopleTab::showUnfinished(const BulkJob &job, const std::optional<Error> &problem)
{
    QStringList causes;
    QStringList failed;
    QStringList done;
    QStringList untried;
    for (const BulkItem &item : job.items) {
        if (item.state == State::Done) {
            done << item.key;
        } else if (item.state == State::Waiting) {
            untried << item.key;
        } else {
            failed << item.key;
            if (causes.size() < mostCauses)
                causes << tr("%1: %2").arg(item.title.isEmpty() ? item.key : item.title,
                                           item.reason);
        }
    }
    if (problem)
        causes << causeOf(*problem, m_context, tr("the roles"));
    if (!untried.isEmpty())
        causes << tr("%n not tried", nullptr, static_cast<int>(untried.size()));
    readFailed(failed);
    // Who is done is done: only the others stay selected.
    model()->setMarked(done, false);
    m_unfinished = failed + untried;
    m_side->setOutcome(tr("Changed %1 of %2 people").arg(done.size()).arg(job.items.size()),
                       causes.join(u'\n'), true);
}

//! A failure may come after a part was done.
void PeopleTab::readFailed(const QStringList &ids)
{
    if (!m_context.api() || !m_context.permissions().allows(u"listMemberRoles"_s))
        return;
    for (const QString &id : ids.mid(0, mostReadAgain)) {
        if (model()->find(id))
            readRolesOf(id);
    }
}

} // namespace orgdesk::ui
