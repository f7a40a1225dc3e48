#include "ui/members/PeopleTab.h"

#include "bulk/BulkWork.h"
#include "core/Clock.h"
#include "myorg/MyOrganizationApi.h"
#include "ui/common/Button.h"
#include "ui/common/InlineAction.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Skeleton.h"
#include "ui/common/StatePane.h"
#include "ui/members/MembersArea.h"
#include "ui/members/MembersCatalog.h"
#include "ui/members/MembersSide.h"
#include "ui/members/PeopleLoader.h"
#include "ui/members/PeopleTable.h"
#include "ui/pages/Refusals.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/TableView.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

PeopleTab::PeopleTab(AppContext &context, MembersCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_catalog(catalog)
    , m_loader(new PeopleLoader(context, this))
    , m_pane(new StatePane(this))
{
    setObjectName("members.people"_L1);
    auto *skeleton = new Skeleton(Skeleton::Shape::Table);
    skeleton->setColumns({tr("Name"), tr("Roles"), tr("Signs in with"), tr("Last sign-in")},
                         {40, 30, 18, 14});
    m_pane->setSkeleton(skeleton);
    m_pane->setReadyWidget(makeReady());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connectParts();
    m_pane->setState(PageLoading{});
    fillFilters();
    refreshGuards();
    refreshPlaces();
}

QWidget *PeopleTab::makeReady()
{
    m_table = new PeopleTable;
    m_table->model()->setNow([this] { return m_context.clock().now(); });
    m_side = new MembersSide(m_context.vendorName());
    m_stale = new NoteFrame(Tone::Warning);
    m_stale->setObjectName("members.stale"_L1);
    m_stale->hide();
    Button *again = m_stale->addAction(tr("Try again"));
    again->setObjectName("members.stale.retry"_L1);
    connect(again, &Button::clicked, this, [this] {
        m_stale->hide();
        if (m_reloadFailed)
            refresh();
        else
            m_loader->loadRest();
    });
    m_rolesNote = wrappedLabel({}, Tone::Muted, FontRole::Small);
    m_rolesNote->setObjectName("members.rolesNote"_L1);
    m_rolesNote->hide();

    m_list = new QWidget;
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(10);
    list->addWidget(m_table);
    list->addWidget(makeNoMatch());
    list->addWidget(m_rolesNote);
    list->addStretch(1);
    auto *panels = new QHBoxLayout;
    panels->setSpacing(16);
    panels->addWidget(m_list, 1);
    panels->addWidget(m_side);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeToolbar());
    column->addWidget(m_stale);
    column->addLayout(panels, 1);
    return widget;
}

QWidget *PeopleTab::makeToolbar()
{
    m_search = new QLineEdit;
    m_search->setObjectName("members.search"_L1);
    m_search->setAccessibleName(tr("Search loaded people"));
    m_search->setPlaceholderText(tr("Search loaded people"));
    makeSearchField(m_search, QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(std::max(280, placeholderWidth(*m_search)));
    m_role = new QComboBox;
    m_role->setObjectName("members.filterRole"_L1);
    m_role->setAccessibleName(tr("Role"));
    m_way = new QComboBox;
    m_way->setObjectName("members.filterProvider"_L1);
    m_way->setAccessibleName(tr("Provider"));
    for (QComboBox *combo : {m_role, m_way}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
    }
    m_loaded = label({}, Tone::Muted, FontRole::Small);
    m_loaded->setObjectName("members.loaded"_L1);
    m_loadAll = linkButton(tr("Load all"));
    m_loadAll->setObjectName("members.loadAll"_L1);
    m_edit = secondaryButton({});
    m_edit->setObjectName("members.edit"_L1);
    m_edit->setCompact(true);
    m_edit->hide();

    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_search, 6);
    row->addWidget(m_role);
    row->addWidget(m_way);
    row->addStretch(1);
    row->addWidget(m_edit);
    row->addWidget(m_loaded);
    row->addWidget(m_loadAll);
    return widget;
}

QWidget *PeopleTab::makeNoMatch()
{
    m_noMatch = new QWidget;
    m_noMatch->setObjectName("members.noMatch"_L1);
    m_noMatchText = label({}, Tone::Secondary);
    auto *clear = linkButton(tr("Clear search"));
    clear->setObjectName("members.noMatch.clear"_L1);
    connect(clear, &Button::clicked, this, &PeopleTab::clearSearch);
    auto *column = new QVBoxLayout(m_noMatch);
    column->setSpacing(8);
    column->addSpacing(40);
    column->addWidget(m_noMatchText, 0, Qt::AlignHCenter);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_noMatch->hide();
    return m_noMatch;
}

