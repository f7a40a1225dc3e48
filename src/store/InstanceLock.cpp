#include "store/InstanceLock.h"

#include "core/Logging.h"
#include "store/JsonFile.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr char raiseMessage[] = "raise\n";
constexpr char raiseAnswer[] = "ok\n";
constexpr qint64 maximumMessage = 64;
constexpr std::chrono::milliseconds connectPause{50};
constexpr std::chrono::seconds silentPeer{2};

} // namespace

InstanceLock::InstanceLock(const QString &lockFile, QString socketName, QObject *parent)
    : QObject(parent)
    , m_lockPath(lockFile)
    , m_socketName(std::move(socketName))
    , m_lock(lockFile)
{
    // Age proves nothing: a window may stay open for weeks. A dead holder is found by its process.
    m_lock.setStaleLockTime(0);
}

InstanceLock::~InstanceLock() = default;

Result<InstanceLock::Outcome> InstanceLock::acquire(std::chrono::milliseconds patience)
{
    const Result<Done> folder = makePrivateFolder(QFileInfo(m_lockPath).absolutePath());
    if (!folder.has_value())
        return folder.error();
    const QDeadlineTimer deadline(patience);
    do {
        if (m_lock.tryLock(0)) {
            listen();
            return Outcome::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return FileError{m_lockPath, u"the lock file could not be made"_s};
        // The first one may be just starting, or just ending: try both again for a while.
        if (handOver(std::chrono::milliseconds(deadline.remainingTime())))
            return Outcome::HandedOver;
        QThread::msleep(static_cast<unsigned long>(connectPause.count()));
    } while (!deadline.hasExpired());
    if (!clearLeftOver() || !m_lock.tryLock(0))
        return Outcome::NoAnswer;
    listen();
    return Outcome::First;
}

//! Nobody answers, so the file may be left over though its text does not tell: cut off by a full
//! disk, damaged, or written before the computer got another name. Who lives holds it open.
bool InstanceLock::clearLeftOver()
{
    return setAsideUnlessFile(m_lockPath) || m_lock.removeStaleLockFile();
}

bool InstanceLock::handOver(std::chrono::milliseconds patience) const
{
    const int milliseconds = static_cast<int>(patience.count());
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(milliseconds))
        return false;
    socket.write(raiseMessage);
    if (!socket.waitForBytesWritten(milliseconds) || !socket.waitForReadyRead(milliseconds))
        return false;
    return socket.read(maximumMessage) == raiseAnswer;
}

void InstanceLock::listen()
{
    // We hold the lock, so a socket of this name is left over from a program that is gone.
    QLocalServer::removeServer(m_socketName);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &InstanceLock::onConnection);
    if (!m_server->listen(m_socketName))
        qCWarning(lcStore) << "no hand-over between starts:" << m_server->errorString();
}

void InstanceLock::onConnection()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onMessage(socket); });
        QTimer::singleShot(silentPeer, socket, [socket] { socket->abort(); });
        onMessage(socket);
    }
}

void InstanceLock::onMessage(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > maximumMessage)
        socket->abort();
    if (!socket->canReadLine())
        return;
    if (socket->readLine(maximumMessage) == raiseMessage) {
        socket->write(raiseAnswer);
        Q_EMIT raiseRequested();
    }
    socket->disconnectFromServer();
}

} // namespace orgdesk
