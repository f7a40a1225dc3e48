#include "bulk/BulkRequests.h"

#include "myorg/MyOrganizationApi.h"

#include <QSet>

#include <algorithm>

namespace orgdesk {

namespace {

using Kind = BulkJob::Kind;

QStringList keysOf(const BulkJob &job, const QList<int> &items)
{
    QStringList keys;
    for (const int item : items)
        keys << job.items.at(item).key;
    return keys;
}

BulkFinding findingOf(const InvitationReport &report, const QStringList &addresses,
                      const QList<int> &items)
{
    BulkFinding finding;
    for (qsizetype at = 0; at < items.size(); ++at)
        (report.unknown.contains(addresses.at(at)) ? finding.unknown : finding.done)
            << items.at(at);
    if (report.lost)
        finding.why = *report.lost;
    return finding;
}

Future<BulkFinding> allDone(const Future<Done> &sent, const QList<int> &items, QObject *context)
{
    return andThen(sent, context, [items](const Done &) -> Result<BulkFinding> {
        return BulkFinding{items, {}, {}, {}};
    });
}

BulkFinding findInvited(const BulkJob &job, const QList<int> &items, const QList<Invitation> &now)
{
    QSet<QString> found;
    for (const Invitation &one : now) {
        if (!job.idsBefore->contains(one.id))
            found.insert(one.email.toCaseFolded());
    }
    BulkFinding finding;
    for (const int item : items) {
        const bool isThere = found.contains(job.items.at(item).key.toCaseFolded());
        (isThere ? finding.done : finding.unknown) << item;
    }
    return finding;
}

// Revoking twice does no harm: what is still there can be sent.
BulkFinding findRevoked(const BulkJob &job, const QList<int> &items, const QList<Invitation> &now)
{
    QSet<QString> open;
    for (const Invitation &one : now)
        open.insert(one.id);
    BulkFinding finding;
    for (const int item : items)
        (open.contains(job.items.at(item).key) ? finding.notDone : finding.done) << item;
    return finding;
}

// Likewise: roles are sets.
BulkFinding findRoles(const BulkItem &wanted, int item, const QList<MemberRole> &now)
{
    const auto has = [&now](const QString &id) {
        return std::any_of(now.begin(), now.end(),
                           [&id](const MemberRole &role) { return role.id == id; });
    };
    const bool isDone = std::all_of(wanted.add.begin(), wanted.add.end(), has)
        && std::none_of(wanted.remove.begin(), wanted.remove.end(), has);
    BulkFinding finding;
    (isDone ? finding.done : finding.notDone) << item;
    return finding;
}

} // namespace

qsizetype mostPerRequest(Kind kind)
{
    switch (kind) {
    case Kind::Invite:
        return InvitationCreate::mostInvitees;
    case Kind::Revoke:
        return Invitations::mostRevoked;
    case Kind::ChangeRoles:
        break;
    }
    return 1;
}

qsizetype mostPerLook(Kind kind)
{
    return kind == Kind::ChangeRoles ? 1 : std::numeric_limits<qsizetype>::max();
}

Future<BulkFinding> sendItems(const BulkJob &job, const QList<int> &items, MyOrganizationApi &api,
                              QObject *context)
{
    const QStringList keys = keysOf(job, items);
    switch (job.kind) {
    case Kind::Invite: {
        InvitationCreate invitation = job.invitation;
        invitation.emails = keys;
        std::optional<QSet<QString>> before;
        if (job.idsBefore)
            before = QSet<QString>(job.idsBefore->begin(), job.idsBefore->end());
        return andThen(api.invitations().create(invitation, before), context,
                       [keys, items](const InvitationReport &report) -> Result<BulkFinding> {
                           return findingOf(report, keys, items);
                       });
    }
    case Kind::Revoke:
        return allDone(api.invitations().revoke(keys), items, context);
    case Kind::ChangeRoles:
        break;
    }
    const BulkItem &item = job.items.at(items.constFirst());
    // Taking away first makes room below the limit. The client goes with the session.
    const auto assign = [client = &api.memberRoles(), item](const Done &) {
        return client->assign(item.key, item.add);
    };
    return allDone(
        andThen(api.memberRoles().unassign(item.key, item.remove), &api.memberRoles(), assign),
        items, context);
}

Future<BulkFinding> lookForItems(const BulkJob &job, const QList<int> &items,
                                 MyOrganizationApi &api, QObject *context)
{
    if (job.kind == Kind::ChangeRoles) {
        const int first = items.constFirst();
        const BulkItem &item = job.items.at(first);
        return andThen(api.memberRoles().of(item.key), context,
                       [item, first](const QList<MemberRole> &now) -> Result<BulkFinding> {
                           return findRoles(item, first, now);
                       });
    }
    if (job.kind == Kind::Invite && !job.idsBefore)
        return ready<BulkFinding>(BulkFinding{{}, {}, items, {}});
    return andThen(api.invitations().list(), context,
                   [job, items](const QList<Invitation> &now) -> Result<BulkFinding> {
                       return job.kind == Kind::Invite ? findInvited(job, items, now)
                                                       : findRevoked(job, items, now);
                   });
}

Future<QStringList> readIdsBefore(const BulkJob &job, MyOrganizationApi &api, QObject *context)
{
    QSet<QString> addresses;
    for (const BulkItem &item : job.items) {
        const bool neverRead = item.state == BulkItem::State::Unknown && !job.idsBefore;
        if (item.state == BulkItem::State::Waiting || neverRead)
            addresses.insert(item.key.toCaseFolded());
    }
    return andThen(
        api.invitations().list(), context,
        [addresses, earlier = job.idsBefore](const QList<Invitation> &now) -> Result<QStringList> {
            QStringList ids = earlier.value_or(QStringList());
            for (const Invitation &one : now) {
                if (addresses.contains(one.email.toCaseFolded()))
                    ids << one.id;
            }
            ids.removeDuplicates();
            return ids;
        });
}

} // namespace orgdesk
