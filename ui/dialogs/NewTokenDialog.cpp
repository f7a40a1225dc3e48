#include "ui/dialogs/NewTokenDialog.h"

#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/dialogs/ScimWords.h"
#include "ui/dialogs/TokenLifetimeChoice.h"
#include "ui/shell/AppContext.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

NewTokenDialog::NewTokenDialog(AppContext &context, const IdentityProvider &provider,
                               const QList<ScimToken> &before, QWidget *parent)
    : ActionDialog(u"dialog.newToken"_s, tr("New access token"), parent)
    , m_context(context)
    , m_provider(provider)
    , m_before(before)
{
    setMinimumWidth(540);
    buildChoice();
}

NewTokenDialog::~NewTokenDialog() = default;

void NewTokenDialog::buildChoice()
{
    addHeading({}, Tone::Normal, tr("How long may the token be used?"),
               tr("%1 calls %2 with it to create and remove accounts. When it ends, provisioning "
                  "stops until you replace it.")
                   .arg(strategyName(m_provider.strategy), m_context.vendorName()));
    m_lifetime = new TokenLifetimeChoice(objectName());
    body()->addWidget(m_lifetime);
    connect(m_lifetime, &TokenLifetimeChoice::resized, this, [this] { fitHeightLater(); });
    m_run = primaryButton(tr("Create token"));
    m_run->setObjectName("dialog.newToken.run"_L1);
    m_run->setDefault(true);
    auto *cancel = secondaryButton(tr("Cancel"));
    cancel->setObjectName("dialog.newToken.cancel"_L1);
    buttons()->addButton(m_run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(cancel, QDialogButtonBox::RejectRole);
    connect(m_run, &Button::clicked, this, &NewTokenDialog::run);
    m_lifetime->focusFirst();
}

void NewTokenDialog::run()
{
    MyOrganizationApi *api = m_context.api();
    if (isBusy() || !m_run->isEnabled() || !api || !m_lifetime->validate())
        return;
    hideProblem();
    setBusy(true);
    m_run->setBusy(true, tr("Creating…"));
    m_lifetime->setReadOnly(true);
    nameAction(m_context, tr("create an access token for %1").arg(m_provider.title()));
    onResult(api->provisioning().createToken(m_provider.id, m_lifetime->lifetime(), m_before), this,
             [this](const Result<NewScimToken> &result) { finish(result); });
}

void NewTokenDialog::finish(const Result<NewScimToken> &result)
{
    setBusy(false);
    if (result) {
        const NewScimToken made = *result;
        clear();
        buildShown(made);
        Q_EMIT created(made.token);
        return;
    }
    m_run->setBusy(false);
    m_lifetime->setReadOnly(false);
    if (const auto *unknown = result.errorAs<OutcomeUnknown>()) {
        explainLost(*unknown);
        return;
    }
    if (const auto *invalid = result.errorAs<ValidationFailed>();
        invalid && !invalid->fields.isEmpty()) {
        showProblem(
            {tr("%1 doesn’t take this lifetime").arg(m_context.vendorName()),
             tr("It says: %1. Choose another one.").arg(invalid->fields.constFirst().message),
             {},
             ErrorOffer::None});
        return;
    }
    showProblem(wordsFor(result.error(), errorContext(m_context, m_provider.title())));
}

//! The answer is the only place that holds the value: asking again would make another token.
void NewTokenDialog::explainLost(const OutcomeUnknown &unknown)
{
    using Finding = OutcomeUnknown::Finding;
    const QString vendor = m_context.vendorName();
    if (unknown.finding == Finding::NotDone) {
        showProblem({tr("The token was not created"),
                     tr("The answer got lost. OrgDesk looked again: there is no new token."),
                     {},
                     ErrorOffer::TryAgain});
        return;
    }
    if (unknown.finding == Finding::Done) {
        const QString token = shortTokenId(unknown.found);
        NoteFrame *note = showProblem(
            {tr("%1 was created, but its value got lost").arg(token),
             tr("%1 tells the value only once, so nobody has it. Revoke the token and create "
                "another one.")
                 .arg(vendor),
             {},
             ErrorOffer::None});
        ScimToken lost;
        lost.id = unknown.found;
        m_before << lost; // the next one must not be taken for it
        Button *revoke = note->addLink(tr("Revoke %1").arg(token));
        revoke->setObjectName("dialog.newToken.revokeLost"_L1);
        connect(revoke, &Button::clicked, this, [this, id = unknown.found] { revokeLost(id); });
        Q_EMIT listChanged();
        return;
    }
    m_run->setEnabled(false);
    NoteFrame *note =
        showProblem({tr("It’s not known whether a token was created"),
                     tr("%1 received the request, but its answer got lost. OrgDesk does not repeat "
                        "it. Look at the list: a new token there has a value that nobody knows, so "
                        "revoke it.")
                         .arg(vendor),
                     {},
                     ErrorOffer::None});
    Button *look = note->addLink(tr("Look at the list"));
    look->setObjectName("dialog.newToken.look"_L1);
    connect(look, &Button::clicked, this, [this] {
        Q_EMIT listChanged();
        reject();
    });
}

void NewTokenDialog::revokeLost(const QString &tokenId)
{
    MyOrganizationApi *api = m_context.api();
    if (isBusy() || !api)
        return;
    setBusy(true);
    m_lifetime->setReadOnly(true);
    nameAction(m_context, tr("revoke %1").arg(shortTokenId(tokenId)));
    onResult(api->provisioning().revokeToken(m_provider.id, tokenId), this,
             [this, tokenId](const Result<Done> &result) {
                 setBusy(false);
                 m_lifetime->setReadOnly(false);
                 Q_EMIT listChanged();
                 if (!result) {
                     showProblem(
                         wordsFor(result.error(), errorContext(m_context, shortTokenId(tokenId))));
                     return;
                 }
                 hideProblem();
                 fitHeightLater();
                 m_run->setFocus(Qt::OtherFocusReason);
             });
}

} // namespace orgdesk::ui
