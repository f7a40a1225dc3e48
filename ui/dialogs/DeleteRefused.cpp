// The second content of DeleteDialog: not deleted, and what to do instead.
#include "core/Error.h"
#include "core/Wording.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Disclosure.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/dialogs/DeleteDialog.h"
#include "ui/dialogs/DeleteOption.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

//! "400, 18 Nov 2026 14:36, request 01JD5N2W"
QString exchangeLine(const Error &error)
{
    const std::optional<Exchange> exchange = exchangeOf(error);
    if (!exchange)
        return {};
    QStringList parts;
    if (exchange->status > 0)
        parts << QString::number(exchange->status);
    if (exchange->at.isValid())
        parts << QLocale().toString(exchange->at.toLocalTime(), datePattern() + u" HH:mm"_s);
    if (!exchange->requestId.isEmpty())
        parts << DeleteDialog::tr("request %1").arg(exchange->requestId);
    return parts.join(u", "_s);
}

} // namespace

void DeleteDialog::showRefused(const Error &error)
{
    clear();
    m_confirm = nullptr;
    m_detachInstead = nullptr;
    m_run = nullptr;
    setObjectName("dialog.deleteRefused"_L1);
    const QString title = tr("Not deleted: people still use “%1”").arg(m_provider.title());
    addHeading(u"fail"_s, Tone::Danger, title,
               tr("%1 refuses to delete a provider while users belong to it. Nothing was changed.")
                   .arg(m_context.vendorName()));
    body()->addWidget(label(tr("What you can do instead"), Tone::Normal, FontRole::BodyStrong));
    addWaysOut();

    auto *ask = findChild<DeleteOption *>(u"dialog.deleteRefused.askVendor"_s);
    connect(ask, &DeleteOption::clicked, this, [this, error] { copyMessage(error); });

    auto *details = new Disclosure(tr("Technical details"));
    details->toggleButton()->setObjectName("dialog.deleteRefused.details"_L1);
    details->toggleButton()->setPlain(true);
    details->setHint(exchangeLine(error));
    Label *technical = wrappedLabel(technicalDetails(error), Tone::Secondary, FontRole::Mono);
    technical->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details->setContent(technical);
    body()->addWidget(details);
    connect(details, &Disclosure::toggled, this, &DeleteDialog::fitHeightLater);

    auto *close = secondaryButton(tr("Close"));
    close->setObjectName("dialog.deleteRefused.close"_L1);
    buttons()->addButton(close, QDialogButtonBox::RejectRole);
    fitHeightLater();
    announce(this, title);
}

void DeleteDialog::addWaysOut()
{
    const QString vendor = m_context.vendorName();
    auto *disable = new DeleteOption(u"power"_s, tr("Disable it"),
                                     tr("Nobody can sign in through it. You can undo this."));
    disable->setObjectName("dialog.deleteRefused.disable"_L1);
    connect(disable, &DeleteOption::clicked, this, [this] {
        accept();
        Q_EMIT disableRequested();
    });
    auto *detach = new DeleteOption(
        u"detach"_s, tr("Detach it from %1…").arg(m_context.organizationTitle()),
        tr("It leaves your list; the connection and its users stay at %1.").arg(vendor));
    detach->setObjectName("dialog.deleteRefused.detach"_L1);
    connect(detach, &DeleteOption::clicked, this, [this] {
        accept();
        Q_EMIT detachRequested();
    });
    auto *ask = new DeleteOption(u"members"_s, tr("Ask %1 to remove the users first").arg(vendor),
                                 tr("Copies a message with the connection ID. Then delete again."));
    ask->setTrailingIcon(u"copy"_s);
    ask->setObjectName("dialog.deleteRefused.askVendor"_L1);
    for (DeleteOption *option : {disable, detach, ask})
        body()->addWidget(option);
    if (!m_provider.isEnabled)
        disable->setEnabled(false);
    (m_provider.isEnabled ? disable : detach)->setFocus();
}

void DeleteDialog::copyMessage(const Error &error)
{
    const std::optional<Exchange> exchange = exchangeOf(error);
    const QString request = exchange ? exchange->requestId : QString();
    QString message =
        tr("Hello, I’m an admin of %1 (%2). I want to delete the sign-in provider %3 (connection "
           "ID %4), but users still belong to it. Please remove these users, or tell me what to "
           "do with them.")
            .arg(m_context.organizationTitle(), organizationId(m_context), m_provider.title(),
                 m_provider.id);
    if (!request.isEmpty())
        message += u' ' + tr("Request ID: %1.").arg(request);
    QGuiApplication::clipboard()->setText(message);
    auto *ask = findChild<DeleteOption *>(u"dialog.deleteRefused.askVendor"_s);
    ask->setDescription(tr("Copied. Send it to %1.").arg(m_context.vendorName()));
    ask->setTrailingIcon(u"check"_s);
    announce(ask, tr("Copied"));
}

} // namespace orgdesk::ui
