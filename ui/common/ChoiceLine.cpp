#include "ui/common/ChoiceLine.h"

#include "ui/common/Fonts.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace orgdesk::ui {

namespace {

constexpr int sidePadding = 11;
constexpr int radioSide = 16;
constexpr int textLeft = sidePadding + radioSide + 8;
// Addresses have no spaces.
constexpr int wrapping = Qt::TextWrapAnywhere | Qt::AlignLeading | Qt::AlignVCenter;

int textHeight(const QString &text, int width)
{
    const QRect room(0, 0, std::max(40, width - textLeft - sidePadding), 10'000);
    return QFontMetrics(ui::font(FontRole::Body)).boundingRect(room, wrapping, text).height();
}

} // namespace

ChoiceLine::ChoiceLine(const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
{
    setProperty("ringRadius", 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

int ChoiceLine::heightForWidth(int width) const
{
    return std::max(36, textHeight(text(), width) + 16);
}

QSize ChoiceLine::sizeHint() const
{
    constexpr int comfortable = 238;
    return {comfortable, heightForWidth(comfortable)};
}

QSize ChoiceLine::minimumSizeHint() const
{
    constexpr int narrow = 140;
    return {narrow, heightForWidth(std::max(narrow, width()))};
}

bool ChoiceLine::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.setPen(theme.color(isChecked() ? Token::accent : Token::border));
    painter.setBrush(theme.color(isChecked()        ? Token::rowSelected
                                     : underMouse() ? Token::rowHover
                                                    : Token::surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const auto mirror = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    QStyleOptionButton radio;
    initStyleOption(&radio);
    radio.rect = mirror({sidePadding, (height() - radioSide) / 2, radioSide, radioSide});
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, &painter, this);
    painter.setFont(ui::font(FontRole::Body));
    painter.setPen(theme.color(isEnabled() ? Token::text : Token::textDisabled));
    painter.drawText(mirror({textLeft, 0, width() - textLeft - sidePadding, height()}), wrapping,
                     text());
}

} // namespace orgdesk::ui
