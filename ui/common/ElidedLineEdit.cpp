#include "ui/common/ElidedLineEdit.h"

#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"

#include <QStyleOptionFrame>
#include <QStylePainter>

namespace orgdesk::ui {

ElidedLineEdit::ElidedLineEdit(const QString &value, QWidget *parent)
    : QLineEdit(value, parent)
{
    setReadOnly(true);
    setFont(ui::font(FontRole::Mono));
    setLayoutDirection(Qt::LeftToRight); // identifiers and addresses
    setMinimumWidth(60);
}

void ElidedLineEdit::paintEvent(QPaintEvent *event)
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect area =
        style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(2, 0, -2, 0);
    if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= area.width()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    painter.setPen(Theme::of(this).color(Token::textSecondary));
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void ElidedLineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    deselect();
    setCursorPosition(0);
}

} // namespace orgdesk::ui
