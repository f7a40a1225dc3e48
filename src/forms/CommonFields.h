#pragma once

#include "forms/Field.h"

#include <span>

namespace orgdesk {

//! Details step of the wizard: `displayName`, `identifier`; pointers of IdentityProviderCreate.
[[nodiscard]] std::span<const Field> providerDetailsFields();

//! Provider page: `displayName` only, since an identifier can't be changed.
[[nodiscard]] std::span<const Field> providerPageFields();

//! Organization page: `displayName`, `logoUrl`, `primaryColor`, `pageBackground`; pointers of
//! PATCH /details (API reference 3.2). Colours are optional together: see the rules.
[[nodiscard]] std::span<const Field> organizationFields();
[[nodiscard]] std::span<const FormRule> organizationRules();

//! Dialog "Change the name": `name`.
[[nodiscard]] std::span<const Field> organizationNameFields();

} // namespace orgdesk
