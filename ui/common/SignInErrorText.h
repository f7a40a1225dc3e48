#pragma once

#include "ui/common/ErrorText.h"

namespace orgdesk::ui {

//! Words for a sign-in or a confirmation that went wrong (ui.md 12.2 and 12.9). Called by
//! wordsFor().
[[nodiscard]] ErrorWords wordsForSignIn(const SignInFailed &error, const ErrorContext &context);
[[nodiscard]] ErrorWords wordsForOAuth(const OAuthError &error, const ErrorContext &context);

//! True when the vendor has to change something before a sign-in can work: not when the person
//! declined in the browser or is no member, which the server calls `access_denied` as well.
[[nodiscard]] bool canVendorHelp(const Error &error);

//! Words for a session that ended, and for a keychain that does not do its part.
[[nodiscard]] ErrorWords wordsForSession(const SignInRequired &error, const ErrorContext &context);
[[nodiscard]] ErrorWords wordsForSecretStore(const SecretStoreError &error);

} // namespace orgdesk::ui
