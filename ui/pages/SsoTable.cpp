#include "ui/pages/SsoTable.h"

#include "strategies/Strategy.h"
#include "ui/common/Card.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableSort.h"
#include "ui/tables/TableView.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString ssoKeyPrefix = u"idp:"_s;

QString ssoId(const QString &key)
{
    return key.mid(ssoKeyPrefix.size());
}

QString ssoKey(const QString &id)
{
    return QString(ssoKeyPrefix + id);
}

QString ssoMonogram(const IdentityProvider &provider)
{
    const Strategy *strategy = findStrategy(provider.strategy);
    return strategy ? QString::fromUtf8(strategy->monogram) : u"?"_s;
}

QString ssoDomains(const SsoRow &row)
{
    return row.provider.domains.isEmpty() ? SsoTable::tr("None")
                                          : row.provider.domains.join(SsoTable::tr(", "));
}

QString ssoStatus(const SsoRow &row)
{
    return row.provider.isEnabled ? SsoTable::tr("Enabled") : SsoTable::tr("Disabled");
}

QString ssoLoginBox(const SsoRow &row)
{
    if (!row.provider.showAsButton)
        return SsoTable::tr("Unknown");
    return *row.provider.showAsButton ? SsoTable::tr("Button") : SsoTable::tr("Hidden");
}

QString ssoType(const SsoRow &row)
{
    return row.provider.isMinimal() ? SsoTable::tr("Unknown") : strategyName(row.provider.strategy);
}

Cell ssoDomainCell(const SsoRow &row)
{
    const QStringList &domains = row.provider.domains;
    Cell cell = Cell::plain(domains.isEmpty() ? SsoTable::tr("None") : domains.first(),
                            domains.isEmpty() ? Tone::Muted : Tone::Normal);
    if (domains.size() > 1)
        cell.chips = {u"+%1"_s.arg(domains.size() - 1)};
    return cell;
}

QString ssoToolTip(const SsoRow &row)
{
    return u"%1\n%2\n%3"_s.arg(row.provider.title(), ssoType(row),
                               SsoTable::tr("Login box: %1").arg(ssoLoginBox(row)));
}

QString ssoHealthWords(const SsoRow &row)
{
    switch (row.health.level) {
    case HealthLevel::Failed:
        return SsoTable::tr("Failed: %1").arg(row.health.text);
    case HealthLevel::Warning:
        return SsoTable::tr("Warning: %1").arg(row.health.text);
    case HealthLevel::Information:
    case HealthLevel::Healthy:
        break;
    }
    return row.health.text;
}

Column<SsoRow> ssoColumn(const QString &key, const QString &title,
                         std::function<QString(const SsoRow &)> text)
{
    return {key, title, std::move(text)};
}

QString ssoSearchText(const SsoRow &row)
{
    return QStringList{row.provider.displayName, row.provider.name, row.provider.id,
                       row.provider.domains.join(u'\n')}
        .join(u'\n');
}

} // namespace

SsoTable::SsoTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new ColumnTable<SsoRow>(
          columns(), [](const SsoRow &row) { return ssoKey(row.provider.id); }, this))
    , m_sort(new TableSort(this))
    , m_view(new TableView)
{
    m_model->setSearchText(ssoSearchText);
    m_sort->setSourceModel(m_model);
    m_view->setObjectName("sso.table"_L1);
    m_view->setAccessibleName(tr("Providers"));
    m_view->setRowDelegate(new RowDelegate(m_view));
    m_view->setModel(m_sort);
    m_view->setSortingEnabled(true);
    m_view->setColumnSizing(u"provider"_s, 30, 170);
    m_view->setColumnSizing(u"type"_s, 20, 110);
    m_view->setColumnSizing(u"status"_s, 14, 92);
    m_view->setColumnSizing(u"domains"_s, 22, 84);
    m_view->setColumnSizing(u"health"_s, 30, 180);
    m_view->setColumnSizing(u"loginBox"_s, 12, 84);
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
    setOrder(u"health"_s, Qt::AscendingOrder);
}

SsoTable::~SsoTable() = default;

