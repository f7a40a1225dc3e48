#include "support/RealProxy.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QNetworkProxy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(500);
}

} // namespace

RealProxy::RealProxy(Kind kind)
    : m_kind(kind)
{
}

RealProxy::~RealProxy()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool RealProxy::start(quint16 upstream)
{
    const bool http = m_kind == Kind::Tinyproxy;
    const QString program = QStandardPaths::findExecutable(http ? u"tinyproxy"_s : u"microsocks"_s);
    m_port = freePort();
    if (program.isEmpty() || m_port == 0)
        return false;
    const QString port = QString::number(m_port);
    if (http) {
        QFile configuration(m_folder.filePath(u"tinyproxy.conf"_s));
        if (!configuration.open(QIODevice::WriteOnly))
            return false;
        configuration.write("Port " + port.toLatin1()
                            + "\nListen 127.0.0.1\nTimeout 20\n"
                              "MaxClients 50\nLogLevel Critical\nBasicAuth "
                            + user().toLatin1() + ' ' + password() + "\n");
        if (upstream != 0)
            configuration.write("Upstream http 127.0.0.1:" + QByteArray::number(upstream) + '\n');
        configuration.close();
        m_process.start(program, {u"-d"_s, u"-c"_s, configuration.fileName()});
    } else {
        m_process.start(program,
                        {u"-i"_s, u"127.0.0.1"_s, u"-p"_s, port, u"-u"_s, user(), u"-P"_s,
                         QString::fromLatin1(password())});
    }
    QDeadlineTimer deadline(10'000);
    while (!listens(m_port)) {
        if (deadline.hasExpired() || m_process.state() == QProcess::NotRunning)
            return false;
        QTest::qWait(20);
    }
    return true;
}

} // namespace orgdesk::test
