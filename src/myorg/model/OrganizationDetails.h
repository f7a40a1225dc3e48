#pragma once

#include "core/Json.h"

#include <QString>

namespace orgdesk {

//! Branding colours "#RGB" or "#RRGGBB"; both empty when none are set.
struct OrganizationDetails
{
    QString id;
    QString name;
    QString displayName;
    QString logoUrl; //!< Empty: none.
    QString primaryColor;
    QString pageBackground;

    static Result<OrganizationDetails> fromJson(const Json &value);
    bool operator==(const OrganizationDetails &) const = default;
};

//! The members that differ, as PATCH /details wants them: `branding.logo_url` null removes the
//! logo; `branding.colors` always carries both colours (API reference 3.2).
[[nodiscard]] JsonBox patchFor(const OrganizationDetails &before, const OrganizationDetails &after);

} // namespace orgdesk
