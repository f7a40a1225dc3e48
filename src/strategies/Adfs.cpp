#include "strategies/Descriptors.h"
#include "strategies/FieldGroups.h"

namespace orgdesk {

namespace {

constexpr Choice adfsSources[] = {
    {"address", QT_TRANSLATE_NOOP("Schema", "Address")},
    {"file", QT_TRANSLATE_NOOP("Schema", "File")},
};

// Exactly one of the two is sent (API reference 3.6): the local choice hides the other one.
constexpr Field adfsFields[] = {
    {
        .key = "metadataSource",
        .pointer = nullptr,
        .label = QT_TRANSLATE_NOOP("Schema", "Federation metadata"),
        .kind = FieldKind::Choice,
        .choices = adfsSources,
        .initial = "address",
        .local = true,
    },
    {
        .key = "adfsServer",
        .pointer = "/options/adfs_server",
        .label = QT_TRANSLATE_NOOP("Schema", "Metadata address"),
        .kind = FieldKind::Url,
        .required = true,
        .example = "https://adfs.company.com/FederationMetadata/2007-06/FederationMetadata.xml",
        .validator = validators::httpsUrl,
        .visibleWhen = {"metadataSource", "address"},
        .monospace = true,
    },
    {
        .key = "metadata",
        .pointer = "/options/fedMetadataXml",
        .label = QT_TRANSLATE_NOOP("Schema", "Metadata file"),
        .kind = FieldKind::Metadata,
        .required = true,
        .help = QT_TRANSLATE_NOOP("Schema",
                                  "Metadata (.xml), up to 1 MB. The file is sent to {vendor}."),
        .validator = validators::metadataXml,
        .visibleWhen = {"metadataSource", "file"},
        .monospace = true,
    },
};

constexpr SetupValue adfsValues[] = {
    {SetupValue::Kind::Callback, QT_TRANSLATE_NOOP("Schema", "Passive endpoint")},
    {SetupValue::Kind::EntityId, QT_TRANSLATE_NOOP("Schema", "Relying party identifier")},
    fieldgroups::connectionId,
};

constexpr GuideStep adfsGuide[] = {
    {QT_TRANSLATE_NOOP("Schema",
                       "AD FS Management › **Relying Party Trusts** › "
                       "**Add Relying Party Trust** › **Claims aware**.")},
    {QT_TRANSLATE_NOOP("Schema", "**Enter data about the relying party manually**.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "Check **Enable support for the WS-Federation Passive protocol** and "
                       "paste"),
     &adfsValues[0]},
    {QT_TRANSLATE_NOOP("Schema", "Add the identifier"), &adfsValues[1]},
    {QT_TRANSLATE_NOOP("Schema",
                       "Add a rule **Send LDAP Attributes as Claims**: E-Mail-Addresses → E-Mail "
                       "Address, Display-Name → Name, Given-Name → Given Name, Surname → Surname, "
                       "User-Principal-Name → Name ID.")},
    {QT_TRANSLATE_NOOP("Schema",
                       "Take the metadata from `https://YOUR-SERVER/FederationMetadata/2007-06/"
                       "FederationMetadata.xml`.")},
};

} // namespace

constinit const Strategy descriptors::adfs{
    .wireName = "adfs",
    .configurationKey = "adfs",
    .key = "adfs",
    .name = QT_TRANSLATE_NOOP("Schema", "ADFS"),
    .protocol = QT_TRANSLATE_NOOP("Schema", "WS-Federation"),
    .effort = QT_TRANSLATE_NOOP("Schema", "about 20 min"),
    .monogram = "Af",
    .console = QT_TRANSLATE_NOOP("Schema", "In AD FS Management"),
    .fields = adfsFields,
    .rules = {},
    .setupValues = adfsValues,
    .guide = adfsGuide,
    .summary = QT_TRANSLATE_NOOP("Schema", "Active Directory Federation Services"),
};

} // namespace orgdesk
