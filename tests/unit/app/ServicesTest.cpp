#include "app/Services.h"

#include "app/RememberedLimits.h"
#include "http/AccessTokens.h"
#include "secrets/MemorySecretStore.h"
#include "session/SessionEntry.h"
#include "store/LastKnown.h"
#include "store/SavedSignIns.h"
#include "store/Settings.h"
#include "support/Await.h"
#include "support/FakeBrowser.h"
#include "support/SandboxProcess.h"
#include "support/TestRegistry.h"

#include <QDir>
#include <QLockFile>
#include <QPointer>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

//! What the composition root makes of a configuration, against a real sandbox.
class ServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init();

    void aRenewalWaitsForTheLockInTheGivenFolder();
    void newServicesEndASessionThatNothingKeeps();
    void learnedLimitsAreRememberedForTheOrganization();
    void aBrokenCircuitIsProbedAndClosesByItself();
    void whatWaitsForTheLimitEndsWithItsSession();
    void whatHangsDoesNotHoldUpTheNextSession();
    void aPortalIsNoAnswerAndNoSignOut_data();
    void aPortalIsNoAnswerAndNoSignOut();

private:
    void saveASignIn();
    [[nodiscard]] std::unique_ptr<Services> services()
    {
        return std::make_unique<Services>(m_configuration,
                                          Services::Doors{*m_secrets, m_clock, *m_saved,
                                                          u"default"_s, locks(), *m_lastKnown,
                                                          false, m_settings.get()});
    }
    [[nodiscard]] QString locks() const { return m_folder->filePath(u"locks"_s); }

    SandboxProcess m_sandbox{QStringLiteral(ORGDESK_SANDBOX_PATH)};
    SystemClock m_clock;
    VendorConfiguration m_configuration;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SavedSignIns> m_saved;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<LastKnown> m_lastKnown;
    std::unique_ptr<Settings> m_settings;
};

void ServicesTest::init()
{
    QVERIFY(m_sandbox.reset());
    QVERIFY(m_sandbox.patchTenant(R"({"switches":{"any_loopback_port":true}})"));
    m_configuration.domain = m_sandbox.domain();
    m_configuration.clientId = m_sandbox.clientId();
    m_configuration.redirectPorts = {0};
    m_configuration.accessToken = AccessTokenMode::Bearer; // One request for each renewal.
    m_configuration.audience = QUrl(m_configuration.origin() + u"/my-org/"_s);
    m_configuration.apiBase = QUrl(m_configuration.origin() + u"/my-org/v1"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_saved = std::make_unique<SavedSignIns>(m_folder->filePath(u"sessions.json"_s));
    m_secrets = std::make_unique<MemorySecretStore>(true);
    m_lastKnown = std::make_unique<LastKnown>(m_folder->filePath(u"last-known"_s), m_clock);
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.json"_s));
    saveASignIn();
}

//! Leaves a saved sign-in behind.
void ServicesTest::saveASignIn()
{
    NetworkClient network(m_clock);
    FakeBrowser browser;
    Session session(
        {m_configuration, network, *m_secrets, browser, m_clock, *m_saved, u"default"_s, {}, {}});
    QVERIFY_RESULT(await(session.signIn({})));
    QCOMPARE(m_saved->all().size(), 1);
}

void ServicesTest::aRenewalWaitsForTheLockInTheGivenFolder()
{
    const SavedSignIn saved = m_saved->all().constFirst();
    const QString name = m_secrets->entries().begin().key().section(u'/', -1).left(32);
    QVERIFY(QDir().mkpath(locks()));
    QLockFile other(locks() + u"/session-"_s + name + u".lock"_s);
    QVERIFY(other.tryLock());
    const int before = m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s);
    const std::unique_ptr<Services> ours = services();
    const Future<SessionInfo> restored = ours->session().restore(saved);
    QTest::qWait(500);
    QVERIFY(!restored.isFinished());
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), before);
    other.unlock();
    QVERIFY_RESULT(await(restored));
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), before + 1);
}

