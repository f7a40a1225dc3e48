#include "ui/common/SignInErrorText.h"

#include "core/Redaction.h"
#include "ui/common/SetUpErrorText.h"

#include <QCoreApplication>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct SignInErrorText
{
    Q_DECLARE_TR_FUNCTIONS(SignInErrorText)
};

QString organizationOf(const ErrorContext &context)
{
    return context.organization.isEmpty() ? SignInErrorText::tr("your organization")
                                          : context.organization;
}

//! What kind of refusal `access_denied` is; servers say it only in the description.
enum class Denial { Canceled, NotMember, Other };

Denial denialOf(const QString &description)
{
    const QString text = description.toLower();
    if (text.contains("did not authorize"_L1) || text.contains("cancel"_L1)
        || text.contains("declined"_L1) || text.contains("denied the"_L1))
        return Denial::Canceled;
    if (text.contains("not part of"_L1) || text.contains("not a member"_L1))
        return Denial::NotMember;
    return Denial::Other;
}

ErrorWords accessDenied(const OAuthError &error, const ErrorContext &context)
{
    if (const SetUpGap gap = setUpGapOf(error); gap != SetUpGap::None)
        return wordsForSetUp(gap, context);
    switch (denialOf(error.description)) {
    case Denial::Canceled:
        return {SignInErrorText::tr("Sign-in was canceled in the browser"),
                SignInErrorText::tr("Nothing was changed."),
                {},
                ErrorOffer::TryAgain};
    case Denial::NotMember:
        return {SignInErrorText::tr("You don’t belong to %1").arg(organizationOf(context)),
                SignInErrorText::tr("Ask an admin of %1 to invite you, or use another account.")
                    .arg(organizationOf(context)),
                {},
                ErrorOffer::TryAgain};
    case Denial::Other:
        break;
    }
    return {SignInErrorText::tr("%1 refused the sign-in").arg(context.vendor),
            redact(error.description),
            {},
            ErrorOffer::TryAgain};
}

//! With a subject it was a confirmation that a change waited for.
ErrorWords timedOut(const ErrorContext &context)
{
    if (!context.subject.isEmpty())
        return {SignInErrorText::tr("The confirmation took too long"),
                SignInErrorText::tr("Nothing was saved. Try again."),
                {},
                ErrorOffer::TryAgain};
    return {SignInErrorText::tr("The sign-in took too long"),
            SignInErrorText::tr("The request ended after 5 minutes. Try again."),
            {},
            ErrorOffer::TryAgain};
}

ErrorWords noSuchOrganization(const SignInFailed &error, const ErrorContext &context)
{
    const QString asked = error.detail.isEmpty() ? context.organization : error.detail;
    return {
        asked.isEmpty()
            ? SignInErrorText::tr("%1 doesn’t know this organization").arg(context.vendor)
            : SignInErrorText::tr("There is no organization “%1” at %2").arg(asked, context.vendor),
        SignInErrorText::tr("Check the short name."),
        {},
        ErrorOffer::EditFields};
}

ErrorWords otherPerson(const SignInFailed &error, const ErrorContext &context)
{
    const QString text = error.detail.isEmpty()
        ? SignInErrorText::tr("You confirmed as somebody else. Nothing was saved.")
        : SignInErrorText::tr("You confirmed as %1. Nothing was saved.").arg(error.detail);
    return {SignInErrorText::tr("Confirmed with a different account"),
            text + u' '
                + SignInErrorText::tr("Sign out of %1 in the browser, then confirm again.")
                      .arg(context.vendor),
            {},
            ErrorOffer::TryAgain};
}

} // namespace

ErrorWords wordsForSignIn(const SignInFailed &error, const ErrorContext &context)
{
    const QString organization = organizationOf(context);
    switch (error.reason) {
    case SignInFailed::Reason::TimedOut:
        return timedOut(context);
    case SignInFailed::Reason::PortsBusy:
        return {SignInErrorText::tr("Another program blocks the way back to OrgDesk"),
                SignInErrorText::tr(
                    "The local port for the answer is in use. Close other sign-in windows and "
                    "try again."),
                {},
                ErrorOffer::TryAgain};
    case SignInFailed::Reason::ClockSkewed:
        return {SignInErrorText::tr("This computer’s clock is %n minutes off", nullptr,
                                    error.detail.toInt()),
                SignInErrorText::tr("Set it to automatic time, then try again."),
                {},
                ErrorOffer::TryAgain};
    case SignInFailed::Reason::UntrustedAnswer:
        return {SignInErrorText::tr("OrgDesk can’t trust the answer from %1").arg(context.vendor),
                SignInErrorText::tr("You are not signed in, and nothing was changed."),
                {},
                ErrorOffer::TryAgain};
    case SignInFailed::Reason::OtherPerson:
        return otherPerson(error, context);
    case SignInFailed::Reason::OtherOrganization:
        return {SignInErrorText::tr("You signed in to another organization"),
                SignInErrorText::tr(
                    "Choose %1 in the browser, or sign in to the other one from the start.")
                    .arg(organization),
                {},
                ErrorOffer::TryAgain};
    case SignInFailed::Reason::NotConfirmed:
        return {SignInErrorText::tr("%1 didn’t ask for your second factor").arg(context.vendor),
                SignInErrorText::tr("Without it the change isn’t accepted. Nothing was saved."),
                {},
                ErrorOffer::TryAgain};
    case SignInFailed::Reason::NotMember:
        return {
            error.detail.isEmpty()
                ? SignInErrorText::tr("You don’t belong to %1").arg(organization)
                : SignInErrorText::tr("%1 doesn’t belong to %2").arg(error.detail, organization),
            SignInErrorText::tr("Ask an admin of %1 to invite you, or use another account.")
                .arg(organization),
            {},
            ErrorOffer::TryAgain};
    case SignInFailed::Reason::NoSuchOrganization:
        return noSuchOrganization(error, context);
    case SignInFailed::Reason::NotRenewable:
        return {
            SignInErrorText::tr("%1 doesn’t let OrgDesk keep you signed in").arg(context.vendor),
            SignInErrorText::tr("You can go on, but you have to sign in again next time."),
            {},
            ErrorOffer::ContinueWithoutSaving};
    case SignInFailed::Reason::UnknownClient:
        return {SignInErrorText::tr("OrgDesk isn’t set up for %1 correctly").arg(context.vendor),
                SignInErrorText::tr("The client ID is unknown there."),
                {},
                ErrorOffer::CopyRequest};
    }
    Q_UNREACHABLE();
}

