#include "strategies/ScimGuide.h"

#include <QtGlobal>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

// An app for OpenID Connect cannot provision in either console: both need a second app.
constexpr const char *oktaSteps[] = {
    QT_TRANSLATE_NOOP(
        "Schema",
        "Applications › **Browse App Catalog**. Add **SCIM 2.0 Test App (OAuth Bearer "
        "Token)**: Okta doesn’t provision through the app that people sign in with."),
    QT_TRANSLATE_NOOP("Schema",
                      "Name it, for example {vendor} provisioning, and tick **Do not display "
                      "application icon to users**."),
    QT_TRANSLATE_NOOP(
        "Schema",
        "Provisioning › **Configure API Integration** › **Enable API integration**. "
        "Paste the SCIM address as **SCIM 2.0 Base Url** and a token as **OAuth Bearer "
        "Token**."),
    QT_TRANSLATE_NOOP("Schema", "Choose **Test API Credentials**, then Save."),
    QT_TRANSLATE_NOOP("Schema",
                      "Provisioning › **To App** › Edit: switch on **Create Users**, **Update User "
                      "Attributes** and **Deactivate Users**."),
    QT_TRANSLATE_NOOP("Schema",
                      "Under **Assignments**, choose the same people and groups as in the app that "
                      "they sign in with."),
};

constexpr const char *entraSteps[] = {
    QT_TRANSLATE_NOOP(
        "Schema",
        "Identity › Applications › **Enterprise applications** › **New application** › "
        "**Create your own application**. Choose **Integrate any other application you "
        "don’t find in the gallery**: the app registration for sign-in doesn’t "
        "provision."),
    QT_TRANSLATE_NOOP("Schema",
                      "In it, **Provisioning** › set **Provisioning Mode** to Automatic."),
    QT_TRANSLATE_NOOP("Schema",
                      "Under **Admin Credentials**, paste the SCIM address as **Tenant URL** and a "
                      "token as **Secret Token**. Choose **Test Connection**, then Save."),
    QT_TRANSLATE_NOOP("Schema",
                      "Under **Mappings**, open the one for users and map **objectId** to "
                      "**externalId**, so that people are recognized when they sign in."),
    QT_TRANSLATE_NOOP("Schema",
                      "Under **Users and groups**, choose the same people and groups as for "
                      "sign-in."),
    QT_TRANSLATE_NOOP("Schema",
                      "Set **Provisioning Status** to On. The first run may take 40 minutes."),
};

} // namespace

std::span<const char *const> scimGuide(const QString &strategy)
{
    if (strategy == "okta"_L1)
        return oktaSteps;
    if (strategy == "waad"_L1)
        return entraSteps;
    return {};
}

} // namespace orgdesk
