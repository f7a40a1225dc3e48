#include "ui/common/HighContrast.h"

#include "ui/common/Theme.h"

namespace orgdesk::ui {

namespace {

//! One color for the light and one for the dark theme.
struct Pair
{
    QRgb light;
    QRgb dark;
};

constexpr Pair ground{0xFFFFFFFF, 0xFF000000};
constexpr Pair ink{0xFF000000, 0xFFFFFFFF};
constexpr Pair dimmed{0xFF4F4F4F, 0xFFB5B5B5};
constexpr Pair accent{0xFF0B2F86, 0xFF9CC2FF};
constexpr Pair success{0xFF0A4A24, 0xFF7EE2A8};
constexpr Pair warning{0xFF5A3300, 0xFFFFC95C};
constexpr Pair danger{0xFF7A0C07, 0xFFFFB3AD};

Pair pairOf(Token token)
{
    switch (token) {
    case Token::window:
    case Token::sidebar:
    case Token::surface:
    case Token::surfaceAlt:
    case Token::inset:
    case Token::titlebar:
    case Token::menubar:
    case Token::accentSubtle:
    case Token::successSubtle:
    case Token::warningSubtle:
    case Token::dangerSubtle:
    case Token::neutralSubtle:
    case Token::onAccent:
    case Token::onDanger:
    case Token::onTooltip:
    case Token::switchKnob:
        return ground;
    case Token::rowHover:
        return {0xFFECECEC, 0xFF202020};
    case Token::rowSelected:
        return {0xFFDCE8FF, 0xFF16305F};
    case Token::skeleton:
        return {0xFFC4C4C4, 0xFF4A4A4A};
    case Token::textDisabled:
    case Token::switchOff:
        return dimmed;
    case Token::accent:
    case Token::accentText:
    case Token::accentBorder:
    case Token::focus:
        return accent;
    case Token::accentHover:
    case Token::accentPressed:
        return {0xFF06205F, 0xFFC4DBFF};
    case Token::successText:
    case Token::successIcon:
    case Token::successBorder:
        return success;
    case Token::warningText:
    case Token::warningIcon:
    case Token::warningBorder:
        return warning;
    case Token::dangerText:
    case Token::dangerIcon:
    case Token::dangerBorder:
    case Token::danger:
        return danger;
    case Token::dangerHover:
        return {0xFF520603, 0xFFFFC7C3};
    case Token::borderSubtle:
    case Token::border:
    case Token::borderControl:
    case Token::neutralBorder:
    case Token::neutralText:
    case Token::text:
    case Token::textSecondary:
    case Token::textMuted:
    case Token::tooltip:
        return ink;
    case Token::scrim:
    case Token::scrimLight:
        break; // lets the page through
    }
    return {Theme::color(token, false).rgba(), Theme::color(token, true).rgba()};
}

} // namespace

QColor highContrastColor(Token token, bool dark)
{
    const Pair pair = pairOf(token);
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

} // namespace orgdesk::ui
