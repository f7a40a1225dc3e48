#pragma once

#include "myorg/Domains.h"
#include "myorg/IdentityProviders.h"
#include "myorg/Invitations.h"
#include "myorg/MemberRoles.h"
#include "myorg/Members.h"
#include "myorg/OrganizationClient.h"
#include "myorg/UserStores.h"
#include "myorg/Provisioning.h"

#include <QObject>

namespace orgdesk {

//! Owns the resource clients of one signed-in organization. Lives in the GUI thread.
class MyOrganizationApi : public QObject
{
    Q_OBJECT

public:
    //! \param http the authorized stack; must outlive this object.
    MyOrganizationApi(HttpClient &http, const QUrl &apiBase, QObject *parent = nullptr);

    [[nodiscard]] OrganizationClient &organization() { return m_organization; }
    [[nodiscard]] Domains &domains() { return m_domains; }
    [[nodiscard]] IdentityProviders &identityProviders() { return m_identityProviders; }
    [[nodiscard]] Members &members() { return m_members; }
    [[nodiscard]] MemberRoles &memberRoles() { return m_memberRoles; }
    [[nodiscard]] Invitations &invitations() { return m_invitations; }
    [[nodiscard]] UserStores &userStores() { return m_userStores; }
    [[nodiscard]] Provisioning &provisioning() { return m_provisioning; }

Q_SIGNALS:
    //! The answer to a write got lost, and reading back found the write done. `operation` is an
    //! operationId of the contract.
    void foundDone(const QString &operation);

private:
    OrganizationClient m_organization;
    Domains m_domains;
    IdentityProviders m_identityProviders;
    Members m_members;
    MemberRoles m_memberRoles;
    Invitations m_invitations;
    UserStores m_userStores;
    Provisioning m_provisioning;
};

} // namespace orgdesk
