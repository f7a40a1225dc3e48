#pragma once

#include <QString>

namespace orgdesk {

//! Characters of an address at most (API reference 3.10).
inline constexpr qsizetype longestEmail = 320;

//! True for a mailbox that mail can be sent to: a dot-atom or a quoted string before the "@", a
//! domain of at least two labels behind it (RFC 5321), lengths included. Comments, folded white
//! space, address literals and domains of one label are no complete address here. Letters beyond
//! ASCII are let through: the vendor decides about them. Pure; never fails on any text.
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace orgdesk
