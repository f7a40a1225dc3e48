#include "myorg/Invitations.h"

#include "myorg/Paging.h"
#include "myorg/Reconciliation.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

using Finding = OutcomeUnknown::Finding;

constexpr int mostInvitationPages = 100;

// Body of GET /member-invitations.
struct InvitationPage
{
    QList<Invitation> items;
    QString next;

    static Result<InvitationPage> fromJson(const Json &value)
    {
        JsonObject object(value);
        InvitationPage page;
        page.next = object.optionalString("next").value_or(QString());
        if (!object.error() && !object.has("invitations"))
            return ProtocolError{u"an array"_s, u"/invitations"_s, {}};
        object.forEach("invitations",
                       [&page](JsonObject &item) { page.items << Invitation::fromObject(item); });
        return object.finish(std::move(page));
    }
};

// Answer to POST /member-invitations: a bare array.
struct CreatedInvitations
{
    QList<Invitation> items;

    static Result<CreatedInvitations> fromJson(const Json &value)
    {
        if (!value.is_array())
            return ProtocolError{u"an array"_s, {}, {}};
        CreatedInvitations created;
        for (const Json &item : value) {
            Result<Invitation> invitation = Invitation::fromJson(item);
            if (const auto *error = invitation.errorAs<ProtocolError>()) {
                const QString place = u'/' + QString::number(created.items.size());
                return ProtocolError{error->expected, place + error->pointer, {}};
            }
            created.items << *invitation;
        }
        return created;
    }
};

// Body of GET /member-invitations/{invitation_id}/roles.
struct InvitationRoles
{
    QList<MemberRole> roles;

    static Result<InvitationRoles> fromJson(const Json &value)
    {
        JsonObject object(value);
        InvitationRoles result;
        object.forEach(
            "roles", [&result](JsonObject &role) { result.roles << MemberRole::fromObject(role); });
        return object.finish(std::move(result));
    }
};

bool isFor(const Invitation &invitation, const QString &email)
{
    return invitation.email.compare(email, Qt::CaseInsensitive) == 0;
}

// Which of the addresses have an invitation that was not there before.
InvitationReport sortOut(const InvitationCreate &wanted, const QSet<QString> &idsBefore,
                         const QList<Invitation> &now)
{
    InvitationReport report;
    for (const QString &email : wanted.emails) {
        const auto found = std::find_if(now.begin(), now.end(), [&](const Invitation &one) {
            return !idsBefore.contains(one.id) && isFor(one, email);
        });
        if (found == now.end())
            report.unknown << email;
        else
            report.sent << *found;
    }
    return report;
}

Result<ReadBack<Done>> readBackOfRevocation(const QStringList &ids, const QList<Invitation> &now)
{
    const bool open = std::any_of(now.begin(), now.end(),
                                  [&ids](const Invitation &one) { return ids.contains(one.id); });
    return open ? ReadBack<Done>{Finding::NotDone, {}, std::nullopt}
                : ReadBack<Done>{Finding::Done, {}, Done{}};
}

//! An address that the answer leaves out may have been invited or not.
InvitationReport reportOf(const InvitationCreate &invitation, const CreatedInvitations &created)
{
    QSet<QString> answered;
    for (const Invitation &one : created.items)
        answered.insert(one.email.toCaseFolded());
    InvitationReport report{created.items, {}, {}};
    for (const QString &email : invitation.emails) {
        if (!answered.contains(email.toCaseFolded()))
            report.unknown << email;
    }
    return report;
}

} // namespace

