#include "myorg/MemberRoles.h"

#include "myorg/Paging.h"
#include "myorg/Reconciliation.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRolePages = 20;
const QString assignOperation = u"assignMemberRoles"_s;

// Body of GET /roles and GET /members/{user_id}/roles.
struct RolePage
{
    QList<MemberRole> items;
    QString next;

    static Result<RolePage> fromJson(const Json &value)
    {
        JsonObject object(value);
        RolePage page;
        page.next = object.optionalString("next").value_or(QString());
        if (!object.error() && !object.has("roles"))
            return ProtocolError{u"an array"_s, u"/roles"_s, {}};
        object.forEach("roles",
                       [&page](JsonObject &role) { page.items << MemberRole::fromObject(role); });
        return object.finish(std::move(page));
    }
};

Json roleIdsJson(const QStringList &roleIds)
{
    Json ids = Json::array();
    for (const QString &id : roleIds)
        ids.push_back(id.toStdString());
    return Json{{"role_ids", std::move(ids)}};
}

// Done when all of the roles are there (or none, when they were taken away). Repeating is harmless,
// so everything else counts as not done.
ReadBack<Done> compareRoles(const QList<MemberRole> &now, const QStringList &roleIds, bool assigned)
{
    const bool done = std::all_of(roleIds.begin(), roleIds.end(), [&](const QString &id) {
        const bool has = std::any_of(now.begin(), now.end(),
                                     [&id](const MemberRole &role) { return role.id == id; });
        return has == assigned;
    });
    if (done)
        return {OutcomeUnknown::Finding::Done, {}, Done{}};
    return {OutcomeUnknown::Finding::NotDone, {}, std::nullopt};
}

} // namespace

MemberRoles::MemberRoles(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_apiBase(apiBase)
{
}

Future<QList<MemberRole>> MemberRoles::available()
{
    return AllPages<RolePage>(m_http, u"listRoles"_s, m_apiBase, {}, this, mostRolePages).read();
}

Future<QList<MemberRole>> MemberRoles::of(const QString &memberId)
{
    return AllPages<RolePage>(m_http, u"listMemberRoles"_s, m_apiBase, {memberId}, this,
                              mostRolePages)
        .read();
}

Future<Done> MemberRoles::assign(const QString &memberId, const QStringList &roleIds)
{
    return change(assignOperation, memberId, roleIds);
}

Future<Done> MemberRoles::unassign(const QString &memberId, const QStringList &roleIds)
{
    return change(u"unassignMemberRoles"_s, memberId, roleIds);
}

Future<Done> MemberRoles::change(const QString &operation, const QString &memberId,
                                 const QStringList &roleIds)
{
    if (roleIds.isEmpty())
        return ready<Done>(Done{});
    return andThen(changeOnce(operation, memberId, roleIds.mid(0, mostPerCall)), this,
                   [this, operation, memberId, roleIds](const Done &) {
                       return change(operation, memberId, roleIds.mid(mostPerCall));
                   });
}

Future<Done> MemberRoles::changeOnce(const QString &operation, const QString &memberId,
                                     const QStringList &roleIds)
{
    ReconciledWrite<Done> write;
    write.http = &m_http;
    write.request =
        withJson(requestFor(endpoint(operation), m_apiBase, {memberId}), roleIdsJson(roleIds));
    write.foundDone = [this, operation] { Q_EMIT foundDone(operation); };
    write.decode = decodeDone;
    write.readBack = [this, operation, memberId, roleIds] {
        return andThen(of(memberId), this, [operation, roleIds](const QList<MemberRole> &now) {
            return Result(compareRoles(now, roleIds, operation == assignOperation));
        });
    };
    return orgdesk::send(write, this);
}

} // namespace orgdesk
