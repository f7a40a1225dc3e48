// What DomainsPage does to domains, and what it watches: adding, verifying, removing, routing, and
// the DNS checks.
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/DnsCheckCard.h"
#include "ui/pages/DnsWatch.h"
#include "ui/pages/DomainActions.h"
#include "ui/pages/DomainWords.h"
#include "ui/pages/DomainsPage.h"
#include "ui/pages/DomainsTable.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString routeKey(const QString &providerId, const QString &domain)
{
    return QString(providerId + u'\n' + domain);
}

} // namespace

void DomainsPage::connectActions()
{
    connect(m_actions, &DomainActions::toast, this, &DomainsPage::toast);
    connect(m_actions, &DomainActions::created, this, &DomainsPage::onCreated);
    connect(m_actions, &DomainActions::looked, this, &DomainsPage::onLooked);
    connect(m_actions, &DomainActions::removed, this, &DomainsPage::onRemoved);
    connect(m_actions, &DomainActions::routingEnded, this, &DomainsPage::onRoutingEnded);
    connect(m_actions, &DomainActions::lookAgain, this, &DomainsPage::refresh);
    connect(m_actions, &DomainActions::busyChanged, this,
            [this](const QString &id, const QString &what) {
                m_busy.insert(id, what);
                m_table->setBusy(id, !what.isEmpty());
                if (id == m_detail->domain().id)
                    m_detail->setBusy(what);
            });
    connect(m_detail->routing(), &DomainRouting::toggled, this,
            [this](const QString &id, bool checked) {
                const auto provider =
                    std::find_if(m_providers.list.cbegin(), m_providers.list.cend(),
                                 [&](const IdentityProvider &one) { return one.id == id; });
                if (provider == m_providers.list.cend())
                    return;
                const QString domain = m_detail->domain().domain;
                m_routes.insert(routeKey(id, domain), checked);
                m_detail->routing()->setBusy(id, checked);
                m_actions->route(*provider, domain, checked);
            });
    connect(m_watch, &DnsWatch::started, this, [this] { m_detail->dns()->setChecking(true); });
    connect(m_watch, &DnsWatch::finished, this, &DomainsPage::onReport);
    connect(m_watch, &DnsWatch::expired, this, [this] { refreshNextCheck(true); });
}

void DomainsPage::askToAdd()
{
    const QString guard = missingPermission(m_context, u"createDomain"_s);
    if (!guard.isEmpty()) {
        Q_EMIT toast({Tone::Neutral, guard, {}, {}});
        return;
    }
    QStringList known;
    known.reserve(m_domains.size());
    for (const OrganizationDomain &domain : std::as_const(m_domains))
        known << domain.domain.toLower();
    m_actions->askToAdd(known);
}

void DomainsPage::onCreated(const OrganizationDomain &domain)
{
    m_created << domain;
    put(domain);
    showDomains();
    m_table->select(domain.id);
    showDetail();
    openDetail();
}

void DomainsPage::verify(const QString &id)
{
    const OrganizationDomain *domain = find(id);
    if (!domain || !m_busy.value(id).isEmpty())
        return;
    const QString guard = missingPermission(m_context, u"verifyDomain"_s);
    if (!guard.isEmpty()) {
        Q_EMIT toast({Tone::Neutral, guard, {}, {}});
        return;
    }
    m_unverified.clear();
    m_detail->hideUnverified();
    m_actions->verify(*domain);
}

void DomainsPage::onLooked(const OrganizationDomain &domain)
{
    put(domain);
    const bool isCurrent = domain.id == m_table->currentId();
    if (domain.isVerified())
        m_justVerified = domain.id;
    else
        m_unverified = domain.id;
    showDomains();
    if (!domain.isVerified())
        return;
    const QString yours = tr("%1 is yours").arg(domain.domain);
    if (isCurrent) {
        announce(m_detail, yours);
        m_detail->focusFirst();
    } else {
        Q_EMIT toast({Tone::Success, yours, {}, {}});
    }
}

// After "Verify" did not help: what this computer sees tells where the problem is.
void DomainsPage::sayUnverified()
{
    const auto report = m_reports.constFind(m_unverified);
    const QString vendor = m_context.vendorName();
    QString text = tr("Check the record.");
    if (report != m_reports.constEnd() && report->authoritative.isVisible()) {
        const auto seconds = report->authoritative.timeToLive.count();
        const int minutes = static_cast<int>(std::clamp<qint64>((seconds + 59) / 60, 1, 60));
        text = minutes == 1
            ? tr("Your computer can: %1’s DNS may lag. Try again in a minute.").arg(vendor)
            : tr("Your computer can: %1’s DNS may lag. Try again in %n minutes.", nullptr, minutes)
                  .arg(vendor);
    } else if (report != m_reports.constEnd()) {
        text = tr("Your computer can’t either. Check the record.");
    }
    m_detail->showUnverified(tr("%1 couldn’t see the record").arg(vendor), text);
}

