#pragma once

#include "myorg/model/Member.h"

#include <QList>
#include <QString>

#include <memory>

namespace orgdesk::ui {

//! A member as the list shows it. Kept small: there can be fifty thousand.
struct Person
{
    QString id;
    QString title;
    QString email;
    QList<MemberRole> roles;
    bool rolesKnown = false;
    bool rolesComplete = true; //!< False: there can be more than the ten that the list gives.
    QDateTime lastLogin;       //!< UTC; null: never.
    QString wayKey;            //!< What the person signs in with: "halden-okta", "auth0".
    QString wayTitle;          //!< "Halden Okta", "Password"
    QString searchText;        //!< Name and email, foldedForSearch().

    [[nodiscard]] bool hasRole(const QString &roleId) const;
};

//! Shared, so that fifty thousand can be handed to a worker without a copy.
using PersonPtr = std::shared_ptr<const Person>;

[[nodiscard]] Person personOf(const Member &member, const QString &wayKey, const QString &wayTitle);

} // namespace orgdesk::ui
