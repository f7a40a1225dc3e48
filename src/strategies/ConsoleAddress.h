#pragma once

#include <QUrl>

namespace orgdesk {

//! Where the admin console of this kind of identity provider is, for the browser; empty where that
//! depends on the installation. \param domain what was typed as the provider's domain; Okta's
//! console is found from it.
[[nodiscard]] QUrl consoleAddress(const QString &strategy, const QString &domain);

} // namespace orgdesk
