#include "ui/common/StepGlyph.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace orgdesk::ui {

namespace {

constexpr int glyphSide = 20;

} // namespace

StepGlyph::StepGlyph(int number, StepState state, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_state(state)
{
    setFixedSize(sizeHint());
}

void StepGlyph::setState(StepState state)
{
    m_state = state;
    update();
}

void StepGlyph::paint(QPainter &painter, const QRectF &rect, int number, StepState state)
{
    const Theme &theme = Theme::of(nullptr);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case StepState::Done:
    case StepState::Failed: {
        const bool done = state == StepState::Done;
        const Token color = done ? Token::successIcon : Token::dangerIcon;
        painter.setPen(theme.color(color));
        painter.drawEllipse(circle);
        const QRectF inside(rect.center().x() - 6, rect.center().y() - 6, 12, 12);
        icons::paint(painter, inside, done ? u"check" : u"close", color);
        painter.restore();
        return;
    }
    case StepState::Active:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Token::accent));
        painter.drawEllipse(rect);
        painter.setPen(theme.color(Token::onAccent));
        break;
    case StepState::Todo:
        painter.setPen(theme.color(Token::borderControl));
        painter.drawEllipse(circle);
        painter.setPen(theme.color(Token::textSecondary));
        break;
    }
    QFont digits = ui::font(FontRole::Monogram);
    digits.setPixelSize(11);
    digits.setWeight(QFont::DemiBold);
    painter.setFont(digits);
    painter.drawText(rect, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

void StepGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_number, m_state);
}

QLayout *numberedStep(int number, const QList<QWidget *> &parts)
{
    auto *words = new QVBoxLayout;
    // The first line stands beside the middle of its circle.
    words->setContentsMargins(0, std::max(0, (glyphSide - lineHeight(FontRole::Body)) / 2), 0, 0);
    words->setSpacing(7);
    for (QWidget *part : parts) {
        const bool isButton = qobject_cast<QAbstractButton *>(part);
        words->addWidget(part, 0, isButton ? Qt::AlignLeading : Qt::Alignment());
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new StepGlyph(number), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

} // namespace orgdesk::ui