Invitations::Invitations(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_apiBase(apiBase)
{
}

Future<QList<Invitation>> Invitations::list()
{
    return AllPages<InvitationPage>(m_http, u"listInvitations"_s, m_apiBase, {}, this,
                                    mostInvitationPages)
        .read();
}

Future<Invitation> Invitations::get(const QString &id)
{
    return call<Invitation>(m_http, requestFor(endpoint(u"getInvitation"_s), m_apiBase, {id}),
                            this);
}

Future<QList<MemberRole>> Invitations::rolesOf(const QString &id)
{
    const HttpRequest request = requestFor(endpoint(u"listInvitationRoles"_s), m_apiBase, {id});
    return andThen(call<InvitationRoles>(m_http, request, this), this,
                   [](const InvitationRoles &answer) { return Result(answer.roles); });
}

Future<InvitationReport> Invitations::create(const InvitationCreate &invitation,
                                             const std::optional<QSet<QString>> &idsBefore)
{
    const HttpRequest request =
        withJson(requestFor(endpoint(u"createInvitations"_s), m_apiBase), invitation.toJson());
    return continueWith(m_http.send(request), this,
                        [this, request, invitation, idsBefore](
                            const Result<HttpResponse> &response) -> Future<InvitationReport> {
                            const Result<CreatedInvitations> created = response
                                ? decodeAs<CreatedInvitations>(request, *response)
                                : Result<CreatedInvitations>(response.error());
                            if (created)
                                return ready<InvitationReport>(reportOf(invitation, *created));
                            if (!isOutcomeUnknown(created.error()))
                                return ready<InvitationReport>(created.error());
                            return lookFor(invitation, idsBefore, created.error());
                        });
}

Future<InvitationReport> Invitations::lookFor(const InvitationCreate &invitation,
                                              const std::optional<QSet<QString>> &idsBefore,
                                              const Error &error)
{
    const QString operation = u"createInvitations"_s;
    InvitationReport nothing;
    nothing.unknown = invitation.emails;
    nothing.lost = asOutcomeUnknown(error, operation, Finding::NotLookedYet);
    if (!idsBefore)
        return ready<InvitationReport>(nothing);
    return continueWith(list(), this,
                        [this, invitation, before = *idsBefore, error, operation, nothing](
                            const Result<QList<Invitation>> &now) -> Result<InvitationReport> {
                            if (!now)
                                return nothing;
                            InvitationReport report = sortOut(invitation, before, *now);
                            const Finding finding =
                                report.unknown.isEmpty() ? Finding::Done : Finding::Unclear;
                            report.lost = asOutcomeUnknown(error, operation, finding);
                            if (finding == Finding::Done)
                                Q_EMIT foundDone(operation);
                            return report;
                        });
}

Future<Done> Invitations::revoke(const QStringList &ids)
{
    if (ids.isEmpty())
        return ready<Done>(Done{});
    Json list = Json::array();
    for (const QString &id : ids)
        list.push_back(id.toStdString());
    ReconciledWrite<Done> write;
    write.http = &m_http;
    write.request = withJson(requestFor(endpoint(u"revokeInvitations"_s), m_apiBase),
                             Json{{"invitations", std::move(list)}});
    write.foundDone = [this] { Q_EMIT foundDone(u"revokeInvitations"_s); };
    write.decode = decodeDone;
    write.readBack = [this, ids] {
        return andThen(this->list(), this, [ids](const QList<Invitation> &now) {
            return readBackOfRevocation(ids, now);
        });
    };
    return continueWith(orgdesk::send(write, this), this,
                        [this, ids](const Result<Done> &result) -> Future<Done> {
                            if (!result.errorAs<NotFound>())
                                return ready(result);
                            return revokeRest(ids, result.error());
                        });
}

// One of them is gone: somebody joined, or revoked it. The others are still to be revoked.
Future<Done> Invitations::revokeRest(const QStringList &ids, const Error &error)
{
    if (ids.size() == 1)
        return ready<Done>(Done{});
    return andThen(list(), this, [this, ids, error](const QList<Invitation> &now) -> Future<Done> {
        QStringList rest;
        for (const Invitation &one : now) {
            if (ids.contains(one.id))
                rest << one.id;
        }
        if (rest.size() == ids.size())
            return ready<Done>(error);
        return revoke(rest);
    });
}

} // namespace orgdesk
