#include "ui/common/ErrorText.h"

#include "core/Redaction.h"
#include "core/Wording.h"
#include "ui/common/SetUpErrorText.h"
#include "ui/common/SignInErrorText.h"
#include "ui/common/TlsErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString subjectOf(const ErrorContext &context)
{
    return context.subject.isEmpty() ? ErrorText::tr("This") : context.subject;
}

QString foreign(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : redact(text);
}

ErrorWords networkWords(const NetworkError &error, const ErrorContext &context)
{
    const QString host = error.host.isEmpty() ? context.vendor : error.host;
    const auto words = [](const QString &title, const QString &text) {
        return ErrorWords{title, text, {}, ErrorOffer::TryAgain};
    };
    const QString check = ErrorText::tr("Check the connection or proxy.");
    switch (error.reason) {
    case NetworkError::Reason::Offline:
        return words(ErrorText::tr("You’re offline."),
                     ErrorText::tr("Changes wait until you are back."));
    case NetworkError::Reason::HostNotFound:
        return words(ErrorText::tr("OrgDesk can’t find %1").arg(host), check);
    case NetworkError::Reason::Refused:
        return words(ErrorText::tr("OrgDesk can’t reach %1").arg(host), check);
    case NetworkError::Reason::Tls:
        return words(ErrorText::tr("OrgDesk can’t trust the connection to %1").arg(host),
                     tlsText(error, context));
    case NetworkError::Reason::Timeout:
        return words(ErrorText::tr("%1 didn’t answer in time").arg(host), check);
    case NetworkError::Reason::Interrupted:
        return words(ErrorText::tr("The connection to %1 broke").arg(host), check);
    case NetworkError::Reason::Redirected:
        return words(
            ErrorText::tr("Another page answered instead of %1").arg(host),
            ErrorText::tr("This network may want a sign-in of its own. Open a browser, then try "
                          "again."));
    case NetworkError::Reason::TooLarge:
        return words(ErrorText::tr("The answer from %1 is too large").arg(host),
                     ErrorText::tr("OrgDesk stopped reading it."));
    case NetworkError::Reason::Other:
        return words(ErrorText::tr("OrgDesk can’t reach %1").arg(host), check);
    }
    Q_UNREACHABLE();
}

ErrorWords unknownOutcomeWords(const OutcomeUnknown &error, const ErrorContext &context)
{
    switch (error.finding) {
    case OutcomeUnknown::Finding::NotLookedYet:
        return {
            ErrorText::tr("It’s not known whether the change was made"),
            ErrorText::tr("%1 received the request, but its answer got lost. Look again before you "
                          "repeat it.")
                .arg(context.vendor),
            {},
            ErrorOffer::LookAgain};
    case OutcomeUnknown::Finding::Done:
        return {ErrorText::tr("The answer got lost, but the change was made"),
                error.found.isEmpty()
                    ? ErrorText::tr("OrgDesk looked again and found it.")
                    : ErrorText::tr("OrgDesk looked again and found %1.").arg(redact(error.found)),
                {},
                ErrorOffer::None};
    case OutcomeUnknown::Finding::NotDone:
        return {ErrorText::tr("The change was not made"),
                ErrorText::tr(
                    "The answer got lost. OrgDesk looked again: nothing was changed. What you "
                    "typed is kept."),
                {},
                ErrorOffer::TryAgain};
    case OutcomeUnknown::Finding::Unclear:
        return {
            ErrorText::tr("It’s not known whether the change was made"),
            ErrorText::tr("The answer got lost, and OrgDesk couldn’t find out what happened. Check "
                          "before you repeat it."),
            {},
            ErrorOffer::LookAgain};
    }
    Q_UNREACHABLE();
}

ErrorWords conflictWords(const Conflict &error, const ErrorContext &context)
{
    if (error.problem.code() == "A0E-409-0003"_L1)
        return {ErrorText::tr("%1 is already in use at %2").arg(subjectOf(context), context.vendor),
                ErrorText::tr("If it’s yours, ask %1.").arg(context.vendor),
                {},
                ErrorOffer::EditFields};
    // The vendor's settings, most of the time: nothing here says that a name is taken.
    if (error.problem.code() == "A0E-409-0001"_L1)
        return {foreign(error.problem.title, ErrorText::tr("%1 can’t do this").arg(context.vendor)),
                foreign(error.problem.detail,
                        ErrorText::tr("Something in %1’s settings is in the way. Ask them to look.")
                            .arg(context.vendor)),
                {},
                ErrorOffer::EditFields};
    return {foreign(error.problem.title,
                    ErrorText::tr("This is already used at %1").arg(context.vendor)),
            redact(error.problem.detail),
            {},
            ErrorOffer::EditFields};
}

ErrorWords validationWords(const ValidationFailed &error, const ErrorContext &context)
{
    QStringList messages;
    for (const FieldError &field : error.fields)
        messages << redact(field.message);
    const int count = static_cast<int>(error.fields.size());
    return {count == 1 ? ErrorText::tr("1 field needs attention before saving")
                       : ErrorText::tr("%1 fields need attention before saving").arg(count),
            (messages << ErrorText::tr("Reported by %1.").arg(context.vendor)).join(u' '),
            {},
            ErrorOffer::EditFields};
}

