// Where the chips of EmailChips are, and how they look.
#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/members/EmailChips.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipMargin = 7;
constexpr int chipGap = 4;
constexpr int chipPadding = 8;
constexpr int crossSide = 12;
constexpr int crossGap = 6;
constexpr int leastEdit = 120;
constexpr int leastRows = 2;
constexpr int mostRows = 5;

} // namespace

int EmailChips::chipHeight() const
{
    return std::max(22, lineHeight(FontRole::Small) + 6);
}

QSize EmailChips::minimumSizeHint() const
{
    return {200, leastRows * (chipHeight() + chipGap) + 2 * chipMargin};
}

QSize EmailChips::sizeHint() const
{
    const int rows = std::clamp(
        (m_edit->geometry().bottom() + verticalScrollBar()->value()) / (chipHeight() + chipGap) + 1,
        leastRows, mostRows);
    return {420, rows * (chipHeight() + chipGap) + 2 * chipMargin};
}

void EmailChips::layOut()
{
    const QFontMetrics metrics(ui::font(FontRole::Small));
    const int width = std::max(60, viewport()->width() - 2 * chipMargin);
    const int height = chipHeight();
    int left = 0;
    int top = 0;
    const auto next = [&](int wanted) {
        const int wide = std::min(wanted, width);
        if (left > 0 && left + wide > width) {
            left = 0;
            top += height + chipGap;
        }
        const QRect place(chipMargin + left, chipMargin + top, wide, height);
        left += wide + chipGap;
        return QStyle::visualRect(layoutDirection(), viewport()->rect(), place);
    };
    for (Chip &chip : m_chips)
        chip.place =
            next(metrics.horizontalAdvance(chip.text) + 2 * chipPadding + crossGap + crossSide);
    const int typed = m_edit->fontMetrics().horizontalAdvance(m_edit->text()) + 24;
    QRect field = next(std::max(leastEdit, typed));
    const int content = field.bottom() + chipMargin;
    verticalScrollBar()->setRange(0, std::max(0, content - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(height);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    const int right = viewport()->width() - chipMargin;
    if (layoutDirection() == Qt::LeftToRight)
        field.setRight(right);
    else
        field.setLeft(chipMargin);
    m_edit->setGeometry(field.translated(0, -verticalScrollBar()->value()));
    updateGeometry();
    viewport()->update();
}

QRect EmailChips::crossOf(const QRect &chip) const
{
    const QRect cross(chip.right() - chipPadding - crossSide + 1,
                      chip.top() + (chip.height() - crossSide) / 2, crossSide, crossSide);
    return QStyle::visualRect(layoutDirection(), chip, cross);
}

void EmailChips::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const QRectF frame = QRectF(viewport()->rect()).adjusted(3.5, 3.5, -3.5, -3.5);
    painter.setBrush(theme.color(m_isReadOnly ? Token::inset : Token::surface));
    const bool invalid = property("invalid").toBool() && !m_edit->hasFocus();
    painter.setPen(
        QPen(theme.color(invalid ? Token::dangerIcon : Token::borderControl), invalid ? 2 : 1));
    painter.drawRoundedRect(frame, 6, 6);
    if (m_edit->hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Token::focus), 2));
        painter.drawRoundedRect(frame.adjusted(-2.5, -2.5, 2.5, 2.5), 8, 8);
    }
    painter.setClipRect(frame.adjusted(1, 1, -1, -1));
    painter.translate(0, -verticalScrollBar()->value());
    const QRect seen = viewport()->rect().translated(0, verticalScrollBar()->value());
    for (int index = 0; index < count(); ++index) {
        if (seen.intersects(m_chips.at(index).place))
            paintChip(painter, m_chips.at(index), index == m_current);
    }
}

void EmailChips::paintChip(QPainter &painter, const Chip &chip, bool isCurrent) const
{
    const Theme &theme = Theme::of(this);
    const bool bad = !chip.problem.isEmpty();
    painter.setPen(theme.color(bad ? Token::dangerBorder : Token::neutralBorder));
    painter.setBrush(theme.color(bad ? Token::dangerSubtle : Token::neutralSubtle));
    const QRectF outline = QRectF(chip.place).adjusted(.5, .5, -.5, -.5);
    painter.drawRoundedRect(outline, 4, 4);
    if (isCurrent) {
        painter.setPen(QPen(theme.color(Token::focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(outline.adjusted(.5, .5, -.5, -.5), 4, 4);
    }
    const Token color = bad ? Token::dangerText : Token::text;
    QRect words = chip.place.adjusted(chipPadding, 0, -chipPadding - crossSide - crossGap, 0);
    words = QStyle::visualRect(layoutDirection(), chip.place, words);
    painter.setFont(ui::font(FontRole::Small));
    painter.setPen(theme.color(color));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(chip.text, Qt::ElideMiddle, words.width()));
    if (!m_isReadOnly)
        icons::paint(painter, crossOf(chip.place), u"close"_s, color);
}

void EmailChips::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void EmailChips::scrollContentsBy(int, int dy)
{
    m_edit->move(m_edit->x(), m_edit->y() + dy);
    viewport()->update();
}

void EmailChips::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void EmailChips::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isReadOnly || event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->pos() + QPoint(0, verticalScrollBar()->value());
    for (int index = 0; index < count(); ++index) {
        if (!m_chips.at(index).place.contains(at))
            continue;
        if (crossOf(m_chips.at(index).place).adjusted(-6, -6, 6, 6).contains(at))
            removeAt(index);
        else
            setCurrent(index);
        break;
    }
    m_edit->setFocus(Qt::MouseFocusReason);
}

} // namespace orgdesk::ui
