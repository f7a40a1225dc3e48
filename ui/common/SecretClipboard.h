#pragma once

#include <QString>

class QObject;

namespace orgdesk {

class Clock;
class Secret;

namespace ui {

//! Puts text on the clipboard that clipboard managers must not keep: sign-in links, tokens. Says so
//! in the words of KDE, Windows and macOS; whoever ignores them keeps it anyway (oauth rule 92).
void copySecretly(const QString &text);

//! Empties the clipboard after 60 seconds if it still holds `secret` then. `context` has to live
//! that long.
void clearClipboardLater(const Secret &secret, Clock &clock, QObject *context);

} // namespace ui
} // namespace orgdesk
