#pragma once

#include "core/Json.h"

#include <QString>

namespace orgdesk {

//! A role that the vendor defined and made visible to the organization (API reference 3.10).
struct MemberRole
{
    QString id; //!< `rol_…`
    QString name;
    QString description; //!< May be empty.

    //! `id` and `name` are required.
    static MemberRole fromObject(JsonObject &object);
    static Result<MemberRole> fromJson(const Json &value);
    bool operator==(const MemberRole &) const = default;
};

} // namespace orgdesk
