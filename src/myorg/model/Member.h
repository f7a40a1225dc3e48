#pragma once

#include "myorg/model/MemberRole.h"

#include <QDateTime>
#include <QList>

namespace orgdesk {

//! A person of the organization (API reference 3.10). Everything but the id may be empty.
struct Member
{
    //! As many roles as the list of members gives at most; the rest is read per person.
    static constexpr int mostListedRoles = 10;
    //! As many roles as a person can have.
    static constexpr int mostRoles = 50;

    QString id; //!< `user_id`: "auth0|…", "okta|halden-okta|…"
    QString email;
    QString name;
    QString nickname;
    QString givenName;
    QString familyName;
    QString phoneNumber;
    QDateTime createdAt; //!< UTC
    QDateTime lastLogin; //!< UTC; null: never.
    QList<MemberRole> roles;
    //! The answer told the roles; without `read:my_org:member_roles` it does not.
    bool rolesKnown = false;

    //! What to call the person: name, else email, else nickname, else id.
    [[nodiscard]] QString title() const;
    //! The list cut the roles, or may have: there can be more than `roles`.
    [[nodiscard]] bool mayHaveMoreRoles() const
    {
        return rolesKnown && roles.size() == mostListedRoles;
    }

    //! `user_id` is required: without it nothing can be done with the person.
    static Member fromObject(JsonObject &object);
    static Result<Member> fromJson(const Json &value);
    bool operator==(const Member &) const = default;
};

} // namespace orgdesk
