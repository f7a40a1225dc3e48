#include "myorg/Domains.h"

#include "myorg/ClientCalls.h"
#include "myorg/Reconciliation.h"

#include <QUrlQuery>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100; // the contract's largest
constexpr int mostPages = 200;

// Body of GET /domains.
struct DomainPage
{
    QList<OrganizationDomain> domains;
    QString next; // empty on the last page

    static Result<DomainPage> fromJson(const Json &value)
    {
        JsonObject object(value);
        DomainPage page;
        page.next = object.optionalString("next").value_or(QString());
        if (object.error())
            return *object.error();
        const auto list = value.find("organization_domains");
        if (list == value.end() || !list->is_array())
            return ProtocolError{u"an array"_s, u"/organization_domains"_s, {}};
        for (const Json &item : *list) {
            Result<OrganizationDomain> domain = OrganizationDomain::fromJson(item);
            if (const auto *error = domain.errorAs<ProtocolError>()) {
                const QString place =
                    u"/organization_domains/"_s + QString::number(page.domains.size());
                return ProtocolError{error->expected, place + error->pointer, {}};
            }
            page.domains << *domain;
        }
        return page;
    }
};

// Body of GET /domains/{id}/identity-providers.
struct DomainProviders
{
    QList<DomainProvider> providers;

    static Result<DomainProviders> fromJson(const Json &value)
    {
        const auto list = value.find("identity_providers");
        if (!value.is_object() || list == value.end() || !list->is_array())
            return ProtocolError{u"an array"_s, u"/identity_providers"_s, {}};
        DomainProviders result;
        for (const Json &item : *list) {
            Result<DomainProvider> provider = DomainProvider::fromJson(item);
            if (const auto *error = provider.errorAs<ProtocolError>()) {
                const QString place =
                    u"/identity_providers/"_s + QString::number(result.providers.size());
                return ProtocolError{error->expected, place + error->pointer, {}};
            }
            result.providers << *provider;
        }
        return result;
    }
};

Result<Done> decodeDomainRemoval(const HttpRequest &request, const HttpResponse &response)
{
    Result<Done> result = decodeDone(request, response);
    if (result.errorAs<NotFound>())
        return Done{};
    return result;
}

} // namespace

Result<DomainProvider> DomainProvider::fromJson(const Json &value)
{
    JsonObject object(value);
    DomainProvider result;
    result.id = object.string("id");
    result.name = object.optionalString("name").value_or(QString());
    result.displayName = object.optionalString("display_name").value_or(QString());
    return object.finish(std::move(result));
}

