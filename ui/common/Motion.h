#pragma once

class QWidget;

namespace orgdesk::ui::motion {

inline constexpr int fast = 120; //!< Milliseconds: disclosure, progress.
inline constexpr int base = 160; //!< Milliseconds: banner, save bar, toast.

//! True when the system or a setting asks for no movement.
[[nodiscard]] bool isReduced();

//! `milliseconds`, or 0 when motion is reduced: an animation of 0 ms ends at once.
[[nodiscard]] int duration(int milliseconds);

//! Shows or hides `widget` by growing its height from or to 0 (instantly when motion is reduced).
void setShown(QWidget *widget, bool shown, int milliseconds = base);

} // namespace orgdesk::ui::motion
