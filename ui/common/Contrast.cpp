#include "ui/common/Contrast.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace orgdesk::ui::contrast {

using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.red() / 255.0) + 0.7152 * linear(color.green() / 255.0)
        + 0.0722 * linear(color.blue() / 255.0);
}

double ratio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor darkerForWhiteText(const QColor &color, double wanted)
{
    // Steps of half a percent: fine enough to stay near, coarse enough not to land on the limit.
    constexpr float step = 0.005F;
    const QColor start = color.toHsl();
    const float hue = std::max(0.0F, start.hslHueF());
    QColor candidate = color;
    for (float lightness = start.lightnessF(); ratio(candidate, Qt::white) < wanted;) {
        lightness = std::max(0.0F, lightness - step);
        candidate = QColor::fromHslF(hue, start.hslSaturationF(), lightness).toRgb();
        if (lightness <= 0.0F)
            break;
    }
    return candidate;
}

QString ratioText(double ratio)
{
    const double shown = std::floor(ratio * 10 + 1e-9) / 10;
    return QLocale().toString(shown, 'f', 1) + u" : 1"_s;
}

} // namespace orgdesk::ui::contrast
