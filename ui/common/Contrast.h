#pragma once

#include <QColor>

//! Contrast of WCAG 2.2 (success criterion 1.4.3). Pure functions.
namespace orgdesk::ui::contrast {

inline constexpr double minimumForText = 4.5;

//! Relative luminance, 0 (black) to 1 (white). Ignores alpha.
[[nodiscard]] double luminance(const QColor &color);

//! 1 to 21; the order of the colors does not matter.
[[nodiscard]] double ratio(const QColor &one, const QColor &other);

//! The nearest darker color of the same hue whose contrast to white reaches `wanted`: lightness
//! goes down step by step. The color itself when it is dark enough.
[[nodiscard]] QColor darkerForWhiteText(const QColor &color, double wanted = minimumForText);

//! "4.3 : 1", rounded down so that it never promises too much, with the locale's decimal point.
[[nodiscard]] QString ratioText(double ratio);

} // namespace orgdesk::ui::contrast
