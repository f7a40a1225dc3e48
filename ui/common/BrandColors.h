#pragma once

#include "ui/common/Token.h"

#include <QColor>

#include <optional>

namespace orgdesk::ui {

//! The colors that follow a vendor's accent (contracts 2, `product.accent`). Hue and saturation are
//! the vendor's; lightness moves until text is readable at 4.5 : 1 and outlines at 3 : 1 (WCAG 2.2,
//! 1.4.3 and 1.4.11) in the light and in the dark theme. Pure function.
//! \return nothing for tokens that do not follow it.
[[nodiscard]] std::optional<QColor> brandColor(Token token, const QColor &accent, bool dark);

} // namespace orgdesk::ui
