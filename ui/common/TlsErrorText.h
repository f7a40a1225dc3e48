#pragma once

#include "ui/common/ErrorText.h"

namespace orgdesk::ui {

//! What is wrong with a server's TLS and what helps: one or two sentences for each TlsProblem.
//! Called by wordsFor().
[[nodiscard]] QString tlsText(const NetworkError &error, const ErrorContext &context);

} // namespace orgdesk::ui
