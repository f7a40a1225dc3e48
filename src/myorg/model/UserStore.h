#pragma once

#include "core/Json.h"

#include <QString>

namespace orgdesk {

//! A database of people that stands behind the organization (API reference 2.8).
struct UserStore
{
    QString id;
    QString name;
    QString displayName;
    bool isEnabled = true;

    //! Display name, else name, else id.
    [[nodiscard]] QString title() const;

    static UserStore fromObject(JsonObject &object);
    bool operator==(const UserStore &) const = default;
};

} // namespace orgdesk
