#include "myorg/MyOrganizationApi.h"

namespace orgdesk {

MyOrganizationApi::MyOrganizationApi(HttpClient &http, const QUrl &apiBase, QObject *parent)
    : QObject(parent)
    , m_organization(http, apiBase)
    , m_domains(http, apiBase)
    , m_identityProviders(http, apiBase)
{
    connect(&m_organization, &OrganizationClient::foundDone, this, &MyOrganizationApi::foundDone);
    connect(&m_domains, &Domains::foundDone, this, &MyOrganizationApi::foundDone);
    connect(&m_identityProviders, &IdentityProviders::foundDone, this,
            &MyOrganizationApi::foundDone);
}

} // namespace orgdesk