void PeopleTab::connectParts()
{
    connect(m_loader, &PeopleLoader::pageReloaded, this, &PeopleTab::onPageReloaded);
    connect(m_loader, &PeopleLoader::reloaded, this, &PeopleTab::onReloaded);
    connect(m_loader, &PeopleLoader::pageLoaded, this, &PeopleTab::onPage);
    connect(m_loader, &PeopleLoader::failed, this, &PeopleTab::onFailed);
    connect(m_loader, &PeopleLoader::changed, this, &PeopleTab::refreshLoaded);
    connect(m_pane, &StatePane::retryRequested, this, &PeopleTab::refresh);
    answerOffers(*m_pane, m_context);
    connect(&m_catalog, &MembersCatalog::rolesChanged, this, [this] {
        m_side->setRoles(m_catalog.roles());
        fillFilters();
        refreshGuards();
    });
    connect(&m_catalog, &MembersCatalog::waysChanged, this, [this] {
        model()->updateWays([this](const QString &id) { return m_catalog.wayTitleOf(id); });
        fillFilters();
    });
    connect(&m_context, &AppContext::permissionsChanged, this, &PeopleTab::refreshGuards);
    connect(&m_context.bulkWork(), &BulkWork::changed, this, &PeopleTab::onRolesProgress);
    connect(&m_context.bulkWork(), &BulkWork::finished, this, &PeopleTab::onRolesApplied);
    connect(m_search, &QLineEdit::textChanged, this, &PeopleTab::applyFilter);
    connect(m_role, &QComboBox::activated, this, &PeopleTab::applyFilter);
    connect(m_way, &QComboBox::activated, this, &PeopleTab::applyFilter);
    connect(m_loadAll, &Button::clicked, this, [this] {
        if (m_loader->isLoadingRest())
            m_loader->stop();
        else
            m_loader->loadRest();
    });
    connect(model(), &PeopleModel::arranged, this, &PeopleTab::refreshMatch);
    connect(model(), &PeopleModel::marksChanged, this, &PeopleTab::onMarksChanged);
    connect(m_table, &PeopleTable::removeRequested, this, &PeopleTab::askToRemove);
    connect(m_table, &PeopleTable::opened, this, [this](const QString &id) {
        if (model()->markedCount() == 0)
            model()->setMarked(id, true);
        m_isSideOpen = true;
        refreshPlaces();
    });
    connect(m_edit, &Button::clicked, this, [this] {
        m_isSideOpen = true;
        refreshPlaces();
    });
    connect(m_side, &MembersSide::backRequested, this, [this] {
        m_isSideOpen = false;
        refreshPlaces();
        m_table->view()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_side, &MembersSide::applyRequested, this, &PeopleTab::onApply);
    connect(m_side, &MembersSide::removeRequested, this, &PeopleTab::askToRemove);
    connect(m_side, &MembersSide::retryRequested, this, &PeopleTab::retryRoles);
    connect(m_side, &MembersSide::stopRequested, this, &PeopleTab::stopRoles);
}

PeopleModel *PeopleTab::model() const
{
    return m_table->model();
}

bool PeopleTab::hasMore() const
{
    return m_loader->hasMore();
}

void PeopleTab::refresh()
{
    if (!m_context.reading())
        return;
    m_table->model()->setSelf(ownMemberId(m_context));
    if (const auto missing = permissionError(m_context, u"listMembers"_s)) {
        showMembersFailure(*m_pane, m_context, *missing, tr("the members"));
        Q_EMIT stateChanged();
        return;
    }
    if (!std::holds_alternative<PageReady>(m_pane->state()))
        m_pane->setState(PageLoading{});
    Q_EMIT stateChanged();
    m_loader->reload();
}

void PeopleTab::forget()
{
    ++m_generation;
    dropJob();
    forgetOutcome();
    m_loader->reset();
    model()->clear();
    m_search->clear();
    for (QComboBox *combo : {m_role, m_way})
        combo->setCurrentIndex(0);
    m_readingRoles.clear();
    m_isSideOpen = false;
    m_stale->hide();
    m_pane->setState(PageLoading{});
    fillFilters();
    refreshPlaces();
}

void PeopleTab::setCompact(bool compact)
{
    m_table->view()->setCompact(compact);
}

} // namespace orgdesk::ui
