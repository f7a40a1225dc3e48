#pragma once

#include <QString>

namespace orgdesk::ui {

//! Puts text on the clipboard that clipboard managers must not keep: sign-in links, tokens. Says so
//! in the words of KDE, Windows and macOS; whoever ignores them keeps it anyway (oauth rule 92).
void copySecretly(const QString &text);

} // namespace orgdesk::ui
