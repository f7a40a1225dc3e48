#include "ui/common/ElidedLabel.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace orgdesk::ui {

ElidedLabel::ElidedLabel(const QString &text, Tone tone, FontRole role, Qt::TextElideMode mode,
                         QWidget *parent)
    : QLabel(text, parent)
    , m_tone(tone)
    , m_role(role)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setFont(ui::font(role));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * 4;
    return {std::min(few, sizeHint().width()), sizeHint().height()};
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), m_mode, width());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const Token token = isEnabled() ? toneText(m_tone) : Token::textDisabled;
    painter.setPen(Theme::of(this).color(token));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    painter.drawText(rect(), static_cast<int>(alignment) | Qt::TextSingleLine, shown());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const bool cut = fontMetrics().horizontalAdvance(text()) > width();
        QToolTip::showText(help->globalPos(), cut ? text().toHtmlEscaped() : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(ui::font(m_role));
}

} // namespace orgdesk::ui
