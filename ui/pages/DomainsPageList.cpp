// What DomainsPage does with the domains it has: rows, selection, the list and its detail side by
// side or one after the other, menus and keys.
#include "store/Settings.h"
#include "ui/common/ActionMenu.h"
#include "ui/common/Button.h"
#include "ui/common/PageHeader.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/DnsCheckCard.h"
#include "ui/pages/DnsWatch.h"
#include "ui/pages/DomainActions.h"
#include "ui/pages/DomainWords.h"
#include "ui/pages/DomainsPage.h"
#include "ui/pages/DomainsTable.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 768; // of the page, in logical pixels: a window of 980

} // namespace

void DomainsPage::connectParts()
{
    connect(m_add, &Button::clicked, this, &DomainsPage::askToAdd);
    connect(m_emptyAdd, &Button::clicked, this, &DomainsPage::askToAdd);
    connect(m_pane, &StatePane::retryRequested, this, &DomainsPage::refresh);
    connect(&m_context, &AppContext::permissionsChanged, this, &DomainsPage::refreshGuards);
    connect(m_table, &DomainsTable::currentChanged, this, &DomainsPage::showDetail);
    connect(m_table, &DomainsTable::opened, this, &DomainsPage::openDetail);
    connect(m_table, &DomainsTable::menuRequested, this, &DomainsPage::openMenu);
    connect(m_table, &DomainsTable::deleteRequested, this, &DomainsPage::askToRemove);
    connect(m_table, &DomainsTable::orderChanged, this,
            [this](const QString &key, Qt::SortOrder order) {
                m_context.settings().setValue(u"domains.sort"_s, key);
                m_context.settings().setFlag(u"domains.sortDescending"_s,
                                             order == Qt::DescendingOrder);
            });
    const Settings &settings = m_context.settings();
    m_table->setOrder(settings.value(u"domains.sort"_s, u"status"_s),
                      settings.flag(u"domains.sortDescending"_s, false) ? Qt::DescendingOrder
                                                                        : Qt::AscendingOrder);
    connect(m_detail, &DomainDetail::backRequested, this, &DomainsPage::closeDetail);
    connect(m_detail->verifyButton(), &Button::clicked, this,
            [this] { verify(m_detail->domain().id); });
    connect(m_detail->removeButton(), &Button::clicked, this,
            [this] { askToRemove(m_detail->domain().id); });
    connect(m_detail->routing(), &DomainRouting::retryRequested, this, [this] {
        m_providers.problem.clear();
        loadProviders();
        showDetail();
    });
    connect(m_detail->dns(), &DnsCheckCard::checkRequested, m_watch, &DnsWatch::checkNow);
}

const OrganizationDomain *DomainsPage::find(const QString &id) const
{
    const auto found = std::find_if(m_domains.begin(), m_domains.end(),
                                    [&](const OrganizationDomain &one) { return one.id == id; });
    return found == m_domains.end() ? nullptr : &*found;
}

const OrganizationDomain *DomainsPage::current() const
{
    return find(m_table->currentId());
}

void DomainsPage::put(const OrganizationDomain &domain)
{
    const auto found =
        std::find_if(m_domains.begin(), m_domains.end(),
                     [&](const OrganizationDomain &one) { return one.id == domain.id; });
    if (found == m_domains.end())
        m_domains << domain;
    else
        *found = domain;
}

void DomainsPage::showDomains()
{
    QHash<QString, QStringList> routing; // by name in lower case
    for (const IdentityProvider &provider : std::as_const(m_providers.list)) {
        for (const QString &domain : provider.domains)
            routing[domain.toLower()] << provider.title();
    }
    QString unknown;
    if (!m_providers.problem.isEmpty())
        unknown = tr("Couldn’t load");
    else if (!m_providers.locked.isEmpty())
        unknown = tr("Unknown");
    else if (m_providers.isLoading && m_providers.list.isEmpty())
        unknown = tr("Loading…");
    QList<DomainRow> rows;
    rows.reserve(m_domains.size());
    int failed = 0;
    for (const OrganizationDomain &domain : std::as_const(m_domains)) {
        rows << DomainRow{domain, routing.value(domain.domain.toLower()), unknown};
        failed += domain.verification == DomainVerification::Failed ? 1 : 0;
    }
    m_table->setRows(rows);
    m_add->setVisible(!m_domains.isEmpty());
    if (m_domains.isEmpty())
        m_pane->setState(PageEmpty{});
    else
        m_pane->setState(PageReady{});
    if (!m_wanted.isEmpty())
        showDomain(m_wanted);
    m_table->selectFirst();
    showDetail();
    Q_EMIT attentionCountChanged(failed, failed > 0);
    // Not when the person went elsewhere while it loaded.
    const QWidget *focused = QApplication::focusWidget();
    if (m_focusWhenLoaded && (!focused || focused == m_add || focused == this))
        focusFirst();
}