void ServicesTest::newServicesEndASessionThatNothingKeeps()
{
    QObject keeper;
    for (const bool kept : {true, false}) {
        std::unique_ptr<Services> former = services();
        QVERIFY_RESULT(await(former->session().restore(m_saved->all().constFirst())));
        if (!kept) { // The keychain is gone when the refresh token changes.
            m_secrets->setFailure(SecretStoreError{SecretStoreError::Reason::NoService, {}});
            QVERIFY_RESULT(await(former->session().accessTokens().renew(1)));
            QVERIFY(!former->session().info().persistent);
        }
        const QPointer<Services> watched = former.get();
        Services::retire(std::move(former), keeper);
        QTRY_VERIFY(watched.isNull());
        QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/revoke"_s), kept ? 0 : 1);
    }
}

void ServicesTest::learnedLimitsAreRememberedForTheOrganization()
{
    QVERIFY(m_sandbox.patchTenant(R"({"tenant":{"tier":"public_enterprise"}})"));
    {
        const std::unique_ptr<Services> first = services();
        QVERIFY_RESULT(await(first->session().restore(m_saved->all().constFirst())));
        QVERIFY_RESULT(await(first->api().organization().details()));
        QTRY_COMPARE(first->pacing().limits().reads, 8.0);
    }
    // Another run, and a server that says nothing.
    m_settings.reset(); // writes
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.json"_s));
    QVERIFY(m_sandbox.patchTenant(R"({"tenant":{"tier":"unlimited"}})"));
    const std::unique_ptr<Services> second = services();
    QCOMPARE(second->pacing().limits(), RateLimits{});
    QVERIFY_RESULT(await(second->session().restore(m_saved->all().constFirst())));
    QCOMPARE(second->pacing().limits().reads, 8.0);
    RememberedLimits limits(m_settings.get(), u"127.0.0.1"_s);
    const QString organization = second->session().info().organizationId;
    QCOMPARE(limits.of(organization)->reads, 8.0);
    QVERIFY(!limits.of(u"org_another"_s));
    for (const QString &nonsense : {u"8"_s, u"0 0 continuous"_s, u"-1 4 second"_s, u"a b c"_s,
                                    u"8 1e9 second"_s, u"inf 4 second"_s, u"nan 4 second"_s}) {
        m_settings->setValue(u"rate.127.0.0.1."_s + organization, nonsense);
        QVERIFY2(!limits.of(organization), qPrintable(nonsense));
    }
}

