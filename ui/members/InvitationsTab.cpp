#include "ui/members/InvitationsTab.h"

#include "bulk/BulkWork.h"
#include "core/Clock.h"
#include "myorg/MyOrganizationApi.h"
#include "ui/common/ActionMenu.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/MessageView.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SecretClipboard.h"
#include "ui/common/Skeleton.h"
#include "ui/common/StatePane.h"
#include "ui/common/Toast.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/members/MemberWords.h"
#include "ui/members/MembersArea.h"
#include "ui/members/MembersCatalog.h"
#include "ui/members/TabNote.h"
#include "ui/pages/Refusals.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableSort.h"
#include "ui/tables/TableView.h"

#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString invitationKeyPrefix = u"invitation:"_s;

Cell invitationRoles(const InvitationRow &row)
{
    if (row.roles.isEmpty())
        return Cell::plain(InvitationsTab::tr("No role"), Tone::Muted);
    Cell cell;
    cell.look = Cell::Look::Chips;
    cell.chips = row.roles;
    return cell;
}

} // namespace

InvitationsTab::InvitationsTab(AppContext &context, MembersCatalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_catalog(catalog)
    , m_pane(new StatePane(this))
    , m_model(new ColumnTable<InvitationRow>(
          columns(),
          [](const InvitationRow &row) { return QString(invitationKeyPrefix + row.invitation.id); },
          this))
    , m_sort(new TableSort(this))
{
    setObjectName("members.invitationsTab"_L1);
    auto *skeleton = new Skeleton(Skeleton::Shape::Table);
    skeleton->setColumns({tr("Email"), tr("Roles"), tr("Provider"), tr("Valid")}, {30, 25, 20, 25});
    m_pane->setSkeleton(skeleton);
    m_pane->setEmptyWidget(makeEmpty());
    m_pane->setReadyWidget(makeReady());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    // Above the pane: a failed reload is told beside "No open invitations" too.
    m_problem = new NoteFrame(Tone::Danger);
    m_problem->setObjectName("members.invitations.problem"_L1);
    m_problem->hide();
    column->setSpacing(14);
    column->addWidget(m_problem);
    column->addWidget(m_pane, 1);
    connect(m_pane, &StatePane::retryRequested, this, &InvitationsTab::refresh);
    answerOffers(*m_pane, m_context);
    connect(&m_context.bulkWork(), &BulkWork::changed, this, &InvitationsTab::onRevokeProgress);
    connect(&m_context.bulkWork(), &BulkWork::finished, this, &InvitationsTab::onRevoked);
    connect(&m_catalog, &MembersCatalog::rolesChanged, this, &InvitationsTab::showRows);
    connect(&m_catalog, &MembersCatalog::waysChanged, this, &InvitationsTab::showRows);
    connect(&m_context, &AppContext::permissionsChanged, this, &InvitationsTab::refreshGuards);
    m_pane->setState(PageLoading{});
    refreshGuards();
}

QList<Column<InvitationRow>> InvitationsTab::columns() const
{
    using Row = InvitationRow;
    const auto now = [this] { return m_context.clock().now(); };
    Column<Row> email(u"email"_s, tr("Email"), [](const Row &row) { return row.invitation.email; });
    email.cell = [](const Row &row) {
        Cell cell = Cell::plain(row.invitation.email, Tone::Normal);
        cell.strong = true;
        return cell;
    };
    Column<Row> roles(u"roles"_s, tr("Roles"), [](const Row &row) {
        return row.roles.isEmpty() ? tr("No role") : row.roles.join(tr(", "));
    });
    roles.cell = invitationRoles;
    Column<Row> provider(u"provider"_s, tr("Provider"), [](const Row &row) { return row.way; });
    Column<Row> sent(u"sent"_s, tr("Sent"), [now](const Row &row) {
        return row.invitation.createdAt.isNull() ? QString()
                                                 : dayText(row.invitation.createdAt, now());
    });
    sent.sortKey = [](const Row &row) { return QVariant(row.invitation.createdAt); };
    Column<Row> by(u"by"_s, tr("By"), [](const Row &row) { return row.invitation.inviterName; });
    Column<Row> valid(u"valid"_s, tr("Valid"), [now](const Row &row) {
        return validityOf(row.invitation.expiresAt, now()).text;
    });
    valid.cell = [now](const Row &row) {
        const Validity validity = validityOf(row.invitation.expiresAt, now());
        return Cell::health(validity.text, validity.tone);
    };
    valid.sortKey = [](const Row &row) { return QVariant(row.invitation.expiresAt); };
    Column<Row> menu(u"menu"_s, tr("Actions"), [](const Row &row) {
        return tr("More actions for the invitation of %1").arg(row.invitation.email);
    });
    menu.cell = [](const Row &) { return Cell::menu(); };
    menu.titleHidden = true;
    return {email, roles, provider, sent, by, valid, menu};
}

QWidget *InvitationsTab::makeReady()
{
    m_sort->setSourceModel(m_model);
    m_view = new TableView;
    m_view->setObjectName("members.invitations"_L1);
    m_view->setAccessibleName(tr("Invitations"));
    m_view->setRowDelegate(new RowDelegate(m_view));
    m_view->setModel(m_sort);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(m_model->columnOf(u"sent"_s), Qt::DescendingOrder);
    m_view->setColumnSizing(u"email"_s, 30, 170);
    m_view->setColumnSizing(u"roles"_s, 26, 120);
    m_view->setColumnSizing(u"provider"_s, 16, 100);
    m_view->setColumnSizing(u"sent"_s, 6, 76);
    m_view->setColumnSizing(u"by"_s, 16, 110);
    m_view->setColumnSizing(u"valid"_s, 10, 140);
    m_view->setColumnSizing(u"menu"_s, 0, 44);
    m_view->setGrowsWithContents(true);
    connectTable();
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_view);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_revoke = dangerOutlineButton({});
    m_revoke->setObjectName("members.invitations.revoke"_L1);
    m_revoke->hide();
    m_progress = label({}, Tone::Secondary);
    m_progress->hide();
    connect(m_revoke, &Button::clicked, this, &InvitationsTab::askToRevoke);
    auto *below = new QHBoxLayout;
    below->addWidget(tabNote(tr("Inviting someone again replaces their earlier invitation.")), 1);
    below->addWidget(m_progress);
    below->addWidget(m_revoke);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(card);
    column->addLayout(below);
    column->addStretch(1);
    return widget;
}