void DomainsPage::askToRemove(const QString &id)
{
    const OrganizationDomain *domain = find(id);
    if (!domain || !m_busy.value(id).isEmpty())
        return;
    const QString guard = missingPermission(m_context, u"deleteDomain"_s);
    if (!guard.isEmpty()) {
        Q_EMIT toast({Tone::Neutral, guard, {}, {}});
        return;
    }
    const bool isKnown =
        m_providers.locked.isEmpty() && m_providers.problem.isEmpty() && !m_providers.isLoading;
    m_actions->askToRemove(*domain, routedTo(domain->domain, m_providers.list), isKnown);
}

void DomainsPage::onRemoved(const QString &id)
{
    const OrganizationDomain *domain = find(id);
    if (!domain)
        return;
    const QString name = domain->domain;
    m_domains.removeIf([&](const OrganizationDomain &one) { return one.id == id; });
    m_reports.remove(id);
    m_isOpen = false;
    // The server takes it off its providers too.
    for (IdentityProvider &provider : m_providers.list) {
        if (provider.domains.removeAll(name) > 0)
            Q_EMIT providerChanged(provider);
    }
    showDomains();
    refreshNarrow();
    if (!m_domains.isEmpty())
        m_table->view()->setFocus(Qt::OtherFocusReason);
}

void DomainsPage::onRoutingEnded(const QString &providerId, const QString &domain, bool routed)
{
    m_routes.remove(routeKey(providerId, domain));
    if (domain == m_detail->domain().domain)
        m_detail->routing()->setIdle(providerId);
    for (IdentityProvider &provider : m_providers.list) {
        if (provider.id != providerId)
            continue;
        const bool was = provider.domains.contains(domain, Qt::CaseInsensitive);
        if (was == routed)
            break;
        if (routed)
            provider.domains << domain;
        else
            provider.domains.removeIf([&domain](const QString &one) {
                return one.compare(domain, Qt::CaseInsensitive) == 0;
            });
        Q_EMIT providerChanged(provider);
    }
    showDomains();
}

// Somebody may have looked at another domain meanwhile.
void DomainsPage::showRoutesOnTheirWay()
{
    const QString domain = m_detail->domain().domain;
    for (const IdentityProvider &provider : std::as_const(m_providers.list)) {
        const auto route = m_routes.constFind(routeKey(provider.id, domain));
        if (route != m_routes.constEnd())
            m_detail->routing()->setBusy(provider.id, *route);
    }
}

void DomainsPage::updateProvider(const IdentityProvider &provider)
{
    const auto found =
        std::find_if(m_providers.list.begin(), m_providers.list.end(),
                     [&](const IdentityProvider &one) { return one.id == provider.id; });
    if (found == m_providers.list.end())
        m_providers.list << provider;
    else if (*found == provider)
        return;
    else
        *found = provider;
    if (!m_domains.isEmpty())
        showDomains();
}

void DomainsPage::removeProvider(const QString &id)
{
    m_providers.list.removeIf([&](const IdentityProvider &one) { return one.id == id; });
    if (!m_domains.isEmpty())
        showDomains();
}

// Checks belong to the domain that can be seen, and end when the page is left.
void DomainsPage::refreshWatch()
{
    const OrganizationDomain *domain = m_detail->isHidden() || !isVisible() ? nullptr : current();
    const bool wanted = domain && !domain->isVerified() && !domain->verificationHost.isEmpty();
    const QString what = wanted
        ? QStringList{domain->id, domain->verificationHost, domain->verificationText,
                      domainStatus(domain->verification)}
              .join(u'\n')
        : QString();
    if (what == m_watched)
        return;
    m_watched = what;
    m_detail->dns()->setChecking(false);
    if (wanted) {
        m_watch->start({domain->domain, domain->verificationHost, domain->verificationText},
                       domain->verification != DomainVerification::Failed);
    } else {
        m_watch->stop();
    }
    refreshNextCheck(false);
}

void DomainsPage::refreshNextCheck(bool isOver)
{
    const QDateTime until = m_watch->repeatsUntil();
    QString text;
    if (isOver)
        text = tr("The repeated checks ended after 10 minutes. Check again to go on.");
    else if (until.isValid())
        text = tr("OrgDesk checks again every minute, until %1.")
                   .arg(QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat));
    m_detail->dns()->setNextCheck(text);
}

void DomainsPage::onReport(const DnsReport &report, bool asked)
{
    const OrganizationDomain *domain = current();
    m_detail->dns()->setChecking(false);
    if (!domain)
        return;
    const auto before = m_reports.constFind(domain->id);
    const bool appeared = before != m_reports.constEnd() && !before->authoritative.isVisible()
        && report.authoritative.isVisible();
    m_reports.insert(domain->id, report);
    m_detail->setReport(report);
    refreshNextCheck(false);
    if (domain->id == m_unverified)
        sayUnverified();
    if (!appeared || asked)
        return;
    ToastText text;
    text.title = tr("The record of %1 is there").arg(domain->domain);
    text.actions = {{tr("Verify domain"), [self = QPointer<DomainsPage>(this), id = domain->id] {
                         if (self)
                             self->verify(id);
                     }}};
    Q_EMIT toast(text);
}

} // namespace orgdesk::ui
