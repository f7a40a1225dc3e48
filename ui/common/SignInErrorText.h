#pragma once

#include "ui/common/ErrorText.h"

namespace orgdesk::ui {

//! Words for a sign-in or a confirmation that went wrong (ui.md 12.2 and 12.9). Called by
//! wordsFor().
[[nodiscard]] ErrorWords wordsForSignIn(const SignInFailed &error, const ErrorContext &context);
[[nodiscard]] ErrorWords wordsForOAuth(const OAuthError &error, const ErrorContext &context);

} // namespace orgdesk::ui
