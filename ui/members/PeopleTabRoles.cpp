// Changing roles and removing people in PeopleTab.
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "ui/common/Toast.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/BatchJob.h"
#include "ui/members/MembersArea.h"
#include "ui/members/MembersCatalog.h"
#include "ui/members/MembersSide.h"
#include "ui/members/PeopleTab.h"
#include "ui/members/PeopleTable.h"
#include "ui/members/RemoveMembersDialog.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCauses = 5;
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
    if (people.isEmpty() || m_job || m_isReadingSelf)
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

Future<Done> PeopleTab::changeRoles(const QString &id, const RoleChange &change)
{
    if (!m_context.api())
        return ready<Done>(Cancelled{});
    const PersonPtr person = model()->find(id);
    QStringList add;
    QStringList remove;
    for (const QString &role : change.add) {
        if (!person || !person->rolesComplete || !person->hasRole(role))
            add << role;
    }
    for (const QString &role : change.remove) {
        if (!person || !person->rolesComplete || person->hasRole(role))
            remove << role;
    }
    const qsizetype after = person ? person->roles.size() - remove.size() + add.size() : 0;
    if (after > Member::mostRoles) {
        Rejected refused;
        refused.problem.title = tr("A person can have at most %1 roles").arg(Member::mostRoles);
        return ready<Done>(refused);
    }
    // Taking away first makes room below the limit.
    return andThen(m_context.api()->memberRoles().unassign(id, remove), m_job,
                   [this, job = m_job, id, add, remove](const Done &) {
                       if (m_job != job || !m_context.api())
                           return ready<Done>(Cancelled{});
                       m_taken.insert(id, remove);
                       return m_context.api()->memberRoles().assign(id, add);
                   });
}

void PeopleTab::applyRoles(const QStringList &given, const RoleChange &change)
{
    // Oneself last: it may end the access.
    const QString self = ownMemberId(m_context);
    QStringList ids = given;
    if (ids.removeOne(self))
        ids << self;
    forgetOutcome();
    m_change = change;
    m_taken.clear();
    m_side->setProgress(0, static_cast<int>(ids.size()));
    nameAction(m_context,
               tr("change the roles of %n people", nullptr, static_cast<int>(ids.size())));
    m_job = new BatchJob(
        ids, [this, change](const QString &id) { return changeRoles(id, change); }, this);
    connect(m_job, &BatchJob::progressed, m_side, &MembersSide::setProgress);
    connect(m_job, &BatchJob::finished, this, &PeopleTab::onRolesApplied);
    m_job->start();
}

void PeopleTab::onRolesApplied()
{
    BatchJob *job = m_job;
    m_job = nullptr;
    job->deleteLater();
    m_side->setProgress(0, 0);
    QList<Person> changed;
    for (const QString &id : job->succeeded()) {
        const PersonPtr person = model()->find(id);
        if (!person)
            continue;
        Person now = *person;
        now.roles = m_change.appliedTo(person->roles, m_catalog.roles());
        changed << now;
    }
    model()->update(changed);
    if (job->unfinished().isEmpty()) {
        const int count = static_cast<int>(job->succeeded().size());
        m_side->resetRoles();
        Q_EMIT toast({Tone::Success,
                      count == 1 ? tr("Changed the roles of 1 person")
                                 : tr("Changed the roles of %n people", nullptr, count),
                      {},
                      {}});
    } else {
        showUnfinished(*job);
    }
    m_side->setPeople(model()->marked());
    Q_EMIT peopleChanged();
}

void PeopleTab::showUnfinished(const BatchJob &job)
{
    QStringList causes;
    for (const BatchJob::Failure &failure : job.failures().mid(0, mostCauses)) {
        const PersonPtr person = model()->find(failure.key);
        const QString name = person ? person->title : failure.key;
        causes << tr("%1: %2").arg(name, causeOf(failure.error, m_context, name));
    }
    if (!job.untried().isEmpty())
        causes << tr("%n not tried", nullptr, static_cast<int>(job.untried().size()));
    QStringList failed;
    for (const BatchJob::Failure &failure : job.failures())
        failed << failure.key;
    readFailed(failed);
    // Who is done is done: only the others stay selected.
    model()->setMarked(job.succeeded(), false);
    m_unfinished = job.unfinished();
    m_side->setOutcome(tr("Changed %1 of %2 people").arg(job.succeeded().size()).arg(job.total()),
                       causes.join(u'\n'), true);
}

//! A failure may come after a part was done: what was taken away is gone.
void PeopleTab::readFailed(const QStringList &ids)
{
    QList<Person> changed;
    for (const QString &id : ids) {
        const PersonPtr person = model()->find(id);
        if (!person || m_taken.value(id).isEmpty())
            continue;
        Person now = *person;
        now.roles = RoleChange{{}, m_taken.value(id)}.appliedTo(person->roles, {});
        changed << now;
    }
    model()->update(changed);
    if (!m_context.api() || !m_context.permissions().allows(u"listMemberRoles"_s))
        return;
    for (const QString &id : ids.mid(0, mostReadAgain))
        readRolesOf(id);
}

} // namespace orgdesk::ui
