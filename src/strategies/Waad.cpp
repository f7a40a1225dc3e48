#include "strategies/Descriptors.h"
#include "strategies/FieldGroups.h"

namespace orgdesk {

namespace {

constexpr Field waadFields[] = {
    fieldgroups::domain(QT_TRANSLATE_NOOP("Schema", "Tenant domain"), "company.onmicrosoft.com",
                        "/options/tenant_domain", validators::hostName),
    fieldgroups::clientId(QT_TRANSLATE_NOOP("Schema", "Application (client) ID")),
    fieldgroups::clientSecret(QT_TRANSLATE_NOOP("Schema", "Client secret value")),
    fieldgroups::iconUrl,
};

constexpr SetupValue waadValues[] = {fieldgroups::callback, fieldgroups::connectionId};

constexpr GuideStep waadGuide[] = {
    {QT_TRANSLATE_NOOP("Schema",
                       "Identity › Applications › **App registrations** › "
                       "**New registration**.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "Name it. Under **Supported account types** keep “this organizational "
                       "directory only”.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "Under **Redirect URI** choose **Web** and paste this. Then Register."),
     &waadValues[0]},
    {QT_TRANSLATE_NOOP("Schema", "From Overview, copy **Application (client) ID**.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "**Certificates & secrets** › **New client secret**. Copy the **Value** at "
                       "once, not the Secret ID. Note the end date; OrgDesk can remind you.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "**API permissions**: keep User.Read and choose **Grant admin "
                       "consent**.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "Your tenant domain is **Primary domain** on the directory’s Overview.")},
};

} // namespace

constinit const Strategy descriptors::waad{
    .wireName = "waad",
    .configurationKey = "waad",
    .key = "waad",
    .name = QT_TRANSLATE_NOOP("Schema", "Entra ID"),
    .protocol = QT_TRANSLATE_NOOP("Schema", "OpenID Connect"),
    .effort = QT_TRANSLATE_NOOP("Schema", "about 15 min"),
    .monogram = "En",
    .console = QT_TRANSLATE_NOOP("Schema", "In the Entra admin center"),
    .fields = waadFields,
    .rules = {},
    .setupValues = waadValues,
    .guide = waadGuide,
    .summary = QT_TRANSLATE_NOOP("Schema", "Microsoft Entra ID (Azure AD)"),
};

} // namespace orgdesk
