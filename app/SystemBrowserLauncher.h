#pragma once

#include "oauth/BrowserLauncher.h"

namespace orgdesk {

//! The desktop's default browser (QDesktopServices). GUI thread.
class SystemBrowserLauncher final : public BrowserLauncher
{
public:
    Result<Done> open(const QUrl &url) override;
};

} // namespace orgdesk
