#pragma once

#include "http/HttpClient.h"
#include "myorg/model/MemberRole.h"

#include <QList>
#include <QObject>

namespace orgdesk {

//! Typed calls for `/roles` and `/members/{user_id}/roles` (API reference 2.6). Lives in the GUI
//! thread.
class MemberRoles : public QObject
{
    Q_OBJECT

public:
    //! As many ids as one call takes; more are sent in several calls, one after the other.
    static constexpr int mostPerCall = 10;

    MemberRoles(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    //! The roles that the vendor made visible to the organization.
    [[nodiscard]] Future<QList<MemberRole>> available();
    //! All roles of a person; the list of members has only the first ten.
    [[nodiscard]] Future<QList<MemberRole>> of(const QString &memberId);
    //! Gives roles to a person. One that the person has already stays. Ends with the first error;
    //! the calls before it were carried out.
    [[nodiscard]] Future<Done> assign(const QString &memberId, const QStringList &roleIds);
    //! Takes roles away, in the same way.
    [[nodiscard]] Future<Done> unassign(const QString &memberId, const QStringList &roleIds);

Q_SIGNALS:
    //! The answer to a write got lost, and reading back found the write done.
    void foundDone(const QString &operation);

private:
    [[nodiscard]] Future<Done> change(const QString &operation, const QString &memberId,
                                      const QStringList &roleIds);
    [[nodiscard]] Future<Done> changeOnce(const QString &operation, const QString &memberId,
                                          const QStringList &roleIds);

    HttpClient &m_http;
    QUrl m_apiBase;
};

} // namespace orgdesk
