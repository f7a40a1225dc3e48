#include "strategies/Descriptors.h"
#include "strategies/FieldGroups.h"

namespace orgdesk {

namespace {

constexpr Field oktaFields[] = {
    fieldgroups::domain(QT_TRANSLATE_NOOP("Schema", "Okta domain"), "company.okta.com",
                        "/options/domain", validators::oktaDomain),
    fieldgroups::clientId(QT_TRANSLATE_NOOP("Schema", "Client ID")),
    fieldgroups::clientSecret(QT_TRANSLATE_NOOP("Schema", "Client secret")),
    fieldgroups::iconUrl,
};

constexpr SetupValue oktaValues[] = {fieldgroups::callback, fieldgroups::connectionId};

constexpr SetupValue oktaSignOut{SetupValue::Kind::SignOut,
                                 QT_TRANSLATE_NOOP("Schema", "Sign-out address")};

constexpr GuideStep oktaGuide[] = {
    {QT_TRANSLATE_NOOP("Schema",
                       "Applications › **Create App Integration**. Choose **OIDC**, then "
                       "**Web Application**.")},
    {QT_TRANSLATE_NOOP("Schema", "Name it, for example {vendor}.")},
    {QT_TRANSLATE_NOOP("Schema", "Paste under **Sign-in redirect URIs**"), &oktaValues[0]},
    {QT_TRANSLATE_NOOP("Schema", "Paste under **Sign-out redirect URIs**"), &oktaSignOut},
    {QT_TRANSLATE_NOOP("Schema", "Under **Assignments**, choose who may sign in, then Save.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "From the General tab, copy **Client ID** and **Client secret** into the "
                       "form on the left."),
     nullptr, nullptr,
     QT_TRANSLATE_NOOP("Schema",
                       "From the General tab, copy **Client ID** and **Client secret** for your "
                       "colleague.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "Your **Okta domain** is in the menu at the top right, below your name.")},
};

} // namespace

constinit const Strategy descriptors::okta{
    .wireName = "okta",
    .configurationKey = "okta",
    .key = "okta",
    .name = QT_TRANSLATE_NOOP("Schema", "Okta"),
    .protocol = QT_TRANSLATE_NOOP("Schema", "OpenID Connect"),
    .effort = QT_TRANSLATE_NOOP("Schema", "about 10 min"),
    .monogram = "Ok",
    .console = QT_TRANSLATE_NOOP("Schema", "In the Okta admin console"),
    .fields = oktaFields,
    .rules = {},
    .setupValues = oktaValues,
    .guide = oktaGuide,
    .summary = QT_TRANSLATE_NOOP("Schema", "Sign in with Okta Workforce"),
};

} // namespace orgdesk
