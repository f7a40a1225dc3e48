#include "ui/pages/ProviderActions.h"

#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "ui/common/ActionMenu.h"
#include "ui/common/PlainMessage.h"
#include "ui/dialogs/DeleteDialog.h"
#include "ui/dialogs/DetachDialog.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/ProviderValues.h"
#include "ui/pages/SignInTests.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ProviderActions::ProviderActions(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_tests(new SignInTests(context, page))
{
}

void ProviderActions::setConfiguration(const std::optional<Configuration> &configuration)
{
    m_configuration = configuration;
}

DeletionBehavior ProviderActions::deletionBehavior() const
{
    return m_configuration ? m_configuration->deletionBehavior : DeletionBehavior::Unknown;
}

QString ProviderActions::guard(const IdentityProvider &provider, const QString &operation,
                               const QString &verb, AccessLevel needed) const
{
    if (provider.accessLevel < needed) {
        const QString text = provider.accessLevel == AccessLevel::Limited
            ? tr("You can’t %1 this provider. %2 gave your organization limited access to it.")
            : provider.accessLevel == AccessLevel::None
            ? tr("You can’t %1 this provider. %2 gave your organization no access to it.")
            : tr("You can’t %1 this provider. %2 gave your organization read-only access to it.");
        return text.arg(verb, m_context.vendorName());
    }
    return missingPermission(m_context, operation);
}

QString ProviderActions::changeGuard(const IdentityProvider &provider) const
{
    return guard(provider, u"updateIdp"_s, tr("change"), AccessLevel::Full);
}

QString ProviderActions::switchGuard(const IdentityProvider &provider) const
{
    return guard(provider, u"updateIdp"_s, provider.isEnabled ? tr("disable") : tr("enable"),
                 AccessLevel::Limited);
}

QString ProviderActions::detachGuard(const IdentityProvider &provider) const
{
    return guard(provider, u"detachIdp"_s, tr("detach"), AccessLevel::Full);
}

QString ProviderActions::fullGuard(const IdentityProvider &provider, const QString &operation,
                                   const QString &verb) const
{
    return guard(provider, operation, verb, AccessLevel::Full);
}

QString ProviderActions::deleteGuard(const IdentityProvider &provider) const
{
    if (deletionBehavior() == DeletionBehavior::NotSet)
        return tr("%1 hasn’t set a rule for deleting providers.").arg(m_context.vendorName());
    return guard(provider, u"deleteIdp"_s, tr("delete"), AccessLevel::Full);
}

void ProviderActions::setEnabled(const IdentityProvider &provider, bool enabled, bool isLast)
{
    if (enabled || !isLast) {
        changeEnabled(provider, enabled);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Disable provider"),
                                tr("Disable the last provider?"), QMessageBox::NoButton, m_page);
    box->setObjectName("dialog.disableLast"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("%1 has no other enabled provider. People who sign in only this way "
                               "are locked out.")
                                .arg(m_context.organizationTitle()));
    QPushButton *run = box->addButton(tr("Disable"), QMessageBox::AcceptRole);
    run->setObjectName("dialog.disableLast.run"_L1);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName("dialog.disableLast.cancel"_L1);
    box->setDefaultButton(cancel);
    showAsPlainText(*box);
    connect(box, &QMessageBox::finished, this, [this, box, run, provider] {
        if (box->clickedButton() == run)
            changeEnabled(provider, false);
        else
            Q_EMIT unchanged(provider.id);
    });
    box->open();
}

void ProviderActions::setEnabledAfterLooking(const IdentityProvider &provider, bool enabled)
{
    MyOrganizationApi *api = m_context.api();
    if (enabled || !api) {
        changeEnabled(provider, enabled);
        return;
    }
    Q_EMIT busyChanged(provider.id, true);
    onResult(api->identityProviders().list(), this,
             [this, provider](const Result<QList<IdentityProvider>> &list) {
                 Q_EMIT busyChanged(provider.id, false);
                 // Without the list nothing is known about the others: no question.
                 const bool isLast = list
                     && std::none_of(list->begin(), list->end(), [&](const IdentityProvider &one) {
                                         return one.isEnabled && one.id != provider.id;
                                     });
                 setEnabled(provider, false, isLast);
             });
}

void ProviderActions::changeEnabled(const IdentityProvider &provider, bool enabled)
{
    MyOrganizationApi *api = m_context.api();
    if (!api)
        return;
    Q_EMIT busyChanged(provider.id, true);
    nameAction(m_context, (enabled ? tr("enable %1") : tr("disable %1")).arg(provider.title()));
    IdentityProviderPatch patch;
    patch.isEnabled = enabled;
    onResult(
        api->identityProviders().update(provider, patch), this,
        [this, provider](const Result<IdentityProvider> &result) { onEnabled(provider, result); });
}

