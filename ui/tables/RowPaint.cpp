#include "ui/common/Avatar.h"
#include "ui/common/Chip.h"
#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Spinner.h"
#include "ui/common/StrategyTile.h"
#include "ui/common/Theme.h"
#include "ui/tables/FittingChips.h"
#include "ui/tables/RowDelegate.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTimer>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileSide = 28;
constexpr int tileSpace = 40; // tile and the gap after it
constexpr int dotSpace = 14;
constexpr int iconSpace = 22;
constexpr int checkSpace = 28; // box and the gap after it
constexpr int spinnerSide = 14;
constexpr int spinnerGap = 8;

//! `rest` without `width` at its leading edge, which is given back.
QRect takeLeading(QRect &rest, int width, Qt::LayoutDirection direction)
{
    QRect taken = rest;
    taken.setWidth(width);
    taken = QStyle::visualRect(direction, rest, taken);
    if (direction == Qt::RightToLeft)
        rest.setRight(rest.right() - width);
    else
        rest.setLeft(rest.left() + width);
    return taken;
}

FontRole textRole(const Cell &cell)
{
    return cell.mono ? FontRole::Mono : cell.strong ? FontRole::BodyStrong : FontRole::Body;
}

void drawElided(QPainter &painter, const QRect &area, const QString &text, FontRole role,
                Token color)
{
    painter.setFont(ui::font(role));
    painter.setPen(Theme::of(nullptr).color(color));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

int textWidth(const QString &text, FontRole role)
{
    return QFontMetrics(ui::font(role)).horizontalAdvance(text);
}

} // namespace

void RowDelegate::paintCell(QPainter &painter, const QRect &area, const Cell &cell,
                            const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (cell.look) {
    case Cell::Look::Text:
    case Cell::Look::Chips:
        paintTextAndChips(painter, area, cell);
        break;
    case Cell::Look::TwoLines:
    case Cell::Look::Person:
        paintTwoLines(painter, area, cell);
        break;
    case Cell::Look::Status:
        paintStatus(painter, area, cell);
        break;
    case Cell::Look::Health:
        paintHealth(painter, area, cell);
        break;
    case Cell::Look::Check:
        paintCheck(painter, area, cell, option, index);
        break;
    case Cell::Look::Action:
        paintAction(painter, area, cell, option);
        break;
    case Cell::Look::Menu:
        paintMenu(painter, area, option, option.state.testFlag(QStyle::State_HasFocus));
        break;
    }
}

int RowDelegate::wantedWidth(const Cell &cell) const
{
    int width = textWidth(cell.text, textRole(cell));
    switch (cell.look) {
    case Cell::Look::Text:
    case Cell::Look::Chips:
        for (const QString &chip : cell.chips)
            width += Chip::sizeOf(chip).width() + chipSpacing;
        return width;
    case Cell::Look::TwoLines:
    case Cell::Look::Person:
        return tileSpace
            + std::max(textWidth(cell.text, FontRole::BodyStrong),
                       m_compact ? 0 : textWidth(cell.subText, FontRole::Mono));
    case Cell::Look::Status:
        return dotSpace + width;
    case Cell::Look::Health:
        return iconSpace + width;
    case Cell::Look::Check:
        return cell.text.isEmpty() ? 16 : checkSpace + width;
    case Cell::Look::Action:
        return cell.icon.isEmpty() ? width : iconSpace + width;
    case Cell::Look::Menu:
        return 16;
    }
    Q_UNREACHABLE();
}

void RowDelegate::paintTwoLines(QPainter &painter, QRect area, const Cell &cell) const
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect tileArea = takeLeading(area, tileSpace, direction);
    QRect tile(0, 0, tileSide, tileSide);
    tile.moveTop(tileArea.top() + (tileArea.height() - tileSide) / 2);
    tile.moveLeft(direction == Qt::RightToLeft ? tileArea.right() - tileSide + 1 : tileArea.left());
    if (cell.look == Cell::Look::Person)
        Avatar::paint(painter, tile, cell.text, Avatar::Shape::Circle);
    else
        StrategyTile::paint(painter, tile, cell.monogram);
    if (m_compact || cell.subText.isEmpty()) {
        drawElided(painter, area, cell.text, FontRole::BodyStrong, Token::text);
        return;
    }
    const bool person = cell.look == Cell::Look::Person;
    const FontRole subRole = person ? FontRole::Small : FontRole::Mono;
    const int first = lineHeight(FontRole::BodyStrong);
    const int second = lineHeight(subRole);
    const int top = area.top() + (area.height() - first - second - 1) / 2;
    drawElided(painter, {area.left(), top, area.width(), first}, cell.text, FontRole::BodyStrong,
               Token::text);
    drawElided(painter, {area.left(), top + first + 1, area.width(), second}, cell.subText, subRole,
               Token::textMuted);
}

