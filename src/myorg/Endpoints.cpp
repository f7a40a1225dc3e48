#include "myorg/Endpoints.h"

#include <algorithm>
#include <array>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr RetryClass read = RetryClass::Read;
constexpr RetryClass repeatable = RetryClass::Repeatable;
constexpr RetryClass readBack = RetryClass::ReadBack;
constexpr RetryClass never = RetryClass::Never;

// One row per operation, in the order of API reference 2. Retry class and read-back
// are the columns of reliability policy 2.4. RetryingClient and Reconciliation act by the class;
// the clients send the read, and LostWriteTest holds them to this table.
// clang-format off
constexpr std::array<Endpoint, 42> endpointTable{{
    {"getConfiguration", "GET", "/config", "read:my_org:configuration", 200, read},
    {"getIdpConfiguration", "GET", "/config/identity-providers", "read:my_org:configuration", 200,
     read},
    {"getDetails", "GET", "/details", "read:my_org:details", 200, read},
    {"updateDetails", "PATCH", "/details", "update:my_org:details", 200, repeatable, "getDetails"},
    {"deleteOrganization", "DELETE", "/", "delete:my_org:organizations", 204, never},

    {"listDomains", "GET", "/domains", "read:my_org:domains", 200, read},
    {"createDomain", "POST", "/domains", "create:my_org:domains", 201, readBack, "listDomains"},
    {"getDomain", "GET", "/domains/{domain_id}", "read:my_org:domains", 200, read},
    {"deleteDomain", "DELETE", "/domains/{domain_id}", "delete:my_org:domains", 204, repeatable,
     "getDomain"},
    {"verifyDomain", "POST", "/domains/{domain_id}/verify", "update:my_org:domains", 202,
     repeatable, "getDomain"},
    {"listDomainIdps", "GET", "/domains/{domain_id}/identity-providers",
     "read:my_org:domains read:my_org:identity_providers", 200, read},

    {"listIdps", "GET", "/identity-providers", "read:my_org:identity_providers", 200, read},
    {"createIdp", "POST", "/identity-providers", "create:my_org:identity_providers", 201, readBack,
     "listIdps"},
    {"getIdp", "GET", "/identity-providers/{idp_id}", "read:my_org:identity_providers", 200, read},
    {"updateIdp", "PATCH", "/identity-providers/{idp_id}", "update:my_org:identity_providers", 200,
     repeatable, "getIdp"},
    {"deleteIdp", "DELETE", "/identity-providers/{idp_id}", "delete:my_org:identity_providers", 204,
     repeatable, "getIdp"},
    {"refreshIdpAttributes", "PUT", "/identity-providers/{idp_id}/update-attributes",
     "update:my_org:identity_providers", 200, readBack, "getIdp"},
    {"detachIdp", "POST", "/identity-providers/{idp_id}/detach",
     "update:my_org:identity_providers_detach", 204, repeatable, "getIdp"},
    {"addIdpDomain", "POST", "/identity-providers/{idp_id}/domains",
     "create:my_org:identity_providers_domains", 201, readBack, "getIdp"},
    {"removeIdpDomain", "DELETE", "/identity-providers/{idp_id}/domains/{domain}",
     "delete:my_org:identity_providers_domains", 204, repeatable, "getIdp"},

    {"getProvisioning", "GET", "/identity-providers/{idp_id}/provisioning",
     "read:my_org:identity_providers_provisioning", 200, read},
    {"createProvisioning", "POST", "/identity-providers/{idp_id}/provisioning",
     "create:my_org:identity_providers_provisioning", 201, readBack, "getProvisioning"},
    {"deleteProvisioning", "DELETE", "/identity-providers/{idp_id}/provisioning",
     "delete:my_org:identity_providers_provisioning", 204, repeatable, "getProvisioning"},
    {"refreshProvisioningAttributes", "PUT",
     "/identity-providers/{idp_id}/provisioning/update-attributes",
     "update:my_org:identity_providers_provisioning", 200, readBack, "getProvisioning"},
    {"listScimTokens", "GET", "/identity-providers/{idp_id}/provisioning/scim-tokens",
     "read:my_org:identity_providers_scim_tokens", 200, read},
    {"createScimToken", "POST", "/identity-providers/{idp_id}/provisioning/scim-tokens",
     "create:my_org:identity_providers_scim_tokens", 201, never, "listScimTokens"},
    {"revokeScimToken", "DELETE",
     "/identity-providers/{idp_id}/provisioning/scim-tokens/{idp_scim_token_id}",
     "delete:my_org:identity_providers_scim_tokens", 204, repeatable, "listScimTokens"},

    {"listMembers", "GET", "/members", "read:my_org:members", 200, read},
    {"getMember", "GET", "/members/{user_id}", "read:my_org:members", 200, read},
    {"listMemberRoles", "GET", "/members/{user_id}/roles", "read:my_org:member_roles", 200, read},
    {"assignMemberRoles", "POST", "/members/{user_id}/roles", "create:my_org:member_roles", 204,
     repeatable, "listMemberRoles"},
    {"unassignMemberRoles", "POST", "/members/{user_id}/unassign-roles",
     "delete:my_org:member_roles", 204, repeatable, "listMemberRoles"},
    {"unassignMemberRolesLegacy", "DELETE", "/members/{user_id}/roles",
     "delete:my_org:member_roles", 204, repeatable, "listMemberRoles"},
    {"deleteMemberships", "POST", "/delete-memberships", "delete:my_org:memberships", 204,
     readBack, "getMember"},
    {"listRoles", "GET", "/roles", "read:my_org:member_roles", 200, read},

    {"listInvitations", "GET", "/member-invitations", "read:my_org:member_invitations", 200, read},
    {"createInvitations", "POST", "/member-invitations", "create:my_org:member_invitations", 201,
     never, "listInvitations"},
    {"revokeInvitations", "POST", "/delete-member-invitations",
     "delete:my_org:member_invitations", 204, repeatable, "listInvitations"},
    {"getInvitation", "GET", "/member-invitations/{invitation_id}",
     "read:my_org:member_invitations", 200, read},
    {"revokeInvitationLegacy", "DELETE", "/member-invitations/{invitation_id}",
     "delete:my_org:member_invitations", 204, repeatable, "listInvitations"},
    {"listInvitationRoles", "GET", "/member-invitations/{invitation_id}/roles",
     "read:my_org:member_roles", 200, read},
    {"listUserStores", "GET", "/user-stores", "read:my_org:user_stores", 200, read},
}};
// clang-format on