void ProviderActions::onEnabled(const IdentityProvider &before,
                                const Result<IdentityProvider> &result)
{
    Q_EMIT busyChanged(before.id, false);
    if (!result) {
        Q_EMIT unchanged(before.id);
        fail(result.error(), before.title());
        return;
    }
    const IdentityProvider now = *result;
    Q_EMIT changed(now);
    ToastText text;
    text.title = (now.isEnabled ? tr("Enabled %1") : tr("Disabled %1")).arg(now.title());
    text.actions = {{tr("Undo"), [self = QPointer<ProviderActions>(this), now] {
                         if (self)
                             self->changeEnabled(now, !now.isEnabled);
                     }}};
    Q_EMIT toast(text);
}

void ProviderActions::showButton(const IdentityProvider &provider)
{
    MyOrganizationApi *api = m_context.api();
    if (!api)
        return;
    Q_EMIT busyChanged(provider.id, true);
    nameAction(m_context, tr("show a button for %1").arg(provider.title()));
    IdentityProviderPatch patch;
    patch.showAsButton = true;
    onResult(
        api->identityProviders().update(provider, patch), this,
        [this, provider](const Result<IdentityProvider> &result) {
            Q_EMIT busyChanged(provider.id, false);
            if (!result) {
                fail(result.error(), provider.title());
                return;
            }
            Q_EMIT changed(*result);
            Q_EMIT toast(
                {Tone::Success, tr("%1 has a login button now").arg(provider.title()), {}, {}});
        });
}

void ProviderActions::askToDetach(const IdentityProvider &provider)
{
    auto *dialog = new DetachDialog(m_context, provider, m_page);
    connect(dialog, &DetachDialog::detached, this, [this, provider](const QString &id) {
        onRemoved(id, tr("Detached %1").arg(provider.title()));
    });
    dialog->open();
}

void ProviderActions::askToDelete(const IdentityProvider &provider)
{
    auto *dialog = new DeleteDialog(m_context, provider, deletionBehavior(), m_page);
    connect(dialog, &DeleteDialog::deleted, this, [this, provider](const QString &id) {
        onRemoved(id, tr("Deleted %1").arg(provider.title()));
    });
    connect(dialog, &DeleteDialog::detachRequested, this,
            [this, provider] { askToDetach(provider); });
    connect(dialog, &DeleteDialog::disableRequested, this,
            [this, provider] { changeEnabled(provider, false); });
    dialog->open();
}

void ProviderActions::onRemoved(const QString &id, const QString &title)
{
    Q_EMIT toast({Tone::Success, title, {}, {}});
    Q_EMIT removed(id);
}

void ProviderActions::addTest(ActionMenu &menu, const IdentityProvider &provider)
{
    if (!m_tests->isOffered(provider))
        return;
    connect(menu.add(tr("Test &sign-in…"), {}, Qt::CTRL | Qt::Key_T), &QAction::triggered, this,
            [this, provider] { m_tests->run(provider); });
}

void ProviderActions::addCopying(ActionMenu &menu, const IdentityProvider &provider)
{
    connect(menu.add(tr("&Copy identifier"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            &QAction::triggered, this, [this, provider] { copyIdentifier(provider); });
    connect(menu.add(tr("Copy connection &values")), &QAction::triggered, this,
            [this, provider] { copyValues(provider); });
}

void ProviderActions::addRemoval(ActionMenu &menu, const IdentityProvider &provider)
{
    connect(menu.add(tr("De&tach…"), detachGuard(provider)), &QAction::triggered, this,
            [this, provider] { askToDetach(provider); });
    QAction *remove = menu.add(tr("De&lete…"), deleteGuard(provider), QKeySequence::Delete);
    ActionMenu::setDestructive(remove);
    connect(remove, &QAction::triggered, this, [this, provider] { askToDelete(provider); });
}

void ProviderActions::copyValues(const IdentityProvider &provider)
{
    QGuiApplication::clipboard()->setText(valuesAsText(providerValues(m_context, provider)));
    Q_EMIT toast(
        {Tone::Success, tr("Copied the connection values of %1").arg(provider.title()), {}, {}});
}

void ProviderActions::copyIdentifier(const IdentityProvider &provider)
{
    QGuiApplication::clipboard()->setText(provider.name.isEmpty() ? provider.id : provider.name);
    Q_EMIT toast({Tone::Success, tr("Copied the identifier of %1").arg(provider.title()), {}, {}});
}

void ProviderActions::fail(const Error &error, const QString &title)
{
    const ErrorWords words = wordsFor(error, errorContext(m_context, title));
    if (!words.title.isEmpty())
        Q_EMIT toast({Tone::Danger, words.title, words.text, {}});
}

} // namespace orgdesk::ui
