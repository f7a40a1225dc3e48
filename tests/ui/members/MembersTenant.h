#pragma once

#include "../shell/SignedInTenant.h"
#include "ui/pages/MembersPage.h"

#include <QUrlQuery>

namespace orgdesk::test {

//! A tenant with members, roles, invitations and stores; Mara is signed in.
struct MembersTenant : SignedInTenant
{
    static constexpr const char *membersLine = "GET /my-org/v1/members";
    static constexpr const char *rolesLine = "GET /my-org/v1/roles";
    static constexpr const char *invitationsLine = "GET /my-org/v1/member-invitations";
    static constexpr const char *inviteLine = "POST /my-org/v1/member-invitations";
    static constexpr const char *revokeLine = "POST /my-org/v1/delete-member-invitations";
    static constexpr const char *removeLine = "POST /my-org/v1/delete-memberships";

    MembersTenant()
    {
        tenant.http.answer(
            membersLine, 200,
            members({person("auth0|mara", "Mara Lindqvist", {"admin"}),
                     person("okta|halden-okta|bo", "Bo Sandahl", {"planner", "viewer"}),
                     person("auth0|carla", "Carla Mendes", {"planner"}),
                     person("auth0|dmitri", "Dmitri Olsen", {})}));
        tenant.http.answer(rolesLine, 200, roles({"admin", "planner", "viewer"}));
        tenant.http.answer(invitationsLine, 200, R"({"invitations":[]})");
        tenant.http.answer("GET /my-org/v1/user-stores", 200, R"({"user_stores":[]})");
        tenant.http.answer("GET /my-org/v1/identity-providers", 200,
                           R"({"identity_providers":[{"id":"con_okta","name":"halden-okta",
            "display_name":"Halden Okta","strategy":"okta","options":{},"access_level":"full",
            "is_enabled":true}]})");
        signedIn = restore().has_value();
    }

    //! Writes to `/members/{id}/roles` and `/unassign-roles` succeed.
    void acceptRoleChanges(const QByteArray &encodedId)
    {
        tenant.http.answer("POST /my-org/v1/members/" + encodedId + "/roles", 204);
        tenant.http.answer("POST /my-org/v1/members/" + encodedId + "/unassign-roles", 204);
    }

    static QByteArray role(const QByteArray &id)
    {
        return R"({"id":"rol_)" + id + R"(","name":")" + id.left(1).toUpper() + id.mid(1)
            + R"(","description":"About )" + id + R"("})";
    }

    static QByteArray rolesJson(const QList<QByteArray> &ids)
    {
        QList<QByteArray> items;
        for (const QByteArray &id : ids)
            items << role(id);
        return '[' + items.join(',') + ']';
    }

    static QByteArray roles(const QList<QByteArray> &ids)
    {
        return R"({"roles":)" + rolesJson(ids) + '}';
    }

    static QByteArray person(const QByteArray &id, const QByteArray &name,
                             const QList<QByteArray> &roleIds)
    {
        const QByteArray email = name.split(' ').first().toLower() + "@halden.example";
        return R"({"user_id":")" + id + R"(","name":")" + name + R"(","email":")" + email
            + R"(","roles":)" + rolesJson(roleIds) + '}';
    }

    static QByteArray members(const QList<QByteArray> &people, const QByteArray &next = {})
    {
        const QByteArray marker = next.isEmpty() ? next : R"(,"next":")" + next + '"';
        return R"({"members":[)" + people.join(',') + ']' + marker + '}';
    }

    static QByteArray invitation(const QByteArray &id, const QByteArray &email,
                                 const QByteArray &expires)
    {
        return R"({"id":")" + id + R"(","invitee":{"email":")" + email
            + R"("},"inviter":{"name":"Mara Lindqvist"},"identity_provider_id":"con_okta",)"
              R"("roles":["rol_viewer"],"created_at":"2026-01-01T09:00:00.000Z","expires_at":")"
            + expires + R"(","invitation_url":"https://fieldnote.example/accept?ticket=secret-)"
            + id + R"("})";
    }

    bool signedIn = false;
};

} // namespace orgdesk::test
