#include "app/SystemBrowserLauncher.h"

#include <QDesktopServices>

namespace orgdesk {

SystemBrowserLauncher::SystemBrowserLauncher(QUrl issuer)
    : m_issuer(std::move(issuer))
{
}

Result<Done> SystemBrowserLauncher::open(const QUrl &url)
{
    const bool ours = url.isValid() && url.scheme() == m_issuer.scheme()
        && url.host() == m_issuer.host() && url.port() == m_issuer.port();
    if (!ours || !QDesktopServices::openUrl(url))
        return BrowserError{url};
    return Done{};
}

} // namespace orgdesk
