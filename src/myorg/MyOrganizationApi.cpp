#include "myorg/MyOrganizationApi.h"

namespace orgdesk {

MyOrganizationApi::MyOrganizationApi(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_organization(http, apiBase)
    , m_domains(http, apiBase)
    , m_identityProviders(http, apiBase)
    , m_members(http, apiBase)
    , m_memberRoles(http, apiBase)
    , m_invitations(http, apiBase)
    , m_userStores(http, apiBase)
    , m_provisioning(http, apiBase)
{
    connect(&m_organization, &OrganizationClient::foundDone, this, &MyOrganizationApi::foundDone);
    connect(&m_domains, &Domains::foundDone, this, &MyOrganizationApi::foundDone);
    connect(&m_identityProviders, &IdentityProviders::foundDone, this,
            &MyOrganizationApi::foundDone);
    connect(&m_members, &Members::foundDone, this, &MyOrganizationApi::foundDone);
    connect(&m_memberRoles, &MemberRoles::foundDone, this, &MyOrganizationApi::foundDone);
    connect(&m_invitations, &Invitations::foundDone, this, &MyOrganizationApi::foundDone);
    connect(&m_provisioning, &Provisioning::foundDone, this, &MyOrganizationApi::foundDone);
}

} // namespace orgdesk
