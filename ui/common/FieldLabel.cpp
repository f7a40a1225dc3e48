#include "ui/common/FieldLabel.h"

#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>

namespace orgdesk::ui {

namespace {

constexpr int unsavedDot = 6;
constexpr int unsavedGap = 7;

} // namespace

FieldLabel::FieldLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setFont(ui::font(FontRole::Label));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    alignText();
}

void FieldLabel::alignText()
{
    // Absolute: a label in another script than the layout's would sit on the dot.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                 | Qt::AlignVCenter);
}

void FieldLabel::setDirty(bool dirty)
{
    m_dirty = dirty;
    update();
}

QSize FieldLabel::sizeHint() const
{
    // Room for the dot at all times: nothing moves when it appears.
    return QLabel::sizeHint() + QSize(unsavedGap + unsavedDot, 0);
}

void FieldLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!m_dirty)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(Token::warningIcon));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF dot(mirrored ? 0 : width() - unsavedDot, (height() - unsavedDot) / 2 + 1,
                     unsavedDot, unsavedDot);
    painter.drawEllipse(dot);
}

void FieldLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(ui::font(FontRole::Label));
    else if (event->type() == QEvent::LayoutDirectionChange)
        alignText();
}

} // namespace orgdesk::ui
