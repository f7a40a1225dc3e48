#include "SessionFixture.h"
#include "secrets/KeychainSecretStore.h"
#include "store/Drafts.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! Refresh tokens that rotate while programs die and while several of them renew: the real keyring,
//! real processes (SessionDriver.cpp), the real sandbox. ORGDESK_LONG=1 runs the full counts.
class RotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aProgramThatDiesWhileItRenews_data();
    void aProgramThatDiesWhileItRenews();
    void eightProgramsRenewAtOnce();

private:
    struct Outcome
    {
        QByteArray said;
        bool killed = false;
    };

    //! A new session in the keyring.
    void signIn();
    [[nodiscard]] QStringList arguments(const QString &step, int delay) const;
    [[nodiscard]] Outcome run(const QString &step, int delay = 0) const;
    [[nodiscard]] int tokenRequests() { return m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s); }
    [[nodiscard]] int refusedTokenRequests();

    SandboxProcess m_sandbox{QStringLiteral(ORGDESK_SANDBOX_PATH)};
    std::unique_ptr<SessionFixture> m_fixture;
    bool m_isLong = qEnvironmentVariableIsSet("ORGDESK_LONG");
};

void RotationTest::initTestCase()
{
    if (qEnvironmentVariable("ORGDESK_KEYRING") != u"unlocked"_s)
        QSKIP("runs under tests/support/keyring-session.sh");
    QVERIFY(m_sandbox.start());
}

void RotationTest::init()
{
    QVERIFY(m_sandbox.reset());
    QVERIFY(m_sandbox.patchTenant(
        R"({"tenant":{"tier":"unlimited"},"switches":{"any_loopback_port":true}})"));
    m_fixture = std::make_unique<SessionFixture>(m_sandbox);
}

void RotationTest::signIn()
{
    SessionFixture &f = *m_fixture;
    f.configuration.accessToken = AccessTokenMode::Bearer;
    KeychainSecretStore keyring;
    Session session({f.configuration,
                     f.authNetwork,
                     keyring,
                     f.browser,
                     f.clock,
                     f.saved,
                     u"default"_s,
                     f.folder.filePath(u"locks"_s),
                     {}});
    QVERIFY_RESULT(await(session.signIn({}), 20'000));
    QVERIFY(session.info().persistent);
    QVERIFY_RESULT(await(f.saved.put(f.saved.all().constFirst()))); // The file is there now.
}

QStringList RotationTest::arguments(const QString &step, int delay) const
{
    const SessionFixture &f = *m_fixture;
    return {f.configuration.domain,
            f.configuration.clientId,
            f.folder.filePath(u"locks"_s),
            f.folder.filePath(u"state/sessions.json"_s),
            step,
            QString::number(delay)};
}

RotationTest::Outcome RotationTest::run(const QString &step, int delay) const
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(ORGDESK_SESSION_DRIVER), arguments(step, delay));
    if (!program.waitForFinished(30'000)) {
        program.kill();
        program.waitForFinished();
        return {"no end within 30 s", false};
    }
    const bool killed =
        program.exitStatus() == QProcess::CrashExit && program.exitCode() == SIGKILL;
    return {program.readAllStandardOutput().trimmed(), killed};
}

int RotationTest::refusedTokenRequests()
{
    const QList<SandboxProcess::Request> all = m_sandbox.requests();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const SandboxProcess::Request &request) {
            return request.path == u"/oauth/token" && request.status >= 400;
        }));
}

void RotationTest::aProgramThatDiesWhileItRenews_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("overlap");
    for (const int overlap : {0, 30}) {
        for (int step = 1; step <= 7; ++step)
            QTest::addRow("S%d, overlap %d s", step, overlap) << u"S%1"_s.arg(step) << overlap;
    }
}

void RotationTest::aProgramThatDiesWhileItRenews()
{
    QFETCH(const QString, step);
    QFETCH(const int, overlap);
    const QByteArray change =
        R"({"switches":{"rotation_overlap_s":)" + QByteArray::number(overlap) + "}}";
    QVERIFY(m_sandbox.patchTenant(change));
    const QString draftFolder = m_fixture->folder.filePath(u"drafts"_s);
    QString draftId = Drafts::newId();
    {
        Drafts drafts(draftFolder, m_fixture->clock);
        drafts.put({draftId, u"provider"_s, m_sandbox.organization(), {}, {{u"a"_s, u"b"_s}}});
    }
    // Only these three may leave the keyring behind the server.
    const bool mayLose = overlap == 0 && (step == u"S3" || step == u"S4" || step == u"S5");
    QRandomGenerator random(20261125);
    signIn();
    for (int round = 0; round < (m_isLong ? 20 : 1); ++round) {
        const Outcome died = run(step, random.bounded(15));
        QVERIFY2(died.killed || step == u"S3" || step == u"S5", died.said.constData());
        const int before = tokenRequests();
        const Outcome next = run(u"none"_s);
        QVERIFY(!next.killed);
        if (next.said == "active") {
            QCOMPARE(tokenRequests(), before + 1);
            continue;
        }
        QCOMPARE(next.said, QByteArray("sign-in required"));
        QVERIFY2(mayLose, "the session was lost although the server knew its token");
        QCOMPARE(tokenRequests(), before + 1);
        // The rejected token is never sent again.
        QVERIFY(run(u"none"_s).said != "active");
        QCOMPARE(tokenRequests(), before + 1);
        signIn();
        QCOMPARE(run(u"none"_s).said, QByteArray("active"));
    }
    QVERIFY(Drafts(draftFolder, m_fixture->clock).find(draftId));
}

void RotationTest::eightProgramsRenewAtOnce()
{
    constexpr int programs = 8;
    const int rounds = m_isLong ? 200 : 4;
    signIn();
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < programs; ++i) {
        auto program = std::make_unique<QProcess>();
        program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program->start(QStringLiteral(ORGDESK_SESSION_DRIVER), arguments(u"stay"_s, 0));
        running.push_back(std::move(program));
    }
    const auto everyoneSays = [&](const QByteArray &expected) {
        for (const auto &program : running) {
            const bool came = QTest::qWaitFor([&] { return program->canReadLine(); }, 30'000);
            const QByteArray line = program->readLine().trimmed();
            if (!came || line != expected) {
                qWarning("a program said \"%s\"", line.constData());
                return false;
            }
        }
        return true;
    };
    QVERIFY(everyoneSays("active"));
    const int before = tokenRequests();
    for (int round = 0; round < rounds; ++round) {
        QVERIFY(m_sandbox.advanceClock(700)); // Every access token ends.
        for (const auto &program : running)
            program->write("go\n");
        QVERIFY2(everyoneSays("renewed"), qPrintable(u"round %1"_s.arg(round)));
    }
    // Access tokens stay in memory (oauth rule 45), so each program needs one of its own.
    QCOMPARE(tokenRequests(), before + rounds * programs);
    QCOMPARE(refusedTokenRequests(), 0);
    for (const auto &program : running) {
        program->closeWriteChannel();
        QVERIFY(program->waitForFinished(10'000));
    }
    QCOMPARE(run(u"none"_s).said, QByteArray("active"));
}

ORGDESK_TEST(RotationTest)
#include "RotationTest.moc"
