#pragma once

#include "http/HttpClient.h"
#include "myorg/model/InvitationCreate.h"
#include "myorg/model/MemberRole.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace orgdesk {

//! Typed calls for `/member-invitations` (API reference 2.7). Lives in the GUI thread.
class Invitations : public QObject
{
    Q_OBJECT

public:
    //! As many invitations as one call revokes.
    static constexpr int mostRevoked = 10;

    Invitations(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    //! All open invitations, the newest first. Expired ones are among them.
    [[nodiscard]] Future<QList<Invitation>> list();
    [[nodiscard]] Future<Invitation> get(const QString &id);
    //! Roles with their names; list() and get() have ids only.
    [[nodiscard]] Future<QList<MemberRole>> rolesOf(const QString &id);
    //! Invites up to ten people in one request that is never repeated: it sends mail and ends
    //! earlier links. When its answer got lost the list is read, and the report says which
    //! addresses have an invitation that was not there before.
    //! \param idsBefore ids of list() from before the first request; nothing when it could not be
    //! read: then what got lost stays unknown.
    [[nodiscard]] Future<InvitationReport> create(const InvitationCreate &invitation,
                                                  const std::optional<QSet<QString>> &idsBefore);
    //! The links stop working. At most ten; one that is gone already counts as revoked.
    [[nodiscard]] Future<Done> revoke(const QStringList &ids);

Q_SIGNALS:
    //! The answer to a write got lost, and reading back found the write done.
    void foundDone(const QString &operation);

private:
    [[nodiscard]] Future<InvitationReport> lookFor(const InvitationCreate &invitation,
                                                   const std::optional<QSet<QString>> &idsBefore,
                                                   const Error &error);
    [[nodiscard]] Future<Done> revokeRest(const QStringList &ids, const Error &error);

    HttpClient &m_http;
    QUrl m_apiBase;
};

} // namespace orgdesk
