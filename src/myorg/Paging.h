#pragma once

#include "myorg/ClientCalls.h"

#include <QList>

namespace orgdesk {

//! The largest page of every list that has pages (API reference 2.1).
inline constexpr int largestPage = 100;

//! A list operation with `take`, and `from` where a page goes on.
[[nodiscard]] HttpRequest pageRequest(const Endpoint &endpoint, const QUrl &apiBase,
                                      const QStringList &pathParameters, const QString &from);

//! Reads page after page of `Page`, a value with `fromJson`, `items` and `next`. A server that
//! repeats a page marker, or goes on for more than `mostPages`, ends with ProtocolError.
template<class Page>
class AllPages
{
public:
    using Item = typename decltype(Page::items)::value_type;

    AllPages(HttpClient &http, QString operation, QUrl apiBase, QStringList pathParameters,
             QObject *context, int mostPages)
        : m_http(http)
        , m_operation(std::move(operation))
        , m_apiBase(std::move(apiBase))
        , m_path(std::move(pathParameters))
        , m_context(context)
        , m_mostPages(mostPages)
    {
    }

    [[nodiscard]] Future<QList<Item>> read() const { return from({}, {}, 1); }

private:
    [[nodiscard]] Future<QList<Item>> from(const QString &marker, const QList<Item> &before,
                                           int page) const
    {
        const HttpRequest request = pageRequest(endpoint(m_operation), m_apiBase, m_path, marker);
        return andThen(
            call<Page>(m_http, request, m_context), m_context,
            [self = *this, marker, before, page](const Page &answer) -> Future<QList<Item>> {
                const QList<Item> all = before + answer.items;
                if (answer.next.isEmpty())
                    return ready<QList<Item>>(all);
                if (answer.next == marker || page == self.m_mostPages)
                    return ready<QList<Item>>(
                        ProtocolError{QStringLiteral("a last page"), QStringLiteral("/next"), {}});
                return self.from(answer.next, all, page + 1);
            });
    }

    HttpClient &m_http;
    QString m_operation;
    QUrl m_apiBase;
    QStringList m_path;
    QObject *m_context;
    int m_mostPages;
};

} // namespace orgdesk
