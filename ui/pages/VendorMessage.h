#pragma once

#include "core/Error.h"

namespace orgdesk::ui {

class AppContext;

//! The ready-made message for the vendor (ui.md 12.3): who asks, what happened, what to check.
//! Names the point that the error speaks of. Holds no secret. \param organization what is known of
//! it before a sign-in; empty: that of the session.
[[nodiscard]] QString vendorMessage(AppContext &context, const QString &organization,
                                    const Error &error);

} // namespace orgdesk::ui
