#pragma once

#include <QString>

namespace orgdesk {

//! Foreign text for display: at most 300 characters, one line, without control and
//! direction-changing characters (oauth rule 15). Show it as plain text only.
[[nodiscard]] QString cleanUntrustedText(const QString &text);

} // namespace orgdesk
