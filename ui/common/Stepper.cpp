#include "ui/common/Stepper.h"

#include "ui/common/Fonts.h"
#include "ui/common/StepGlyph.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>

namespace orgdesk::ui {

namespace {

constexpr int glyphSize = 20;
constexpr int glyphGap = 8;
constexpr int stepGap = 12; // around the line
constexpr int lineLength = 40;
constexpr int shortLine = 16;

} // namespace

Stepper::Stepper(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(ui::font(FontRole::Label));
    refreshName();
}

void Stepper::setCurrent(int index)
{
    m_current = index;
    refreshName();
    update();
}

int Stepper::widthOf(int line) const
{
    const int count = static_cast<int>(m_steps.size());
    int wide = count * (glyphSize + glyphGap) + (count - 1) * (line + 2 * stepGap);
    for (const QString &step : m_steps)
        wide += fontMetrics().horizontalAdvance(step);
    return wide;
}

QSize Stepper::sizeHint() const
{
    return {widthOf(lineLength), std::max(24, fontMetrics().height() + 4)};
}

QSize Stepper::minimumSizeHint() const
{
    const int count = static_cast<int>(m_steps.size());
    int longest = 0;
    for (const QString &step : m_steps)
        longest = std::max(longest, fontMetrics().horizontalAdvance(step));
    return {count * glyphSize + (count - 1) * (shortLine + 8) + glyphGap + longest,
            sizeHint().height()};
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const bool named = width() >= widthOf(shortLine);
    const int line = width() >= widthOf(lineLength) ? lineLength : shortLine;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [this, mirrored](int x, int wide) {
        return QRect(mirrored ? width() - x - wide : x, 0, wide, height());
    };
    int x = 0;
    for (int index = 0; index < m_steps.size(); ++index) {
        if (index > 0) {
            painter.setPen(theme.color(Token::border));
            const QRect across = place(x + stepGap, line);
            painter.drawLine(across.left(), height() / 2, across.right(), height() / 2);
            x += line + 2 * stepGap;
        }
        const StepState state = index < m_current ? StepState::Done
            : index == m_current                  ? StepState::Active
                                                  : StepState::Todo;
        const QRect glyph = place(x, glyphSize);
        StepGlyph::paint(painter,
                         QRectF(glyph.x(), (height() - glyphSize) / 2, glyphSize, glyphSize),
                         index + 1, state);
        x += glyphSize;
        if (!named && index != m_current)
            continue;
        painter.setFont(font());
        painter.setPen(theme.color(index == m_current ? Token::text : Token::textSecondary));
        const int words = fontMetrics().horizontalAdvance(m_steps.at(index));
        painter.drawText(place(x + glyphGap, words), Qt::AlignVCenter | Qt::TextSingleLine,
                         m_steps.at(index));
        x += glyphGap + words;
    }
}

void Stepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(ui::font(FontRole::Label));
        updateGeometry();
    }
}

void Stepper::refreshName()
{
    setAccessibleName(tr("Step %1 of %2, %3")
                          .arg(m_current + 1)
                          .arg(m_steps.size())
                          .arg(m_steps.value(m_current)));
}

} // namespace orgdesk::ui
