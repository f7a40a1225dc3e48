#pragma once

#include <QString>

namespace orgdesk::ui {

//! "Paste `email` under **Redirect URIs**." as markup for a rich label; everything else is escaped.
[[nodiscard]] QString guideMarkup(const QString &text);

} // namespace orgdesk::ui
