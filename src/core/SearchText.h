#pragma once

#include <QString>

namespace orgdesk {

//! Text as searching compares it: without case and accents, so that "muller" and "Straße" find
//! "Müller" and "STRASSE". Compare what both sides become. Any thread.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace orgdesk
