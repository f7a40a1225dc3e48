#include "ui/members/BulkWords.h"

#include "ui/members/MembersArea.h"

#include <QCoreApplication>
#include <QLocale>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
};

using Kind = BulkJob::Kind;
using State = BulkItem::State;

constexpr qsizetype mostSmall = 10;

int total(const BulkJob &job)
{
    return static_cast<int>(job.items.size());
}

QString first(const BulkJob &job)
{
    const BulkItem &item = job.items.constFirst();
    return item.title.isEmpty() ? item.key : item.title;
}

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

} // namespace

bool isSmall(const BulkJob &job)
{
    return job.items.size() <= mostSmall;
}

QString bulkReason(const BulkJob &job, const Error &error, AppContext &context)
{
    switch (job.kind) {
    case Kind::Invite:
        return causeOf(error, context, BulkWords::tr("The invitation"));
    case Kind::Revoke:
        return causeOf(error, context, BulkWords::tr("the invitation"));
    case Kind::ChangeRoles:
        break;
    }
    return causeOf(error, context, BulkWords::tr("the roles"));
}

QString bulkTitle(const BulkJob &job)
{
    const bool isOne = job.items.size() == 1;
    switch (job.kind) {
    case Kind::Invite:
        return isOne ? BulkWords::tr("Inviting %1").arg(first(job))
                     : BulkWords::tr("Inviting %1 people").arg(number(total(job)));
    case Kind::Revoke:
        return isOne ? BulkWords::tr("Revoking the invitation for %1").arg(first(job))
                     : BulkWords::tr("Revoking %1 invitations").arg(number(total(job)));
    case Kind::ChangeRoles:
        break;
    }
    return isOne ? BulkWords::tr("Changing the roles of %1").arg(first(job))
                 : BulkWords::tr("Changing the roles of %1 people").arg(number(total(job)));
}

QString bulkProgress(const BulkJob &job)
{
    const QString done = number(job.count(State::Done));
    const QString all = number(total(job));
    switch (job.kind) {
    case Kind::Invite:
        return BulkWords::tr("%1 of %2 invited").arg(done, all);
    case Kind::Revoke:
        return BulkWords::tr("%1 of %2 revoked").arg(done, all);
    case Kind::ChangeRoles:
        break;
    }
    return BulkWords::tr("%1 of %2 changed").arg(done, all);
}

QString bulkDone(const BulkJob &job)
{
    const qsizetype done = job.count(State::Done);
    const bool isOne = job.items.size() == 1;
    switch (job.kind) {
    case Kind::Invite:
        return isOne ? BulkWords::tr("Invited %1").arg(first(job))
                     : BulkWords::tr("Invited %1 people").arg(number(done));
    case Kind::Revoke:
        return isOne ? BulkWords::tr("Revoked the invitation for %1").arg(first(job))
                     : BulkWords::tr("Revoked %1 invitations").arg(number(done));
    case Kind::ChangeRoles:
        break;
    }
    return isOne ? BulkWords::tr("Changed the roles of %1").arg(first(job))
                 : BulkWords::tr("Changed the roles of %1 people").arg(number(done));
}

QString bulkRest(const BulkJob &job)
{
    QStringList parts;
    if (const qsizetype failed = job.count(State::Failed); failed > 0)
        parts << BulkWords::tr("%1 refused").arg(number(failed));
    if (const qsizetype unknown = job.count(State::Unknown); unknown > 0)
        parts << BulkWords::tr("%1 not known").arg(number(unknown));
    if (const qsizetype sending = job.count(State::Sending); sending > 0)
        parts << BulkWords::tr("%1 not answered yet").arg(number(sending));
    if (const qsizetype waiting = job.count(State::Waiting); waiting > 0)
        parts << BulkWords::tr("%1 not tried yet").arg(number(waiting));
    return parts.join(BulkWords::tr(", "));
}

QString bulkStateText(Kind kind, State state)
{
    switch (state) {
    case State::Waiting:
        return BulkWords::tr("Not tried yet");
    case State::Sending:
        return BulkWords::tr("Not answered yet");
    case State::Unknown:
        return BulkWords::tr("Not known");
    case State::Done:
        return kind == Kind::Invite ? BulkWords::tr("Invited")
            : kind == Kind::Revoke  ? BulkWords::tr("Revoked")
                                    : BulkWords::tr("Changed");
    case State::Failed:
        break;
    }
    return kind == Kind::Invite ? BulkWords::tr("Not invited")
        : kind == Kind::Revoke  ? BulkWords::tr("Not revoked")
                                : BulkWords::tr("Not changed");
}

QString bulkOperation(const BulkJob &job)
{
    switch (job.kind) {
    case Kind::Invite:
        return u"createInvitations"_s;
    case Kind::Revoke:
        return u"revokeInvitations"_s;
    case Kind::ChangeRoles:
        break;
    }
    return u"assignMemberRoles"_s;
}

} // namespace orgdesk::ui
