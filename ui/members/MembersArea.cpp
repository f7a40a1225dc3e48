#include "ui/members/MembersArea.h"

#include "core/Wording.h"
#include "session/Session.h"
#include "ui/common/ErrorText.h"
#include "ui/common/ErrorView.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"

#include <QCoreApplication>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct MembersArea
{
    Q_DECLARE_TR_FUNCTIONS(MembersArea)
};

ErrorWords notOffered(const Error &error, const ErrorContext &context)
{
    ErrorWords words;
    words.title = MembersArea::tr("%1 doesn’t offer %2 here").arg(context.vendor, context.subject);
    words.text = MembersArea::tr("This part of the My Organization API is new, and %1 has not "
                                 "switched it on. Everything else works.")
                     .arg(context.vendor);
    words.technical = technicalDetails(error);
    words.offer = ErrorOffer::CopyRequest;
    words.then = ErrorOffer::TryAgain;
    return words;
}

} // namespace

void showMembersFailure(StatePane &pane, AppContext &context, const Error &error,
                        const QString &subject)
{
    const ErrorContext words = errorContext(context, subject);
    pane.setErrorContext(words);
    pane.setState(PageFailed{error});
    if (std::holds_alternative<NotFound>(error))
        pane.errorView()->setWords(notOffered(error, words), words);
}

QString ownMemberId(AppContext &context)
{
    return context.identity().userId;
}

QString causeOf(const Error &error, AppContext &context, const QString &subject)
{
    const ErrorWords words = wordsFor(error, errorContext(context, subject));
    if (words.title.isEmpty())
        return MembersArea::tr("canceled");
    return words.text.isEmpty()
        ? words.title
        : MembersArea::tr("%1. %2").arg(withoutPeriod(words.title), words.text);
}

} // namespace orgdesk::ui
