#pragma once

#include <QProxyStyle>

namespace orgdesk::ui {

//! Fusion with our focus ring, check boxes, radio buttons, combo boxes and measures. What QSS does
//! better (flat fills of frames, buttons and fields) is in orgdesk.qss. Reads the application's
//! property "orgdesk.reducedMotion" (Theme::setReducedMotion).
class OrgDeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    OrgDeskStyle();

    [[nodiscard]] QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    void drawCheckBox(const QStyleOption &option, QPainter &painter) const;
    void drawRadioButton(const QStyleOption &option, QPainter &painter) const;
    void drawFocusFrame(const QStyleOption &option, QPainter &painter, const QWidget *frame) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                      const QWidget *widget) const;
};

//! Height of a control with text: max(32, line height + 14), or 28 and 10 when compact.
[[nodiscard]] int controlHeight(const QWidget *widget, bool compact = false);

} // namespace orgdesk::ui
