#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace orgdesk::test {

//! A proxy of other people's making on 127.0.0.1, that wants a name and a password: Debian's
//! tinyproxy (HTTP) or microsocks (SOCKS5). It ends with this object.
class RealProxy
{
public:
    enum class Kind { Tinyproxy, Microsocks };

    explicit RealProxy(Kind kind);
    ~RealProxy();
    Q_DISABLE_COPY_MOVE(RealProxy)

    [[nodiscard]] static QString user() { return QStringLiteral("mara"); }
    [[nodiscard]] static QByteArray password() { return "proxy-canary-9c41"; }

    //! False when it is not installed, or does not listen within ten seconds.
    //! \param upstream port of an HTTP proxy that tinyproxy passes everything on to; 0: none.
    [[nodiscard]] bool start(quint16 upstream = 0);
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    Kind m_kind;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace orgdesk::test
