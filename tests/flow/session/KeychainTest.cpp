#include "secrets/KeychainSecretStore.h"
#include "support/Await.h"
#include "support/TestRegistry.h"

#include <QProcess>
#include <QTest>

using namespace orgdesk;
using namespace orgdesk::test;
using namespace Qt::StringLiterals;

using Reason = SecretStoreError::Reason;

//! The real keychain: gnome-keyring on a bus of its own (tests/support/keyring-session.sh).
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("ORGDESK_KEYRING") != u"unlocked"_s)
            QSKIP("runs under tests/support/keyring-session.sh");
    }
    void init() { setLocked(false); }

    void writesReadsAndRemovesBytes();
    void oneEntryPerKey();
    void operationsAreServedInOrder();
    void aLockedKeyringIsLockedNotEmpty();
    void removingFromALockedKeyringIsNoSuccess();
    void destroyingTheStoreWhileAJobRunsIsHarmless();

private:
    static void setLocked(bool locked);
    static QByteArray itemsOf(const QString &key);
};

void KeychainTest::setLocked(bool locked)
{
    if (locked) {
        QProcess gdbus;
        gdbus.start(u"gdbus"_s, {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                                 u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                                 u"org.freedesktop.Secret.Service.Lock"_s,
                                 u"['/org/freedesktop/secrets/collection/login']"_s});
        QVERIFY(gdbus.waitForFinished(10'000) && gdbus.exitCode() == 0);
        return;
    }
    QProcess daemon;
    daemon.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s});
    QVERIFY(daemon.waitForStarted());
    daemon.write("lab-password");
    daemon.closeWriteChannel();
    QVERIFY(daemon.waitForFinished(10'000));
}

QByteArray KeychainTest::itemsOf(const QString &key)
{
    QProcess gdbus;
    gdbus.start(u"gdbus"_s, {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                             u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                             u"org.freedesktop.Secret.Service.SearchItems"_s,
                             u"{'server':'OrgDesk','user':'%1'}"_s.arg(key)});
    gdbus.waitForFinished(10'000);
    return gdbus.readAllStandardOutput();
}

void KeychainTest::writesReadsAndRemovesBytes()
{
    KeychainSecretStore store;
    const QString key = u"orgdesk/v1/bytes"_s;
    const Result<Secret> missing = await(store.read(key));
    QCOMPARE(missing.errorAs<SecretStoreError>()->reason, Reason::NotFound);
    QByteArray bytes;
    for (int i = 0; i < 2048; ++i)
        bytes.append(static_cast<char>(i));
    const Secret value = Secret::fromView(bytes);
    QVERIFY_RESULT(await(store.write(key, value)));
    const Result<Secret> read = await(store.read(key));
    QVERIFY_RESULT(read);
    QVERIFY(*read == value);
    QVERIFY_RESULT(await(store.remove(key)));
    QVERIFY_RESULT(await(store.remove(key)));
    QVERIFY(!itemsOf(key).contains("/org/freedesktop/secrets/collection/"));
}

void KeychainTest::oneEntryPerKey()
{
    KeychainSecretStore store;
    const QString key = u"orgdesk/v1/one"_s;
    QVERIFY_RESULT(await(store.write(key, Secret::fromView("first"))));
    QVERIFY_RESULT(await(store.write(key, Secret::fromView("second"))));
    QCOMPARE(itemsOf(key).count("/org/freedesktop/secrets/collection/"), 1);
    QVERIFY(*await(store.read(key)) == Secret::fromView("second"));
    QVERIFY_RESULT(await(store.remove(key)));
}

void KeychainTest::operationsAreServedInOrder()
{
    KeychainSecretStore store;
    const QString key = u"orgdesk/v1/order"_s;
    const Future<Done> write = store.write(key, Secret::fromView("a"));
    const Future<Secret> read = store.read(key);
    const Future<Done> remove = store.remove(key);
    const Future<Secret> gone = store.read(key);
    QVERIFY_RESULT(await(write));
    QVERIFY(*await(read) == Secret::fromView("a"));
    QVERIFY_RESULT(await(remove));
    QCOMPARE(await(gone).errorAs<SecretStoreError>()->reason, Reason::NotFound);
}

void KeychainTest::aLockedKeyringIsLockedNotEmpty()
{
    KeychainSecretStore store;
    const QString key = u"orgdesk/v1/locked"_s;
    QVERIFY_RESULT(await(store.write(key, Secret::fromView("kept"))));
    setLocked(true);
    const Result<Secret> read = await(store.read(key));
    QVERIFY(read.errorAs<SecretStoreError>());
    QCOMPARE(read.errorAs<SecretStoreError>()->reason, Reason::Locked);
    // Also when there is no such entry: nobody can know before it is unlocked.
    const Result<Secret> unknown = await(store.read(u"orgdesk/v1/unknown"_s));
    QCOMPARE(unknown.errorAs<SecretStoreError>()->reason, Reason::Locked);
    const Result<Done> written = await(store.write(u"orgdesk/v1/new"_s, Secret::fromView("x")));
    QCOMPARE(written.errorAs<SecretStoreError>()->reason, Reason::Locked);
    setLocked(false);
    QVERIFY(*await(store.read(key)) == Secret::fromView("kept"));
    QVERIFY_RESULT(await(store.remove(key)));
}

void KeychainTest::removingFromALockedKeyringIsNoSuccess()
{
    KeychainSecretStore store;
    const QString key = u"orgdesk/v1/stays"_s;
    QVERIFY_RESULT(await(store.write(key, Secret::fromView("stays"))));
    setLocked(true);
    const Result<Done> removed = await(store.remove(key));
    QVERIFY(removed.errorAs<SecretStoreError>());
    QCOMPARE(removed.errorAs<SecretStoreError>()->reason, Reason::Locked);
    setLocked(false);
    QVERIFY(*await(store.read(key)) == Secret::fromView("stays"));
    QVERIFY_RESULT(await(store.remove(key)));
}

void KeychainTest::destroyingTheStoreWhileAJobRunsIsHarmless()
{
    Future<Secret> read;
    {
        KeychainSecretStore store;
        read = store.read(u"orgdesk/v1/late"_s);
    }
    QVERIFY(await(read).errorAs<Cancelled>());
    QTest::qWait(200); // The job ends by itself.
}

ORGDESK_TEST(KeychainTest)
#include "KeychainTest.moc"
