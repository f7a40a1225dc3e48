#pragma once

#include <QtGlobal>

class QTcpServer;

namespace orgdesk {

//! Listens on 127.0.0.1 and `port` (0: any) so that no other program can take the same port
//! meanwhile (oauth rule 26). False when the port is taken or refused; server.errorString() says
//! why.
[[nodiscard]] bool listenExclusively(QTcpServer &server, quint16 port);

} // namespace orgdesk
