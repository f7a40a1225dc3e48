#include "session/SessionVault.h"

#include "secrets/SecretStore.h"
#include "support/Await.h"
#include "support/ManualClock.h"
#include "support/TestRegistry.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace orgdesk;
using test::await;
using test::ManualClock;

namespace {

//! A keyring whose prompt is open until the test answers it.
class PromptedStore final : public SecretStore
{
public:
    [[nodiscard]] Future<Secret> read(const QString &) override { return reading.future(); }
    [[nodiscard]] Future<Done> write(const QString &, const Secret &) override
    {
        return writing.future();
    }
    [[nodiscard]] Future<Done> remove(const QString &) override { return ready<Done>(Done{}); }
    [[nodiscard]] bool isPersistent() const override { return true; }

    Completer<Secret> reading;
    Completer<Done> writing;
};

} // namespace

class SessionVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromptThatStaysOpenIsTold();
    void aQuickAnswerIsNotTold();
    void workGoesOnWithoutAnAnswer();
};

void SessionVaultTest::aPromptThatStaysOpenIsTold()
{
    PromptedStore store;
    ManualClock clock;
    SessionVault vault(store, clock, u"default"_s);
    const QSignalSpy changed(&vault, &SessionVault::awaitedChanged);
    const auto read = vault.read({});
    clock.advance(2999ms);
    QVERIFY(!vault.isAwaited());
    clock.advance(1ms);
    QVERIFY(vault.isAwaited());
    store.reading.complete(SecretStoreError{SecretStoreError::Reason::Locked, {}});
    QVERIFY(!await(read));
    QTRY_VERIFY(!vault.isAwaited());
    QCOMPARE(changed.count(), 2);
}

void SessionVaultTest::aQuickAnswerIsNotTold()
{
    PromptedStore store;
    ManualClock clock;
    SessionVault vault(store, clock, u"default"_s);
    const QSignalSpy changed(&vault, &SessionVault::awaitedChanged);
    const auto tested = vault.test();
    store.writing.complete(Done{});
    QVERIFY_RESULT(await(tested));
    clock.advance(5s);
    QCOMPARE(changed.count(), 0);
}

void SessionVaultTest::workGoesOnWithoutAnAnswer()
{
    PromptedStore store;
    ManualClock clock;
    SessionVault vault(store, clock, u"default"_s);
    const auto tested = vault.test();
    clock.advance(20s);
    const Result<Done> result = await(tested);
    const auto *error = result.errorAs<SecretStoreError>();
    QVERIFY(error);
    QCOMPARE(error->reason, SecretStoreError::Reason::Locked);
    QVERIFY(vault.isAwaited()); // The prompt is still there.
}

ORGDESK_TEST(SessionVaultTest)
#include "SessionVaultTest.moc"
