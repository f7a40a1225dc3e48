#include "forms/CommonFields.h"

#include "forms/FormModel.h"
#include "forms/Validators.h"

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Field displayNameField{
    .key = "displayName",
    .pointer = "/display_name",
    .label = QT_TRANSLATE_NOOP("Schema", "Display name"),
    .required = true,
    .help = QT_TRANSLATE_NOOP("Schema", "The name on the login button."),
    .validator = validators::providerDisplayName,
};

constexpr Field detailsFields[] = {
    displayNameField,
    {
        .key = "identifier",
        .pointer = "/name",
        .label = QT_TRANSLATE_NOOP("Schema", "Identifier"),
        .required = true,
        .validator = validators::identifier,
        .monospace = true,
    },
};

constexpr Field pageFields[] = {displayNameField};

constexpr Field brandingFields[] = {
    {
        .key = "displayName",
        .pointer = "/display_name",
        .label = QT_TRANSLATE_NOOP("Schema", "Display name"),
        .required = true,
        .help = QT_TRANSLATE_NOOP("Schema",
                                  "Shown to people on the login page and in invitation emails."),
        .validator = validators::organizationDisplayName,
    },
    {
        .key = "logoUrl",
        .pointer = "/branding/logo_url",
        .label = QT_TRANSLATE_NOOP("Schema", "Logo address"),
        .kind = FieldKind::Url,
        .validator = validators::httpsUrl,
        .monospace = true,
        .nullWhenEmpty = true,
    },
    {
        .key = "primaryColor",
        .pointer = "/branding/colors/primary",
        .label = QT_TRANSLATE_NOOP("Schema", "Primary color"),
        .kind = FieldKind::Color,
        .validator = validators::hexColor,
        .monospace = true,
    },
    {
        .key = "pageBackground",
        .pointer = "/branding/colors/page_background",
        .label = QT_TRANSLATE_NOOP("Schema", "Page background"),
        .kind = FieldKind::Color,
        .validator = validators::hexColor,
        .monospace = true,
    },
};

// The API knows both colours or none, and no way back to none.
const char *secondColorMissing(const FormModel &model, const QString &key)
{
    const bool wantsColors = !model.value(u"primaryColor"_s).isEmpty()
        || !model.value(u"pageBackground"_s).isEmpty()
        || !model.storedValue(u"primaryColor"_s).isEmpty();
    return wantsColors && model.value(key).isEmpty()
        ? QT_TRANSLATE_NOOP("Schema", "Enter a color like #2A5BD0.")
        : nullptr;
}

const char *primaryColorMissing(const FormModel &model)
{
    return secondColorMissing(model, u"primaryColor"_s);
}

const char *pageBackgroundMissing(const FormModel &model)
{
    return secondColorMissing(model, u"pageBackground"_s);
}

constexpr const char *primaryColorMark[] = {"primaryColor"};
constexpr const char *pageBackgroundMark[] = {"pageBackground"};

constexpr FormRule brandingRules[] = {
    {primaryColorMissing, primaryColorMark},
    {pageBackgroundMissing, pageBackgroundMark},
};

constexpr Field nameFields[] = {
    {
        .key = "name",
        .pointer = "/name",
        .label = QT_TRANSLATE_NOOP("Schema", "New name"),
        .required = true,
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Part of sign-in links. Changing it breaks links people have saved."),
        .validator = validators::organizationName,
        .monospace = true,
    },
};

} // namespace

std::span<const Field> providerDetailsFields()
{
    return detailsFields;
}

std::span<const Field> providerPageFields()
{
    return pageFields;
}

std::span<const Field> organizationFields()
{
    return brandingFields;
}

std::span<const FormRule> organizationRules()
{
    return brandingRules;
}

std::span<const Field> organizationNameFields()
{
    return nameFields;
}

} // namespace orgdesk
