#include "strategies/Descriptors.h"
#include "strategies/FieldGroups.h"

namespace orgdesk {

namespace {

constexpr Field pingFederateFields[] = {
    {
        .key = "baseUrl",
        .pointer = "/options/pingFederateBaseUrl",
        .label = QT_TRANSLATE_NOOP("Schema", "Base address"),
        .kind = FieldKind::Url,
        .required = true,
        .example = "https://sso.company.com:9031",
        .validator = validators::httpsUrl,
        .monospace = true,
    },
    fieldgroups::certificate,
    fieldgroups::signRequests,
    // Required by the API even when requests are not signed.
    fieldgroups::signatureAlgorithm({}),
    fieldgroups::digestAlgorithm({}),
    fieldgroups::startedAtProvider,
    fieldgroups::startedAtProviderRest,
    fieldgroups::iconUrl,
};

constexpr SetupValue pingFederateValues[] = {fieldgroups::acs, fieldgroups::entityId,
                                             fieldgroups::connectionId};

constexpr GuideStep pingFederateGuide[] = {
    {QT_TRANSLATE_NOOP("Schema", "**SP Connections** › **Create New** › Browser SSO, SAML 2.0.")},
    {QT_TRANSLATE_NOOP("Schema", "Paste under **Partner’s Entity ID**"), &pingFederateValues[1]},
    {QT_TRANSLATE_NOOP("Schema", "Profiles: **SP-initiated SSO**.")},
    {QT_TRANSLATE_NOOP("Schema", "Paste under **Assertion Consumer Service URL**, POST"),
     &pingFederateValues[0]},
    {QT_TRANSLATE_NOOP("Schema", "Attribute contract: SAML_SUBJECT and email.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "Under **Credentials**, export the signing certificate and drop it on the "
                       "left."),
     nullptr, nullptr,
     QT_TRANSLATE_NOOP("Schema",
                       "Under **Credentials**, export the signing certificate and send it back.")},
    {QT_TRANSLATE_NOOP("Schema", "Activate the connection.")},
};

} // namespace

constinit const Strategy descriptors::pingFederate{
    .wireName = "pingfederate",
    .configurationKey = "pingfederate",
    .key = "pingfederate",
    .name = QT_TRANSLATE_NOOP("Schema", "PingFederate"),
    .protocol = QT_TRANSLATE_NOOP("Schema", "SAML 2.0"),
    .effort = QT_TRANSLATE_NOOP("Schema", "about 20 min"),
    .monogram = "Pf",
    .console = QT_TRANSLATE_NOOP("Schema", "In the PingFederate console"),
    .fields = pingFederateFields,
    .rules = {},
    .setupValues = pingFederateValues,
    .guide = pingFederateGuide,
    .summary = QT_TRANSLATE_NOOP("Schema", "PingFederate server"),
};

} // namespace orgdesk
