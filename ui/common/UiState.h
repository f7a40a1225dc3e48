#pragma once

#include <QString>

class QWidget;

namespace orgdesk::ui {

//! Says for scripts which state a page is in (contracts 4): the dynamic property `uiState` holds
//! the word as it is ("loading", "ready", "empty", "error", "readOnly", "saving", "idle",
//! "waiting", "checking", "failed", "done"), the accessible description holds it in the person's
//! language.
void setUiState(QWidget &page, const QString &state);

} // namespace orgdesk::ui
