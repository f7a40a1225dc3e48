// How ProviderDomains reads the domains, and routes them.
#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/AddDomainDialog.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/ProviderDomains.h"
#include "ui/pages/Refusals.h"
#include "ui/shell/AppContext.h"

#include <QPointer>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void ProviderDomains::load()
{
    MyOrganizationApi *api = m_context.api();
    if (!api || m_provider.id.isEmpty() || m_isLoading)
        return;
    m_pane->setErrorContext(errorContext(m_context, tr("the domains")));
    if (const auto refused = permissionError(m_context, u"listDomains"_s)) {
        m_isLoaded = true;
        m_pane->setState(PageFailed{*refused});
        return;
    }
    const int generation = ++m_generation;
    m_isLoading = true;
    if (!m_isLoaded)
        m_pane->setState(PageLoading{});
    onResult(api->domains().list(), this,
             [this, generation](const Result<QList<OrganizationDomain>> &result) {
                 if (generation == m_generation)
                     onLoaded(result);
             });
}

void ProviderDomains::onLoaded(const Result<QList<OrganizationDomain>> &result)
{
    m_isLoading = false;
    if (!result) {
        if (!m_isLoaded) {
            m_pane->setState(PageFailed{result.error()});
            return;
        }
        const ErrorWords words =
            wordsForLoad(result.error(), errorContext(m_context, tr("the domains")));
        Q_EMIT toast({Tone::Danger, words.title, words.text, {}});
        return;
    }
    m_isLoaded = true;
    m_domains = *result;
    refresh();
    m_pane->setState(PageReady{});
    loadOthers();
}

//! What else a domain is routed to is worth knowing, and nothing waits for it.
void ProviderDomains::loadOthers()
{
    const int generation = m_generation;
    onResult(m_context.api()->identityProviders().list(), this,
             [this, generation](const Result<QList<IdentityProvider>> &result) {
                 if (generation != m_generation)
                     return;
                 m_othersKnown = result.has_value();
                 m_others = result ? *result : QList<IdentityProvider>();
                 refresh();
             });
}

void ProviderDomains::toggle(const QString &key)
{
    const std::optional<RoutedDomain> row = m_model->find(key);
    const int index = m_model->rowOf(key);
    if (!row || m_model->index(index, 0).data(BusyRole).toBool())
        return;
    const QString refusal = refusalOf(*row);
    if (!refusal.isEmpty()) {
        refuse(refusal);
        return;
    }
    route(row->domain.domain, !row->isRouted);
}

void ProviderDomains::route(const QString &domain, bool wanted)
{
    MyOrganizationApi *api = m_context.api();
    const QString key = u"domain:"_s + domain;
    std::optional<RoutedDomain> row = m_model->find(key);
    if (!api || !row)
        return;
    row->isRouted = wanted; // at once; it returns when the request fails
    m_model->upsert(*row);
    m_model->setBusy(key, true);
    nameAction(
        m_context,
        (wanted ? tr("route %1 to %2") : tr("take %1 off %2")).arg(domain, m_provider.title()));
    IdentityProviders &providers = api->identityProviders();
    onResult(wanted ? providers.addDomain(m_provider.id, domain)
                    : providers.removeDomain(m_provider.id, domain),
             this, [this, domain, wanted, id = m_provider.id](const Result<Done> &result) {
                 if (id == m_provider.id)
                     onRouted(domain, wanted, result);
             });
}

void ProviderDomains::onRouted(const QString &domain, bool wanted, const Result<Done> &result)
{
    m_model->setBusy(u"domain:"_s + domain, false);
    if (!result) {
        refresh();
        const ErrorWords words = wordsFor(result.error(), errorContext(m_context, domain));
        if (!words.title.isEmpty())
            Q_EMIT toast({Tone::Danger, words.title, words.text, {}});
        return;
    }
    if (wanted)
        m_provider.domains << domain;
    else
        m_provider.domains.removeIf(
            [&](const QString &one) { return one.compare(domain, Qt::CaseInsensitive) == 0; });
    refresh();
    Q_EMIT changed(m_provider);
    ToastText text;
    text.title =
        (wanted ? tr("%1 is now routed here") : tr("%1 is no longer routed here")).arg(domain);
    text.actions = {
        {tr("Undo"), [self = QPointer<ProviderDomains>(this), domain, wanted, id = m_provider.id] {
             if (self && self->m_provider.id == id)
                 self->route(domain, !wanted);
         }}};
    Q_EMIT toast(text);
}

void ProviderDomains::askToAdd()
{
    QStringList known;
    for (const OrganizationDomain &domain : m_domains)
        known << domain.domain.toLower();
    auto *dialog = new AddDomainDialog(m_context, known, this);
    connect(dialog, &AddDomainDialog::toast, this, &ProviderDomains::toast);
    connect(dialog, &AddDomainDialog::created, this, [this](const OrganizationDomain &domain) {
        m_domains << domain;
        refresh();
    });
    dialog->open();
}

void ProviderDomains::act(const QString &key)
{
    const std::optional<RoutedDomain> row = m_model->find(key);
    if (row && !row->domain.id.isEmpty() && !row->domain.isVerified())
        Q_EMIT domainRequested(row->domain.domain);
}

} // namespace orgdesk::ui
