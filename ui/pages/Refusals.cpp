#include "ui/pages/Refusals.h"

#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "session/Session.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorView.h"
#include "ui/common/StatePane.h"
#include "ui/pages/Page.h"
#include "ui/pages/VendorMessage.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

void copyMessage(StatePane &pane, AppContext &context)
{
    const PageState state = pane.state();
    const auto *failed = std::get_if<PageFailed>(&state);
    if (!failed)
        return;
    QGuiApplication::clipboard()->setText(vendorMessage(context, {}, failed->error));
}

void signInAgain(StatePane &pane, AppContext &context)
{
    Session *session = context.session();
    if (!session)
        return;
    SignInOptions options;
    options.organization = session->info().organizationId;
    options.loginHint = session->info().email;
    options.staySignedIn = session->info().persistent;
    onResult(session->signIn(options), &pane, [&pane](const Result<SessionInfo> &result) {
        if (!result && !result.errorAs<Cancelled>())
            pane.setState(PageFailed{result.error()});
    });
}

} // namespace

void leadToHealth(Button &button)
{
    QObject::connect(&button, &Button::clicked, &button, [&button] {
        for (QWidget *around = &button; around; around = around->parentWidget()) {
            if (auto *page = qobject_cast<Page *>(around))
                Q_EMIT page->healthRequested();
        }
    });
}

std::optional<Error> permissionError(AppContext &context, const QString &operation)
{
    const Permissions permissions = context.permissions();
    const QStringList missing = permissions.missingFor(operation);
    if (missing.isEmpty())
        return std::nullopt;
    Forbidden refused;
    refused.missingScopes = missing;
    if (permissions.isEmpty())
        refused.cause = Forbidden::Cause::NothingGranted;
    return refused;
}

Future<Done> explainedFailure(AppContext &context, const Error &error, QObject *receiver)
{
    const auto *refused = std::get_if<Forbidden>(&error);
    if (!refused || !refused->missingScopes.isEmpty() || !context.api()
        || !context.permissions().allows(u"getConfiguration"_s))
        return ready<Done>(error);
    return continueWith(context.api()->organization().configuration(), receiver,
                        [refused = *refused](const Result<Configuration> &asked) -> Result<Done> {
                            Forbidden explained = refused;
                            if (asked.errorAs<NotFound>())
                                explained.cause = Forbidden::Cause::NoConfiguration;
                            return explained;
                        });
}

void answerOffers(StatePane &pane, AppContext &context)
{
    Button *health = secondaryButton(QCoreApplication::translate("Refusals", "Health check"));
    leadToHealth(*health);
    pane.errorView()->setRefusalButton(health);
    QObject::connect(&pane, &StatePane::offerAccepted, &pane, [&pane, &context](ErrorOffer offer) {
        if (offer == ErrorOffer::CopyRequest)
            copyMessage(pane, context);
        else if (offer == ErrorOffer::SignIn)
            signInAgain(pane, context);
    });
}

} // namespace orgdesk::ui
