#include "ui/common/Switch.h"

#include "ui/common/Spinner.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QTimer>
#include <QTimerEvent>
#include <QToolTip>

namespace orgdesk::ui {

Switch::Switch(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringRadius", 9);
    setCursor(Qt::ArrowCursor);
}

QSize Switch::sizeHint() const
{
    return {32, 18};
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    blockSignals(false);
    if (busy) {
        m_timer = startTimer(Spinner::interval());
    } else {
        killTimer(m_timer);
        m_timer = 0;
    }
    update();
}

// See Button::nextCheckState(): every way of clicking comes through here.
void Switch::nextCheckState()
{
    if (m_busy) {
        swallowClick();
    } else if (isGuarded()) {
        showGuard();
        swallowClick();
    } else {
        QCheckBox::nextCheckState();
    }
}

void Switch::setGuard(const QString &reason)
{
    m_guard = reason;
    setToolTip(reason);
    setAccessibleDescription(reason);
    update();
}

void Switch::showGuard()
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), m_guard.toHtmlEscaped(), this);
}

void Switch::swallowClick()
{
    blockSignals(true);
    QTimer::singleShot(0, this, [this] { blockSignals(false); });
}

void Switch::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer) {
        QCheckBox::timerEvent(event);
        return;
    }
    m_angle = Spinner::next(m_angle);
    update();
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme &theme = Theme::of(this);
    const QRectF track(0, (height() - 18) / 2, 32, 18);
    Token fill = isChecked() ? Token::accent : Token::switchOff;
    if (!isEnabled())
        fill = Token::border;
    QColor color = theme.color(fill);
    if (isGuarded())
        color.setAlphaF(0.45F);
    painter.setBrush(color);
    painter.drawRoundedRect(track, 9, 9);
    const bool right = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const QRectF knob(track.left() + (right ? 16 : 2), track.top() + 2, 14, 14);
    if (m_busy) {
        QColor faint = theme.color(Token::switchKnob);
        faint.setAlphaF(0.4F);
        Spinner::paint(painter, knob, m_angle, faint, theme.color(Token::switchKnob));
    } else {
        painter.setBrush(theme.color(Token::switchKnob));
        painter.drawEllipse(knob);
    }
}

} // namespace orgdesk::ui
