#include "ui/shell/SidebarButton.h"

#include "ui/common/Avatar.h"
#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/Theme.h"

#include <QMenu>
#include <QPainter>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SidebarButton::SidebarButton(Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, [this] { openMenu(); });
}

void SidebarButton::setTexts(const QString &title, const QString &subtitle)
{
    setText(title);
    m_subtitle = subtitle;
    setAccessibleName(m_kind == Kind::Organization ? tr("Organization menu, %1").arg(title)
                                                   : tr("Account menu, %1").arg(title));
    setAccessibleDescription(subtitle);
    setToolTip(plainToolTip(subtitle.isEmpty() ? title : title + u'\n' + subtitle));
    update();
}

void SidebarButton::setStatusIcon(const QString &icon)
{
    m_statusIcon = icon;
    update();
}

void SidebarButton::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

void SidebarButton::setMenu(QMenu *menu)
{
    m_menu = menu;
}

void SidebarButton::openMenu()
{
    if (!m_menu)
        return;
    const bool above = m_kind == Kind::Person;
    m_menu->popup(
        mapToGlobal(above ? QPoint(0, -m_menu->sizeHint().height()) : QPoint(0, height())));
}

QSize SidebarButton::sizeHint() const
{
    return {m_rail ? 40 : 56,
            qMax(46, lineHeight(FontRole::Body) + lineHeight(FontRole::Small) + 12)};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::inset));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const qreal left = m_rail ? (width() - 28) / 2.0 : 8;
    Avatar::paint(painter, QRectF(left, (height() - 28) / 2.0, 28, 28), text(),
                  m_kind == Kind::Organization ? Avatar::Shape::Square : Avatar::Shape::Circle);
    if (m_rail)
        return;
    const int right = m_kind == Kind::Organization ? 30 : 6;
    const int titleHeight = lineHeight(FontRole::Body);
    const int smallHeight = lineHeight(FontRole::Small);
    const int top = (height() - titleHeight - smallHeight) / 2;
    const QRect title(46, top, width() - 46 - right, titleHeight);
    QRect subtitle(46, top + titleHeight, width() - 46 - right, smallHeight);
    const QFont strong =
        ui::font(m_kind == Kind::Organization ? FontRole::BodyStrong : FontRole::Label);
    painter.setFont(strong);
    painter.setPen(theme.color(Token::text));
    painter.drawText(title, Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(text(), Qt::ElideRight, title.width()));
    if (!m_statusIcon.isEmpty()) {
        icons::paint(painter, QRectF(subtitle.left(), subtitle.center().y() - 6, 13, 13),
                     m_statusIcon, Token::textMuted);
        subtitle.adjust(17, 0, 0, 0);
    }
    const QFont small = ui::font(FontRole::Small);
    painter.setFont(small);
    painter.setPen(theme.color(Token::textMuted));
    painter.drawText(subtitle, Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_subtitle, Qt::ElideRight, subtitle.width()));
    if (m_kind == Kind::Organization)
        icons::paint(painter, QRectF(width() - 24, height() / 2.0 - 8, 16, 16), u"chevronUpDown"_s,
                     Token::textSecondary);
}

} // namespace orgdesk::ui