QList<Column<SsoRow>> SsoTable::columns()
{
    using Row = SsoRow;
    Column<Row> provider = ssoColumn(u"provider"_s, tr("Provider"),
                                     [](const Row &row) { return row.provider.title(); });
    provider.cell = [](const Row &row) {
        return Cell::twoLines(ssoMonogram(row.provider), row.provider.title(), row.provider.name);
    };
    provider.toolTip = ssoToolTip;
    Column<Row> status = ssoColumn(u"status"_s, tr("Status"), ssoStatus);
    status.cell = [](const Row &row) {
        return Cell::status(ssoStatus(row), row.provider.isEnabled);
    };
    Column<Row> domains = ssoColumn(u"domains"_s, tr("Domains"), ssoDomains);
    domains.cell = ssoDomainCell;
    domains.toolTip = ssoDomains;
    Column<Row> health =
        ssoColumn(u"health"_s, tr("Health"), [](const Row &row) { return row.health.text; });
    health.cell = [](const Row &row) {
        return Cell::health(row.health.text, toneOf(row.health.level), row.health.icon);
    };
    health.sortKey = [](const Row &row) { return QVariant(static_cast<int>(row.health.level)); };
    health.accessibleText = ssoHealthWords;
    Column<Row> menu = ssoColumn(u"menu"_s, tr("Actions"), [](const Row &row) {
        return tr("More actions for %1").arg(row.provider.title());
    });
    menu.cell = [](const Row &) { return Cell::menu(); };
    menu.titleHidden = true;
    return {provider, ssoColumn(u"type"_s, tr("Type"), ssoType),
            status,   domains,
            health,   ssoColumn(u"loginBox"_s, tr("Login box"), ssoLoginBox),
            menu};
}

void SsoTable::connectView()
{
    connect(m_view, &TableView::opened, this,
            [this](const QString &key) { Q_EMIT opened(ssoId(key)); });
    connect(m_view, &TableView::menuRequested, this,
            [this](const QString &key, const QPoint &at) { Q_EMIT menuRequested(ssoId(key), at); });
    connect(m_view, &TableView::deleteRequested, this,
            [this](const QString &key) { Q_EMIT deleteRequested(ssoId(key)); });
    connect(m_view, &TableView::currentKeyChanged, this,
            [this](const QString &key) { Q_EMIT currentChanged(ssoId(key)); });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                const QVariant key = m_model->headerData(column, Qt::Horizontal, ColumnKeyRole);
                Q_EMIT orderChanged(key.toString(), order);
            });
}

void SsoTable::setRows(const QList<SsoRow> &rows)
{
    const QString current = m_view->currentKey();
    m_model->replaceAll(rows);
    if (!current.isEmpty())
        m_view->setCurrentKey(current);
}

const QList<SsoRow> &SsoTable::rows() const
{
    return m_model->items();
}

const SsoRow &SsoTable::rowOf(const QString &key) const
{
    return m_model->itemAt(m_model->rowOf(key));
}

void SsoTable::setSearch(const QString &text)
{
    m_sort->setSearch(text);
}

void SsoTable::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    switch (filter) {
    case Filter::All:
        m_sort->setCondition(nullptr);
        break;
    case Filter::NeedsAttention:
        m_sort->setCondition(
            [this](const QString &key) { return rowOf(key).health.level <= HealthLevel::Warning; });
        break;
    case Filter::Disabled:
        m_sort->setCondition([this](const QString &key) { return !rowOf(key).provider.isEnabled; });
        break;
    }
}

void SsoTable::setBusy(const QString &id, bool busy)
{
    m_model->setBusy(ssoKey(id), busy);
}

void SsoTable::setNarrow(bool narrow)
{
    m_view->setColumnShown(u"type"_s, !narrow);
    m_view->setColumnShown(u"loginBox"_s, !narrow);
}

void SsoTable::setOrder(const QString &column, Qt::SortOrder order)
{
    const int index = m_model->columnOf(column);
    if (index >= 0)
        m_view->sortByColumn(index, order);
}

int SsoTable::shownCount() const
{
    return m_sort->rowCount();
}

QString SsoTable::currentId() const
{
    return ssoId(m_view->currentKey());
}

void SsoTable::select(const QString &id)
{
    m_view->setCurrentKey(ssoKey(id));
}

} // namespace orgdesk::ui
