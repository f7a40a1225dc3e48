#include "ui/common/Spinner.h"

#include "ui/common/Motion.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QTimerEvent>

namespace orgdesk::ui {

namespace {

constexpr int turn = 900; // milliseconds
constexpr int picture = 40;

void paintDots(QPainter &painter, const QRectF &rect, int step, const QColor &track,
               const QColor &arc)
{
    const qreal radius = rect.width() / 8;
    for (int dot = 0; dot < 3; ++dot) {
        painter.setBrush(dot <= step ? arc : track);
        const qreal x = rect.left() + rect.width() * (1 + 2 * dot) / 6;
        painter.drawEllipse(QPointF(x, rect.center().y()), radius, radius);
    }
}

} // namespace

Spinner::Spinner(int px, QWidget *parent)
    : QWidget(parent)
    , m_px(px)
{
    setFixedSize(px, px);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

int Spinner::interval()
{
    return motion::isReduced() ? 1000 : picture;
}

int Spinner::next(int angle)
{
    return (angle + (motion::isReduced() ? 120 : 360 * picture / turn)) % 360;
}

void Spinner::paint(QPainter &painter, const QRectF &rect, int angle, const QColor &track,
                    const QColor &arc)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (motion::isReduced()) {
        painter.setPen(Qt::NoPen);
        paintDots(painter, rect, angle / 120, track, arc);
    } else {
        const qreal line = std::max(2.0, rect.width() / 8);
        const QRectF circle = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter.setPen(QPen(track, line));
        painter.drawEllipse(circle);
        painter.setPen(QPen(arc, line, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, (90 - angle) * 16, -90 * 16);
    }
    painter.restore();
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_angle, theme.color(Token::border),
          theme.color(Token::accentText));
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_timer == 0)
        m_timer = startTimer(interval());
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    killTimer(m_timer);
    m_timer = 0;
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer) {
        QWidget::timerEvent(event);
        return;
    }
    m_angle = next(m_angle);
    update();
}

} // namespace orgdesk::ui