void ServicesTest::whatWaitsForTheLimitEndsWithItsSession()
{
    const std::unique_ptr<Services> ours = services();
    QVERIFY_RESULT(await(ours->session().restore(m_saved->all().constFirst())));
    QVERIFY(m_sandbox.addFault(
        R"({"name":"rate_limit","method":"DELETE","path":"/my-org/v1/domains/ord_x","count":1,"retry_after":30})"));
    const Future<Done> removal = ours->api().domains().remove(u"ord_x"_s);
    QTRY_VERIFY(ours->pacing().state().changes == 1 && ours->pacing().state().asked);
    QVERIFY_RESULT(await(ours->session().signOut(Session::SignOutScope::Here), 10'000));
    QVERIFY(await(removal).errorAs<Cancelled>());
    QCOMPARE(ours->pacing().state().waiting, 0);
    QCOMPARE(m_sandbox.countOf(u"DELETE"_s, u"/my-org/v1/domains/ord_x"_s), 1);
}

void ServicesTest::whatHangsDoesNotHoldUpTheNextSession()
{
    const std::unique_ptr<Services> ours = services();
    QVERIFY_RESULT(await(ours->session().restore(m_saved->all().constFirst())));
    QVERIFY(m_sandbox.addFault(
        R"({"name":"stall","method":"GET","path":"/my-org/v1/details","count":-1})"));
    constexpr int asMany = 8; // more than there are connections to one host
    QList<Future<OrganizationDetails>> hanging;
    for (int i = 0; i < asMany; ++i)
        hanging << ours->api().organization().details();
    QTRY_COMPARE(ours->activity().state().reading, asMany);
    QTRY_VERIFY(m_sandbox.countOf(u"GET"_s, u"/my-org/v1/details"_s) >= 6);
    QVERIFY_RESULT(await(ours->session().signOut(Session::SignOutScope::Here), 10'000));
    QCOMPARE(ours->activity().state().reading, 0);
    saveASignIn();
    QVERIFY_RESULT(await(ours->session().restore(m_saved->all().constFirst())));
    QVERIFY_RESULT(await(ours->api().organization().configuration(), 2'000));
    m_sandbox.kill(); // what hung breaks off, and tells the new session nothing
    for (const auto &one : std::as_const(hanging))
        QVERIFY(!await(one, 5'000));
    QVERIFY(ours->activity().state().reachable);
    QVERIFY(m_sandbox.start());
}

void ServicesTest::aPortalIsNoAnswerAndNoSignOut_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("page") << QByteArray(R"({"name":"portal","count":-1})");
    QTest::newRow("redirect") << QByteArray(R"({"name":"portal","how":"redirect","count":-1})");
    QTest::newRow("511") << QByteArray(R"({"name":"portal","how":"required","count":-1})");
    QTest::newRow("401 page") << QByteArray(
        R"({"name":"status","status":401,"content_type":"text/html","body":"<html>","count":-1})");
}

void ServicesTest::aPortalIsNoAnswerAndNoSignOut()
{
    QFETCH(QByteArray, fault);
    const std::unique_ptr<Services> ours = services();
    QVERIFY_RESULT(await(ours->session().restore(m_saved->all().constFirst())));
    QVERIFY_RESULT(await(ours->api().organization().details()));
    const int before = m_sandbox.countOf(u"GET"_s, u"/my-org/v1/details"_s);
    const int renewals = m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s);
    QVERIFY(m_sandbox.addFault(fault));
    const auto answer = await(ours->api().organization().details());
    const auto *error = answer.errorAs<NetworkError>();
    QVERIFY(error);
    QCOMPARE(error->reason, NetworkError::Reason::Redirected);
    QVERIFY(!ours->activity().state().reachable); // the window says so, and shows what was kept
    // Asked once, and no token was given to it to renew.
    QCOMPARE(m_sandbox.countOf(u"GET"_s, u"/my-org/v1/details"_s), before + 1);
    QCOMPARE(m_sandbox.countOf(u"POST"_s, u"/oauth/token"_s), renewals);
    QVERIFY(!await(ours->session().accessTokens().renew(1)));
    QCOMPARE(ours->session().state(), Session::State::Active);
    QCOMPARE(m_secrets->entries().size(), 1);
    QVERIFY(m_sandbox.clearFaults());
    QVERIFY_RESULT(await(ours->api().organization().details()));
    QVERIFY(ours->activity().state().reachable);
}

void ServicesTest::aBrokenCircuitIsProbedAndClosesByItself()
{
    const std::unique_ptr<Services> ours = services();
    QVERIFY_RESULT(await(ours->session().restore(m_saved->all().constFirst())));
    QVERIFY(m_sandbox.addFault(
        R"({"name":"status","status":503,"method":"GET","path":"/my-org/v1/details","count":-1})"));
    const auto first = await(ours->api().organization().details(), 20'000);
    QVERIFY(first.errorAs<ServerError>());
    QVERIFY(ours->activity().state().reachable); // something answers
    // Not waited for: the probe may come before its next try, and close the circuit.
    const auto second = ours->api().organization().details();
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox.countOf(u"GET"_s, u"/my-org/v1/details"_s), 5, 20'000);
    QTest::qWait(100); // its answer; the first probe comes after half a second at the earliest
    const int probes = m_sandbox.countOf(u"GET"_s, u"/my-org/v1/config"_s);
    // What is left of the second may end at any time, and then something has answered again.
    bool wentOffline = false;
    connect(&ours->activity(), &ActivityClient::stateChanged, ours.get(),
            [&] { wentOffline = wentOffline || !ours->activity().state().reachable; });
    const auto refused = await(ours->api().organization().details());
    QVERIFY(refused.errorAs<NetworkError>());
    QCOMPARE(m_sandbox.countOf(u"GET"_s, u"/my-org/v1/details"_s), 5);
    QVERIFY(wentOffline); // the window goes offline and reads only
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.countOf(u"GET"_s, u"/my-org/v1/config"_s) > probes, 10'000);
    QTRY_VERIFY(await(ours->api().organization().configuration()).has_value());
    QVERIFY(ours->activity().state().reachable);
}

ORGDESK_TEST(ServicesTest)
#include "ServicesTest.moc"
