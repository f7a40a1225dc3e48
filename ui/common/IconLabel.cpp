#include "ui/common/IconLabel.h"

#include "ui/common/Icons.h"
#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace orgdesk::ui {

namespace {

constexpr int dotSize = 8;
constexpr int dotGap = 6;

} // namespace

IconLabel::IconLabel(const QString &name, Token color, int px, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_color(color)
    , m_px(px)
{
    setFixedSize(px, px);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &name, Token color)
{
    m_name = name;
    m_color = color;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_px, m_px};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    icons::paint(painter, rect(), m_name, m_color);
}

IconText::IconText(const QString &text, Tone tone, bool small, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(toneIconName(tone), toneIcon(tone)))
    , m_label(wrappedLabel(text, tone, small ? FontRole::Small : FontRole::Body))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(small ? 5 : 7);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    m_icon->setVisible(!toneIconName(tone).isEmpty());
}

void IconText::setText(const QString &text)
{
    m_label->setText(text);
}

QString IconText::text() const
{
    return m_label->text();
}

void IconText::setTone(Tone tone)
{
    m_label->setTone(tone);
    setIcon(toneIconName(tone), toneIcon(tone));
}

void IconText::setIcon(const QString &name, Token color)
{
    m_icon->setIcon(name, color);
    m_icon->setVisible(!name.isEmpty());
}

StatusDot::StatusDot(const QString &text, Tone tone, Dot dot, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_dot(dot)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(text, tone, dot);
}

void StatusDot::setState(const QString &text, Tone tone)
{
    const bool filled = tone == Tone::Success || tone == Tone::Warning || tone == Tone::Danger;
    setState(text, tone, filled ? Dot::Filled : Dot::Hollow);
}

void StatusDot::setState(const QString &text, Tone tone, Dot dot)
{
    m_text = text;
    m_tone = tone;
    m_dot = dot;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusDot::sizeHint() const
{
    return {dotSize + dotGap + fontMetrics().horizontalAdvance(m_text),
            std::max(16, fontMetrics().height())};
}

void StatusDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF dot(mirrored ? width() - dotSize : 0, (height() - dotSize) / 2, dotSize, dotSize);
    if (m_dot == Dot::Filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(toneIcon(m_tone)));
        painter.drawEllipse(dot);
    } else {
        painter.setPen(QPen(theme.color(Token::borderControl), 1.5));
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words =
        rect().adjusted(mirrored ? 0 : dotSize + dotGap, 0, mirrored ? -dotSize - dotGap : 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, m_text);
}

} // namespace orgdesk::ui
