#include "app/SystemBrowserLauncher.h"

#include <QDesktopServices>

namespace orgdesk {

Result<Done> SystemBrowserLauncher::open(const QUrl &url)
{
    // Qt says whether a helper was started, not whether a browser appeared (oauth rule 10).
    if (!QDesktopServices::openUrl(url))
        return BrowserError{url};
    return Done{};
}

} // namespace orgdesk
