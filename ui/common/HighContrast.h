#pragma once

#include "ui/common/Token.h"

#include <QColor>

namespace orgdesk::ui {

//! The colors for people who ask for more contrast: black on white or white on black, grounds
//! without tints and an outline around everything. Text has 7 : 1 (WCAG 2.2, 1.4.6), outlines and
//! icons 4.5 : 1 on every ground they stand on. The vendor's accent gives way. Pure function.
[[nodiscard]] QColor highContrastColor(Token token, bool dark);

} // namespace orgdesk::ui
