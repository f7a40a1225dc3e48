#include "ui/tables/RowDelegate.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/Spinner.h"
#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 12;
constexpr int firstPadding = 16;
constexpr int trailingPadding = 4;

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Q_UNUSED(option)
    return index.column() == 0;
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_turning(new QTimer(this))
{
    m_turning->setInterval(Spinner::interval());
    connect(m_turning, &QTimer::timeout, this, &RowDelegate::turn);
}

void RowDelegate::turn()
{
    m_angle = Spinner::next(m_angle);
    auto *view = qobject_cast<QAbstractItemView *>(parent());
    if (view && std::exchange(m_isSpinnerSeen, false))
        view->viewport()->update();
    else
        m_turning->stop();
}

int RowDelegate::rowHeight() const
{
    const int line = lineHeight(FontRole::BodyStrong);
    if (m_compact)
        return std::max(36, line + 14);
    return std::max(44, line + lineHeight(FontRole::Mono) + 10);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Cell cell = index.data(CellRole).value<Cell>();
    return {wantedWidth(cell) + 2 * cellPadding, rowHeight()};
}

int RowDelegate::cellWidth(const Cell &cell, int visualColumn) const
{
    const int leading = visualColumn == 0 ? firstPadding : cellPadding;
    return leading + wantedWidth(cell) + 1 + trailingPadding;
}

QRect RowDelegate::contentArea(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int leading = isFirstColumn(option, index) ? firstPadding : cellPadding;
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(leading, 0, -trailingPadding, -1));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintBackground(*painter, option, index);
    const Cell cell = index.data(CellRole).value<Cell>();
    if (index.data(BusyRole).toBool())
        painter->setOpacity(0.55);
    paintCell(*painter, contentArea(option, index), cell, option, index);
    painter->restore();
}

void RowDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    Token fill = Token::surface;
    if (option.state.testFlag(QStyle::State_Selected))
        fill = Token::rowSelected;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        fill = Token::rowHover;
    painter.fillRect(option.rect, theme.color(fill));
    const bool last = index.row() == index.model()->rowCount() - 1;
    if (!last) {
        const QRect &rect = option.rect;
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                         theme.color(Token::borderSubtle));
    }
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Cell cell = index.data(CellRole).value<Cell>();
    QStringList lines;
    const bool cut = wantedWidth(cell) > contentArea(option, index).width();
    if (cut || (m_compact && !cell.subText.isEmpty()))
        lines << cell.text << cell.subText << cell.chips;
    lines << index.data(Qt::ToolTipRole).toString();
    lines.removeAll(QString());
    lines.removeDuplicates();
    // Plain text always: names come from other people.
    const QString tip = plainToolTip(lines.join(u'\n'));
    QToolTip::showText(event->globalPos(), tip, view, option.rect);
    return true;
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto look = index.data(CellRole).value<Cell>().look;
    const bool isPart =
        look == Cell::Look::Menu || look == Cell::Look::Check || look == Cell::Look::Action;
    const auto *mouse =
        event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    if (!isPart || !mouse || mouse->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (look == Cell::Look::Check) {
        Q_EMIT checkToggled(index);
    } else if (look == Cell::Look::Action) {
        Q_EMIT actionPressed(index);
    } else {
        const QPoint below = option.rect.bottomLeft();
        Q_EMIT menuRequested(index, option.widget->mapToGlobal(below));
    }
    return true;
}

} // namespace orgdesk::ui
