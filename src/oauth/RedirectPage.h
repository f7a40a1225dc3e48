#pragma once

#include <QByteArray>

namespace orgdesk {

//! The complete HTTP answers of the loopback listener (oauth rules 19 to 24): constants, free of
//! request data, script and cross-origin permissions. Every answer ends its connection.

//! 303 to /done: takes the code out of the address bar.
[[nodiscard]] QByteArray redirectToDone();
//! 200, "return to OrgDesk". Does not claim that the sign-in worked: tokens are not checked yet.
[[nodiscard]] QByteArray donePage();
//! A plain refusal with this status.
[[nodiscard]] QByteArray refusal(int status);

} // namespace orgdesk
