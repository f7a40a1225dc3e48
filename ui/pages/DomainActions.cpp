#include "ui/pages/DomainActions.h"

#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "ui/common/PlainMessage.h"
#include "ui/dialogs/AddDomainDialog.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/DomainWords.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// Nobody may claim then that the change was not made.
bool isOpen(const Error &error)
{
    const auto *unknown = std::get_if<OutcomeUnknown>(&error);
    return unknown && unknown->finding != OutcomeUnknown::Finding::NotDone;
}

} // namespace

DomainActions::DomainActions(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void DomainActions::askToAdd(const QStringList &known)
{
    auto *dialog = new AddDomainDialog(m_context, known, m_page);
    connect(dialog, &AddDomainDialog::created, this, &DomainActions::created);
    connect(dialog, &AddDomainDialog::toast, this, &DomainActions::toast);
    dialog->open();
}

void DomainActions::verify(const OrganizationDomain &domain)
{
    MyOrganizationApi *api = m_context.api();
    if (!api)
        return;
    nameAction(m_context, tr("verify %1").arg(domain.domain));
    Q_EMIT busyChanged(domain.id, u"verify"_s);
    onResult(api->domains().verify(domain.id), this,
             [this, domain](const Result<OrganizationDomain> &result) {
                 Q_EMIT busyChanged(domain.id, {});
                 if (result) {
                     Q_EMIT looked(*result);
                     return;
                 }
                 fail(result.error(), domain.domain);
                 if (result.errorAs<NotFound>())
                     Q_EMIT removed(domain.id);
             });
}

void DomainActions::askToRemove(const OrganizationDomain &domain, const QStringList &providers,
                                bool isRoutingKnown)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove domain"),
                                tr("Remove %1?").arg(domain.domain), QMessageBox::NoButton, m_page);
    box->setObjectName("dialog.removeDomain"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QString consequence = tr("The verification starts over if you add it again.");
    if (domain.isVerified() && !providers.isEmpty()) {
        consequence = tr("People with this domain are no longer sent to %1. They see the ordinary "
                         "login page.")
                          .arg(listed(providers));
    } else if (domain.isVerified() && !isRoutingKnown) {
        consequence = tr("People with this domain may no longer be sent to their provider. The "
                         "verification starts over if you add it again.");
    }
    box->setInformativeText(consequence);
    QPushButton *run = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    run->setObjectName("dialog.removeDomain.run"_L1);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName("dialog.removeDomain.cancel"_L1);
    box->setDefaultButton(cancel);
    showAsPlainText(*box);
    connect(box, &QMessageBox::finished, this, [this, box, run, domain] {
        if (box->clickedButton() == run)
            remove(domain);
    });
    box->open();
}

void DomainActions::remove(const OrganizationDomain &domain)
{
    MyOrganizationApi *api = m_context.api();
    if (!api)
        return;
    nameAction(m_context, tr("remove %1").arg(domain.domain));
    Q_EMIT busyChanged(domain.id, u"remove"_s);
    onResult(api->domains().remove(domain.id), this, [this, domain](const Result<Done> &result) {
        Q_EMIT busyChanged(domain.id, {});
        if (!result) {
            fail(result.error(), domain.domain);
            return;
        }
        Q_EMIT toast({Tone::Success, tr("Removed %1").arg(domain.domain), {}, {}});
        Q_EMIT removed(domain.id);
    });
}

void DomainActions::route(const IdentityProvider &provider, const QString &domain, bool routed)
{
    MyOrganizationApi *api = m_context.api();
    if (!api)
        return;
    nameAction(m_context,
               (routed ? tr("route %1 to %2") : tr("stop routing %1 to %2"))
                   .arg(domain, provider.title()));
    IdentityProviders &providers = api->identityProviders();
    onResult(routed ? providers.addDomain(provider.id, domain)
                    : providers.removeDomain(provider.id, domain),
             this, [this, provider, domain, routed](const Result<Done> &result) {
                 onRouted(provider, domain, routed, result);
             });
}

void DomainActions::onRouted(const IdentityProvider &provider, const QString &domain, bool routed,
                             const Result<Done> &result)
{
    if (!result) {
        Q_EMIT routingEnded(provider.id, domain, !routed);
        const ErrorWords words =
            wordsFor(result.error(), errorContext(m_context, provider.title()));
        if (isOpen(result.error())) {
            fail(result.error(), provider.title());
        } else if (!words.title.isEmpty()) {
            Q_EMIT toast({Tone::Danger,
                          (routed ? tr("%1 is not routed to %2") : tr("%1 is still routed to %2"))
                              .arg(domain, provider.title()),
                          QStringList{words.title, words.text}.join(u' ').trimmed(),
                          {}});
        }
        return;
    }
    Q_EMIT routingEnded(provider.id, domain, routed);
    ToastText text;
    text.title = (routed ? tr("%1 is now routed to %2") : tr("%1 is no longer routed to %2"))
                     .arg(domain, provider.title());
    text.actions = {{tr("Undo"), [self = QPointer<DomainActions>(this), provider, domain, routed] {
                         if (self)
                             self->route(provider, domain, !routed);
                     }}};
    Q_EMIT toast(text);
}

void DomainActions::copyRecord(const OrganizationDomain &domain, const QString &zone)
{
    QGuiApplication::clipboard()->setText(recordForColleague(domain, zone, m_context.vendorName()));
    Q_EMIT toast({Tone::Success, tr("Copied the record of %1").arg(domain.domain), {}, {}});
}

void DomainActions::fail(const Error &error, const QString &subject)
{
    const ErrorWords words = wordsFor(error, errorContext(m_context, subject));
    if (!words.title.isEmpty())
        Q_EMIT toast({Tone::Danger, words.title, words.text, {}});
    if (isOpen(error))
        Q_EMIT lookAgain();
}

} // namespace orgdesk::ui
