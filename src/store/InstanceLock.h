#pragma once

#include "core/Result.h"

#include <QLockFile>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace orgdesk {

//! One window per profile: the first start holds a lock and listens on a local socket that only the
//! same user can reach; a later start asks it to show its window and ends. The lock of a program
//! that crashed is taken over, also when its file is damaged. GUI thread.
class InstanceLock : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        First,      //!< Go on; raiseRequested() may come later.
        HandedOver, //!< The first window was asked to come up: end with exit code 0.
        NoAnswer    //!< Another program holds the lock and does not answer.
    };

    //! \param socketName path (Linux, macOS) or pipe name (Windows) of the hand-over.
    InstanceLock(const QString &lockFile, QString socketName, QObject *parent = nullptr);
    ~InstanceLock() override;

    //! Call once, before any window: a later start waits here for the first one's answer, at most
    //! `patience`. FileError when the lock file cannot be made.
    [[nodiscard]] Result<Outcome> acquire(
        std::chrono::milliseconds patience = std::chrono::milliseconds(3000));

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] bool clearLeftOver();
    bool handOver(std::chrono::milliseconds patience) const;
    void listen();
    void onConnection();
    void onMessage(QLocalSocket *socket);

    QString m_lockPath;
    QString m_socketName;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace orgdesk
