#include "store/InstanceLock.h"

#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace orgdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A second start: acquire() waits for an answer, so it runs in a thread of its own.
class SecondStart
{
public:
    SecondStart(const QString &lock, const QString &socket, std::chrono::milliseconds patience = 3s)
        : m_thread(QThread::create([=, this] {
            InstanceLock second(lock, socket);
            outcome = second.acquire(patience);
        }))
    {
        m_thread->start();
    }
    ~SecondStart() { m_thread->wait(); }
    Q_DISABLE_COPY_MOVE(SecondStart)

    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return m_thread->isFinished(); }, 10'000);
    }

    Result<InstanceLock::Outcome> outcome = FileError{};

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class InstanceLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartGoesOn();
    void secondStartRaisesTheFirstWindow();
    void thirdStartRaisesAgain();
    void otherProfileIsNotConcerned();
    void lockIsFreeAfterTheFirstEnds();
    void lockOfADeadProgramIsTakenOver();
    void leftOverSocketDoesNotPreventListening();
    void holderWithoutAnswerIsReported();
    void strangeMessagesRaiseNothing();
    void socketIsForTheSameUserOnly();
    void folderThatCannotBeMadeIsAFileError();

private:
    [[nodiscard]] QString lockFile(const QString &profile = u"default"_s) const
    {
        return m_folder->filePath(u"run/"_s + profile + u".lock"_s);
    }
    [[nodiscard]] QString socketName(const QString &profile = u"default"_s) const
    {
        return m_folder->filePath(u"run/"_s + profile + u".socket"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

void InstanceLockTest::firstStartGoesOn()
{
    InstanceLock first(lockFile(), socketName());
    const auto outcome = first.acquire();
    QVERIFY_RESULT(outcome);
    QVERIFY(*outcome == InstanceLock::Outcome::First);
}

void InstanceLockTest::secondStartRaisesTheFirstWindow()
{
    InstanceLock first(lockFile(), socketName());
    QVERIFY(*first.acquire() == InstanceLock::Outcome::First);
    const QSignalSpy raised(&first, &InstanceLock::raiseRequested);
    SecondStart second(lockFile(), socketName());
    QVERIFY(second.waitForEnd());
    QVERIFY_RESULT(second.outcome);
    QVERIFY(*second.outcome == InstanceLock::Outcome::HandedOver);
    QCOMPARE(raised.count(), 1);
}

void InstanceLockTest::thirdStartRaisesAgain()
{
    InstanceLock first(lockFile(), socketName());
    QVERIFY(*first.acquire() == InstanceLock::Outcome::First);
    const QSignalSpy raised(&first, &InstanceLock::raiseRequested);
    for (int count = 1; count <= 3; ++count) {
        SecondStart second(lockFile(), socketName());
        QVERIFY(second.waitForEnd());
        QVERIFY(*second.outcome == InstanceLock::Outcome::HandedOver);
        QCOMPARE(raised.count(), count);
    }
}

void InstanceLockTest::otherProfileIsNotConcerned()
{
    InstanceLock first(lockFile(), socketName());
    QVERIFY(*first.acquire() == InstanceLock::Outcome::First);
    const QSignalSpy raised(&first, &InstanceLock::raiseRequested);
    InstanceLock other(lockFile(u"work"_s), socketName(u"work"_s));
    QVERIFY(*other.acquire() == InstanceLock::Outcome::First);
    QCOMPARE(raised.count(), 0);
}

void InstanceLockTest::lockIsFreeAfterTheFirstEnds()
{
    auto first = std::make_unique<InstanceLock>(lockFile(), socketName());
    QVERIFY(*first->acquire() == InstanceLock::Outcome::First);
    first.reset();
    InstanceLock second(lockFile(), socketName());
    QVERIFY(*second.acquire() == InstanceLock::Outcome::First);
}

void InstanceLockTest::lockOfADeadProgramIsTakenOver()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"run"_s));
    QFile stale(lockFile());
    QVERIFY(stale.open(QIODevice::WriteOnly));
    // No process has this number: it is above the largest that Linux gives.
    stale.write("4194400\norgdesk\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
    stale.close();
    InstanceLock lock(lockFile(), socketName());
    const auto outcome = lock.acquire();
    QVERIFY_RESULT(outcome);
    QVERIFY(*outcome == InstanceLock::Outcome::First);
}

void InstanceLockTest::leftOverSocketDoesNotPreventListening()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"run"_s));
    QFile leftOver(socketName());
    QVERIFY(leftOver.open(QIODevice::WriteOnly));
    leftOver.close();
    InstanceLock first(lockFile(), socketName());
    QVERIFY(*first.acquire() == InstanceLock::Outcome::First);
    SecondStart second(lockFile(), socketName());
    QVERIFY(second.waitForEnd());
    QVERIFY(*second.outcome == InstanceLock::Outcome::HandedOver);
}

void InstanceLockTest::holderWithoutAnswerIsReported()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"run"_s));
    QLockFile holder(lockFile());
    QVERIFY(holder.tryLock());
    InstanceLock lock(lockFile(), socketName());
    const auto outcome = lock.acquire(300ms);
    QVERIFY_RESULT(outcome);
    QVERIFY(*outcome == InstanceLock::Outcome::NoAnswer);
}

void InstanceLockTest::strangeMessagesRaiseNothing()
{
    InstanceLock first(lockFile(), socketName());
    QVERIFY(*first.acquire() == InstanceLock::Outcome::First);
    const QSignalSpy raised(&first, &InstanceLock::raiseRequested);
    for (const QByteArray &message : {QByteArray("close\n"), QByteArray(100'000, 'a'),
                                      QByteArray("\n"), QByteArray("raise \n")}) {
        QLocalSocket socket;
        socket.connectToServer(socketName());
        QVERIFY(socket.waitForConnected(1000));
        socket.write(message);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(socket.readAll().isEmpty());
    }
    QCOMPARE(raised.count(), 0);
    SecondStart second(lockFile(), socketName());
    QVERIFY(second.waitForEnd());
    QCOMPARE(raised.count(), 1);
}

void InstanceLockTest::socketIsForTheSameUserOnly()
{
    InstanceLock first(lockFile(), socketName());
    QVERIFY(*first.acquire() == InstanceLock::Outcome::First);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(socketName()));
    QVERIFY(!(QFileInfo(socketName()).permissions() & others));
    QVERIFY(!(QFileInfo(m_folder->filePath(u"run"_s)).permissions() & others));
}

void InstanceLockTest::folderThatCannotBeMadeIsAFileError()
{
    QFile inTheWay(m_folder->filePath(u"run"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    InstanceLock lock(lockFile(), socketName());
    const auto outcome = lock.acquire();
    QVERIFY(outcome.errorAs<FileError>());
}

ORGDESK_TEST(InstanceLockTest)

#include "InstanceLockTest.moc"
