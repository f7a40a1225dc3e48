#pragma once

#include "core/Result.h"

#include <QObject>
#include <QUrl>

namespace orgdesk {

//! Opens a URL in the system browser. The door to another program, so tests bring their own.
class BrowserLauncher
{
public:
    BrowserLauncher() = default;
    virtual ~BrowserLauncher() = default;
    Q_DISABLE_COPY_MOVE(BrowserLauncher)

    //! Done means only that the system was asked (oauth rule 10). BrowserError otherwise.
    virtual Result<Done> open(const QUrl &url) = 0;
};

} // namespace orgdesk
