#include "ui/tables/TableView.h"

#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableHeader.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace orgdesk::ui {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
{
    setProperty("ownRing", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerButtonEnabled(false);
    setRowDelegate(new RowDelegate(this));
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!isInteractive(index))
            Q_EMIT opened(index.data(ItemKeyRole).toString());
    });
}

void TableView::setRowDelegate(RowDelegate *delegate)
{
    delete m_delegate;
    m_delegate = delegate;
    setItemDelegate(delegate);
    connect(delegate, &RowDelegate::menuRequested, this,
            [this](const QModelIndex &index, const QPoint &position) {
                Q_EMIT menuRequested(index.data(ItemKeyRole).toString(), position);
            });
    connect(delegate, &RowDelegate::actionPressed, this, [this](const QModelIndex &index) {
        Q_EMIT actionRequested(index.data(ItemKeyRole).toString());
    });
    connect(delegate, &RowDelegate::checkToggled, this, [this](const QModelIndex &index) {
        Q_EMIT checkToggled(index.data(ItemKeyRole).toString());
    });
    refreshRowHeight();
}

void TableView::setCompact(bool compact)
{
    m_delegate->setCompact(compact);
    refreshRowHeight();
}

void TableView::refreshRowHeight()
{
    verticalHeader()->setMinimumSectionSize(m_delegate->rowHeight());
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    updateGeometry();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (!model)
        return;
    const auto resized = [this] {
        if (m_fitsContents || m_growsWithContents)
            updateGeometry();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, resized);
    connect(model, &QAbstractItemModel::rowsRemoved, this, resized);
    connect(model, &QAbstractItemModel::modelReset, this, resized);
    layOutColumns();
}

int TableView::columnOf(const QString &key) const
{
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        if (model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString() == key)
            return column;
    }
    return -1;
}

void TableView::setColumnSizing(const QString &columnKey, int weight, int minimum)
{
    m_sizing.insert(columnKey, {weight, minimum});
    layOutColumns();
}

void TableView::setColumnShown(const QString &columnKey, bool shown)
{
    const int column = columnOf(columnKey);
    if (column < 0 || isColumnHidden(column) != shown)
        return;
    setColumnHidden(column, !shown);
    layOutColumns();
}

void TableView::layOutColumns()
{
    if (!model())
        return;
    int weights = 0;
    int taken = 0;
    QList<Sizing> sizes;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString key = model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        const Sizing sizing = isColumnHidden(column) ? Sizing{0, 0} : m_sizing.value(key);
        sizes << sizing;
        weights += sizing.weight;
        taken += sizing.minimum;
    }
    const int spare = std::max(0, viewport()->width() - taken);
    int given = 0;
    int last = -1;
    for (int column = 0; column < sizes.size(); ++column) {
        const Sizing &sizing = sizes.at(column);
        if (isColumnHidden(column))
            continue;
        const int extra = weights > 0 ? spare * sizing.weight / weights : 0;
        setColumnWidth(column, sizing.minimum + extra);
        given += extra;
        if (sizing.weight > 0)
            last = column;
    }
    if (last >= 0)
        setColumnWidth(last, columnWidth(last) + spare - given);
}

void TableView::setFitsContents(bool fits)
{
    m_fitsContents = fits;
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void TableView::setGrowsWithContents(bool grows)
{
    m_growsWithContents = grows;
    setSizePolicy(QSizePolicy::Expanding, grows ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    updateGeometry();
}

QSize TableView::sizeHint() const
{
    const QSize hint = QTableView::sizeHint();
    if (!m_fitsContents && !m_growsWithContents)
        return hint;
    const int rows = model() ? model()->rowCount() : 0;
    return {hint.width(), m_header->sizeHint().height() + rows * m_delegate->rowHeight()};
}

QSize TableView::minimumSizeHint() const
{
    return m_fitsContents ? QSize(200, sizeHint().height()) : QSize(200, 120);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_delegate)
        refreshRowHeight();
}

QString TableView::currentKey() const
{
    return currentIndex().data(ItemKeyRole).toString();
}

bool TableView::setCurrentKey(const QString &key)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(ItemKeyRole).toString() == key) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    return false;
}

QStringList TableView::selectedKeys() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (const QModelIndex &row : std::as_const(rows))
        keys << row.data(ItemKeyRole).toString();
    return keys;
}

} // namespace orgdesk::ui
