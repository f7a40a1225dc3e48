#include "strategies/Descriptors.h"
#include "strategies/FieldGroups.h"

namespace orgdesk {

namespace {

constexpr Field googleAppsFields[] = {
    fieldgroups::domain(QT_TRANSLATE_NOOP("Schema", "Workspace domain"), "company.com",
                        "/options/domain", validators::hostName),
    fieldgroups::clientId(QT_TRANSLATE_NOOP("Schema", "Client ID")),
    fieldgroups::clientSecret(QT_TRANSLATE_NOOP("Schema", "Client secret")),
    fieldgroups::iconUrl,
};

constexpr SetupValue googleAppsValues[] = {
    fieldgroups::callback,
    {SetupValue::Kind::Origin, QT_TRANSLATE_NOOP("Schema", "JavaScript origin")},
    fieldgroups::connectionId,
};

constexpr GuideStep googleAppsGuide[] = {
    {QT_TRANSLATE_NOOP("Schema", "In the Cloud console, pick or create a project.")},
    {QT_TRANSLATE_NOOP("Schema", "**OAuth consent screen**: user type **Internal**.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "**Credentials** › **Create credentials** › **OAuth client ID** › "
                       "**Web application**.")},
    {QT_TRANSLATE_NOOP("Schema", "Paste under **Authorized JavaScript origins**"),
     &googleAppsValues[1]},
    {QT_TRANSLATE_NOOP("Schema", "Paste under **Authorized redirect URIs**"), &googleAppsValues[0]},
    {QT_TRANSLATE_NOOP("Schema", "Copy **Client ID** and **Client secret**.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "Your Workspace domain is the primary domain in the Admin console.")},
};

} // namespace

constinit const Strategy descriptors::googleApps{
    .wireName = "google-apps",
    .configurationKey = "googleapps",
    .key = "googleApps",
    .name = QT_TRANSLATE_NOOP("Schema", "Google Workspace"),
    .protocol = QT_TRANSLATE_NOOP("Schema", "OAuth 2.0"),
    .effort = QT_TRANSLATE_NOOP("Schema", "about 10 min"),
    .monogram = "Gw",
    .console = QT_TRANSLATE_NOOP("Schema", "In the Google Cloud console"),
    .fields = googleAppsFields,
    .rules = {},
    .setupValues = googleAppsValues,
    .guide = googleAppsGuide,
    .summary = QT_TRANSLATE_NOOP("Schema", "Google Workspace accounts"),
};

} // namespace orgdesk
