#include "ui/pages/DomainsPage.h"

#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "store/Settings.h"
#include "ui/common/Button.h"
#include "ui/common/MessageView.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Skeleton.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/DnsCheckCard.h"
#include "ui/pages/DnsWatch.h"
#include "ui/pages/DomainActions.h"
#include "ui/pages/DomainsTable.h"
#include "ui/pages/PermissionNote.h"
#include "ui/pages/Refusals.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

DomainsPage::DomainsPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Domains"),
                              tr("Prove that you own a domain, then send its people "
                                 "to a provider.")))
    , m_add(secondaryButton(tr("Add domain…"), u"plus"_s))
    , m_access(new PermissionNote(context, u"domains.access"_s))
    , m_pane(new StatePane(this))
    , m_watch(new DnsWatch(context, this))
    , m_actions(new DomainActions(context, this))
{
    setObjectName("domains.page"_L1);
    m_add->setObjectName("domains.add"_L1);
    m_header->addTrailing(m_add);
    auto *skeleton = new Skeleton(Skeleton::Shape::Table);
    skeleton->setColumns({tr("Domain"), tr("Status"), tr("Sends people to")}, {36, 18, 34});
    m_pane->setSkeleton(skeleton);
    m_pane->setEmptyWidget(makeEmpty());
    m_pane->setReadyWidget(makeReady());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_header);
    column->addWidget(m_access);
    column->addWidget(m_pane, 1);
    answerOffers(*m_pane, m_context);
    connectParts();
    connectActions();
    m_pane->setState(PageLoading{});
    refreshGuards();
}

DomainsPage::~DomainsPage() = default;

QWidget *DomainsPage::makeEmpty()
{
    auto *view =
        new MessageView(u"domain"_s, Token::accentText, tr("Route people by their email address"),
                        tr("Add a domain you own, prove it with a DNS record, then choose "
                           "a provider for it."));
    view->setObjectName("domains.empty"_L1);
    m_emptyAdd = primaryButton(tr("Add domain…"), u"plus"_s);
    m_emptyAdd->setObjectName("domains.empty.add"_L1);
    view->addButton(m_emptyAdd);
    return view;
}

QWidget *DomainsPage::makeReady()
{
    m_table = new DomainsTable;
    m_detail = new DomainDetail(m_context.vendorName());
    m_stale = new NoteFrame(Tone::Warning);
    m_stale->setObjectName("domains.stale"_L1);
    m_stale->hide();
    Button *again = m_stale->addAction(tr("Try again"));
    again->setObjectName("domains.stale.retry"_L1);
    connect(again, &Button::clicked, this, &DomainsPage::refresh);

    m_listSide = new QWidget;
    auto *list = new QVBoxLayout(m_listSide);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(16);
    list->addWidget(m_stale);
    list->addWidget(m_table);
    list->addStretch(1);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_listSide, 53);
    row->addWidget(m_detail, 47);
    return widget;
}

void DomainsPage::refresh()
{
    MyOrganizationApi *api = m_context.reading();
    if (!api)
        return;
    const int generation = ++m_generation;
    m_created.clear();
    m_pane->setErrorContext(errorContext(m_context, tr("the domains")));
    refreshGuards();
    if (const auto missing = permissionError(m_context, u"listDomains"_s)) {
        onFailed(*missing);
        return;
    }
    if (!std::holds_alternative<PageReady>(m_pane->state()))
        m_pane->setState(PageLoading{});
    onResult(api->domains().list(), this,
             [this, generation](const Result<QList<OrganizationDomain>> &result) {
                 if (generation == m_generation)
                     onList(result);
             });
    loadProviders();
}

void DomainsPage::onList(const Result<QList<OrganizationDomain>> &result)
{
    if (!result) {
        onResult(explainedFailure(m_context, result.error(), this), this,
                 [this, generation = m_generation](const Result<Done> &explained) {
                     if (generation == m_generation)
                         onFailed(explained.error());
                 });
        return;
    }
    m_stale->hide();
    m_domains = *result;
    for (const OrganizationDomain &domain : std::exchange(m_created, {})) {
        if (!find(domain.id))
            put(domain);
    }
    showDomains();
    Q_EMIT loadedAgain();
}

void DomainsPage::onFailed(const Error &error)
{
    if (m_domains.isEmpty()) {
        m_pane->setState(PageFailed{error});
        return;
    }
    m_stale->setError(wordsFor(error, errorContext(m_context, tr("the domains"))));
    m_stale->show();
}

void DomainsPage::loadProviders()
{
    m_providers.locked = missingPermission(m_context, u"listIdps"_s);
    if (!m_providers.locked.isEmpty())
        return;
    m_providers.isLoading = true;
    const int generation = m_generation;
    onResult(m_context.reading()->identityProviders().list(), this,
             [this, generation](const Result<QList<IdentityProvider>> &result) {
                 if (generation == m_generation)
                     onProviders(result);
             });
}

void DomainsPage::onProviders(const Result<QList<IdentityProvider>> &result)
{
    m_providers.isLoading = false;
    m_providers.problem.clear();
    if (result) {
        m_providers.list = *result;
    } else if (m_providers.list.isEmpty()) {
        // What was read before stays; without it the page works, the routing says why not.
        const ErrorWords words =
            wordsForLoad(result.error(), errorContext(m_context, tr("the providers")));
        m_providers.problem = QStringList{words.title, words.text}.join(u' ').trimmed();
    }
    if (!m_domains.isEmpty())
        showDomains();
}

void DomainsPage::forget()
{
    ++m_generation;
    m_watch->stop();
    m_watched.clear();
    m_domains.clear();
    m_created.clear();
    m_providers = {};
    m_reports.clear();
    m_busy.clear();
    m_routes.clear();
    m_justVerified.clear();
    m_unverified.clear();
    m_isOpen = false;
    m_table->setRows({});
    m_detail->setDomain({}, {});
    m_stale->hide();
    m_pane->setState(PageLoading{});
    refreshNarrow();
}

void DomainsPage::refreshGuards()
{
    const QString add = missingPermission(m_context, u"createDomain"_s);
    m_add->setGuard(add);
    m_emptyAdd->setGuard(add);
    m_providers.addGuard = missingPermission(m_context, u"addIdpDomain"_s);
    m_providers.removeGuard = missingPermission(m_context, u"removeIdpDomain"_s);
    m_providers.readOnlyGuard = tr("Managed by %1. You can’t change where it gets its people from.")
                                    .arg(m_context.vendorName());
    m_providers.limitedGuard =
        tr("%1 gave your organization limited access to it. You can’t change where it gets its "
           "people from.")
            .arg(m_context.vendorName());
    if (m_context.permissions().allows(u"listDomains"_s))
        m_access->showFor({u"createDomain"_s, u"verifyDomain"_s, u"deleteDomain"_s,
                           u"addIdpDomain"_s, u"removeIdpDomain"_s},
                          tr("You can see domains, but not everything can be done with them"));
    else
        m_access->hide(); // the page says it itself
    if (!m_domains.isEmpty())
        showDetail();
}

void DomainsPage::focusFirst()
{
    m_focusWhenLoaded = !std::holds_alternative<PageReady>(m_pane->state());
    if (m_isNarrow && m_isOpen)
        m_detail->focusFirst();
    else if (!m_focusWhenLoaded)
        m_table->view()->setFocus(Qt::OtherFocusReason);
    else if (std::holds_alternative<PageEmpty>(m_pane->state()))
        m_emptyAdd->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

} // namespace orgdesk::ui
