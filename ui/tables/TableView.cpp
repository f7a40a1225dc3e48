#include "ui/tables/TableView.h"

#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableHeader.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace orgdesk::ui {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_measuring(new QTimer(this))
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
    m_measuring->setSingleShot(true);
    connect(m_measuring, &QTimer::timeout, this, [this] {
        if (model() && measureContents())
            layOutColumns();
    });
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
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first > 0)
            return measureSoon();
        if (measureContents()) // the first rows have their columns in the first picture
            layOutColumns();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::measureSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::measureSoon);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableView::measureSoon);
    measureContents();
    layOutColumns();
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

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (model() && measureContents()) // now in the fonts of the style sheet
        layOutColumns();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !m_delegate)
        return;
    refreshRowHeight();
    m_needed.clear();
    measureSoon();
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
