#include "health/HealthRun.h"

#include "config/VendorConfiguration.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace orgdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The rows that need no session; those that do are tested against a tenant.
class HealthRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everythingIsFineOnAGoodComputer();
    void theClockIsJudgedByItsDistance_data();
    void theClockIsJudgedByItsDistance();
    void theNetworkIsJudged_data();
    void theNetworkIsJudged();
    void anOpenedConnectionNamesWhoOpenedIt();
    void secretStorageIsJudged_data();
    void secretStorageIsJudged();
    void aKeyringThatKeepsSilentDoesNotStopTheRun();
    void theApiIsJudgedByItsStatus_data();
    void theApiIsJudgedByItsStatus();
    void theSignInIsJudgedByItsAnswer_data();
    void theSignInIsJudgedByItsAnswer();
    void withoutAServerTheApiIsNotAsked();
    void withoutSettingsThatIsSaid();
    void keysOfAPolicyThatAreNotUsedAreSaid();
    void progressIsToldAndItCanBeStopped();

private:
    [[nodiscard]] QList<HealthRow> run(HealthDoors doors)
    {
        HealthRun run(std::move(doors), HealthRun::Scope::ThisComputer);
        QSignalSpy finished(&run, &HealthRun::finished);
        run.start();
        for (int round = 0; round < 100 && finished.isEmpty(); ++round) {
            if (!finished.wait(20) && m_clock.nextDelay() >= 0ms)
                m_clock.advance(m_clock.nextDelay());
        }
        return run.rows();
    }
    [[nodiscard]] static HealthFinding of(const QList<HealthRow> &rows, const QString &key)
    {
        for (const HealthRow &row : rows) {
            if (row.key == key)
                return row.found;
        }
        return {HealthState::Waiting, u"no such row"_s, {}, {}};
    }

    test::ManualClock m_clock;
    VendorConfiguration m_configuration;
    HealthDoors m_doors;
    ServerFinding m_server;
    int m_asked = 0;
};

void HealthRunTest::init()
{
    m_asked = 0;
    m_configuration.domain = u"login.fieldnote.example"_s;
    m_configuration.clientId = u"client"_s;
    m_server = {200, 48ms, u"TLS 1.3"_s, {}, 0s};
    m_doors = {};
    m_doors.clock = &m_clock;
    m_doors.configuration = &m_configuration;
    m_doors.vendor = u"Fieldnote"_s;
    m_doors.secretStore = u"Desktop keyring"_s;
    m_doors.askServer = [this] { return ready<ServerFinding>(m_server); };
    m_doors.askApi = [this] {
        ++m_asked;
        return ready<int>(401);
    };
    m_doors.testSecrets = [] { return ready<Done>(Done{}); };
}

void HealthRunTest::everythingIsFineOnAGoodComputer()
{
    const QList<HealthRow> rows = run(m_doors);
    QStringList keys;
    for (const HealthRow &row : rows)
        keys << row.key;
    QCOMPARE(keys,
             QStringList({u"signIn"_s, u"secretStorage"_s, u"clock"_s, u"network"_s, u"api"_s}));
    QCOMPARE(worstOf(rows), HealthState::Ok);
    QCOMPARE(of(rows, u"network"_s).finding,
             u"login.fieldnote.example in 48 ms, no proxy, TLS 1.3"_s);
    QCOMPARE(of(rows, u"secretStorage"_s).finding, u"Desktop keyring, written and read back"_s);
    QCOMPARE(of(rows, u"signIn"_s).state, HealthState::Information);
}

void HealthRunTest::theClockIsJudgedByItsDistance_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<HealthState>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("agrees") << 1 << HealthState::Ok << u"Agrees with Fieldnote’s server"_s;
    QTest::newRow("29 s") << 29 << HealthState::Ok << u"29 s behind Fieldnote’s server"_s;
    QTest::newRow("30 s") << -30 << HealthState::Warning << u"30 s ahead of Fieldnote’s server"_s;
    QTest::newRow("5 min") << 300 << HealthState::Warning << u"5 min behind Fieldnote’s server"_s;
    QTest::newRow("301 s") << 301 << HealthState::Failed
                           << u"5 min behind Fieldnote’s server: sign-in will fail"_s;
}

void HealthRunTest::theClockIsJudgedByItsDistance()
{
    QFETCH(const int, seconds);
    QFETCH(const HealthState, state);
    QFETCH(const QString, text);
    m_server.clockOffset = std::chrono::seconds(seconds);
    const HealthFinding clock = of(run(m_doors), u"clock"_s);
    QCOMPARE(clock.state, state);
    QCOMPARE(clock.finding, text);
}

