#include "ui/pages/DomainsTable.h"

#include "ui/common/Card.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/DomainWords.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableSort.h"
#include "ui/tables/TableView.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString domainKey(const DomainRow &row)
{
    return u"domain:"_s + row.domain.domain;
}

// Failed, not known, pending, verified: what needs attention first.
int statusOrder(const DomainRow &row)
{
    switch (row.domain.verification) {
    case DomainVerification::Failed:
        return 0;
    case DomainVerification::Unknown:
        return 1;
    case DomainVerification::Pending:
        return 2;
    case DomainVerification::Verified:
        break;
    }
    return 3;
}

QString routingText(const DomainRow &row)
{
    if (!row.unknownRouting.isEmpty())
        return row.unknownRouting;
    if (row.providers.isEmpty())
        return DomainsTable::tr("Nobody yet");
    if (row.providers.size() == 1)
        return row.providers.first();
    return DomainsTable::tr("%1 +%2").arg(row.providers.first(),
                                          QString::number(row.providers.size() - 1));
}

Cell routingCell(const DomainRow &row)
{
    return Cell::plain(routingText(row), row.providers.isEmpty() ? Tone::Muted : Tone::Secondary);
}

QString routingWords(const DomainRow &row)
{
    return row.providers.isEmpty() ? routingText(row) : listed(row.providers);
}

} // namespace

DomainsTable::DomainsTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ColumnTable<DomainRow>(columns(), domainKey, this))
    , m_sort(new TableSort(this))
    , m_view(new TableView)
{
    m_sort->setSourceModel(m_model);
    m_view->setObjectName("domains.table"_L1);
    m_view->setAccessibleName(tr("Domains"));
    m_view->setRowDelegate(new RowDelegate(m_view));
    m_view->setModel(m_sort);
    m_view->setSortingEnabled(true);
    m_view->setColumnSizing(u"domain"_s, 36, 150);
    m_view->setColumnSizing(u"status"_s, 18, 96);
    m_view->setColumnSizing(u"routing"_s, 34, 110);
    m_view->setColumnSizing(u"menu"_s, 0, 44);
    m_view->setGrowsWithContents(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connectView();
    setOrder(u"status"_s, Qt::AscendingOrder);
}

DomainsTable::~DomainsTable() = default;

QList<Column<DomainRow>> DomainsTable::columns()
{
    using Row = DomainRow;
    Column<Row> domain(u"domain"_s, tr("Domain"), [](const Row &row) { return row.domain.domain; });
    domain.cell = [](const Row &row) {
        Cell cell = Cell::plain(row.domain.domain, Tone::Normal);
        cell.strong = true;
        return cell;
    };
    domain.toolTip = [](const Row &row) { return row.domain.domain; };
    Column<Row> status(u"status"_s, tr("Status"),
                       [](const Row &row) { return domainStatus(row.domain.verification); });
    status.cell = [](const Row &row) {
        const DomainVerification verification = row.domain.verification;
        return Cell::health(domainStatus(verification), domainTone(verification),
                            domainIcon(verification));
    };
    status.sortKey = [](const Row &row) { return QVariant(statusOrder(row)); };
    Column<Row> routing(u"routing"_s, tr("Sends people to"), routingText);
    routing.cell = routingCell;
    routing.toolTip = routingWords;
    routing.accessibleText = routingWords;
    Column<Row> menu(u"menu"_s, tr("Actions"), [](const Row &row) {
        return tr("More actions for %1").arg(row.domain.domain);
    });
    menu.cell = [](const Row &) { return Cell::menu(); };
    menu.titleHidden = true;
    return {domain, status, routing, menu};
}

void DomainsTable::connectView()
{
    connect(m_view, &TableView::opened, this,
            [this](const QString &key) { Q_EMIT opened(idOf(key)); });
    connect(m_view, &TableView::menuRequested, this,
            [this](const QString &key, const QPoint &at) { Q_EMIT menuRequested(idOf(key), at); });
    connect(m_view, &TableView::deleteRequested, this,
            [this](const QString &key) { Q_EMIT deleteRequested(idOf(key)); });
    connect(m_view, &TableView::currentKeyChanged, this,
            [this](const QString &key) { Q_EMIT currentChanged(idOf(key)); });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                const QVariant key = m_model->headerData(column, Qt::Horizontal, ColumnKeyRole);
                Q_EMIT orderChanged(key.toString(), order);
            });
}

QString DomainsTable::idOf(const QString &key) const
{
    return m_ids.value(key);
}

QString DomainsTable::keyOf(const QString &id) const
{
    return m_keys.value(id);
}

void DomainsTable::setRows(const QList<DomainRow> &rows)
{
    const QString current = m_view->currentKey();
    m_ids.clear();
    m_keys.clear();
    for (const DomainRow &row : rows) {
        m_ids.insert(domainKey(row), row.domain.id);
        m_keys.insert(row.domain.id, domainKey(row));
    }
    m_model->replaceAll(rows);
    if (!current.isEmpty())
        m_view->setCurrentKey(current);
}

void DomainsTable::setBusy(const QString &id, bool busy)
{
    m_model->setBusy(keyOf(id), busy);
}

void DomainsTable::setOrder(const QString &column, Qt::SortOrder order)
{
    const int index = m_model->columnOf(column);
    if (index >= 0)
        m_view->sortByColumn(index, order);
}

QString DomainsTable::currentId() const
{
    return idOf(m_view->currentKey());
}

void DomainsTable::select(const QString &id)
{
    m_view->setCurrentKey(keyOf(id));
}

void DomainsTable::selectFirst()
{
    if (m_view->currentKey().isEmpty() && m_sort->rowCount() > 0)
        m_view->setCurrentKey(m_sort->index(0, 0).data(ItemKeyRole).toString());
}

} // namespace orgdesk::ui
