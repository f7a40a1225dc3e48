#pragma once

#include "FakeTenant.h"
#include "config/VendorConfiguration.h"
#include "oauth/BrowserLauncher.h"
#include "secrets/MemorySecretStore.h"
#include "session/Session.h"
#include "support/FakeHttpClient.h"

#include <memory>

namespace orgdesk::test {

//! Remembers what was opened.
class RememberingBrowser final : public BrowserLauncher
{
public:
    bool works = true;
    QList<QUrl> opened;

    Result<Done> open(const QUrl &url) override
    {
        opened << url;
        return works ? Result<Done>(Done{}) : Result<Done>(BrowserError{url});
    }
};

//! A tenant with a session that can be signed in to; nobody is. The server behind it is a script.
struct TenantWithSession
{
    TenantWithSession()
    {
        configuration.domain = QStringLiteral("login.example");
        configuration.clientId = QStringLiteral("client");
        configuration.redirectPorts = {0};
        session = std::make_unique<Session>(Session::Doors{configuration,
                                                           http,
                                                           secrets,
                                                           browser,
                                                           tenant.clock(),
                                                           tenant.savedSignIns(),
                                                           QStringLiteral("default"),
                                                           {},
                                                           {}});
        tenant.running = session.get();
        tenant.vendor = &configuration;
    }

    //! The answer to the first request of every sign-in.
    void expectDiscovery()
    {
        HttpHeaders json;
        json.set("Content-Type", "application/json");
        http.expect("GET", "/.well-known/openid-configuration")
            .respond(200,
                     QByteArray("{'issuer':'https://login.example/',"
                                "'authorization_endpoint':'https://login.example/authorize',"
                                "'token_endpoint':'https://login.example/oauth/token',"
                                "'revocation_endpoint':'https://login.example/oauth/revoke',"
                                "'jwks_uri':'https://login.example/jwks'}")
                         .replace('\'', '"'),
                     json);
    }

    FakeTenant tenant;
    VendorConfiguration configuration;
    FakeHttpClient http;
    MemorySecretStore secrets{true};
    RememberingBrowser browser;
    std::unique_ptr<Session> session;
};

} // namespace orgdesk::test
