#include "ui/dialogs/DetachDialog.h"

#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Session.h"
#include "session/StepUp.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/ConfirmField.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

DetachDialog::DetachDialog(AppContext &context, const IdentityProvider &provider, QWidget *parent)
    : ActionDialog(u"dialog.detach"_s, tr("Detach provider"), parent)
    , m_context(context)
    , m_provider(provider)
{
    build();
}

void DetachDialog::build()
{
    const QString vendor = m_context.vendorName().toHtmlEscaped();
    setMinimumWidth(540);
    addHeading(u"detach"_s, Tone::Warning,
               tr("Detach “%1” from %2?").arg(m_provider.title(), m_context.organizationTitle()),
               {});
    const QString routed = noLongerRouted(m_provider.domains);
    addPoint(QString(tr("It disappears from your list and from your login page.")
                     + (routed.isEmpty() ? QString() : QString(u' ' + routed.toHtmlEscaped()))));
    addPoint(tr("The connection and its users <b>stay at %1</b>. Nothing is deleted.").arg(vendor));
    addPoint(tr("You can’t attach it again yourself. Only %1 can.").arg(vendor));
    addPoint(tr("Members keep their membership but need another way to sign in."));

    m_confirm = new ConfirmField(m_provider.confirmationText(), u"dialog.detach.confirm"_s);
    body()->addWidget(m_confirm);

    m_run = dangerButton(tr("Detach"));
    m_run->setObjectName("dialog.detach.run"_L1);
    m_run->setEnabled(false);
    m_cancel = secondaryButton(tr("Cancel"));
    m_cancel->setObjectName("dialog.detach.cancel"_L1);
    buttons()->addButton(m_run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    setDestructive(m_run, m_cancel);
    connect(m_confirm, &ConfirmField::matchChanged, m_run, &Button::setEnabled);
    connect(m_run, &Button::clicked, this, &DetachDialog::run);
    m_confirm->setFocus();
}

void DetachDialog::run()
{
    MyOrganizationApi *api = m_context.api();
    if (isBusy() || !m_confirm->matches() || !api)
        return;
    hideProblem();
    setBusy(true);
    m_run->setBusy(true, tr("Detaching…"));
    m_confirm->edit()->setReadOnly(true);
    nameAction(m_context, tr("detach %1").arg(m_provider.title()));
    onResult(api->identityProviders().detach(m_provider.id), this,
             [this](const Result<Done> &result) { finish(result); });
}

void DetachDialog::finish(const Result<Done> &result)
{
    setBusy(false);
    m_run->setBusy(false);
    m_confirm->edit()->setReadOnly(false);
    if (result || result.errorAs<NotFound>()) {
        Q_EMIT detached(m_provider.id);
        accept();
        return;
    }
    if (const auto *unknown = result.errorAs<OutcomeUnknown>();
        unknown && unknown->finding == OutcomeUnknown::Finding::Done) {
        Q_EMIT detached(m_provider.id);
        accept();
        return;
    }
    const ErrorWords words = wordsFor(result.error(), errorContext(m_context, m_provider.title()));
    NoteFrame *note = showProblem(words);
    if (words.offer == ErrorOffer::LookAgain) {
        Button *look = note->addLink(offerText(words.offer, {}));
        look->setObjectName("dialog.detach.lookAgain"_L1);
        connect(look, &Button::clicked, this, &DetachDialog::lookAgain);
    }
}

void DetachDialog::lookAgain()
{
    MyOrganizationApi *api = m_context.api();
    if (!api || isBusy())
        return;
    setBusy(true);
    onResult(api->identityProviders().get(m_provider.id), this,
             [this](const Result<IdentityProvider> &now) {
                 setBusy(false);
                 if (now.errorAs<NotFound>()) {
                     finish(Done{});
                     return;
                 }
                 if (now) {
                     showProblem({tr("%1 is still there").arg(m_provider.title()),
                                  tr("It was not detached."),
                                  {},
                                  ErrorOffer::None});
                     return;
                 }
                 showProblem(wordsFor(now.error(), errorContext(m_context, m_provider.title())));
             });
}

} // namespace orgdesk::ui