QWidget *InvitationsTab::makeEmpty()
{
    auto *view = new MessageView(u"mail"_s, Token::textMuted, tr("No open invitations"),
                                 tr("People you invite appear here until they accept."));
    m_invite = secondaryButton(tr("Invite people…"), u"mail"_s);
    m_invite->setObjectName("members.invitations.invite"_L1);
    connect(m_invite, &Button::clicked, this, &InvitationsTab::inviteRequested);
    view->addButton(m_invite);
    return view;
}

void InvitationsTab::connectTable()
{
    connect(m_view, &TableView::menuRequested, this, &InvitationsTab::openMenu);
    connect(m_view, &TableView::deleteRequested, this, &InvitationsTab::askToRevoke);
    connect(m_view, &TableView::opened, this, [this](const QString &key) {
        const int row = m_view->currentIndex().row();
        const QRect cell = m_view->visualRect(m_sort->index(row, 0));
        openMenu(key, m_view->viewport()->mapToGlobal(cell.bottomLeft()));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvitationsTab::refreshSelection);
    auto *copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &InvitationsTab::copyCurrentLink);
}

void InvitationsTab::refresh()
{
    MyOrganizationApi *api = m_context.api();
    if (!api)
        return;
    const int generation = ++m_generation;
    if (const auto missing = permissionError(m_context, u"listInvitations"_s)) {
        m_problem->hide();
        showMembersFailure(*m_pane, m_context, *missing, tr("the invitations"));
        Q_EMIT stateChanged();
        return;
    }
    if (!m_isLoaded)
        m_pane->setState(PageLoading{});
    Q_EMIT stateChanged();
    onResult(api->invitations().list(), this,
             [this, generation](const Result<QList<Invitation>> &list) {
                 if (generation == m_generation)
                     onList(list);
             });
}

void InvitationsTab::onList(const Result<QList<Invitation>> &list)
{
    if (!list && !m_isLoaded) {
        showMembersFailure(*m_pane, m_context, list.error(), tr("the invitations"));
        Q_EMIT stateChanged();
        return;
    }
    m_problem->setVisible(!list);
    if (!list) {
        m_problem->setError(wordsFor(list.error(), errorContext(m_context, tr("the invitations"))));
        return;
    }
    m_isLoaded = true;
    m_invitations = *list;
    showRows();
}

void InvitationsTab::showRows()
{
    if (!m_isLoaded)
        return;
    QList<InvitationRow> rows;
    for (const Invitation &one : std::as_const(m_invitations)) {
        InvitationRow row{one, {}, m_catalog.wayTitle(one.providerId, one.userStoreId)};
        for (const QString &id : one.roleIds)
            row.roles << m_catalog.roleName(id);
        rows << row;
    }
    m_model->replaceAll(rows);
    if (rows.isEmpty())
        m_pane->setState(PageEmpty{});
    else
        m_pane->setState(PageReady{});
    refreshSelection();
    Q_EMIT stateChanged();
}

void InvitationsTab::forget()
{
    ++m_generation;
    dropJob();
    m_isLoaded = false;
    m_invitations.clear();
    m_model->replaceAll({});
    m_problem->hide();
    m_pane->setState(PageLoading{});
}

void InvitationsTab::focusFirst()
{
    if (std::holds_alternative<PageReady>(m_pane->state()))
        m_view->setFocus(Qt::OtherFocusReason);
    else if (std::holds_alternative<PageEmpty>(m_pane->state()))
        m_invite->setFocus(Qt::OtherFocusReason);
    else
        m_pane->setFocus(Qt::OtherFocusReason);
}

} // namespace orgdesk::ui
