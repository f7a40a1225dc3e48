// Changing roles and removing people in PeopleTab.
#include "myorg/MyOrganizationApi.h"
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

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCauses = 5;

QStringList idsOfPeople(const QList<PersonPtr> &people)
{
    QStringList ids;
    for (const PersonPtr &person : people)
        ids << person->id;
    return ids;
}

// The roles as they are after the change.
QList<MemberRole> changed(const QList<MemberRole> &roles, const RoleChange &change,
                          const QList<MemberRole> &known)
{
    QList<MemberRole> now;
    for (const MemberRole &role : roles) {
        if (!change.remove.contains(role.id))
            now << role;
    }
    for (const MemberRole &role : known) {
        const bool has = std::any_of(now.begin(), now.end(),
                                     [&role](const MemberRole &one) { return one.id == role.id; });
        if (change.add.contains(role.id) && !has)
            now << role;
    }
    return now;
}

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
    if (people.isEmpty() || m_job)
        return;
    auto *dialog = new RemoveMembersDialog(m_context, people, this);
    connect(dialog, &RemoveMembersDialog::removed, this, [this](const QStringList &ids) {
        const int row = m_table->view()->currentIndex().row();
        QString name;
        for (const QString &id : ids) {
            if (const PersonPtr person = model()->find(id))
                name = person->title;
            model()->remove(id);
        }
        const int next = std::min(row, model()->rowCount() - 1);
        if (next >= 0)
            m_table->view()->setCurrentIndex(model()->index(next, 0));
        const int count = static_cast<int>(ids.size());
        Q_EMIT toast(
            {Tone::Success,
             count == 1 ? tr("Removed %1").arg(name) : tr("Removed %n people", nullptr, count),
             {},
             {}});
        Q_EMIT peopleChanged();
    });
    dialog->open();
}

bool PeopleTab::takesOwnRoles(const RoleChange &change) const
{
    const PersonPtr self = model()->find(ownMemberId(m_context));
    if (!self || !model()->isMarked(self->id))
        return false;
    return std::any_of(change.remove.begin(), change.remove.end(),
                       [&self](const QString &role) { return self->hasRole(role); });
}

void PeopleTab::onApply(const RoleChange &change)
{
    const QStringList ids = idsOfPeople(model()->marked());
    if (change.isEmpty() || ids.isEmpty() || m_job || !m_context.api())
        return;
    if (takesOwnRoles(change))
        askForOwnRoles(ids, change);
    else
        applyRoles(ids, change);
}

//! Which role lets somebody use OrgDesk is known to the vendor only.
void PeopleTab::askForOwnRoles(const QStringList &ids, const RoleChange &change)
{
    const PersonPtr self = model()->find(ownMemberId(m_context));
    QStringList names;
    for (const QString &role : change.remove) {
        if (self->hasRole(role))
            names << m_catalog.roleName(role);
    }
    const bool last = changed(self->roles, change, m_catalog.roles()).isEmpty();
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Your own roles"),
                        last ? tr("Take away your own last role?") : tr("Take away your own role?"),
                        QMessageBox::NoButton, this);
    box->setObjectName("dialog.ownRoles"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
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
    connect(box, &QMessageBox::finished, this, [this, box, run, ids, change] {
        if (box->clickedButton() == run)
            applyRoles(ids, change);
    });
    box->open();
}

Future<Done> PeopleTab::changeRoles(const QString &id, const RoleChange &change)
{
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
    MemberRoles &client = m_context.api()->memberRoles();
    return andThen(client.unassign(id, remove), this,
                   [&client, id, add](const Done &) { return client.assign(id, add); });
}

void PeopleTab::applyRoles(const QStringList &given, const RoleChange &change)
{
    // Oneself last: it may end the access.
    const QString self = ownMemberId(m_context);
    QStringList ids = given;
    if (ids.removeOne(self))
        ids << self;
    m_change = change;
    m_side->setOutcome({}, {}, false);
    m_side->setProgress(0, static_cast<int>(ids.size()));
    nameAction(m_context,
               tr("change the roles of %n people", nullptr, static_cast<int>(ids.size())));
    m_job = new BatchJob(
        ids, [this, change](const QString &id) { return changeRoles(id, change); }, this);
    connect(m_job, &BatchJob::progressed, m_side, &MembersSide::setProgress);
    connect(m_job, &BatchJob::finished, this, &PeopleTab::onRolesApplied);
    connect(m_side, &MembersSide::stopRequested, m_job, &BatchJob::stop);
    m_job->start();
}

void PeopleTab::onRolesApplied()
{
    BatchJob *job = m_job;
    m_job = nullptr;
    job->deleteLater();
    m_side->setProgress(0, 0);
    for (const QString &id : job->succeeded()) {
        const PersonPtr person = model()->find(id);
        if (!person)
            continue;
        Person now = *person;
        now.roles = changed(person->roles, m_change, m_catalog.roles());
        model()->update(now);
    }
    const qsizetype done = job->succeeded().size();
    const QStringList rest = job->unfinished();
    if (rest.isEmpty()) {
        const int count = static_cast<int>(done);
        m_side->resetRoles();
        Q_EMIT toast({Tone::Success,
                      count == 1 ? tr("Changed the roles of 1 person")
                                 : tr("Changed the roles of %n people", nullptr, count),
                      {},
                      {}});
    } else {
        QStringList causes;
        for (const BatchJob::Failure &failure : job->failures().mid(0, mostCauses)) {
            const PersonPtr person = model()->find(failure.key);
            const QString name = person ? person->title : failure.key;
            causes << tr("%1: %2").arg(name, causeOf(failure.error, m_context, name));
        }
        if (!job->untried().isEmpty())
            causes << tr("%n not tried", nullptr, static_cast<int>(job->untried().size()));
        // Who is done is done: only the others stay selected.
        for (const QString &id : job->succeeded())
            model()->setMarked(id, false);
        m_side->setOutcome(tr("Changed %1 of %2 people").arg(done).arg(job->total()),
                           causes.join(u'\n'), true);
    }
    m_side->setPeople(model()->marked());
    Q_EMIT peopleChanged();
}

} // namespace orgdesk::ui
