#include "ui/dialogs/DeleteOption.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideSpace = 42; // an icon and what is around it
constexpr int verticalPadding = 12;

int heightOf(const QString &text, FontRole role, int width)
{
    const QRect room(0, 0, std::max(40, width), 10'000);
    const QFontMetrics metrics(ui::font(role));
    return std::max(lineHeight(role), metrics.boundingRect(room, Qt::TextWordWrap, text).height());
}

} // namespace

DeleteOption::DeleteOption(const QString &icon, const QString &title, const QString &description,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_trailing(u"chevronRight"_s)
{
    setText(title);
    setDescription(description);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DeleteOption::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void DeleteOption::setTrailingIcon(const QString &icon)
{
    m_trailing = icon;
    update();
}

QSize DeleteOption::sizeHint() const
{
    const QFontMetrics title(ui::font(FontRole::BodyStrong));
    const QFontMetrics text(ui::font(FontRole::Small));
    const int width =
        std::max(title.horizontalAdvance(this->text()), text.horizontalAdvance(m_description));
    return {width + 2 * sideSpace + 12,
            lineHeight(FontRole::BodyStrong) + lineHeight(FontRole::Small) + 24};
}

QSize DeleteOption::minimumSizeHint() const
{
    constexpr int narrow = 200;
    return {narrow, heightForWidth(std::max(narrow, width()))};
}

int DeleteOption::heightForWidth(int width) const
{
    const int wide = width - 2 * sideSpace;
    return heightOf(text(), FontRole::BodyStrong, wide)
        + heightOf(m_description, FontRole::Small, wide) + 2 * verticalPadding;
}

void DeleteOption::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = underMouse() && isEnabled();
    painter.setPen(theme.color(Token::border));
    painter.setBrush(theme.color(lit ? Token::rowHover : Token::surface));
    painter.drawRoundedRect(frame, 6, 6);

    const qreal middle = height() / 2.0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto iconAt = [&](qreal left) {
        return QRectF(mirrored ? width() - left - 16 : left, middle - 8, 16, 16);
    };
    icons::paint(painter, iconAt(14), m_icon,
                 isEnabled() ? Token::accentText : Token::textDisabled);
    icons::paint(painter, iconAt(width() - 30), m_trailing, Token::textSecondary);

    QRect area(sideSpace, verticalPadding, width() - 2 * sideSpace, height() - 2 * verticalPadding);
    const auto write = [&](FontRole role, Token color, const QString &words) {
        area.setHeight(heightOf(words, role, area.width()));
        painter.setFont(ui::font(role));
        painter.setPen(theme.color(isEnabled() ? color : Token::textDisabled));
        painter.drawText(area, Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter, words);
        area.translate(0, area.height());
    };
    write(FontRole::BodyStrong, Token::text, text());
    write(FontRole::Small, Token::textMuted, m_description);
}

void DeleteOption::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void DeleteOption::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void DeleteOption::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace orgdesk::ui
