#include "secrets/KeychainSecretStore.h"
#include "secrets/MemorySecretStore.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

using Finding = SecretServiceProbe::Finding;
using Reason = SecretStoreError::Reason;

class SecretStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStoreKeepsAndForgets();
    void memoryStoreFailsWhenTold();
    void keychainErrorsAreToldApart_data();
    void keychainErrorsAreToldApart();
};

void SecretStoresTest::memoryStoreKeepsAndForgets()
{
    MemorySecretStore store;
    QVERIFY(!store.isPersistent());
    const Result<Secret> missing = await(store.read(u"k"_s));
    QCOMPARE(missing.errorAs<SecretStoreError>()->reason, Reason::NotFound);
    const Secret value = Secret::fromView("a\0b");
    QVERIFY_RESULT(await(store.write(u"k"_s, value)));
    const Result<Secret> read = await(store.read(u"k"_s));
    QVERIFY_RESULT(read);
    QVERIFY(*read == value);
    QVERIFY_RESULT(await(store.remove(u"k"_s)));
    QVERIFY_RESULT(await(store.remove(u"k"_s)));
    QVERIFY(store.entries().isEmpty());
}

void SecretStoresTest::memoryStoreFailsWhenTold()
{
    MemorySecretStore store(true);
    QVERIFY(store.isPersistent());
    store.setFailure(SecretStoreError{Reason::Locked, {}});
    QCOMPARE(await(store.read(u"k"_s)).errorAs<SecretStoreError>()->reason, Reason::Locked);
    QCOMPARE(await(store.write(u"k"_s, {})).errorAs<SecretStoreError>()->reason, Reason::Locked);
    QCOMPARE(await(store.remove(u"k"_s)).errorAs<SecretStoreError>()->reason, Reason::Locked);
}

void SecretStoresTest::keychainErrorsAreToldApart_data()
{
    QTest::addColumn<int>("jobError"); // QKeychain::Error
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, int error, Finding finding, Reason reason) {
        QTest::newRow(name) << error << finding << static_cast<int>(reason);
    };
    row("not found, unlocked", 1, Finding::Missing, Reason::NotFound);
    row("not found, locked", 1, Finding::Locked, Reason::Locked);
    row("not found, but there", 1, Finding::Present, Reason::Denied);
    row("not found, no Secret Service", 1, Finding::NoService, Reason::NotFound); // KWallet
    row("not found, other platform", 1, Finding::Unsupported, Reason::NotFound);
    row("could not delete", 2, Finding::Present, Reason::Other);
    row("denied by the person", 3, Finding::Unsupported, Reason::Denied);
    row("denied", 4, Finding::Missing, Reason::Denied);
    row("denied because locked", 4, Finding::Locked, Reason::Locked);
    row("no backend", 5, Finding::Unsupported, Reason::NoService);
    row("not implemented", 6, Finding::Unsupported, Reason::NoService);
    row("other, no service", 7, Finding::NoService, Reason::NoService);
    row("other, locked", 7, Finding::Locked, Reason::Locked);
    row("other", 7, Finding::Missing, Reason::Other);
}

void SecretStoresTest::keychainErrorsAreToldApart()
{
    QFETCH(int, jobError);
    QFETCH(Finding, finding);
    QFETCH(int, reason);
    const SecretStoreError error = errorFromKeychain(jobError, u"text"_s, finding);
    QCOMPARE(static_cast<int>(error.reason), reason);
    QCOMPARE(error.technical, u"text"_s);
}

ORGDESK_TEST(SecretStoresTest)
#include "SecretStoresTest.moc"
