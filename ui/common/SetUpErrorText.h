#pragma once

#include "ui/common/ErrorText.h"

namespace orgdesk::ui {

//! What the vendor has not set up in the tenant, as far as the server's answer tells.
enum class SetUpGap {
    None,            //!< Nothing of the set-up is the cause, or the answer does not say what.
    ApiInactive,     //!< The My Organization API is not activated.
    NoGrant,         //!< The application has no client grant for it.
    NoConfiguration, //!< The application has no `my_organization_configuration`.
    NothingGranted   //!< Role, grant and consent together leave no permission.
};

//! Pure. An authorization server says it in the description of `access_denied` alone, so unknown
//! wording is None.
[[nodiscard]] SetUpGap setUpGapOf(const Error &error);

//! Title, text and offers for a gap; empty words for None.
[[nodiscard]] ErrorWords wordsForSetUp(SetUpGap gap, const ErrorContext &context);

//! Words for a 403 of the API (ui.md 10). Called by wordsFor().
[[nodiscard]] ErrorWords wordsForRefusal(const Forbidden &error, const ErrorContext &context);

} // namespace orgdesk::ui
