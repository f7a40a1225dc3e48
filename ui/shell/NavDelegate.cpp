#include "ui/shell/NavDelegate.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int railLimit = 80;
constexpr int beforeWords = 35;
constexpr int afterWords = 32; // with a badge or a lock

//! Of the words over a group of areas.
int headingHeight()
{
    return lineHeight(FontRole::Small) + 18;
}

//! At the end of the line; in the rail small in the corner, beside the icon.
void paintBadge(QPainter &painter, const QRectF &row, bool rail, int count, bool failed,
                const Theme &theme)
{
    const QRectF badge = rail ? QRectF(row.right() - 15, row.top(), 15, 15)
                              : QRectF(row.right() - 27, row.center().y() - 9, 19, 18);
    const qreal radius = badge.height() / 2 - .5;
    painter.setPen(theme.color(failed ? Token::dangerBorder : Token::warningBorder));
    painter.setBrush(theme.color(failed ? Token::dangerSubtle : Token::warningSubtle));
    painter.drawRoundedRect(badge.adjusted(.5, .5, -.5, -.5), radius, radius);
    QFont small = font(FontRole::SmallStrong);
    if (rail)
        small.setPointSizeF(small.pointSizeF() * .85);
    painter.setFont(small);
    painter.setPen(theme.color(failed ? Token::dangerText : Token::warningText));
    painter.drawText(badge, Qt::AlignCenter, QString::number(count));
}

//! In the place of the badge.
void paintLock(QPainter &painter, const QRectF &row, bool rail)
{
    const QRectF lock = rail ? QRectF(row.right() - 14, row.top() + 1, 12, 12)
                             : QRectF(row.right() - 24, row.center().y() - 7, 14, 14);
    icons::paint(painter, lock, u"lock"_s, Token::textMuted);
}

} // namespace

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int heading = index.data(HeadingRole).toString().isEmpty() ? 0 : headingHeight();
    const int words =
        QFontMetrics(font(FontRole::Label)).horizontalAdvance(index.data().toString());
    return {beforeWords + words + afterWords + 1,
            qMax(34, lineHeight(FontRole::Label) + 16) + heading};
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const QString heading = index.data(HeadingRole).toString();
    const QRectF row =
        QRectF(option.rect).adjusted(0, heading.isEmpty() ? 0 : headingHeight(), 0, -2);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current) {
        painter->setPen(theme.color(Token::border));
        painter->setBrush(theme.color(Token::surface));
        painter->drawRoundedRect(row.adjusted(.5, .5, -.5, -.5), 6, 6);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::accent));
        painter->drawRoundedRect(QRectF(row.left(), row.top() + 7, 3, row.height() - 14), 1.5, 1.5);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::inset));
        painter->drawRoundedRect(row, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.color(Token::focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
    }
    const bool rail = row.width() < railLimit;
    if (!heading.isEmpty() && !rail) {
        painter->setFont(font(FontRole::Small));
        painter->setPen(theme.color(Token::textSecondary));
        painter->drawText(
            QRectF(row.left() + 8, option.rect.top(), row.width() - 16, headingHeight() - 6),
            Qt::AlignBottom | Qt::AlignLeft, heading);
    }
    const qreal iconLeft = rail ? row.center().x() - 8 : row.left() + 10;
    icons::paint(*painter, QRectF(iconLeft, row.center().y() - 8, 16, 16),
                 index.data(IconRole).toString(),
                 current ? Token::accentText : Token::textSecondary);
    const bool locked = index.data(LockedRole).toBool();
    const int badge = locked ? 0 : index.data(BadgeRole).toInt();
    if (!rail) {
        painter->setFont(font(FontRole::Label));
        painter->setPen(theme.color(current ? Token::text : Token::textSecondary));
        const QRectF area = row.adjusted(beforeWords, 0, badge > 0 || locked ? -afterWords : -8, 0);
        painter->drawText(area, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            static_cast<int>(area.width())));
    }
    if (locked)
        paintLock(*painter, row, rail);
    if (badge > 0)
        paintBadge(*painter, row, rail, badge, index.data(FailedRole).toBool(), theme);
    painter->restore();
}

} // namespace orgdesk::ui
