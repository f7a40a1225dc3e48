#include "ui/common/StrategyTile.h"

#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace orgdesk::ui {

StrategyTile::StrategyTile(const QString &monogram, Size size, QWidget *parent)
    : QWidget(parent)
    , m_monogram(monogram)
    , m_size(size)
{
    setFixedSize(sizeHint());
}

void StrategyTile::setMonogram(const QString &monogram)
{
    m_monogram = monogram;
    update();
}

QSize StrategyTile::sizeHint() const
{
    const int side = static_cast<int>(m_size);
    return {side, side};
}

void StrategyTile::paint(QPainter &painter, const QRectF &rect, const QString &monogram)
{
    const Theme &theme = Theme::of(nullptr);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::border));
    painter.setBrush(theme.color(Token::inset));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    // The tile does not grow with the font, so neither do its letters.
    QFont letters = ui::font(FontRole::Monogram);
    letters.setPixelSize(rect.width() > 30 ? 13 : 11);
    painter.setFont(letters);
    painter.setPen(theme.color(Token::textSecondary));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, monogram);
    painter.restore();
}

void StrategyTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_monogram);
}

} // namespace orgdesk::ui
