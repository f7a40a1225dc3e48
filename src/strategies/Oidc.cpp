#include "strategies/Descriptors.h"
#include "strategies/FieldGroups.h"

namespace orgdesk {

namespace {

constexpr Choice oidcChannels[] = {
    {"back_channel", QT_TRANSLATE_NOOP("Schema", "Back channel (recommended)")},
    {"front_channel", QT_TRANSLATE_NOOP("Schema", "Front channel")},
};

// The API takes a back channel without a secret, but such a provider can't sign anybody in.
constexpr Field oidcSecret()
{
    Field field = fieldgroups::clientSecret(QT_TRANSLATE_NOOP("Schema", "Client secret"));
    field.visibleWhen = {"channel", "back_channel"};
    return field;
}

constexpr Field oidcFields[] = {
    {
        .key = "discoveryUrl",
        .pointer = "/options/discovery_url",
        .label = QT_TRANSLATE_NOOP("Schema", "Discovery address"),
        .kind = FieldKind::Url,
        .required = true,
        .example = "https://login.company.com/.well-known/openid-configuration",
        .validator = validators::httpsUrl,
        .monospace = true,
    },
    {
        .key = "channel",
        .pointer = "/options/type",
        .label = QT_TRANSLATE_NOOP("Schema", "Channel"),
        .kind = FieldKind::Choice,
        .required = true,
        .choices = oidcChannels,
        .initial = "back_channel",
    },
    fieldgroups::clientId(QT_TRANSLATE_NOOP("Schema", "Client ID")),
    oidcSecret(),
};

constexpr SetupValue oidcValues[] = {fieldgroups::callback, fieldgroups::connectionId};

constexpr GuideStep oidcGuide[] = {
    {QT_TRANSLATE_NOOP("Schema", "Register a web client.")},
    {QT_TRANSLATE_NOOP("Schema", "Paste as redirect address"), &oidcValues[0]},
    {QT_TRANSLATE_NOOP("Schema", "Choose the grant type authorization code.")},
    {QT_TRANSLATE_NOOP("Schema", "Allow the scopes openid, profile and email.")},
    {QT_TRANSLATE_NOOP("Schema", "Copy client ID and secret.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "The discovery address ends in `/.well-known/openid-configuration`.")},
};

} // namespace

constinit const Strategy descriptors::oidc{
    .wireName = "oidc",
    .configurationKey = "oidc",
    .key = "oidc",
    .name = QT_TRANSLATE_NOOP("Schema", "Custom OIDC"),
    .protocol = QT_TRANSLATE_NOOP("Schema", "OpenID Connect"),
    .effort = QT_TRANSLATE_NOOP("Schema", "about 10 min"),
    .monogram = "{ }",
    .console = QT_TRANSLATE_NOOP("Schema", "In your provider’s admin console"),
    .fields = oidcFields,
    .rules = {},
    .setupValues = oidcValues,
    .guide = oidcGuide,
    .summary = QT_TRANSLATE_NOOP("Schema", "Any other OpenID provider"),
};

} // namespace orgdesk
