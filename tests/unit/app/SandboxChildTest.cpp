#include "app/SandboxChild.h"

#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace orgdesk;
using namespace Qt::StringLiterals;

//! Small shell scripts play the sandbox.
class SandboxChildTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readyLineGivesTheConfiguration();
    void startDoesNotWait();
    void readyLineMayComeInPieces();
    void wrongReadyLineIsAFileError_data();
    void wrongReadyLineIsAFileError();
    void missingProgramIsAFileError();
    void earlyEndIsAFileError();
    void silenceIsAFileErrorInTheEnd();
    void endInTheMiddleIsTold();
    void childEndsWithItsInput();
    void childThatDoesNotEndIsKilled();

private:
    [[nodiscard]] QString script(const QByteArray &body) const
    {
        const QString path = m_folder->filePath(u"sandbox"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + body);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ManualClock m_clock;
};

static const QByteArray readyThenWait =
    "echo '{\"ready\":true,\"config\":\"/a/orgdesk.json\"}'\ncat >/dev/null\n";

void SandboxChildTest::readyLineGivesTheConfiguration()
{
    SandboxChild child(script(readyThenWait), m_clock);
    const Result<QString> file = test::await(child.start());
    QVERIFY_RESULT(file);
    QCOMPARE(*file, u"/a/orgdesk.json"_s);
}

void SandboxChildTest::startDoesNotWait()
{
    SandboxChild child(script("sleep 1\n" + readyThenWait), m_clock);
    QElapsedTimer timer;
    timer.start();
    const Future<QString> file = child.start();
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(!file.isFinished());
    QVERIFY_RESULT(test::await(file));
}

void SandboxChildTest::readyLineMayComeInPieces()
{
    SandboxChild child(script("printf '{\"ready\":true,'\nsleep 0.2\n"
                              "printf '\"config\":\"/b\"}\\nmore\\n'\ncat >/dev/null\n"),
                       m_clock);
    const Result<QString> file = test::await(child.start());
    QVERIFY_RESULT(file);
    QCOMPARE(*file, u"/b"_s);
}

void SandboxChildTest::wrongReadyLineIsAFileError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("echo hello\n");
    QTest::newRow("no config") << QByteArray("echo '{\"ready\":true}'\n");
    QTest::newRow("not ready") << QByteArray("echo '{\"ready\":false,\"config\":\"/a\"}'\n");
    QTest::newRow("endless") << QByteArray("yes | tr -d '\\n' | head -c 200000\n");
}

void SandboxChildTest::wrongReadyLineIsAFileError()
{
    QFETCH(const QByteArray, body);
    const QString program = script(body + "cat >/dev/null\n");
    SandboxChild child(program, m_clock);
    const QSignalSpy stopped(&child, &SandboxChild::stopped);
    const Result<QString> file = test::await(child.start());
    const auto *error = file.errorAs<FileError>();
    QVERIFY(error);
    QCOMPARE(error->path, program);
    QCOMPARE(stopped.count(), 0);
}

void SandboxChildTest::missingProgramIsAFileError()
{
    const QString program = m_folder->filePath(u"none"_s);
    SandboxChild child(program, m_clock);
    const Result<QString> file = test::await(child.start());
    QVERIFY(file.errorAs<FileError>());
    QCOMPARE(file.errorAs<FileError>()->path, program);
}

void SandboxChildTest::earlyEndIsAFileError()
{
    SandboxChild child(script("exit 3\n"), m_clock);
    const QSignalSpy stopped(&child, &SandboxChild::stopped);
    const Result<QString> file = test::await(child.start());
    const auto *error = file.errorAs<FileError>();
    QVERIFY(error);
    QVERIFY(error->technical.contains(u"exit code 3"_s));
    QCOMPARE(stopped.count(), 0);
}

void SandboxChildTest::silenceIsAFileErrorInTheEnd()
{
    SandboxChild child(script("cat >/dev/null\n"), m_clock);
    const Future<QString> file = child.start();
    m_clock.advance(std::chrono::seconds(19));
    QVERIFY(!file.isFinished());
    m_clock.advance(std::chrono::seconds(2));
    QVERIFY(test::await(file).errorAs<FileError>());
}

void SandboxChildTest::endInTheMiddleIsTold()
{
    SandboxChild child(script("echo '{\"ready\":true,\"config\":\"/a\"}'\nsleep 0.2\nexit 1\n"),
                       m_clock);
    QSignalSpy stopped(&child, &SandboxChild::stopped);
    QVERIFY_RESULT(test::await(child.start()));
    QVERIFY(stopped.wait(5000));
    QCOMPARE(stopped.count(), 1);
}

void SandboxChildTest::childEndsWithItsInput()
{
    const QString trace = m_folder->filePath(u"ended"_s);
    {
        SandboxChild child(script(readyThenWait + "touch '" + trace.toUtf8() + "'\n"), m_clock);
        QVERIFY_RESULT(test::await(child.start()));
        QVERIFY(!QFileInfo::exists(trace));
    }
    QVERIFY(QFileInfo::exists(trace));
}

void SandboxChildTest::childThatDoesNotEndIsKilled()
{
    QElapsedTimer timer;
    {
        SandboxChild child(script("echo '{\"ready\":true,\"config\":\"/a\"}'\nexec sleep 60\n"),
                           m_clock);
        QVERIFY_RESULT(test::await(child.start()));
        timer.start();
    }
    QVERIFY(timer.elapsed() < 10'000);
}

ORGDESK_TEST(SandboxChildTest)

#include "SandboxChildTest.moc"
