#include "app/Services.h"

#include "http/AccessTokens.h"
#include "secrets/MemorySecretStore.h"
#include "session/SessionEntry.h"
#include "store/LastKnown.h"
#include "store/SavedSignIns.h"
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

private:
    [[nodiscard]] std::unique_ptr<Services> services()
    {
        return std::make_unique<Services>(
            m_configuration,
            Services::Doors{*m_secrets, m_clock, *m_saved, u"default"_s, locks(), *m_lastKnown});
    }
    [[nodiscard]] QString locks() const { return m_folder->filePath(u"locks"_s); }

    SandboxProcess m_sandbox{QStringLiteral(ORGDESK_SANDBOX_PATH)};
    SystemClock m_clock;
    VendorConfiguration m_configuration;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SavedSignIns> m_saved;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<LastKnown> m_lastKnown;
};

//! Leaves a saved sign-in behind.
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

ORGDESK_TEST(ServicesTest)
#include "ServicesTest.moc"
