// The keyboard of TableView (ui.md 13).
#include "ui/common/Theme.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableView.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace orgdesk::ui {

bool TableView::isInteractive(const QModelIndex &index) const
{
    const Cell::Look look = index.data(CellRole).value<Cell>().look;
    if (look == Cell::Look::Action)
        return !index.data(CellRole).value<Cell>().text.isEmpty();
    return look == Cell::Look::Menu || look == Cell::Look::Check;
}

bool TableView::pressPart(const QModelIndex &index)
{
    const Cell cell = index.data(CellRole).value<Cell>();
    if (cell.look == Cell::Look::Menu)
        openMenuOf(index);
    else if (cell.look == Cell::Look::Action && !cell.text.isEmpty())
        Q_EMIT actionRequested(index.data(ItemKeyRole).toString());
    else
        return false;
    return true;
}

QModelIndex TableView::sideStep(const QModelIndex &from, int direction) const
{
    for (int column = from.column() + direction; column >= 0 && column < model()->columnCount();
         column += direction) {
        const QModelIndex candidate = from.siblingAtColumn(column);
        if (!isColumnHidden(column) && (isInteractive(candidate) || column == 0))
            return candidate;
    }
    return from;
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (!from.isValid() || !model())
        return QTableView::moveCursor(action, modifiers);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (action) {
    case MoveLeft:
        return sideStep(from, mirrored ? 1 : -1);
    case MoveRight:
        return sideStep(from, mirrored ? -1 : 1);
    case MoveHome:
        return model()->index(0, from.column());
    case MoveEnd:
        return model()->index(model()->rowCount() - 1, from.column());
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const QString key = currentKey();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.isEmpty())
            break;
        if (!pressPart(index))
            Q_EMIT opened(key);
        return;
    case Qt::Key_Space:
        if (pressPart(index))
            return;
        if (!key.isEmpty() && hasCheckColumn()) {
            Q_EMIT checkToggled(key);
            return;
        }
        break;
    case Qt::Key_F10: // on X11 Qt makes no context menu event of it
        if (event->modifiers() == Qt::ShiftModifier && index.isValid()) {
            openMenuOf(index);
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!key.isEmpty() && event->matches(QKeySequence::Delete)) {
            Q_EMIT deleteRequested(key);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

bool TableView::hasCheckColumn() const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex index = currentIndex().siblingAtColumn(column);
        if (index.data(CellRole).value<Cell>().look == Cell::Look::Check)
            return true;
    }
    return false;
}

void TableView::keyboardSearch(const QString &letters)
{
    // Letters jump by name: the first column's text, whichever cell is current.
    const QModelIndex from = currentIndex();
    if (from.isValid() && from.column() != 0)
        selectionModel()->setCurrentIndex(from.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    QTableView::keyboardSearch(letters);
}

void TableView::openMenuOf(const QModelIndex &index)
{
    const QRect cell = visualRect(index);
    Q_EMIT menuRequested(index.data(ItemKeyRole).toString(),
                         viewport()->mapToGlobal(cell.bottomLeft()));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (currentIndex().isValid())
            openMenuOf(currentIndex());
        return;
    }
    const QModelIndex index = indexAt(viewport()->mapFrom(this, event->pos()));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(index.data(ItemKeyRole).toString(), event->globalPos());
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    const QString now = current.data(ItemKeyRole).toString();
    if (now != m_reportedKey) {
        m_reportedKey = now;
        Q_EMIT currentKeyChanged(now);
    }
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex index = currentIndex();
    if (!hasFocus() || !index.isValid() || index.column() != 0)
        return;
    // The ring of a row is inside it (ui.md 16).
    QRect row = visualRect(index);
    row.setLeft(0);
    row.setRight(viewport()->width() - 1);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).color(Token::focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 5, 5);
}

} // namespace orgdesk::ui
