#include "SignedInTenant.h"

namespace orgdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *discovery = R"({"issuer":"https://login.fieldnote.example/",
"authorization_endpoint":"https://login.fieldnote.example/authorize",
"token_endpoint":"https://login.fieldnote.example/oauth/token",
"revocation_endpoint":"https://login.fieldnote.example/oauth/revoke",
"jwks_uri":"https://login.fieldnote.example/.well-known/jwks.json"})";

constexpr const char *tokens = R"({"access_token":"a","refresh_token":"r2","token_type":"Bearer",
"expires_in":600})";

constexpr const char *providers = R"({"identity_providers":[{"id":"con_okta","name":"halden-okta",
"display_name":"Halden Okta","strategy":"okta","options":{"domain":"halden.okta.example"},
"access_level":"full","show_as_button":true,"is_enabled":true}]})";

constexpr const char *details = R"({"id":"org_1","name":"halden-freight",
"display_name":"Halden Freight","branding":{}})";

} // namespace

SignedInTenant::SignedInTenant()
{
    configuration.domain = u"login.fieldnote.example"_s;
    configuration.clientId = u"client"_s;
    SessionEntry entry;
    entry.generation = 1;
    entry.refreshToken = Secret::fromView("r1");
    entry.issuer = configuration.issuer();
    entry.clientId = configuration.clientId;
    entry.organizationId = u"org_1"_s;
    entry.userId = u"auth0|mara"_s;
    secrets.put(entryKey(entry, u"default"_s, QSysInfo::machineUniqueId()), *encodeEntry(entry));
    SavedSignIn saved;
    saved.issuer = entry.issuer;
    saved.clientId = entry.clientId;
    saved.organizationId = entry.organizationId;
    saved.organizationName = u"halden-freight"_s;
    saved.userId = entry.userId;
    saved.userName = u"Mara Lindqvist"_s;
    saved.email = u"mara@halden.example"_s;
    static_cast<void>(tenant.savedSignIns().put(saved));
    auth.answer("GET /.well-known/openid-configuration", 200, discovery);
    auth.answer("POST /oauth/token", 200, tokens);
    auth.answer("POST /oauth/revoke", 200);
    tenant.http.answer("GET /my-org/v1/identity-providers", 200, providers);
    tenant.http.answer("GET /my-org/v1/details", 200, details);
    tenant.http.answer("GET /my-org/v1/config", 200, R"({"allowed_strategies":["okta"]})");
    session = std::make_unique<Session>(
        Session::Doors{configuration,
                       auth,
                       secrets,
                       browser,
                       tenant.clock(),
                       tenant.savedSignIns(),
                       u"default"_s,
                       {},
                       [] { return std::make_unique<SilentReceiver>(); }});
    tenant.running = session.get();
    tenant.vendor = &configuration;
}

} // namespace orgdesk::test
