#include "ui/common/SetUpErrorText.h"

#include "core/Redaction.h"

#include <QCoreApplication>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct SetUpErrorText
{
    Q_DECLARE_TR_FUNCTIONS(SetUpErrorText)
};

QString yourOrganization(const ErrorContext &context)
{
    return context.organization.isEmpty() ? SetUpErrorText::tr("your organization")
                                          : context.organization;
}

SetUpGap gapOfDenial(const OAuthError &error)
{
    if (error.code != "access_denied"_L1)
        return SetUpGap::None;
    const QString text = error.description.toLower();
    if (text.contains("service not found"_L1))
        return SetUpGap::ApiInactive;
    if (text.contains("not authorized"_L1) || text.contains("not allowed"_L1))
        return SetUpGap::NoGrant;
    return SetUpGap::None;
}

} // namespace

SetUpGap setUpGapOf(const Error &error)
{
    if (const auto *denied = std::get_if<OAuthError>(&error))
        return gapOfDenial(*denied);
    const auto *forbidden = std::get_if<Forbidden>(&error);
    if (!forbidden)
        return SetUpGap::None;
    switch (forbidden->cause) {
    case Forbidden::Cause::Unknown:
        return SetUpGap::None;
    case Forbidden::Cause::NothingGranted:
        return SetUpGap::NothingGranted;
    case Forbidden::Cause::NoConfiguration:
        return SetUpGap::NoConfiguration;
    }
    Q_UNREACHABLE();
}

ErrorWords wordsForSetUp(SetUpGap gap, const ErrorContext &context)
{
    const QString fine =
        u' ' + SetUpErrorText::tr("Your account is fine, and nothing was changed.");
    const auto askVendor = [](const QString &title, const QString &text, ErrorOffer then) {
        return ErrorWords{title, text, {}, ErrorOffer::CopyRequest, then};
    };
    switch (gap) {
    case SetUpGap::None:
        return {};
    case SetUpGap::ApiInactive:
        return askVendor(
            SetUpErrorText::tr("%1 has not activated the My Organization API").arg(context.vendor),
            SetUpErrorText::tr("OrgDesk manages organizations through it.") + fine,
            ErrorOffer::TryAgain);
    case SetUpGap::NoGrant:
        return askVendor(
            SetUpErrorText::tr("You signed in, but OrgDesk isn’t allowed to manage %1")
                .arg(yourOrganization(context)),
            SetUpErrorText::tr("%1 has not given OrgDesk access to your organization yet: its "
                               "application has no grant for the My Organization API.")
                    .arg(context.vendor)
                + fine,
            ErrorOffer::TryAgain);
    case SetUpGap::NoConfiguration:
        return askVendor(
            SetUpErrorText::tr("%1 has not finished setting up OrgDesk").arg(context.vendor),
            SetUpErrorText::tr("The application OrgDesk has no settings for the My Organization "
                               "API (my_organization_configuration), so %1 refuses every "
                               "request.")
                    .arg(context.vendor)
                + fine,
            ErrorOffer::TryAgain);
    case SetUpGap::NothingGranted:
        return askVendor(
            SetUpErrorText::tr("You’re signed in, but without any permission"),
            SetUpErrorText::tr(
                "Your role at %1 has no permissions for OrgDesk, or %2 has granted OrgDesk "
                "none, or none was left ticked in the browser. OrgDesk can’t see which of "
                "these it is. Changes apply when you sign in again.")
                .arg(yourOrganization(context), context.vendor),
            ErrorOffer::SignIn);
    }
    Q_UNREACHABLE();
}

ErrorWords wordsForRefusal(const Forbidden &error, const ErrorContext &context)
{
    if (const SetUpGap gap = setUpGapOf(error); gap != SetUpGap::None)
        return wordsForSetUp(gap, context);
    QString text =
        SetUpErrorText::tr("%1 doesn’t let your organization do this.").arg(context.vendor);
    if (!error.missingScopes.isEmpty())
        text = SetUpErrorText::tr("%1 has not granted OrgDesk the permission %2.")
                   .arg(context.vendor, error.missingScopes.join(u", "_s));
    else if (!error.problem.detail.isEmpty())
        text += u' ' + SetUpErrorText::tr("It says: “%1”").arg(redact(error.problem.detail));
    return {SetUpErrorText::tr("You’re not allowed to do this"),
            text,
            {},
            ErrorOffer::CopyRequest,
            error.missingScopes.isEmpty() ? ErrorOffer::TryAgain : ErrorOffer::SignIn};
}

} // namespace orgdesk::ui
