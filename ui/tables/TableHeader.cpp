#include "ui/tables/TableHeader.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <algorithm>

namespace orgdesk::ui {

namespace {

constexpr int trailingMargin = 4;
constexpr int arrowWidth = 20;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(24);
    setFont(ui::font(FontRole::TableHeader));
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(33, fontMetrics().height() + 17)};
}

int TableHeader::titleWidth(int section) const
{
    const QString title = model()->headerData(section, orientation()).toString();
    if (title.isEmpty())
        return 0;
    const int arrow = isSortIndicatorShown() ? arrowWidth : 0;
    const int words = fontMetrics().horizontalAdvance(title) + 1; // it was rounded
    return leadingMargin(section) + words + trailingMargin + arrow;
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        const QRectF all = viewport()->rect();
        // Rounded above, because the card around the table does not clip its children.
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::surfaceAlt));
        painter.drawRoundedRect(all.adjusted(0, 0, 0, 8), 7, 7);
        painter.fillRect(QRectF(0, all.bottom() - 1, all.width(), 1), theme.color(Token::border));
    }
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    if (title.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect, rect.adjusted(leadingMargin(section), 0, -trailingMargin, -1));
    painter->save();
    painter->setFont(font());
    painter->setPen(theme.color(Token::textSecondary));
    const int room = words.width() - (sorted ? arrowWidth : 0);
    const QString shown = painter->fontMetrics().elidedText(title, Qt::ElideRight, room);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
    if (sorted) {
        const int after = painter->fontMetrics().horizontalAdvance(shown) + 4;
        const QRect arrow(words.left() + after, words.center().y() - 7, 14, 14);
        const QRect place = QStyle::visualRect(layoutDirection(), words, arrow);
        if (sortIndicatorOrder() == Qt::DescendingOrder) {
            // The same arrow, upside down.
            painter->translate(place.center() + QPointF(0.5, 0.5));
            painter->rotate(180);
            icons::paint(*painter, QRectF(-7, -7, 14, 14), u"sortUp", Token::textSecondary);
        } else {
            icons::paint(*painter, place, u"sortUp", Token::textSecondary);
        }
    }
    painter->restore();
}

} // namespace orgdesk::ui
