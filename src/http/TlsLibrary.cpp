#include "http/TlsLibrary.h"

#include <QSslSocket>

namespace orgdesk {

QString tlsLibrary()
{
    return QSslSocket::sslLibraryVersionString();
}

} // namespace orgdesk
