#include "ui/common/OrgDeskStyle.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int indicatorSize = 16;
constexpr int comboArrowArea = 30;

//! The square of the indicator, on whole pixels so that its line is sharp.
QRectF indicatorRect(const QRect &rect)
{
    return QRectF(rect.x() + (rect.width() - indicatorSize) / 2,
                  rect.y() + (rect.height() - indicatorSize) / 2, indicatorSize, indicatorSize);
}

QRectF hairline(const QRectF &rect)
{
    return rect.adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

OrgDeskStyle::OrgDeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int OrgDeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4; // 2 px ring, 2 px away
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OrgDeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        if (qApp->property("orgdesk.reducedMotion").toBool())
            return 0;
        break;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize OrgDeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        return {size.width() + 10 + comboArrowArea,
                std::max(wanted.height(), controlHeight(widget))};
    case CT_CheckBox:
    case CT_RadioButton:
        return {wanted.width(), std::max(wanted.height(), 24)}; // smallest target
    default:
        return wanted;
    }
}

QRect OrgDeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        const QRect arrow(all.right() - comboArrowArea + 1, all.top(), comboArrowArea,
                          all.height());
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, arrow);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(8, 1, -comboArrowArea, -1));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void OrgDeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring does it
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OrgDeskStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        drawFocusFrame(*option, *painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void OrgDeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && !combo->editable)
        drawComboBox(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void OrgDeskStyle::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const Theme &theme = Theme::of(nullptr);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    const bool mixed = option.state.testFlag(State_NoChange);
    const QRectF box = indicatorRect(option.rect);
    const bool filled = (on || mixed) && enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!enabled)
        painter.setPen(theme.color(Token::border));
    else
        painter.setPen(theme.color(filled ? Token::accent : Token::borderControl));
    painter.setBrush(theme.color(filled ? Token::accent : enabled ? Token::surface : Token::inset));
    painter.drawRoundedRect(hairline(box), 4, 4);
    if (on || mixed) {
        const QRectF inside = box.adjusted(2, 2, -2, -2);
        icons::paint(painter, inside, mixed ? u"minus" : u"check",
                     enabled ? Token::onAccent : Token::textDisabled);
    }
    painter.restore();
}

void OrgDeskStyle::drawRadioButton(const QStyleOption &option, QPainter &painter) const
{
    const Theme &theme = Theme::of(nullptr);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    const QRectF circle = indicatorRect(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!enabled)
        painter.setPen(theme.color(Token::border));
    else
        painter.setPen(theme.color(on ? Token::accent : Token::borderControl));
    painter.setBrush(theme.color(!enabled ? Token::inset : on ? Token::accent : Token::surface));
    painter.drawEllipse(hairline(circle));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(enabled ? Token::onAccent : Token::textDisabled));
        painter.drawEllipse(circle.center(), 3, 3);
    }
    painter.restore();
}

void OrgDeskStyle::drawFocusFrame(const QStyleOption &option, QPainter &painter,
                                  const QWidget *frame) const
{
    const auto *focusFrame = qobject_cast<const QFocusFrame *>(frame);
    const QWidget *target = focusFrame ? focusFrame->widget() : nullptr;
    const QVariant given = target ? target->property("ringRadius") : QVariant();
    const int radius = (given.isValid() ? given.toInt() : 6) + 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(target).color(Token::focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void OrgDeskStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                                const QWidget *widget) const
{
    const Theme &theme = Theme::of(widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool invalid = widget && widget->property("invalid").toBool();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF frame = hairline(option.rect);
    if (invalid) {
        painter.setPen(QPen(theme.color(Token::dangerIcon), 2));
        frame = QRectF(option.rect).adjusted(1, 1, -1, -1);
    } else {
        painter.setPen(theme.color(enabled ? Token::borderControl : Token::border));
    }
    painter.setBrush(theme.color(enabled ? Token::surface : Token::inset));
    painter.drawRoundedRect(frame, 6, 6);
    painter.restore();
    const QRect area = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const QRectF arrow(area.center().x() - 7, area.center().y() - 7, 16, 16);
    icons::paint(painter, arrow, u"chevronDown", enabled ? Token::text : Token::textDisabled);
}

int controlHeight(const QWidget *widget, bool compact)
{
    const int line =
        widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
    return compact ? std::max(28, line + 10) : std::max(32, line + 14);
}

QIcon OrgDeskStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                 const QWidget *widget) const
{
    // Each menu bar asks for it; Qt's own makes the start load the plugins for image files.
    if (standard == SP_ToolBarHorizontalExtensionButton)
        return icons::icon(u"chevronRight");
    return QProxyStyle::standardIcon(standard, option, widget);
}

} // namespace orgdesk::ui