void HealthRunTest::theNetworkIsJudged_data()
{
    QTest::addColumn<int>("latency");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<HealthState>("state");
    QTest::newRow("quick") << 2000 << QString() << HealthState::Ok;
    QTest::newRow("slow") << 2001 << QString() << HealthState::Warning;
    QTest::newRow("proxy") << 20 << u"proxy.example:3128"_s << HealthState::Warning;
}

void HealthRunTest::theNetworkIsJudged()
{
    QFETCH(const int, latency);
    QFETCH(const QString, proxy);
    QFETCH(const HealthState, state);
    m_server.latency = std::chrono::milliseconds(latency);
    m_server.proxy = proxy;
    const HealthFinding network = of(run(m_doors), u"network"_s);
    QCOMPARE(network.state, state);
    QVERIFY(network.finding.contains(proxy));
}

void HealthRunTest::anOpenedConnectionNamesWhoOpenedIt()
{
    m_doors.askServer = [] {
        NetworkError error;
        error.host = u"login.fieldnote.example"_s;
        error.reason = NetworkError::Reason::Tls;
        error.tls = {TlsProblem::UnknownAuthority, u"Corporate Proxy CA"_s};
        return ready<ServerFinding>(error);
    };
    const HealthFinding network = of(run(m_doors), u"network"_s);
    QCOMPARE(network.state, HealthState::Failed);
    QVERIFY(network.finding.contains(u"Corporate Proxy CA"_s));
    QVERIFY(network.message.contains(u"Corporate Proxy CA"_s));
}

void HealthRunTest::secretStorageIsJudged_data()
{
    using Reason = SecretStoreError::Reason;
    QTest::addColumn<int>("reason");
    QTest::addColumn<HealthState>("state");
    QTest::newRow("no service") << int(Reason::NoService) << HealthState::Warning;
    QTest::newRow("locked") << int(Reason::Locked) << HealthState::Warning;
    QTest::newRow("denied") << int(Reason::Denied) << HealthState::Failed;
    QTest::newRow("other") << int(Reason::Other) << HealthState::Failed;
}

void HealthRunTest::secretStorageIsJudged()
{
    QFETCH(const int, reason);
    QFETCH(const HealthState, state);
    m_doors.testSecrets = [reason] {
        return ready<Done>(
            SecretStoreError{static_cast<SecretStoreError::Reason>(reason), u"why"_s});
    };
    QCOMPARE(of(run(m_doors), u"secretStorage"_s).state, state);
    m_doors.keepsSecrets = false;
    QCOMPARE(of(run(m_doors), u"secretStorage"_s).state, HealthState::Warning);
    m_doors.isLocalSandbox = true;
    QCOMPARE(of(run(m_doors), u"secretStorage"_s).state, HealthState::Information);
}

void HealthRunTest::aKeyringThatKeepsSilentDoesNotStopTheRun()
{
    const Completer<Done> never;
    m_doors.testSecrets = [never] { return never.future(); };
    const QList<HealthRow> rows = run(m_doors);
    QCOMPARE(of(rows, u"secretStorage"_s).state, HealthState::Warning);
    QVERIFY(of(rows, u"secretStorage"_s).finding.contains(u"password"_s));
    QCOMPARE(of(rows, u"api"_s).state, HealthState::Ok);
}

void HealthRunTest::theApiIsJudgedByItsStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<HealthState>("state");
    QTest::newRow("401") << 401 << HealthState::Ok;
    QTest::newRow("403") << 403 << HealthState::Ok;
    QTest::newRow("404") << 404 << HealthState::Failed;
    QTest::newRow("503") << 503 << HealthState::Warning;
}

void HealthRunTest::theApiIsJudgedByItsStatus()
{
    QFETCH(const int, status);
    QFETCH(const HealthState, state);
    m_doors.askApi = [status] { return ready<int>(status); };
    const HealthFinding api = of(run(m_doors), u"api"_s);
    QCOMPARE(api.state, state);
    if (status == 404)
        QCOMPARE(api.message,
                 u"Please activate the My Organization API on login.fieldnote.example."_s);
}