//! One function per kind and no generic one: a new kind does not compile until it has words here.
struct WordsOf
{
    const ErrorContext &context;

    ErrorWords operator()(const Cancelled &) const { return {}; }

    ErrorWords operator()(const Rejected &error) const
    {
        return {foreign(error.problem.title,
                        ErrorText::tr("%1 didn’t accept this").arg(context.vendor)),
                redact(error.problem.detail),
                {},
                ErrorOffer::None};
    }

    ErrorWords operator()(const OutcomeUnknown &error) const
    {
        return unknownOutcomeWords(error, context);
    }

    ErrorWords operator()(const NetworkError &error) const { return networkWords(error, context); }
    ErrorWords operator()(const SignInRequired &error) const
    {
        return wordsForSession(error, context);
    }
    ErrorWords operator()(const SignInFailed &error) const
    {
        return wordsForSignIn(error, context);
    }

    ErrorWords operator()(const StepUpRequired &) const
    {
        return {ErrorText::tr("Confirm it’s you"),
                ErrorText::tr("This change affects how people sign in, so %1 wants your second "
                              "factor again. Your browser opens for it.")
                    .arg(context.vendor),
                {},
                ErrorOffer::ConfirmInBrowser};
    }

    ErrorWords operator()(const OAuthError &error) const { return wordsForOAuth(error, context); }
    ErrorWords operator()(const Forbidden &error) const { return wordsForRefusal(error, context); }

    ErrorWords operator()(const NotFound &) const
    {
        return {ErrorText::tr("%1 no longer exists.").arg(subjectOf(context)),
                ErrorText::tr("Someone may have removed it."),
                {},
                ErrorOffer::BackToList};
    }

    ErrorWords operator()(const Conflict &error) const { return conflictWords(error, context); }

    ErrorWords operator()(const ValidationFailed &error) const
    {
        return validationWords(error, context);
    }

    ErrorWords operator()(const RateLimited &error) const
    {
        const auto seconds = (error.retryAfter.count() + 999) / 1000;
        return {ErrorText::tr("%1 asks OrgDesk to slow down.").arg(context.vendor),
                seconds > 0 ? ErrorText::tr("Try again in %1 s.").arg(seconds)
                            : ErrorText::tr("Try again in a moment."),
                {},
                ErrorOffer::TryAgain};
    }

    ErrorWords operator()(const ServerError &error) const
    {
        return {ErrorText::tr("%1 has a problem right now (%2).")
                    .arg(context.vendor)
                    .arg(error.exchange.status),
                ErrorText::tr("Your changes are kept."),
                {},
                ErrorOffer::TryAgain};
    }

    ErrorWords operator()(const ProtocolError &) const
    {
        return {ErrorText::tr("OrgDesk didn’t understand %1’s answer.").arg(context.vendor),
                {},
                {},
                ErrorOffer::TryAgain};
    }

    ErrorWords operator()(const SecretStoreError &error) const
    {
        return wordsForSecretStore(error);
    }

    ErrorWords operator()(const BrowserError &) const
    {
        return {ErrorText::tr("OrgDesk couldn’t open a browser"),
                ErrorText::tr("Copy the link below into any browser on this computer."),
                {},
                ErrorOffer::CopyLink};
    }

    ErrorWords operator()(const ConfigurationError &error) const
    {
        return {ErrorText::tr("OrgDesk isn’t set up correctly"),
                ErrorText::tr("In %1, “%2” must be %3.").arg(error.file, error.key, error.expected),
                {},
                ErrorOffer::None};
    }

    ErrorWords operator()(const FileError &error) const
    {
        return {ErrorText::tr("OrgDesk couldn’t use the file %1").arg(error.path),
                redact(error.technical),
                {},
                ErrorOffer::TryAgain};
    }
};

} // namespace

ErrorWords wordsFor(const Error &error, const ErrorContext &context)
{
    ErrorWords words = std::visit(WordsOf{context}, error);
    words.technical = technicalDetails(error);
    return words;
}

ErrorWords wordsForLoad(const Error &error, const ErrorContext &context)
{
    ErrorWords words = wordsFor(error, context);
    if (std::holds_alternative<Cancelled>(error))
        words.title = ErrorText::tr("Loading was stopped");
    const bool saysMore = std::holds_alternative<Cancelled>(error)
        || std::holds_alternative<NotFound>(error) || std::holds_alternative<SignInRequired>(error)
        || setUpGapOf(error) != SetUpGap::None;
    if (saysMore || context.subject.isEmpty())
        return words;
    words.text = QString(withPeriod(words.title) + u' ' + words.text).trimmed();
    words.title = ErrorText::tr("Couldn’t load %1").arg(context.subject);
    return words;
}

} // namespace orgdesk::ui
