#include "ui/pages/SsoPage.h"

#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "store/Settings.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/InlineAction.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Segment.h"
#include "ui/common/Skeleton.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/PermissionNote.h"
#include "ui/pages/ProviderActions.h"
#include "ui/pages/Refusals.h"
#include "ui/pages/SsoDrafts.h"
#include "ui/pages/SsoEmpty.h"
#include "ui/pages/SsoInspector.h"
#include "ui/pages/SsoTable.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SsoPage::SsoPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Single sign-on")))
    , m_add(primaryButton(tr("Add provider"), u"plus"_s))
    , m_drafts(new SsoDrafts(context))
    , m_pane(new StatePane(this))
    , m_access(new PermissionNote(context, u"sso.access"_s))
    , m_actions(new ProviderActions(context, this))
{
    setObjectName("sso.page"_L1);
    m_add->setObjectName("sso.addProvider"_L1);
    m_header->addTrailing(m_add);
    auto *skeleton = new Skeleton(Skeleton::Shape::Table);
    skeleton->setColumns({tr("Provider"), tr("Type"), tr("Status"), tr("Domains"), tr("Health")},
                         {30, 20, 14, 22, 30});
    m_pane->setSkeleton(skeleton);
    m_empty = new SsoEmpty(context.vendorName());
    m_pane->setEmptyWidget(m_empty);
    m_pane->setReadyWidget(makeList());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(14);
    column->addWidget(m_header);
    column->addWidget(m_drafts);
    column->addWidget(m_access);
    column->addWidget(m_pane, 1);

    connect(m_add, &Button::clicked, this, &SsoPage::addProvider);
    connect(m_empty->addButton(), &Button::clicked, this, &SsoPage::addProvider);
    connect(m_empty->metadataButton(), &Button::clicked, this, &SsoPage::importRequested);
    connect(m_drafts, &SsoDrafts::resumeRequested, this, &SsoPage::resumeDraft);
    connect(m_drafts, &SsoDrafts::openRequested, this, &SsoPage::openProvider);
    connect(m_drafts, &SsoDrafts::failed, this, [this](const Error &error) {
        const ErrorWords words = wordsFor(error, {m_context.vendorName(), {}, {}});
        Q_EMIT toast({Tone::Danger, words.title, words.text, {}});
    });
    connect(m_pane, &StatePane::retryRequested, this, &SsoPage::refresh);
    answerOffers(*m_pane, m_context);
    connect(&m_context, &AppContext::permissionsChanged, this, &SsoPage::refreshGuards);
    connect(&m_context, &AppContext::organizationChanged, this, &SsoPage::refreshCounts);
    connectTable();
    connectActions();
    m_pane->setState(PageLoading{});
    refreshTexts();
    refreshGuards();
}

QWidget *SsoPage::makeList()
{
    m_table = new SsoTable;
    m_inspector = new SsoInspector;
    m_inspector->hide();
    m_stale = new NoteFrame(Tone::Warning);
    m_stale->setObjectName("sso.stale"_L1);
    m_stale->hide();
    Button *again = m_stale->addAction(tr("Try again"));
    again->setObjectName("sso.stale.retry"_L1);
    connect(again, &Button::clicked, this, &SsoPage::refresh);

    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeToolbar());
    column->addWidget(m_stale);
    column->addWidget(m_table);
    column->addWidget(makeNoMatch());
    column->addWidget(m_inspector);
    column->addStretch(1);
    return widget;
}

QWidget *SsoPage::makeToolbar()
{
    m_filter = new Segment;
    m_filter->setObjectName("sso.filter"_L1);
    m_filter->setAccessibleName(tr("Show"));
    m_filter->add(u"all"_s, tr("All"))->setObjectName("sso.filter.all"_L1);
    m_filter->add(u"needsAttention"_s, tr("Needs attention"))
        ->setObjectName("sso.filter.needsAttention"_L1);
    m_filter->add(u"disabled"_s, tr("Disabled"))->setObjectName("sso.filter.disabled"_L1);
    m_search = new QLineEdit;
    m_search->setObjectName("sso.search"_L1);
    m_search->setAccessibleName(tr("Search providers"));
    m_search->setPlaceholderText(tr("Search name, domain or ID"));
    makeSearchField(m_search, QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(std::max(264, placeholderWidth(*m_search)));
    m_sorted = new ElidedLabel({}, Tone::Muted, FontRole::Small);

    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_filter);
    row->addWidget(m_search, 100);
    row->addStretch(1);
    row->addWidget(m_sorted);
    return widget;
}

