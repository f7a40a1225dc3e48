#include "ui/common/CheckBox.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace orgdesk::ui {

namespace {

constexpr int wrapping = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignTop;
constexpr int anyHeight = 10'000;

//! The widest piece that no line may be broken in.
int widestPiece(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from;
         from = to, to = finder.toNextBoundary())
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
    return widest;
}

} // namespace

CheckBox::CheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

//! Beside the box, in our coordinates, for a widget of that width.
QRect CheckBox::textArea(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, width, height());
    return style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
}

int CheckBox::textHeight(int width) const
{
    const QRect room(0, 0, std::max(1, textArea(width).width()), anyHeight);
    return fontMetrics().boundingRect(room, wrapping, text()).height();
}

QSize CheckBox::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int around = whole.width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {std::min(whole.width(), around + widestPiece(text(), fontMetrics())), whole.height()};
}

int CheckBox::heightForWidth(int width) const
{
    const Measured now{text(), font()};
    if (now != m_measured) {
        m_measured = now;
        m_whole = sizeHint();
        m_heights.clear();
    }
    if (width >= m_whole.width())
        return m_whole.height();
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int around = m_whole.height() - fontMetrics().height();
    const int height = std::max(m_whole.height(), textHeight(width) + around);
    m_heights.insert(width, height);
    return height;
}

void CheckBox::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_measured = {};
}

bool CheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void CheckBox::paintEvent(QPaintEvent *event)
{
    const QSize whole = sizeHint();
    if (width() >= whole.width()) {
        QCheckBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int top = (height() - heightForWidth(width())) / 2;
    QStyleOptionButton box = option;
    box.rect = QRect(0, top, width(), whole.height()); // of the first line
    box.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &box, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, box);
    QRect words = textArea(width());
    words.setTop(top + (whole.height() - fontMetrics().height()) / 2);
    words.setBottom(height());
    painter.drawItemText(words, wrapping, palette(), isEnabled(), text(), foregroundRole());
}

} // namespace orgdesk::ui