void DomainsPage::showDetail()
{
    const OrganizationDomain *domain = current();
    m_detail->setVisible(domain && (!m_isNarrow || m_isOpen));
    if (!domain) {
        refreshWatch();
        return;
    }
    m_detail->setDomain(*domain,
                        {missingPermission(m_context, u"verifyDomain"_s),
                         missingPermission(m_context, u"deleteDomain"_s)});
    m_detail->setBusy(m_busy.value(domain->id));
    m_detail->setProviders(m_providers);
    showRoutesOnTheirWay();
    m_detail->setJustVerified(domain->id == m_justVerified);
    const auto report = m_reports.constFind(domain->id);
    m_detail->setReport(report == m_reports.constEnd() ? std::nullopt : std::optional(*report));
    if (domain->id == m_unverified && !domain->isVerified())
        sayUnverified();
    refreshWatch();
}

void DomainsPage::showDomain(const QString &name)
{
    const auto found =
        std::find_if(m_domains.cbegin(), m_domains.cend(), [&](const OrganizationDomain &one) {
            return one.domain.compare(name, Qt::CaseInsensitive) == 0;
        });
    m_wanted = found == m_domains.cend() ? name : QString();
    if (found == m_domains.cend())
        return;
    m_table->select(found->id);
    openDetail();
}

void DomainsPage::openDetail()
{
    m_isOpen = true;
    refreshNarrow();
    m_detail->focusFirst();
}

void DomainsPage::closeDetail()
{
    m_isOpen = false;
    refreshNarrow();
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

void DomainsPage::refreshNarrow()
{
    m_isNarrow = width() < narrowBelow;
    m_listSide->setVisible(!m_isNarrow || !m_isOpen);
    m_detail->setAlone(m_isNarrow);
    m_detail->setVisible(current() && (!m_isNarrow || m_isOpen));
    refreshWatch();
}

void DomainsPage::openMenu(const QString &id, const QPoint &position)
{
    const OrganizationDomain *found = find(id);
    if (!found)
        return;
    const OrganizationDomain domain = *found;
    auto *menu = new ActionMenu(this);
    menu->setObjectName("domains.rowMenu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->add(tr("&Open"), {}, Qt::Key_Enter), &QAction::triggered, this,
            &DomainsPage::openDetail);
    if (!domain.isVerified()) {
        connect(menu->add(domain.verification == DomainVerification::Failed ? tr("&Verify again")
                                                                            : tr("&Verify domain"),
                          missingPermission(m_context, u"verifyDomain"_s)),
                &QAction::triggered, this, [this, id] { verify(id); });
        connect(menu->add(tr("Copy &record as text")), &QAction::triggered, this,
                [this, domain] { m_actions->copyRecord(domain, m_reports.value(domain.id).zone); });
    }
    connect(menu->add(tr("&Copy domain"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            &QAction::triggered, this, &DomainsPage::copyIdentifier);
    menu->addSeparator();
    QAction *remove = menu->add(tr("Re&move…"), missingPermission(m_context, u"deleteDomain"_s),
                                QKeySequence::Delete);
    ActionMenu::setDestructive(remove);
    connect(remove, &QAction::triggered, this, [this, id] { askToRemove(id); });
    menu->popup(position);
}

void DomainsPage::copyIdentifier()
{
    const OrganizationDomain *domain = current();
    if (!domain)
        return;
    QApplication::clipboard()->setText(domain->domain);
    Q_EMIT toast({Tone::Success, tr("Copied %1").arg(domain->domain), {}, {}});
}

void DomainsPage::setCompact(bool compact)
{
    m_table->view()->setCompact(compact);
}

bool DomainsPage::addItem()
{
    askToAdd();
    return true;
}

void DomainsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    refreshNarrow();
}

void DomainsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshWatch();
}

void DomainsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    refreshWatch();
}

void DomainsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isNarrow && m_isOpen)
        closeDetail();
    else
        Page::keyPressEvent(event);
}

} // namespace orgdesk::ui
