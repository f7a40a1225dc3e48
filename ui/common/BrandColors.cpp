#include "ui/common/BrandColors.h"

#include "ui/common/Contrast.h"
#include "ui/common/Theme.h"

#include <algorithm>

namespace orgdesk::ui {

namespace {

constexpr double minimumForOutline = 3.0;

QColor withLightness(const QColor &color, float lightness)
{
    const QColor hsl = color.toHsl();
    return QColor::fromHslF(std::max(0.0F, hsl.hslHueF()), hsl.hslSaturationF(),
                            std::clamp(lightness, 0.0F, 1.0F))
        .toRgb();
}

QColor shifted(const QColor &color, float by)
{
    return withLightness(color, color.toHsl().lightnessF() + by);
}

//! Away from both grounds until it can be read on either.
QColor readableOn(const QColor &one, const QColor &other, const QColor &color, double wanted)
{
    const float step = contrast::luminance(one) > 0.4 ? -0.01F : 0.01F;
    const float end = step < 0.0F ? 0.0F : 1.0F;
    QColor candidate = color;
    float lightness = color.toHsl().lightnessF();
    while (std::min(contrast::ratio(candidate, one), contrast::ratio(candidate, other)) < wanted
           && lightness != end) {
        lightness = std::clamp(lightness + step, 0.0F, 1.0F);
        candidate = withLightness(color, lightness);
    }
    return candidate;
}

QColor mixed(const QColor &over, const QColor &ground, double part)
{
    const auto channel = [part](int one, int other) {
        return static_cast<int>(one * part + other * (1 - part));
    };
    return {channel(over.red(), ground.red()), channel(over.green(), ground.green()),
            channel(over.blue(), ground.blue())};
}

} // namespace

std::optional<QColor> brandColor(Token token, const QColor &accent, bool dark)
{
    const QColor filled = contrast::darkerForWhiteText(accent);
    const QColor surface = Theme::color(Token::surface, dark);
    const QColor tinted = mixed(accent, surface, dark ? 0.18 : 0.10);
    switch (token) {
    case Token::accent:
        return filled;
    case Token::accentHover:
        return shifted(filled, -0.06F);
    case Token::accentPressed:
        return shifted(filled, -0.12F);
    case Token::accentSubtle:
        return tinted;
    case Token::rowSelected:
        return mixed(accent, surface, dark ? 0.22 : 0.11);
    case Token::accentBorder:
        return mixed(accent, surface, dark ? 0.45 : 0.35);
    case Token::accentText: // stands on the tinted ground, too
        return readableOn(surface, tinted, accent, contrast::minimumForText + 0.3);
    case Token::focus:
        return readableOn(Theme::color(Token::window, dark), surface, accent,
                          minimumForOutline + 0.2);
    default:
        return std::nullopt;
    }
}

} // namespace orgdesk::ui
