#pragma once

#include <QStringList>

namespace orgdesk::ui {

//! What of `chips` can be painted one after the other in `width` pixels: all of them; else the
//! first ones and "+2" for the rest; at least the first, shortened. A "+1" at their end, which a
//! model put there, counts on.
[[nodiscard]] QStringList fittingChips(const QStringList &chips, int width);

//! Distance between two chips, in pixels.
inline constexpr int chipSpacing = 4;

} // namespace orgdesk::ui
