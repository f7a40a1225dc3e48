#include "ui/common/Chip.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>

namespace orgdesk::ui {

namespace {

constexpr int chipIcon = 14;
constexpr int chipGap = 4;
constexpr int chipPadding = 8;

} // namespace

Chip::Chip(const QString &text, Tone tone, const QString &icon, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone, icon);
}

void Chip::set(const QString &text, Tone tone, const QString &icon)
{
    m_tone = tone;
    m_icon = icon;
    setText(text);
    updateGeometry();
    update();
}

QSize Chip::sizeOf(const QString &text, bool withIcon)
{
    const QFontMetrics metrics(ui::font(FontRole::SmallStrong));
    const int icon = withIcon ? chipIcon + chipGap : 0;
    return {metrics.horizontalAdvance(text) + icon + 2 * chipPadding,
            std::max(20, metrics.height() + 4)};
}

QSize Chip::sizeHint() const
{
    return sizeOf(text(), !m_icon.isEmpty());
}

void Chip::paint(QPainter &painter, const QRectF &rect, const QString &text, Tone tone,
                 const QString &icon)
{
    const Theme &theme = Theme::of(nullptr);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(toneBorder(tone)));
    painter.setBrush(theme.color(toneFill(tone)));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRectF words = rect.adjusted(chipPadding, 0, -chipPadding, 0);
    if (!icon.isEmpty()) {
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        const QRectF place(mirrored ? words.right() - chipIcon : words.left(),
                           rect.center().y() - chipIcon / 2.0, chipIcon, chipIcon);
        icons::paint(painter, place, icon, toneText(tone));
        words.adjust(mirrored ? 0 : chipIcon + chipGap, 0, mirrored ? -chipIcon - chipGap : 0, 0);
    }
    painter.setFont(ui::font(FontRole::SmallStrong));
    painter.setPen(theme.color(toneText(tone)));
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = sizeHint();
    const QRectF place(0, (height() - size.height()) / 2, width(), size.height());
    paint(painter, place, text(), m_tone, m_icon);
}

} // namespace orgdesk::ui
