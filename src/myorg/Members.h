#pragma once

#include "http/HttpClient.h"
#include "myorg/model/MemberPage.h"

#include <QObject>

namespace orgdesk {

//! Typed calls for `/members` and `/delete-memberships` (API reference 2.6). The list can be long,
//! so it is read page by page. Lives in the GUI thread.
class Members : public QObject
{
    Q_OBJECT

public:
    Members(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    //! At most 100 people, beginning at `from` (`next` of the page before; empty: the first).
    //! \param priority Background for pages that nobody waits for.
    [[nodiscard]] Future<MemberPage> page(const QString &from,
                                          Priority priority = Priority::Interactive);
    //! Without roles: see MemberRoles.
    [[nodiscard]] Future<Member> get(const QString &id);
    //! Ends the membership; the person's account stays. NotFound counts as done. When the answer
    //! got lost the person is looked up: gone is done, else OutcomeUnknown. Never sent twice.
    [[nodiscard]] Future<Done> remove(const QString &id);

Q_SIGNALS:
    //! The answer to a write got lost, and reading back found the write done.
    void foundDone(const QString &operation);

private:
    HttpClient &m_http;
    QUrl m_apiBase;
};

} // namespace orgdesk
