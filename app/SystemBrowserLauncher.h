#pragma once

#include "oauth/BrowserLauncher.h"

namespace orgdesk {

//! The browser that the person's system opens links with.
class SystemBrowserLauncher final : public BrowserLauncher
{
public:
    //! \param issuer links to other hosts are refused (oauth rule 10).
    explicit SystemBrowserLauncher(QUrl issuer);

    Result<Done> open(const QUrl &url) override;

private:
    QUrl m_issuer;
};

} // namespace orgdesk
