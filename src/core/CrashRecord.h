#pragma once

#include <QString>

class QByteArray;

namespace orgdesk {

//! What is noted when the program crashes: version, signal, addresses of the stack and the last
//! log lines, which were redacted before. No memory is copied, so no secret can be in it. The next
//! start offers it to the person; it is never sent anywhere.
//!
//! Linux and macOS. Builds with sanitizers leave crashes to them.

//! From now on a crash is noted in `file` (mode 0600), whose folder must exist. Call once.
void noteCrashes(const QString &file, const QByteArray &version);

//! Keeps the end of the log for a record. `line` is redacted; callers take turns (the log does).
void rememberForCrash(const QByteArray &line);

//! What a record made now would have of the log, oldest first: at most 50 lines of at most 298
//! bytes. For tests.
[[nodiscard]] QByteArray rememberedForCrash();

//! The record in `file`, which is removed; empty when there is none.
[[nodiscard]] QString takeCrashRecord(const QString &file);

} // namespace orgdesk