Domains::Domains(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_apiBase(apiBase)
{
}

Future<QList<OrganizationDomain>> Domains::list()
{
    return listFrom({}, {}, 1);
}

Future<QList<OrganizationDomain>> Domains::listFrom(const QString &from,
                                                    const QList<OrganizationDomain> &before,
                                                    int page)
{
    HttpRequest request = requestFor(endpoint(u"listDomains"_s), m_apiBase);
    QUrlQuery query;
    query.addQueryItem(u"take"_s, QString::number(pageSize));
    if (!from.isEmpty())
        query.addQueryItem(u"from"_s, QString::fromLatin1(QUrl::toPercentEncoding(from)));
    request.url.setQuery(query);
    return andThen(call<DomainPage>(m_http, request, this), this,
                   [this, from, before, page](const DomainPage &answer) {
                       const QList<OrganizationDomain> all = before + answer.domains;
                       if (answer.next.isEmpty())
                           return ready<QList<OrganizationDomain>>(all);
                       if (answer.next == from || page == mostPages)
                           return ready<QList<OrganizationDomain>>(
                               ProtocolError{u"a last page"_s, u"/next"_s, {}});
                       return listFrom(answer.next, all, page + 1);
                   });
}

Future<OrganizationDomain> Domains::get(const QString &id)
{
    return call<OrganizationDomain>(m_http, requestFor(endpoint(u"getDomain"_s), m_apiBase, {id}),
                                    this);
}

Future<QList<DomainProvider>> Domains::providersOf(const QString &id)
{
    const HttpRequest request = requestFor(endpoint(u"listDomainIdps"_s), m_apiBase, {id});
    return andThen(call<DomainProviders>(m_http, request, this), this,
                   [](const DomainProviders &answer) { return Result(answer.providers); });
}

Future<OrganizationDomain> Domains::create(const QString &domain)
{
    ReconciledWrite<OrganizationDomain> write;
    write.http = &m_http;
    write.request = withJson(requestFor(endpoint(u"createDomain"_s), m_apiBase),
                             Json{{"domain", domain.toStdString()}});
    write.foundDone = [this] { Q_EMIT foundDone(u"createDomain"_s); };
    write.decode = decodeAs<OrganizationDomain>;
    write.readBack = [this, domain] { return lookForName(domain); };
    return continueWith(orgdesk::send(write, this), this,
                        [this, domain](const Result<OrganizationDomain> &result) {
                            return settle(domain, result);
                        });
}

// A name in use is an error, except where a lost request of ours may have taken it: then somebody
// asks again, and finding it is what was wanted. Not there: another organization has it.
Future<OrganizationDomain> Domains::settle(const QString &domain,
                                           const Result<OrganizationDomain> &result)
{
    const QString name = domain.toCaseFolded();
    if (result.errorAs<OutcomeUnknown>())
        m_lost.insert(name);
    else if (result)
        m_lost.remove(name);
    if (!m_lost.contains(name) || !result.errorAs<Conflict>())
        return ready(result); // any other error leaves open what became of the lost one
    return continueWith(lookForName(domain), this,
                        [this, name, result](const Result<ReadBack<OrganizationDomain>> &back) {
                            if (!back)
                                return result;
                            m_lost.remove(name);
                            if (!back->value)
                                return result;
                            Q_EMIT foundDone(u"createDomain"_s);
                            return Result(*back->value);
                        });
}

// A name exists once in an organization, and one that was there before is refused as a conflict:
// whatever has it now is what the lost request made.
Future<ReadBack<OrganizationDomain>> Domains::lookForName(const QString &domain)
{
    return andThen(list(), this, [domain](const QList<OrganizationDomain> &now) {
        using Back = ReadBack<OrganizationDomain>;
        for (const OrganizationDomain &one : now) {
            if (one.domain.compare(domain, Qt::CaseInsensitive) == 0)
                return Result<Back>(Back{OutcomeUnknown::Finding::Done, one.id, one});
        }
        return Result<Back>(Back{OutcomeUnknown::Finding::NotDone, {}, std::nullopt});
    });
}

Future<OrganizationDomain> Domains::verify(const QString &id)
{
    ReconciledWrite<OrganizationDomain> write;
    write.http = &m_http;
    write.request = requestFor(endpoint(u"verifyDomain"_s), m_apiBase, {id});
    write.foundDone = [this] { Q_EMIT foundDone(u"verifyDomain"_s); };
    write.decode = decodeAs<OrganizationDomain>;
    write.readBack = [this, id] { return lookAtVerification(id); };
    return orgdesk::send(write, this);
}

// Nothing tells a look-up that found no record from one that never ran, so only success is seen.
Future<ReadBack<OrganizationDomain>> Domains::lookAtVerification(const QString &id)
{
    return andThen(get(id), this, [](const OrganizationDomain &now) {
        using Back = ReadBack<OrganizationDomain>;
        if (now.isVerified())
            return Result<Back>(Back{OutcomeUnknown::Finding::Done, now.id, now});
        return Result<Back>(Back{OutcomeUnknown::Finding::NotDone, now.id, std::nullopt});
    });
}

Future<Done> Domains::remove(const QString &id)
{
    ReconciledWrite<Done> write;
    write.http = &m_http;
    write.request = requestFor(endpoint(u"deleteDomain"_s), m_apiBase, {id});
    write.foundDone = [this] { Q_EMIT foundDone(u"deleteDomain"_s); };
    write.decode = decodeDomainRemoval;
    write.readBack = [this, id] { return lookForId(id); };
    return orgdesk::send(write, this);
}

Future<ReadBack<Done>> Domains::lookForId(const QString &id)
{
    return continueWith(
        get(id), this, [](const Result<OrganizationDomain> &now) -> Result<ReadBack<Done>> {
            if (now)
                return ReadBack<Done>{OutcomeUnknown::Finding::NotDone, now->id, std::nullopt};
            if (now.errorAs<NotFound>())
                return ReadBack<Done>{OutcomeUnknown::Finding::Done, {}, Done{}};
            return now.error();
        });
}

} // namespace orgdesk
