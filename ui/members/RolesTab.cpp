#include "ui/members/RolesTab.h"

#include "ui/common/Card.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/MessageView.h"
#include "ui/common/Skeleton.h"
#include "ui/common/StatePane.h"
#include "ui/common/Toast.h"
#include "ui/members/MembersArea.h"
#include "ui/members/MembersCatalog.h"
#include "ui/members/TabNote.h"
#include "ui/pages/Refusals.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableSort.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString roleKeyPrefix = u"role:"_s;

} // namespace

RolesTab::RolesTab(AppContext &context, MembersCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_catalog(catalog)
    , m_pane(new StatePane(this))
    , m_model(new ColumnTable<RoleRow>(
          columns(), [](const RoleRow &row) { return QString(roleKeyPrefix + row.role.id); }, this))
    , m_sort(new TableSort(this))
{
    setObjectName("members.rolesTab"_L1);
    auto *skeleton = new Skeleton(Skeleton::Shape::Table);
    skeleton->setColumns({tr("Role"), tr("Description")}, {30, 70});
    m_pane->setSkeleton(skeleton);
    m_pane->setEmptyWidget(new MessageView(
        u"members"_s, Token::textMuted, tr("No roles yet"),
        tr("%1 has not made any role available to your organization.").arg(context.vendorName())));
    m_pane->setReadyWidget(makeReady());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_pane, &StatePane::retryRequested, &m_catalog, &MembersCatalog::load);
    answerOffers(*m_pane, m_context);
    connect(&m_catalog, &MembersCatalog::rolesChanged, this, &RolesTab::onRoles);
    m_pane->setState(PageLoading{});
}

QList<Column<RoleRow>> RolesTab::columns() const
{
    Column<RoleRow> name(u"role"_s, tr("Role"), [](const RoleRow &row) { return row.role.name; });
    name.cell = [](const RoleRow &row) {
        Cell cell = Cell::plain(row.role.name, Tone::Normal);
        cell.strong = true;
        return cell;
    };
    Column<RoleRow> description(u"description"_s,
                                tr("What %1 says about it").arg(m_context.vendorName()),
                                [](const RoleRow &row) { return row.role.description; });
    Column<RoleRow> people(u"people"_s, tr("People"),
                           [](const RoleRow &row) { return QLocale().toString(row.people); });
    people.sortKey = [](const RoleRow &row) { return QVariant(row.people); };
    Column<RoleRow> show(u"show"_s, tr("People with the role"),
                         [](const RoleRow &) { return tr("Show people"); });
    show.cell = [](const RoleRow &) { return Cell::plain(tr("Show people"), Tone::Info); };
    show.accessibleText = [](const RoleRow &row) {
        return tr("Show people with the role %1").arg(row.role.name);
    };
    show.titleHidden = true;
    return {name, description, people, show};
}

QWidget *RolesTab::makeReady()
{
    m_sort->setSourceModel(m_model);
    m_view = new TableView;
    m_view->setObjectName("members.roles"_L1);
    m_view->setAccessibleName(tr("Roles"));
    m_view->setRowDelegate(new RowDelegate(m_view));
    m_view->setModel(m_sort);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_view->setColumnSizing(u"role"_s, 20, 150);
    m_view->setColumnSizing(u"description"_s, 60, 180);
    m_view->setColumnSizing(u"people"_s, 0, 190);
    m_view->setColumnSizing(u"show"_s, 0, 110);
    m_view->setGrowsWithContents(true);
    connect(m_view, &TableView::opened, this,
            [this](const QString &key) { Q_EMIT showPeople(key.mid(roleKeyPrefix.size())); });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const int column = m_model->columnOf(u"show"_s);
        if (index.column() == column)
            Q_EMIT showPeople(index.data(ItemKeyRole).toString().mid(roleKeyPrefix.size()));
    });
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_view);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(card);
    column->addWidget(
        tabNote(tr("%1 defines the roles. You decide who has them.").arg(m_context.vendorName())));
    column->addStretch(1);
    return widget;
}

void RolesTab::refresh()
{
    if (!m_catalog.areRolesLoaded())
        m_pane->setState(PageLoading{});
    Q_EMIT stateChanged();
}

void RolesTab::onRoles()
{
    if (m_catalog.rolesError() && m_catalog.roles().isEmpty()) {
        showMembersFailure(*m_pane, m_context, *m_catalog.rolesError(), tr("the roles"));
    } else if (m_catalog.roles().isEmpty()) {
        m_pane->setState(PageEmpty{});
    } else {
        m_pane->setState(PageReady{});
    }
    showRows();
    Q_EMIT stateChanged();
}

void RolesTab::setCounts(const QHash<QString, int> &counts, qsizetype loaded)
{
    if (counts == m_counts && loaded == m_loaded)
        return;
    m_counts = counts;
    m_loaded = loaded;
    refreshPeopleTitle();
    showRows();
}

void RolesTab::refreshPeopleTitle()
{
    m_model->setColumnTitle(u"people"_s,
                            m_loaded == 0
                                ? tr("People")
                                : tr("People, of %1 loaded").arg(QLocale().toString(m_loaded)));
}

void RolesTab::copyIdentifier()
{
    const std::optional<RoleRow> row = m_model->find(m_view->currentKey());
    if (!row)
        return;
    QGuiApplication::clipboard()->setText(row->role.id);
    Q_EMIT toast(
        {Tone::Success, tr("Copied the identifier of the role %1").arg(row->role.name), {}, {}});
}

void RolesTab::showRows()
{
    QList<RoleRow> rows;
    for (const MemberRole &role : m_catalog.roles())
        rows << RoleRow{role, m_counts.value(role.id)};
    m_model->replaceAll(rows);
}

int RolesTab::count() const
{
    return m_model->rowCount();
}

void RolesTab::forget()
{
    m_counts.clear();
    m_loaded = 0;
    refreshPeopleTitle();
    m_model->replaceAll({});
    m_pane->setState(PageLoading{});
}

void RolesTab::focusFirst()
{
    if (!std::holds_alternative<PageReady>(m_pane->state())) {
        m_pane->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void RolesTab::setCompact(bool compact)
{
    m_view->setCompact(compact);
}

} // namespace orgdesk::ui