bool canVendorHelp(const Error &error)
{
    if (const auto *oauth = std::get_if<OAuthError>(&error)) {
        if (oauth->code == u"access_denied"_s)
            return setUpGapOf(error) != SetUpGap::None
                || denialOf(oauth->description) == Denial::Other;
        return oauth->code == u"unauthorized_client"_s;
    }
    if (const auto *failed = std::get_if<SignInFailed>(&error))
        return failed->reason == SignInFailed::Reason::UnknownClient;
    return std::holds_alternative<Forbidden>(error);
}

ErrorWords wordsForOAuth(const OAuthError &error, const ErrorContext &context)
{
    if (error.code == "access_denied"_L1)
        return accessDenied(error, context);
    if (error.code == "invalid_client"_L1 || error.code == "unauthorized_client"_L1)
        return wordsForSignIn({SignInFailed::Reason::UnknownClient, {}}, context);
    static const QStringList overCodes{u"invalid_grant"_s, u"login_required"_s,
                                       u"interaction_required"_s, u"consent_required"_s};
    if (overCodes.contains(error.code))
        return {SignInErrorText::tr("Your session ended."),
                SignInErrorText::tr("Sign in again to go on."),
                {},
                ErrorOffer::SignIn};
    if (error.code == "server_error"_L1 || error.code == "temporarily_unavailable"_L1)
        return {SignInErrorText::tr("%1 has a problem right now").arg(context.vendor),
                SignInErrorText::tr("Try again in a moment."),
                {},
                ErrorOffer::TryAgain};
    return {SignInErrorText::tr("%1 refused the sign-in").arg(context.vendor),
            redact(error.description),
            {},
            ErrorOffer::TryAgain};
}

ErrorWords wordsForSession(const SignInRequired &error, const ErrorContext &context)
{
    switch (error.reason) {
    case SignInRequired::Reason::None:
        return {SignInErrorText::tr("You’re not signed in"),
                SignInErrorText::tr("Sign in to go on."),
                {},
                ErrorOffer::SignIn};
    case SignInRequired::Reason::Expired:
        return {SignInErrorText::tr("Your session ended."),
                SignInErrorText::tr("Sign in again to go on."),
                {},
                ErrorOffer::SignIn};
    case SignInRequired::Reason::Revoked:
        return {SignInErrorText::tr("%1 ended your session").arg(context.vendor),
                SignInErrorText::tr("Sign in again to go on."),
                {},
                ErrorOffer::SignIn};
    }
    Q_UNREACHABLE();
}

ErrorWords wordsForSecretStore(const SecretStoreError &error)
{
    const QString goOn =
        SignInErrorText::tr("You can go on, but you have to sign in again next time.");
    switch (error.reason) {
    case SecretStoreError::Reason::NoService:
    case SecretStoreError::Reason::Locked:
        return {SignInErrorText::tr("Your keyring is locked or missing"),
                goOn,
                {},
                ErrorOffer::ContinueWithoutSaving};
    case SecretStoreError::Reason::Denied:
        return {SignInErrorText::tr("Your keyring refused OrgDesk"),
                goOn,
                {},
                ErrorOffer::ContinueWithoutSaving};
    case SecretStoreError::Reason::NotFound:
        return {SignInErrorText::tr("Your keyring has no sign-in for OrgDesk"),
                SignInErrorText::tr("Sign in again to go on."),
                {},
                ErrorOffer::SignIn};
    case SecretStoreError::Reason::Other:
        return {SignInErrorText::tr("Your keyring doesn’t work"),
                goOn,
                {},
                ErrorOffer::ContinueWithoutSaving};
    }
    Q_UNREACHABLE();
}

} // namespace orgdesk::ui
