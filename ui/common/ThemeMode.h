#pragma once

#include "ui/common/Theme.h"

#include <QString>

namespace orgdesk::ui {

//! The mode of a setting or of `--theme`: "light", "dark"; anything else follows the system.
[[nodiscard]] Theme::Mode themeModeOf(const QString &name);
//! "light", "dark" or "system".
[[nodiscard]] QString nameOf(Theme::Mode mode);

} // namespace orgdesk::ui
