#pragma once

#include "../dialogs/TenantWithSession.h"
#include "config/VendorConfiguration.h"
#include "oauth/RedirectReceiver.h"
#include "secrets/MemorySecretStore.h"
#include "session/Session.h"
#include "session/SessionEntry.h"
#include "support/Await.h"

#include <QSysInfo>

#include <memory>

namespace orgdesk::test {

//! A browser that never comes back.
class SilentReceiver final : public RedirectReceiver
{
public:
    Result<QString> listen(Filter) override
    {
        return QStringLiteral("http://127.0.0.1:18765/callback");
    }
    [[nodiscard]] Future<Secret> redirect() const override { return m_redirect.future(); }
    void close() override { m_redirect.complete(Cancelled{}); }

private:
    Completer<Secret> m_redirect;
};

//! A FakeTenant with a session that is continued from a keychain, as after a restart. The
//! authorization server is `auth`.
struct SignedInTenant
{
    SignedInTenant();

    //! Continues the saved sign-in; the session is active then.
    [[nodiscard]] Result<SessionInfo> restore()
    {
        return await(session->restore(tenant.savedSignIns().all().constFirst()));
    }

    FakeTenant tenant;
    VendorConfiguration configuration;
    FakeTenantHttp auth;
    MemorySecretStore secrets{true};
    RememberingBrowser browser;
    std::unique_ptr<Session> session;
};

} // namespace orgdesk::test
