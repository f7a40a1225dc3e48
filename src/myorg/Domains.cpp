#include "myorg/Domains.h"

#include "myorg/ClientCalls.h"

#include <QUrlQuery>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100; // the contract's largest
constexpr int mostPages = 20;

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

} // namespace

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

} // namespace orgdesk
