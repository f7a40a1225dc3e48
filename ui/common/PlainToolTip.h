#pragma once

class QString;

namespace orgdesk::ui {

//! The text as a tool tip that shows it letter for letter: Qt takes what looks like markup as
//! markup, and text from a server may look like it.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace orgdesk::ui
