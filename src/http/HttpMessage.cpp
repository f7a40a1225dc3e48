#include "http/HttpMessage.h"

#include <algorithm>

namespace orgdesk {

namespace {

bool isField(const HttpHeaders::Field &field, QByteArrayView name)
{
    return QByteArrayView(field.name).compare(name, Qt::CaseInsensitive) == 0;
}

// The names under which servers and gateways send the ID of a request, most specific first.
constexpr const char *requestIdNames[] = {"X-Auth0-RequestId", "X-Request-Id", "X-Correlation-Id",
                                          "CF-Ray"};

} // namespace

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (isField(field, name))
            return field.value;
    }
    return {};
}

QList<QByteArray> HttpHeaders::values(QByteArrayView name) const
{
    QList<QByteArray> result;
    for (const Field &field : m_fields) {
        if (isField(field, name))
            result << field.value;
    }
    return result;
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [name](const Field &field) { return isField(field, name); });
}

void HttpHeaders::set(QByteArrayView name, QByteArrayView value)
{
    m_fields.removeIf([name](const Field &field) { return isField(field, name); });
    append(name, value);
}

void HttpHeaders::append(QByteArrayView name, QByteArrayView value)
{
    m_fields.append({name.toByteArray(), value.toByteArray()});
}

Exchange exchangeOf(const HttpRequest &request, const HttpResponse &response)
{
    Exchange exchange;
    exchange.method = QString::fromLatin1(request.method);
    exchange.path = request.url.path(QUrl::FullyEncoded);
    exchange.status = response.status;
    exchange.at = response.receivedAt;
    for (const char *name : requestIdNames) {
        const QByteArray id = response.headers.value(name);
        if (!id.isEmpty()) {
            exchange.requestId = QString::fromLatin1(id.left(128));
            break;
        }
    }
    return exchange;
}

} // namespace orgdesk
