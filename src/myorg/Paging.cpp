#include "myorg/Paging.h"

#include <QUrlQuery>

namespace orgdesk {

using namespace Qt::StringLiterals;

HttpRequest pageRequest(const Endpoint &endpoint, const QUrl &apiBase,
                        const QStringList &pathParameters, const QString &from)
{
    HttpRequest request = requestFor(endpoint, apiBase, pathParameters);
    QUrlQuery query;
    query.addQueryItem(u"take"_s, QString::number(largestPage));
    if (!from.isEmpty())
        query.addQueryItem(u"from"_s, QString::fromLatin1(QUrl::toPercentEncoding(from)));
    request.url.setQuery(query);
    return request;
}

} // namespace orgdesk
