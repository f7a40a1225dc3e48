#pragma once

#include "core/Future.h"
#include "core/Secret.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

namespace orgdesk {

//! Where the browser comes back to. Serves one sign-in attempt.
class RedirectReceiver
{
public:
    //! True when this query belongs to the attempt. Others are answered and forgotten.
    using Filter = std::function<bool(QByteArrayView query)>;

    RedirectReceiver() = default;
    virtual ~RedirectReceiver() = default;
    Q_DISABLE_COPY_MOVE(RedirectReceiver)

    //! Starts listening. \return the redirect URI; SignInFailed PortsBusy names the ports.
    virtual Result<QString> listen(Filter belongs) = 0;
    //! The query of the first redirect that belongs, or Cancelled after close().
    [[nodiscard]] virtual Future<Secret> redirect() const = 0;
    //! Stops listening at once.
    virtual void close() = 0;
};

using RedirectReceiverFactory = std::function<std::unique_ptr<RedirectReceiver>()>;

} // namespace orgdesk
