#pragma once

#include <QString>

#include <span>

namespace orgdesk {

//! What to do in the provider's console so that it creates and removes accounts (ui.md 6.5).
//! Console labels in **bold** (context "Schema"); the address and the user ID are beside it to
//! copy. Empty for types whose console is not known.
[[nodiscard]] std::span<const char *const> scimGuide(const QString &strategy);

} // namespace orgdesk
