#include "strategies/Descriptors.h"
#include "strategies/FieldGroups.h"

namespace orgdesk {

namespace {

constexpr Choice samlpSources[] = {
    {"address", QT_TRANSLATE_NOOP("Schema", "Address")},
    {"file", QT_TRANSLATE_NOOP("Schema", "File")},
    {"hand", QT_TRANSLATE_NOOP("Schema", "By hand")},
};

constexpr Choice samlpBindings[] = {
    {"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
     QT_TRANSLATE_NOOP("Schema", "HTTP-Redirect")},
    {"urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", QT_TRANSLATE_NOOP("Schema", "HTTP-POST")},
};

constexpr VisibleWhen fromAddress{"metadataSource", "address"};
constexpr VisibleWhen notFromAddress{"metadataSource", "file|hand"};
constexpr VisibleWhen whenSigned{"signRequests", "true"};

constexpr Field manualCertificate()
{
    Field field = fieldgroups::certificate;
    field.visibleWhen = notFromAddress;
    return field;
}

// Metadata address, or sign-in address with certificate (API reference 3.6): the local choice hides
// the other variant. A file is read here and only fills in fields; it is not sent.
constexpr Field samlpFields[] = {
    {
        .key = "metadataSource",
        .pointer = nullptr,
        .label = QT_TRANSLATE_NOOP("Schema", "Provider metadata"),
        .kind = FieldKind::Choice,
        .choices = samlpSources,
        .initial = "address",
        .local = true,
    },
    {
        .key = "metadataUrl",
        .pointer = "/options/metadataUrl",
        .label = QT_TRANSLATE_NOOP("Schema", "Metadata address"),
        .kind = FieldKind::Url,
        .required = true,
        .example = "https://idp.company.com/saml/metadata",
        .validator = validators::httpsUrl,
        .visibleWhen = fromAddress,
        .monospace = true,
    },
    {
        .key = "metadata",
        .pointer = nullptr,
        .label = QT_TRANSLATE_NOOP("Schema", "Metadata file"),
        .kind = FieldKind::Metadata,
        .help = QT_TRANSLATE_NOOP("Schema",
                                  "Metadata (.xml) or a certificate (.pem, .cer, .crt), up to 1 "
                                  "MB. The file stays on this computer."),
        .validator = validators::metadataXml,
        .visibleWhen = {"metadataSource", "file"},
        .local = true,
    },
    {
        .key = "signInEndpoint",
        .pointer = "/options/signInEndpoint",
        .label = QT_TRANSLATE_NOOP("Schema", "Sign-in address"),
        .kind = FieldKind::Url,
        .required = true,
        .example = "https://idp.company.com/saml/sso",
        .validator = validators::httpsUrl,
        .visibleWhen = notFromAddress,
        .monospace = true,
    },
    manualCertificate(),
    {
        .key = "protocolBinding",
        .pointer = "/options/protocolBinding",
        .label = QT_TRANSLATE_NOOP("Schema", "Request binding"),
        .kind = FieldKind::Choice,
        .choices = samlpBindings,
        .initial = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    },
    fieldgroups::signRequests,
    fieldgroups::signatureAlgorithm(whenSigned),
    fieldgroups::digestAlgorithm(whenSigned),
    fieldgroups::startedAtProvider,
    fieldgroups::startedAtProviderRest,
    fieldgroups::iconUrl,
    {.key = "bindingMethod", .pointer = "/options/bindingMethod", .label = "", .carried = true},
    {.key = "discoveryUrl", .pointer = "/options/discovery_url", .label = "", .carried = true},
};

constexpr SetupValue samlpValues[] = {fieldgroups::acs, fieldgroups::entityId,
                                      fieldgroups::connectionId};

constexpr GuideStep samlpGuide[] = {
    {QT_TRANSLATE_NOOP("Schema", "Create a new SAML 2.0 application.")},
    {QT_TRANSLATE_NOOP("Schema", "Paste these two values"), &samlpValues[0], &samlpValues[1]},
    {QT_TRANSLATE_NOOP("Schema",
                       "Name ID format: **persistent**. Send the email address as `email`.")},
    {QT_TRANSLATE_NOOP("Schema", "Upload our signing certificate if requests must be signed.")},
    {QT_TRANSLATE_NOOP("Schema", "Assign the people who may sign in.")},
    {QT_TRANSLATE_NOOP("Schema", "Download the metadata file and drop it on the left."), nullptr,
     nullptr, QT_TRANSLATE_NOOP("Schema", "Download the metadata file and send it back.")},
};

} // namespace

constinit const Strategy descriptors::samlp{
    .wireName = "samlp",
    .configurationKey = "samlp",
    .key = "samlp",
    .name = QT_TRANSLATE_NOOP("Schema", "Custom SAML"),
    .protocol = QT_TRANSLATE_NOOP("Schema", "SAML 2.0"),
    .effort = QT_TRANSLATE_NOOP("Schema", "about 15 min"),
    .monogram = "<>",
    .console = QT_TRANSLATE_NOOP("Schema", "In your provider’s admin console"),
    .fields = samlpFields,
    .rules = {},
    .setupValues = samlpValues,
    .guide = samlpGuide,
    .summary = QT_TRANSLATE_NOOP("Schema", "Any other SAML 2.0 provider"),
};

} // namespace orgdesk