QWidget *SsoPage::makeNoMatch()
{
    m_noMatch = new QWidget;
    m_noMatch->setObjectName("sso.noMatch"_L1);
    m_noMatchText = label({}, Tone::Secondary);
    auto *clear = linkButton(tr("Clear search"));
    clear->setObjectName("sso.noMatch.clear"_L1);
    connect(clear, &Button::clicked, this, &SsoPage::clearSearch);
    auto *column = new QVBoxLayout(m_noMatch);
    column->setSpacing(8);
    column->addSpacing(40);
    column->addWidget(m_noMatchText, 0, Qt::AlignHCenter);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_noMatch->hide();
    return m_noMatch;
}

void SsoPage::refresh()
{
    MyOrganizationApi *api = m_context.reading();
    if (!api)
        return;
    m_drafts->setOrganization(organizationId(m_context));
    const int generation = ++m_generation;
    m_updated.clear();
    m_removed.clear();
    m_pane->setErrorContext(errorContext(m_context, tr("the providers")));
    if (const auto missing = permissionError(m_context, u"listIdps"_s)) {
        onFailed(*missing);
        return;
    }
    const bool isShowing = std::holds_alternative<PageReady>(m_pane->state());
    if (!isShowing)
        m_pane->setState(PageLoading{});
    refreshTexts();
    onResult(api->identityProviders().list(), this,
             [this, generation](const Result<QList<IdentityProvider>> &result) {
                 if (generation == m_generation)
                     onList(result);
             });
}

void SsoPage::onList(const Result<QList<IdentityProvider>> &result)
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
    m_providers = *result;
    for (const IdentityProvider &provider : std::exchange(m_updated, {}))
        put(provider);
    m_providers.removeIf(
        [this](const IdentityProvider &one) { return m_removed.contains(one.id); });
    showProviders();
    Q_EMIT providersLoaded();
    loadConfiguration();
    loadDomains();
}

void SsoPage::onFailed(const Error &error)
{
    if (m_providers.isEmpty()) {
        m_pane->setState(PageFailed{error});
        return;
    }
    m_stale->setError(wordsFor(error, errorContext(m_context, tr("the providers"))));
    m_stale->show();
}

void SsoPage::forget()
{
    ++m_generation;
    ++m_judgement;
    m_drafts->setOrganization({});
    m_providers.clear();
    m_updated.clear();
    m_removed.clear();
    m_facts = {};
    m_configuration.reset();
    m_actions->setConfiguration({});
    m_table->setRows({});
    m_search->clear();
    m_pane->setState(PageLoading{});
    refreshCounts();
}

void SsoPage::focusFirst()
{
    m_focusWhenLoaded = false;
    if (std::holds_alternative<PageReady>(m_pane->state())) {
        if (m_table->currentId().isEmpty() && !m_providers.isEmpty())
            m_table->view()->selectRow(0);
        m_table->view()->setFocus(Qt::OtherFocusReason);
    } else if (std::holds_alternative<PageEmpty>(m_pane->state())) {
        m_empty->addButton()->setFocus(Qt::OtherFocusReason);
    } else {
        m_focusWhenLoaded = true;
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void SsoPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SsoPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshNarrow();
}

void SsoPage::refreshNarrow()
{
    // The window breakpoint of 980 less the sidebar.
    m_table->setNarrow(width() < 768);
    m_sorted->setVisible(width() >= 768);
    refreshInspector();
}

} // namespace orgdesk::ui
