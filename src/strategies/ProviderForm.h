#pragma once

#include "forms/FormModel.h"
#include "myorg/model/IdentityProvider.h"
#include "strategies/Strategy.h"

namespace orgdesk {

//! A provider as the body that FormModel::setStored() takes: for forms with the fields of the
//! strategy and for those of the provider page.
[[nodiscard]] JsonBox formBody(const IdentityProvider &provider);

//! The body of a create from the wizard's two forms. The switches are left for the caller.
[[nodiscard]] IdentityProviderCreate providerFromForms(const Strategy &strategy,
                                                       const FormModel &details,
                                                       const FormModel &configuration);

//! What changed in the provider page's two forms: display name and options. The switches are left
//! for the caller. The options hold secrets that were typed.
[[nodiscard]] IdentityProviderPatch patchFromForms(const FormModel &details,
                                                   const FormModel &configuration);

} // namespace orgdesk
