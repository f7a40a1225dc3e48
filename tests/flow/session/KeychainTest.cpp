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

    void writesReadsAndRemovesBytes();
    void oneEntryPerKey();
    void operationsAreServedInOrder();
    void aWriteThatDoesNotComeBackIsToldAsSuch();
    void destroyingTheStoreWhileAJobRunsIsHarmless();
    //! The last one: this process cannot use the keyring any more afterwards.
    void aLockedKeyringIsNeitherEmptyNorDeleted();

private:
    static void lock();
    static QByteArray storedAfterUnlocking(const QString &key);
    static QByteArray itemsOf(const QString &key);
};

void KeychainTest::lock()
{
    QProcess gdbus;
    gdbus.start(u"gdbus"_s,
                {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                 u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                 u"org.freedesktop.Secret.Service.Lock"_s,
                 u"['/org/freedesktop/secrets/collection/login']"_s});
    QVERIFY(gdbus.waitForFinished(10'000));
    QCOMPARE(gdbus.exitCode(), 0);
}

//! A daemon can only be unlocked by a prompt or when it starts: a new one takes over, and another
//! process reads.
QByteArray KeychainTest::storedAfterUnlocking(const QString &key)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, qEnvironmentVariable("ORGDESK_KEYRING_DATA"));
    QProcess daemon;
    daemon.setProcessEnvironment(environment);
    daemon.start(u"gnome-keyring-daemon"_s,
                 {u"--unlock"_s, u"--replace"_s, u"--components=secrets"_s, u"--daemonize"_s});
    daemon.waitForStarted();
    daemon.write("lab-password");
    daemon.closeWriteChannel();
    daemon.waitForFinished(10'000);
    QProcess lookup;
    lookup.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"OrgDesk"_s, u"user"_s, key});
    lookup.waitForFinished(10'000);
    const QByteArray text = lookup.readAllStandardOutput();
    // QtKeychain keeps binary values as base64 in the Secret Service.
    return text == "kept" ? text : QByteArray::fromBase64(text);
}

QByteArray KeychainTest::itemsOf(const QString &key)
{
    QProcess gdbus;
    gdbus.start(u"gdbus"_s,
                {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
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

//! Somebody else's entry of the same name hides ours: what was written would be lost.
void KeychainTest::aWriteThatDoesNotComeBackIsToldAsSuch()
{
    KeychainSecretStore store;
    const QString key = u"orgdesk/v1/hidden"_s;
    QProcess other;
    other.start(u"secret-tool"_s,
                {u"store"_s, u"--label=other"_s, u"xdg:schema"_s, u"org.qt.keychain"_s, u"server"_s,
                 u"OrgDesk"_s, u"user"_s, key, u"type"_s, u"plaintext"_s});
    QVERIFY(other.waitForStarted());
    other.write("older");
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(10'000));
    QCOMPARE(other.exitCode(), 0);
    const Result<Done> written = await(store.write(key, Secret::fromView("newer")));
    QVERIFY(written.errorAs<SecretStoreError>());
    QCOMPARE(written.errorAs<SecretStoreError>()->reason, Reason::Other);
    static_cast<void>(await(store.remove(key)));
    static_cast<void>(await(store.remove(key)));
}

void KeychainTest::aLockedKeyringIsNeitherEmptyNorDeleted()
{
    KeychainSecretStore store;
    const QString key = u"orgdesk/v1/locked"_s;
    QVERIFY_RESULT(await(store.write(key, Secret::fromView("kept"))));
    lock();
    const auto reasonOf = [](const auto &result) {
        const auto *error = result.template errorAs<SecretStoreError>();
        return error ? static_cast<int>(error->reason) : -1;
    };
    const int locked = static_cast<int>(Reason::Locked);
    QCOMPARE(reasonOf(await(store.read(key))), locked);
    // Also when there is no such entry: nobody can know before it is unlocked.
    QCOMPARE(reasonOf(await(store.read(u"orgdesk/v1/unknown"_s))), locked);
    QCOMPARE(reasonOf(await(store.write(u"orgdesk/v1/new"_s, Secret::fromView("x")))), locked);
    QCOMPARE(reasonOf(await(store.remove(key))), locked); // Says "deleted" and deletes nothing.
    QCOMPARE(storedAfterUnlocking(key), QByteArray("kept"));
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