void RowDelegate::paintStatus(QPainter &painter, const QRect &area, const Cell &cell) const
{
    const Theme &theme = Theme::of(nullptr);
    QRect words = area;
    const QRect place = takeLeading(words, dotSpace, painter.layoutDirection());
    const QRectF dot(place.left()
                         + (painter.layoutDirection() == Qt::RightToLeft ? dotSpace - 8 : 0),
                     area.center().y() - 3, 8, 8);
    if (cell.on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::successIcon));
        painter.drawEllipse(dot);
    } else {
        painter.setPen(QPen(theme.color(Token::borderControl), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    drawElided(painter, words, cell.text, FontRole::Body, Token::text);
}

void RowDelegate::paintHealth(QPainter &painter, const QRect &area, const Cell &cell) const
{
    QRect words = area;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect place = takeLeading(words, iconSpace, painter.layoutDirection());
    const QRectF icon(place.left() + (mirrored ? iconSpace - 16 : 0), area.center().y() - 7, 16,
                      16);
    const QString name = cell.icon.isEmpty() ? QString(toneIconName(cell.tone)) : cell.icon;
    if (!name.isEmpty())
        icons::paint(painter, icon, name, toneIcon(cell.tone));
    drawElided(painter, words, cell.text, FontRole::Body, toneText(cell.tone));
}

void RowDelegate::paintTextAndChips(QPainter &painter, const QRect &area, const Cell &cell) const
{
    QRect rest = area;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    int chipsWidth = 0;
    for (const QString &chip : cell.chips)
        chipsWidth += Chip::sizeOf(chip).width() + chipSpacing;
    if (!cell.text.isEmpty()) {
        const FontRole role = textRole(cell);
        const int room = std::max(0, rest.width() - (chipsWidth > 0 ? chipsWidth + 4 : 0));
        const int wide = std::min(textWidth(cell.text, role) + 1, room);
        drawElided(painter, takeLeading(rest, wide, direction), cell.text, role,
                   toneText(cell.tone));
        if (chipsWidth > 0)
            takeLeading(rest, 6, direction);
    }
    for (const QString &chip : fittingChips(cell.chips, rest.width())) { // the tip has them all
        const QSize size = Chip::sizeOf(chip);
        QRect place = takeLeading(rest, size.width(), direction);
        place.setTop(area.top() + (area.height() - size.height()) / 2);
        place.setHeight(size.height());
        Chip::paint(painter, place, chip, Tone::Neutral);
        takeLeading(rest, chipSpacing, direction);
    }
}

void RowDelegate::paintCheck(QPainter &painter, const QRect &area, const Cell &cell,
                             const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionButton box;
    const bool usable = cell.tone != Tone::Muted;
    box.state = (usable ? QStyle::State_Enabled : QStyle::State_None)
        | (cell.on ? QStyle::State_On : QStyle::State_Off);
    box.rect =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {16, 16}, area);
    if (option.widget)
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter,
                                              option.widget);
    if (cell.text.isEmpty())
        return;
    QRect words = area;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    takeLeading(words, checkSpace, direction);
    const bool busy = index.data(BusyRole).toBool();
    const int room = words.width() - (busy ? spinnerSide + spinnerGap : 0);
    const QRect text =
        takeLeading(words, std::min(room, textWidth(cell.text, FontRole::Body) + 1), direction);
    drawElided(painter, text, cell.text, FontRole::Body, usable ? Token::text : Token::textMuted);
    if (!busy)
        return;
    takeLeading(words, spinnerGap, direction);
    paintSpinner(painter, takeLeading(words, spinnerSide, direction));
}

void RowDelegate::paintSpinner(QPainter &painter, const QRect &place) const
{
    const Theme &theme = Theme::of(nullptr);
    QRectF circle(0, 0, spinnerSide - 2, spinnerSide - 2);
    circle.moveCenter(QRectF(place).center());
    painter.setOpacity(1);
    Spinner::paint(painter, circle, m_angle, theme.color(Token::border),
                   theme.color(Token::accentText));
    m_isSpinnerSeen = true;
    if (!m_turning->isActive())
        m_turning->start();
}

void RowDelegate::paintAction(QPainter &painter, const QRect &area, const Cell &cell,
                              const QStyleOptionViewItem &option) const
{
    if (cell.text.isEmpty())
        return;
    const int width = std::min(area.width(), wantedWidth(cell) + 1);
    QRect words = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                      {width, lineHeight(FontRole::Label)}, area);
    const QRect all = words;
    if (!cell.icon.isEmpty()) {
        const QRect place = takeLeading(words, iconSpace, painter.layoutDirection());
        icons::paint(painter, QRectF(place.left(), place.center().y() - 7, 16, 16), cell.icon,
                     toneText(cell.tone));
    }
    const Token color = cell.tone == Tone::Normal ? Token::accentText : toneText(cell.tone);
    drawElided(painter, words, cell.text, FontRole::Label, color);
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    if (!focused)
        return;
    painter.setPen(QPen(Theme::of(option.widget).color(Token::focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(all).adjusted(-5, -3, 5, 3), 5, 5);
}

void RowDelegate::paintMenu(QPainter &painter, const QRect &, const QStyleOptionViewItem &option,
                            bool hasCellFocus) const
{
    const QRect &all = option.rect;
    const QRectF icon(all.center().x() - 7, all.center().y() - 7, 16, 16);
    icons::paint(painter, icon, u"more", Token::text);
    const bool viewFocused = option.widget && option.widget->hasFocus();
    if (!hasCellFocus || !viewFocused)
        return;
    painter.setPen(QPen(Theme::of(option.widget).color(Token::focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(icon.adjusted(-5, -5, 5, 5), 6, 6);
}

} // namespace orgdesk::ui
