#include "myorg/OrganizationClient.h"

#include "myorg/ClientCalls.h"
#include "myorg/Reconciliation.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

OrganizationClient::OrganizationClient(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_apiBase(apiBase)
{
}

Future<OrganizationDetails> OrganizationClient::details()
{
    return call<OrganizationDetails>(m_http, requestFor(endpoint(u"getDetails"_s), m_apiBase),
                                     this);
}

Future<OrganizationDetails> OrganizationClient::update(const OrganizationDetails &before,
                                                       const OrganizationDetails &after)
{
    const JsonBox patch = patchFor(before, after);
    if (isEmptyObject(patch))
        return ready<OrganizationDetails>(before);
    ReconciledWrite<OrganizationDetails> write;
    write.http = &m_http;
    write.request = withJson(requestFor(endpoint(u"updateDetails"_s), m_apiBase), patch.value());
    write.decode = decodeAs<OrganizationDetails>;
    write.foundDone = [this] { Q_EMIT foundDone(u"updateDetails"_s); };
    write.readBack = [this, before, after] {
        return andThen(details(), this, [before, after](const OrganizationDetails &now) {
            return Result(compareUpdated(before, after, now));
        });
    };
    return orgdesk::send(write, this);
}

Future<Configuration> OrganizationClient::configuration()
{
    return call<Configuration>(m_http, requestFor(endpoint(u"getConfiguration"_s), m_apiBase),
                               this);
}

Future<IdpConfiguration> OrganizationClient::idpConfiguration()
{
    return call<IdpConfiguration>(m_http, requestFor(endpoint(u"getIdpConfiguration"_s), m_apiBase),
                                  this);
}

} // namespace orgdesk
