#include "ui/dialogs/DeleteDialog.h"

#include "core/Clock.h"
#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SaveFile.h"
#include "ui/dialogs/ConfirmField.h"
#include "ui/dialogs/ProviderCopy.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

DeleteDialog::DeleteDialog(AppContext &context, const IdentityProvider &provider,
                           DeletionBehavior behavior, QWidget *parent)
    : ActionDialog(u"dialog.delete"_s, tr("Delete provider"), parent)
    , m_context(context)
    , m_provider(provider)
    , m_behavior(behavior)
{
    build();
}

void DeleteDialog::build()
{
    setMinimumWidth(540);
    addHeading(u"trash"_s, Tone::Danger,
               (onlyIfEmpty() ? tr("Delete “%1”?") : tr("Delete “%1” and its users?"))
                   .arg(m_provider.title()),
               tr("This can’t be undone."));
    addConsequences();
    addAlternative();
    addCopy();
    m_confirm = new ConfirmField(m_provider.confirmationText(), u"dialog.delete.confirm"_s);
    body()->addWidget(m_confirm);
    addButtons();
    m_confirm->setFocus();
}

void DeleteDialog::addConsequences()
{
    const QString vendor = m_context.vendorName().toHtmlEscaped();
    if (onlyIfEmpty()) {
        addPoint(tr("%1 deletes it only if <b>no users belong to it</b>. If any remain, nothing is "
                    "deleted and you are told.")
                     .arg(vendor));
    } else {
        addPoint(
            tr("<b>Everyone who signed in through it loses their account.</b> %1 deletes every "
               "user who signed in through this provider, with their history.")
                .arg(vendor));
    }
    QString text = tr("Nobody can sign in through %1 any more.").arg(m_provider.title());
    if (const QString routed = noLongerRouted(m_provider.domains); !routed.isEmpty())
        text += u' ' + routed;
    addPoint(text.toHtmlEscaped());
}

void DeleteDialog::addAlternative()
{
    auto *note = new NoteFrame(Tone::Neutral, tr("Only want it out of your organization?"),
                               tr("Detach it instead. The connection and its users stay at %1.")
                                   .arg(m_context.vendorName()));
    note->setIconName(u"detach"_s);
    m_detachInstead = note->addAction(tr("Detach instead…"));
    m_detachInstead->setObjectName("dialog.delete.detachInstead"_L1);
    m_detachInstead->setAutoDefault(false);
    connect(m_detachInstead, &Button::clicked, this, [this] {
        if (isBusy())
            return;
        accept();
        Q_EMIT detachRequested();
    });
    body()->addWidget(note);
}

//! The person who has to set it up again later is glad of it.
void DeleteDialog::addCopy()
{
    m_copied = new NoteFrame(Tone::Neutral, tr("Keep a copy of its settings?"),
                             tr("A file on this computer, for setting it up again by hand. It "
                                "holds no secrets and brings back no users."));
    m_copied->setIconName(u"download"_s);
    Button *save = m_copied->addAction(tr("Save a copy…"));
    save->setObjectName("dialog.delete.saveCopy"_L1);
    save->setAutoDefault(false);
    connect(save, &Button::clicked, this, [this] {
        FileOffer offer;
        offer.title = tr("Save a copy");
        offer.name = (m_provider.name.isEmpty() ? m_provider.id : m_provider.name) + u".json"_s;
        offer.filters = {tr("JSON (*.json)")};
        offer.content = [provider = m_provider, vendor = m_context.vendorName(),
                         at = m_context.clock().now()](const QString &) {
            return providerCopy(provider, vendor, at);
        };
        saveFile(this, offer, [this](const QString &file) {
            m_copied->setTone(Tone::Success);
            m_copied->setTitle(tr("Saved %1").arg(QFileInfo(file).fileName()));
        });
    });
    body()->addWidget(m_copied);
}

void DeleteDialog::addButtons()
{
    m_run = dangerButton(onlyIfEmpty() ? tr("Delete provider") : tr("Delete provider and users"));
    m_run->setObjectName("dialog.delete.run"_L1);
    m_run->setEnabled(false);
    auto *cancel = secondaryButton(tr("Cancel"));
    cancel->setObjectName("dialog.delete.cancel"_L1);
    buttons()->addButton(m_run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(cancel, QDialogButtonBox::RejectRole);
    setDestructive(m_run, cancel);
    connect(m_confirm, &ConfirmField::matchChanged, m_run, &Button::setEnabled);
    connect(m_run, &Button::clicked, this, &DeleteDialog::run);
}

void DeleteDialog::run()
{
    MyOrganizationApi *api = m_context.api();
    if (isBusy() || !m_confirm->matches() || !api)
        return;
    hideProblem();
    setBusy(true);
    m_run->setBusy(true, tr("Deleting…"));
    m_confirm->edit()->setReadOnly(true);
    nameAction(m_context, tr("delete %1").arg(m_provider.title()));
    onResult(api->identityProviders().remove(m_provider.id), this,
             [this](const Result<Done> &result) { finish(result); });
}

void DeleteDialog::finish(const Result<Done> &result)
{
    setBusy(false);
    m_run->setBusy(false);
    m_confirm->edit()->setReadOnly(false);
    const bool isDone = result || result.errorAs<NotFound>();
    if (isDone) {
        Q_EMIT deleted(m_provider.id);
        accept();
    } else if (isRefusedDelete(result.error())) {
        showRefused(result.error());
    } else {
        showError(result.error());
    }
}

void DeleteDialog::showError(const Error &error)
{
    const ErrorWords words = wordsFor(error, errorContext(m_context, m_provider.title()));
    NoteFrame *note = showProblem(words);
    if (words.offer != ErrorOffer::LookAgain)
        return;
    Button *look = note->addLink(offerText(words.offer, {}));
    look->setObjectName("dialog.delete.lookAgain"_L1);
    connect(look, &Button::clicked, this, &DeleteDialog::lookAgain);
}

void DeleteDialog::lookAgain()
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
                 } else if (now) {
                     showProblem({tr("%1 is still there").arg(m_provider.title()),
                                  tr("It was not deleted."),
                                  {},
                                  ErrorOffer::None});
                 } else {
                     showError(now.error());
                 }
             });
}

} // namespace orgdesk::ui
