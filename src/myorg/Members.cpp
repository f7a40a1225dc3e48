#include "myorg/Members.h"

#include "myorg/Paging.h"
#include "myorg/Reconciliation.h"

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

Result<Done> decodeMembershipEnd(const HttpRequest &request, const HttpResponse &response)
{
    Result<Done> result = decodeDone(request, response);
    if (result.errorAs<NotFound>())
        return Done{};
    return result;
}

Result<ReadBack<Done>> readBackOfMembership(const Result<Member> &now)
{
    if (now)
        return ReadBack<Done>{OutcomeUnknown::Finding::NotDone, now->id, std::nullopt};
    if (now.errorAs<NotFound>())
        return ReadBack<Done>{OutcomeUnknown::Finding::Done, {}, Done{}};
    return now.error();
}

} // namespace

Members::Members(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_apiBase(apiBase)
{
}

Future<MemberPage> Members::page(const QString &from, Priority priority)
{
    HttpRequest request = pageRequest(endpoint(u"listMembers"_s), m_apiBase, {}, from);
    request.priority = priority;
    return call<MemberPage>(m_http, request, this);
}

Future<Member> Members::get(const QString &id)
{
    return call<Member>(m_http, requestFor(endpoint(u"getMember"_s), m_apiBase, {id}), this);
}

Future<Done> Members::remove(const QString &id)
{
    ReconciledWrite<Done> write;
    write.http = &m_http;
    // The contract takes a list of exactly one.
    write.request = withJson(requestFor(endpoint(u"deleteMemberships"_s), m_apiBase),
                             Json{{"members", Json::array({id.toStdString()})}});
    write.foundDone = [this] { Q_EMIT foundDone(u"deleteMemberships"_s); };
    write.decode = decodeMembershipEnd;
    write.readBack = [this, id] { return continueWith(get(id), this, readBackOfMembership); };
    return orgdesk::send(write, this);
}

} // namespace orgdesk
