#include "ui/dialogs/DeleteOption.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    return {width + 96, lineHeight(FontRole::BodyStrong) + lineHeight(FontRole::Small) + 24};
}

QSize DeleteOption::minimumSizeHint() const
{
    return {200, sizeHint().height()};
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

    const int left = 42;
    const int top = 12;
    const QRect area(mirrored ? 42 : left, top, width() - left - 42, height() - 2 * top);
    const QFont titleFont = ui::font(FontRole::BodyStrong);
    const QFont textFont = ui::font(FontRole::Small);
    const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const auto write = [&](const QFont &used, Token color, const QString &words, Qt::Alignment at) {
        painter.setFont(used);
        painter.setPen(theme.color(isEnabled() ? color : Token::textDisabled));
        painter.drawText(area, static_cast<int>((side | at).toInt()),
                         QFontMetrics(used).elidedText(words, Qt::ElideRight, area.width()));
    };
    write(titleFont, Token::text, text(), Qt::AlignTop);
    write(textFont, Token::textMuted, m_description, Qt::AlignBottom);
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
