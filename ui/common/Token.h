#pragma once

#include <QLatin1StringView>

#include <cstddef>

namespace orgdesk::ui {

//! A color by its meaning. One enumerator per name of `color.light` in resources/tokens.json; the
//! values are generated from that file at build time, and a name that is missing on either side
//! does not compile.
enum class Token {
    window,
    sidebar,
    surface,
    surfaceAlt,
    inset,
    rowHover,
    rowSelected,
    borderSubtle,
    border,
    borderControl,
    text,
    textSecondary,
    textMuted,
    textDisabled,
    accent,
    accentHover,
    accentPressed,
    onAccent,
    accentText,
    accentSubtle,
    accentBorder,
    focus,
    successText,
    successIcon,
    successSubtle,
    successBorder,
    warningText,
    warningIcon,
    warningSubtle,
    warningBorder,
    dangerText,
    dangerIcon,
    dangerSubtle,
    dangerBorder,
    danger,
    dangerHover,
    onDanger,
    neutralSubtle,
    neutralBorder,
    neutralText,
    scrim,
    scrimLight,
    skeleton,
    tooltip,
    onTooltip,
    titlebar,
    menubar,
    switchOff,
    switchKnob,
};

//! Number of tokens.
inline constexpr std::size_t tokenCount = static_cast<std::size_t>(Token::switchKnob) + 1;

//! The name in tokens.json and in orgdesk.qss ("accentText").
[[nodiscard]] QLatin1StringView tokenName(Token token);

} // namespace orgdesk::ui