void HealthRunTest::theSignInIsJudgedByItsAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target");
    QTest::addColumn<HealthState>("state");
    QTest::addColumn<QString>("message");
    const QString back = u"http://127.0.0.1:18765/callback?state=s&error="_s;
    QTest::newRow("login page") << 302 << u"https://login.fieldnote.example/u/login?state=s"_s
                                << HealthState::Ok << QString();
    QTest::newRow("another port") << 302 << u"http://127.0.0.1:99/callback?error=access_denied"_s
                                  << HealthState::Ok << QString();
    QTest::newRow("a person is needed")
        << 302 << QString(back + u"login_required"_s) << HealthState::Ok << QString();
    QTest::newRow("no API") << 302
                            << QString(back
                                       + u"access_denied&error_description=Service+not+found"_s)
                            << HealthState::Failed << u"Please activate the My Organization API"_s;
    QTest::newRow("not granted") << 302 << QString(back + u"unauthorized_client"_s)
                                 << HealthState::Failed
                                 << u"Please give the application client a client grant"_s;
    QTest::newRow("unknown client")
        << 400 << QString() << HealthState::Failed
        << u"Please check the application with the client ID client on "
           u"login.fieldnote.example. Its type is Native, and its allowed callback URLs have to "
           u"include: http://127.0.0.1:18765/callback, http://127.0.0.1:18766/callback, "
           u"http://127.0.0.1:18767/callback"_s;
    QTest::newRow("out of order") << 503 << QString() << HealthState::Information << QString();
}

void HealthRunTest::theSignInIsJudgedByItsAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QString, target);
    QFETCH(const HealthState, state);
    QFETCH(const QString, message);
    m_doors.askSignIn = [status, target] {
        return ready<SignInFinding>(
            SignInFinding{status, QUrl(target), QUrl(u"http://127.0.0.1:18765/callback"_s)});
    };
    const HealthFinding found = of(run(m_doors), u"signInSetUp"_s);
    QCOMPARE(found.state, state);
    QVERIFY2(found.message.startsWith(message), qPrintable(found.message));
    QCOMPARE(found.message.isEmpty(), message.isEmpty());
}

void HealthRunTest::withoutAServerTheApiIsNotAsked()
{
    m_doors.askServer = [] {
        NetworkError error;
        error.reason = NetworkError::Reason::HostNotFound;
        return ready<ServerFinding>(error);
    };
    const QList<HealthRow> rows = run(m_doors);
    QCOMPARE(of(rows, u"network"_s).state, HealthState::Failed);
    QCOMPARE(of(rows, u"clock"_s).state, HealthState::Information);
    QCOMPARE(of(rows, u"api"_s).state, HealthState::Information);
    QCOMPARE(m_asked, 0);
}

void HealthRunTest::withoutSettingsThatIsSaid()
{
    m_doors.configuration = nullptr;
    const QList<HealthRow> rows = run(m_doors);
    QCOMPARE(rows.constFirst().key, u"configuration"_s);
    QCOMPARE(rows.constFirst().found.state, HealthState::Failed);
}

void HealthRunTest::keysOfAPolicyThatAreNotUsedAreSaid()
{
    m_doors.ignoredPolicy = {
        {u"/etc/xdg/orgdesk/orgdesk.json"_s, u"colour"_s, u"one of the keys"_s}};
    const HealthFinding found = of(run(m_doors), u"configuration"_s);
    QCOMPARE(found.state, HealthState::Warning);
    QVERIFY(found.why.contains(u"colour"_s));
}

void HealthRunTest::progressIsToldAndItCanBeStopped()
{
    const Completer<ServerFinding> held;
    m_doors.askServer = [held] { return held.future(); };
    HealthRun run(m_doors, HealthRun::Scope::ThisComputer);
    QSignalSpy progressed(&run, &HealthRun::progressed);
    QSignalSpy finished(&run, &HealthRun::finished);
    run.start();
    QTRY_COMPARE(run.done(), 2);
    QCOMPARE(progressed.last(), QVariantList({2, 5}));
    QCOMPARE(of(run.rows(), u"clock"_s).state, HealthState::Running);
    QCOMPARE(of(run.rows(), u"network"_s).state, HealthState::Waiting);
    run.stop();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!run.isRunning());
    QCOMPARE(of(run.rows(), u"clock"_s).finding, u"Not checked"_s);
    held.complete(m_server);
    QTest::qWait(20);
    QCOMPARE(of(run.rows(), u"clock"_s).finding, u"Not checked"_s);
}

ORGDESK_TEST(HealthRunTest)
#include "HealthRunTest.moc"