// OrgDesk has no way to delete the organization, so it never asks for the permission.
constexpr auto unwantedScope = "delete:my_org:organizations"_L1;

} // namespace

std::span<const Endpoint> endpoints()
{
    return endpointTable;
}

const Endpoint &endpoint(const QString &operation)
{
    const auto row =
        std::find_if(endpointTable.begin(), endpointTable.end(), [&](const Endpoint &candidate) {
            return operation == QLatin1StringView(candidate.operation);
        });
    Q_ASSERT_X(row != endpointTable.end(), "endpoint", qPrintable(operation));
    return *row;
}

QStringList scopesOf(const Endpoint &endpoint)
{
    return QString::fromLatin1(endpoint.scopes).split(u' ', Qt::SkipEmptyParts);
}

QStringList wantedScopes(const QStringList &withheld)
{
    QStringList wanted;
    for (const Endpoint &row : endpointTable) {
        for (const QString &scope : scopesOf(row)) {
            if (scope != unwantedScope && !withheld.contains(scope) && !wanted.contains(scope))
                wanted << scope;
        }
    }
    return wanted;
}

HttpRequest requestFor(const Endpoint &endpoint, const QUrl &apiBase,
                       const QStringList &pathParameters)
{
    QByteArray path = apiBase.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    qsizetype used = 0;
    for (const QByteArray &segment : QByteArray(endpoint.path).split('/')) {
        if (segment.isEmpty())
            continue;
        path += '/';
        if (!segment.startsWith('{')) {
            path += segment;
            continue;
        }
        Q_ASSERT_X(used < pathParameters.size(), "requestFor", endpoint.path);
        path += QUrl::toPercentEncoding(pathParameters.at(used++));
    }
    Q_ASSERT_X(used == pathParameters.size(), "requestFor", endpoint.path);
    if (path.isEmpty() || qstrcmp(endpoint.path, "/") == 0)
        path += '/';

    HttpRequest request;
    request.method = endpoint.method;
    request.url = apiBase;
    // Text that is encoded already must not be decoded and encoded once more: "%2F" stays.
    request.url.setPath(QString::fromLatin1(path), QUrl::TolerantMode);
    request.operation = QString::fromLatin1(endpoint.operation);
    request.authorization = Authorization::Base;
    request.retry = endpoint.retry;
    return request;
}

} // namespace orgdesk
